package org.kartoteka.exchange;

import org.kartoteka.platform.table.CsvStyle;
import org.kartoteka.platform.text.Language;

/// For whom a file is written.
public enum ExportKind {
    /// Opens in Excel by double click; no cell can run as a formula.
    SPREADSHEET,
    /// RFC 4180 with every value just as it is, for other programs; a spreadsheet would run a value
    /// like `=1+1`.
    EXACT;

    CsvStyle style(Language language) {
        return this == SPREADSHEET
                ? new CsvStyle(language == Language.RUSSIAN ? ';' : ',', true)
                : CsvStyle.PLAIN;
    }

    String cell(String value) {
        return this == SPREADSHEET ? FormulaGuard.encode(value) : FormulaGuard.exact(value);
    }
}
