package org.kartoteka.exchange;

import java.util.Locale;

/// Something odd in one cell; the rest of the row is read all the same.
///
/// @param column from 0, or -1 for the row as a whole
/// @param text the value in question, at most [#SHOWN] characters of it
public record CellProblem(int column, Kind kind, String text) {

    static final int SHOWN = 200;

    /// Each kind has a text in the bundles, `import.problem.` and its name in lower case.
    public enum Kind {
        EMAIL_UNREADABLE,
        PHONE_UNREADABLE,
        PHONE_DAMAGED,
        DATE_UNREADABLE,
        TEXT_REPAIRED,
        TEXT_TOO_LONG,
        CELLS_BEYOND_HEADER,
        DELETED_THERE;

        public String key() {
            return "import.problem." + name().toLowerCase(Locale.ROOT);
        }
    }

    public CellProblem {
        text = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
