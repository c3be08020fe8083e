package org.kartoteka.exchange;

import java.util.List;

/// One thing that the program found out about a list by itself, with a value that shows it and what
/// else it could be.
///
/// @param kind what was found out
/// @param column which column it is about, or -1
/// @param taken what is taken for true, as a choice
/// @param sample a real value from the list that shows it
/// @param alternatives the other choices, the likelier first
/// @param asked whether the list cannot decide it, so that the person must
public record Guess(
        Kind kind,
        int column,
        Choice taken,
        String sample,
        List<Choice> alternatives,
        boolean asked) {

    public enum Kind {
        ENCODING,
        DELIMITER,
        HEADER_ROW,
        COLUMN,
        DATE_ORDER,
        PHONE_COUNTRY
    }

    /// @param text what it is called: a key of the bundles if `isKey`, otherwise the words
    ///   themselves
    /// @param preview how the sample would read with it; empty if it would read the same
    /// @param choices all choices with this one made
    public record Choice(String text, boolean isKey, String preview, ReadingChoices choices) {}
}
