package org.kartoteka.demo;

import org.kartoteka.platform.text.Language;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Talks to choose from, with goods and sums put in.
final class TalkBook {

    private final WordLists words;
    private final Dice dice;
    private final Language language;
    private final Map<String, List<Talk>> talks = new HashMap<>();

    TalkBook(Language language, Dice dice) {
        this.words = WordLists.read("talks", language);
        this.dice = dice;
        this.language = language;
    }

    /// A talk of `kind`, such as `order`, with a company or a private client.
    Talk next(String kind, boolean company) {
        var section = (company ? "company." : "person.") + kind;
        var chosen = dice.oneOf(talks.computeIfAbsent(section, this::parsed));
        var good = dice.oneOf(words.of("good"));
        return new Talk(
                chosen.channel(),
                chosen.direction(),
                chosen.mood(),
                filled(chosen.text(), good),
                chosen.nextStep().replace("{good}", good),
                chosen.mine().replace("{good}", good),
                chosen.theirs(),
                chosen.tags(),
                chosen.outcome());
    }

    private List<Talk> parsed(String section) {
        return words.of(section).stream().map(Talk::parse).toList();
    }

    private String filled(String text, String good) {
        return text.replace("{good}", good)
                .replace("{grind}", dice.oneOf(words.of("grind")))
                .replace("{n}", String.valueOf(dice.between(2, 5)))
                .replace("{kg}", String.valueOf(dice.between(2, 24)))
                .replace("{small}", sum(dice.between(9, 60), 100, 1))
                .replace("{large}", sum(dice.between(12, 90), 1_000, 12));
    }

    /// @param roubles what one of `count` is in roubles
    /// @param pounds what one of `count` is in pounds
    private String sum(int count, int roubles, int pounds) {
        var number = NumberFormat.getIntegerInstance(language.locale());
        return language == Language.ENGLISH
                ? "£" + number.format((long) count * pounds)
                : number.format((long) count * roubles) + " ₽";
    }

    /// Why a step was put off.
    String moveReason() {
        return dice.oneOf(words.of("move.reason"));
    }

    /// A promise of one side, for a talk whose words name none.
    String promise(boolean mine, boolean company) {
        var fitting =
                List.of("first", "order", "care").stream()
                        .flatMap(
                                kind ->
                                        talks
                                                .computeIfAbsent(
                                                        (company ? "company." : "person.") + kind,
                                                        this::parsed)
                                                .stream())
                        .map(mine ? Talk::mine : Talk::theirs)
                        .filter(text -> !text.isEmpty() && !text.contains("{"))
                        .toList();
        return dice.oneOf(fitting);
    }
}
