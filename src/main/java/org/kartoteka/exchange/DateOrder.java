package org.kartoteka.exchange;

import org.kartoteka.platform.text.Language;

import java.util.Locale;

/// Which number of `09/01/2008` is the day.
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    /// How a form in this language writes it.
    public static DateOrder usualIn(Language language) {
        return language == Language.RUSSIAN ? DAY_FIRST : MONTH_FIRST;
    }

    public String key() {
        return "import.dates." + name().toLowerCase(Locale.ROOT);
    }
}
