package org.kartoteka.demo;

import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.PersonName;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Names of people, each once.
final class NameSource {

    /// @param woman whether words about the person take the feminine form
    record Named(PersonName name, boolean woman) {}

    private static final int WITH_PATRONYMIC = 70;

    private final WordLists words;
    private final Dice dice;
    private final Set<String> given = new HashSet<>();

    NameSource(WordLists words, Dice dice) {
        this.words = words;
        this.dice = dice;
    }

    Named next() {
        var named = any();
        while (!given.add(Fold.text(named.name().family() + " " + named.name().given()))) {
            named = any();
        }
        return named;
    }

    private Named any() {
        var woman = dice.chance(55);
        var family = form(dice.oneOf(words.of("family")), woman);
        var first = dice.oneOf(words.of(woman ? "women" : "men"));
        return new Named(PersonName.of(family, first, patronymic(woman)), woman);
    }

    private String patronymic(boolean woman) {
        List<String> patronymics = words.of("patronymic");
        return patronymics.isEmpty() || !dice.chance(WITH_PATRONYMIC)
                ? ""
                : form(dice.oneOf(patronymics), woman);
    }

    /// `masculine|feminine`, or one form for both.
    static String form(String entry, boolean woman) {
        var forms = entry.split("\\|", -1);
        return woman && forms.length > 1 ? forms[1] : forms[0];
    }
}
