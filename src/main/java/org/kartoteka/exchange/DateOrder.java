package org.kartoteka.exchange;

import java.util.Locale;

/// Which number of `09/01/2008` is the day.
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    public String key() {
        return "import.dates." + name().toLowerCase(Locale.ROOT);
    }
}
