package org.kartoteka.platform.table;

import java.util.List;
import java.util.Locale;

/// A file that is not read as a table, and why. Nothing of the file's content is in the message.
public final class TableRefused extends RuntimeException {

    /// Each reason has a text in the bundles, `import.refused.` and its name in lower case.
    public enum Reason {
        MISSING,
        FOLDER,
        NO_FILE,
        UNREADABLE,
        EMPTY,
        TOO_LARGE,
        BINARY,
        SPREADSHEET,
        OLD_SPREADSHEET,
        VCARD,
        CALENDAR,
        BROKEN_ENCODING,
        LINE_TOO_LONG,
        TOO_MANY_COLUMNS,
        TOO_MANY_ROWS;

        public String key() {
            return "import.refused." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reason reason;
    private final List<String> details;

    /// @param details what fills the places of the reason's text, such as a line number or a limit
    public TableRefused(Reason reason, Object... details) {
        super("Not read as a table: " + reason);
        this.reason = reason;
        this.details = List.of(details).stream().map(Object::toString).toList();
    }

    public Reason reason() {
        return reason;
    }

    public List<String> details() {
        return details;
    }
}
