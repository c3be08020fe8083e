package org.kartoteka.demo;

import org.kartoteka.platform.text.Language;

import java.util.List;

/// Words for what happens beside the talks: goods, contracts, what hurt, what was answered.
final class LifeWords {

    private final WordLists life;
    private final WordLists talks;
    private final Dice dice;
    private final Language language;

    LifeWords(Language language, Dice dice) {
        this.life = WordLists.read("life", language);
        this.talks = WordLists.read("talks", language);
        this.dice = dice;
        this.language = language;
    }

    Language language() {
        return language;
    }

    List<String> all(String section) {
        return life.of(section);
    }

    /// One entry, the same for all who ask.
    String the(String section) {
        return life.of(section).getFirst();
    }

    String oneOf(String section) {
        return dice.oneOf(life.of(section));
    }

    String item(boolean company) {
        return oneOf(company ? "item.company" : "item.person")
                .replace("{good}", dice.oneOf(talks.of("good")))
                .replace("{n}", String.valueOf(dice.between(2, 5)))
                .replace("{kg}", String.valueOf(dice.between(4, 24)));
    }

    String refund() {
        return oneOf("refund");
    }

    String contract() {
        return oneOf("contract");
    }
}
