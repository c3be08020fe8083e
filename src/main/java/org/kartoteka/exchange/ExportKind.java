package org.kartoteka.exchange;

import org.kartoteka.platform.table.CsvStyle;
import org.kartoteka.platform.table.FormulaGuard;
import org.kartoteka.platform.text.Language;

/// For whom a file is written.
public enum ExportKind {
    /// Opens in Excel by double click; no cell can run as a formula. Excel expects the sign between
    /// cells that its language expects, so this takes the sign of the language of the names.
    SPREADSHEET,
    /// The same with `;` whatever the language.
    SEMICOLONS,
    /// The same with `,` whatever the language.
    COMMAS,
    /// RFC 4180 with every value just as it is, for other programs; a spreadsheet would run a value
    /// like `=1+1`.
    EXACT;

    CsvStyle style(Language language) {
        return switch (this) {
            case SPREADSHEET ->
                    (language == Language.RUSSIAN ? SEMICOLONS : COMMAS).style(language);
            case SEMICOLONS -> new CsvStyle(';', true);
            case COMMAS -> new CsvStyle(',', true);
            case EXACT -> CsvStyle.PLAIN;
        };
    }

    String cell(String value) {
        return this == EXACT ? FormulaGuard.exact(value) : FormulaGuard.encode(value);
    }
}
