package org.kartoteka.platform.text;

import java.util.Locale;

/// The plural form a whole number takes, for the languages we ship. Source: Unicode CLDR, cardinal
/// plural rules, restricted to integers.
public enum Plural {
    ONE,
    FEW,
    MANY,
    OTHER;

    public static Plural of(long count, Language language) {
        var n = Math.abs(count);
        return switch (language) {
            case ENGLISH -> n == 1 ? ONE : OTHER;
            case RUSSIAN -> russian(n % 10, n % 100);
        };
    }

    private static Plural russian(long lastDigit, long lastTwoDigits) {
        var teen = lastTwoDigits >= 11 && lastTwoDigits <= 14;
        if (lastDigit == 1 && !teen) {
            return ONE;
        }
        return lastDigit >= 2 && lastDigit <= 4 && !teen ? FEW : MANY;
    }

    /// How a key that counts ends: `.one`, `.few`, `.many` or `.other`.
    public String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
