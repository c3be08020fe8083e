package org.kartoteka.platform.table;

import java.util.ArrayList;
import java.util.List;

/// One record of a table, kept as one string because there may be a million of them.
///
/// Cells never hold U+0000: the reader takes it out.
public final class Row {

    private static final char BETWEEN = '\u0000';

    private final int line;
    private final int width;
    private final String joined;

    Row(int line, int width, String joined) {
        this.line = line;
        this.width = width;
        this.joined = joined;
    }

    public static Row of(int line, List<String> cells) {
        return new Row(
                line,
                cells.size(),
                String.join(
                        String.valueOf(BETWEEN),
                        cells.stream().map(cell -> cell.replace("\u0000", "")).toList()));
    }

    /// The line of the file on which the record begins, from 1.
    public int line() {
        return line;
    }

    public int width() {
        return width;
    }

    public List<String> cells() {
        var cells = new ArrayList<String>(width);
        var start = 0;
        for (var i = 0; i < width; i++) {
            var end = joined.indexOf(BETWEEN, start);
            cells.add(end < 0 ? joined.substring(start) : joined.substring(start, end));
            start = end + 1;
        }
        return cells;
    }

    /// Whether no cell holds anything but blanks.
    public boolean isBlank() {
        for (var i = 0; i < joined.length(); i++) {
            if (!isNothing(joined.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNothing(char letter) {
        return letter <= ' '
                || letter == '\u00a0'
                || letter == '\u200b'
                || letter == '\u3000'
                || letter == '\ufeff';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row
                && row.line == line
                && row.width == width
                && row.joined.equals(joined);
    }

    @Override
    public int hashCode() {
        return joined.hashCode();
    }

    @Override
    public String toString() {
        return "row of line " + line + " with " + width + " cells";
    }
}
