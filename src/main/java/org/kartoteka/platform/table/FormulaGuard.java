package org.kartoteka.platform.table;

import java.util.regex.Pattern;

/// Keeps a spreadsheet from running a cell as a formula, without harming phone numbers, and gives
/// the value back.
///
/// A value that begins with something a spreadsheet would run gets one apostrophe; a value that
/// begins with apostrophes before such a thing gets one more, so that reading takes away exactly
/// what writing put there.
public final class FormulaGuard {

    private static final String TRIGGERS = "=+\\-@\t\r\n\u0000|%＝＋－＠";
    private static final Pattern PHONE = Pattern.compile("\\+[0-9][0-9 ()\\-.]{4,24}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");
    private static final Pattern LIVE = Pattern.compile("(?s)'*[ \u00a0]*[" + TRIGGERS + "].*");
    private static final Pattern GUARDED = Pattern.compile("(?s)'+[ \u00a0]*[" + TRIGGERS + "].*");

    private FormulaGuard() {}

    /// What to write so that no spreadsheet runs it.
    public static String encode(String value) {
        if (value.isEmpty() || PHONE.matcher(value).matches() || NUMBER.matcher(value).matches()) {
            return value;
        }
        return LIVE.matcher(value).matches() ? "'" + value : value;
    }

    /// What to write where the value itself should stand: only what reading would mistake for a
    /// guard is guarded.
    public static String exact(String value) {
        return GUARDED.matcher(value).matches() ? "'" + value : value;
    }

    /// The value that [#encode] or [#exact] made this of.
    public static String decode(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == '\'' && GUARDED.matcher(cell).matches()
                ? cell.substring(1)
                : cell;
    }
}
