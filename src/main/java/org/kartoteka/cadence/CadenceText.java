package org.kartoteka.cadence;

import java.util.Locale;

/// A cadence as people type it: «30», «30 60», «раз в 2 недели, крайний срок месяц», «нет».
///
/// One interval is the ideal one, and the longest is then twice as long. A number alone is days; a
/// month has 30 of them and a year 365.
public sealed interface CadenceText {

    record Every(Cadence cadence) implements CadenceText {}

    /// The client is not to be called by a cadence.
    record Never() implements CadenceText {}

    /// Nothing was typed: what holds for others holds.
    record Blank() implements CadenceText {}

    record NotUnderstood() implements CadenceText {}

    static CadenceText read(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new Blank();
        }
        if (IntervalWords.NEVER.contains(text)) {
            return new Never();
        }
        return IntervalWords.days(text)
                .flatMap(IntervalWords::cadence)
                .map(CadenceText::every)
                .orElseGet(NotUnderstood::new);
    }

    private static CadenceText every(Cadence cadence) {
        return new Every(cadence);
    }
}
