package org.kartoteka.interactions.quicklog;

import org.kartoteka.kernel.Fold;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Initials behind a family name: «Петрова А.С.».
final class Initials {

    private static final Pattern SHAPE = Pattern.compile("\\p{L}\\.(?:\\p{L}\\.?)?,?");
    private static final Set<String> ABBREVIATIONS =
            Set.of("т.к", "т.е", "т.д", "т.п", "т.н", "и.о", "в", "д", "с", "г", "н", "м", "ч");

    private Initials() {}

    static boolean mayBe(Token word) {
        return SHAPE.matcher(word.raw()).matches()
                && (surely(word) || !ABBREVIATIONS.contains(word.plain()));
    }

    /// Whether they are written as initials are, in capitals.
    static boolean surely(Token word) {
        return SHAPE.matcher(word.raw()).matches()
                && word.raw().chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    static String letters(Token word) {
        return word.plain().replace(".", "");
    }

    /// Whether the first `letters` of some of the names come in this order.
    ///
    /// @param names folded
    static boolean fit(String letters, List<String> names) {
        var next = 0;
        for (var name : names) {
            if (next < letters.length()
                    && Fold.text(name).startsWith(letters.substring(next, next + 1))) {
                next++;
            }
        }
        return next == letters.length();
    }
}
