package org.kartoteka.platform.chart;

import org.kartoteka.platform.table.FormulaGuard;

import java.text.NumberFormat;
import java.util.Locale;

/// A value of a table as the language writes it.
final class CellText {

    private static final String NOTHING = "–";

    private CellText() {}

    static String of(Cell cell, Locale locale) {
        return switch (cell) {
            case Cell.Words(String text) -> text;
            case Cell.Whole(long number) -> NumberFormat.getIntegerInstance(locale).format(number);
            case Cell.Decimal(double number, int digits) -> decimal(number, digits, locale);
            case Cell.Unknown() -> NOTHING;
        };
    }

    private static String decimal(double number, int digits, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    /// As a spreadsheet of the language reads it: a Russian one takes a decimal point for a date,
    /// and words that begin like a formula must not become one.
    static String pasted(Cell cell, Locale locale) {
        return switch (cell) {
            case Cell.Words(String text) -> FormulaGuard.encode(text);
            case Cell.Whole(long number) -> Long.toString(number);
            case Cell.Decimal(double number, _) ->
                    isRussian(locale)
                            ? Double.toString(number).replace('.', ',')
                            : Double.toString(number);
            case Cell.Unknown() -> "";
        };
    }

    static boolean isRussian(Locale locale) {
        return locale.getLanguage().equals("ru");
    }
}
