package org.kartoteka.exchange;

import java.util.Locale;

/// What rows of a list are that are about no client.
public enum AsideRows {
    /// With delimiters and nothing between them.
    EMPTY,
    /// Totals and notices below the records.
    TOTALS,
    REPEATED_HEADERS;

    /// Of the words in the bundles, with the number of rows as `{0}`.
    public String key() {
        return "import.aside." + name().toLowerCase(Locale.ROOT);
    }
}
