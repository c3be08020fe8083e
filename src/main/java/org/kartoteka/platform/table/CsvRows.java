package org.kartoteka.platform.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/// Reads the records of a delimited text and forgives what real files do.
///
/// Rules of RFC 4180; besides: any line end, blank lines skipped and counted, rows of any width, a
/// quote inside an unquoted cell is a character, text after a closing quote belongs to the cell. A
/// quote that never closes, or that swallowed line ends and then closes in the middle of a cell, is
/// read as a character, so that one broken cell never eats the rows after it.
final class CsvRows {

    private static final char BETWEEN = '\u0000';

    private final CharSource source;
    private final char delimiter;
    private final Limits limits;
    private final StringBuilder record = new StringBuilder();
    private final StringBuilder quoted = new StringBuilder();
    private int width;
    private int blankLines;
    private int brokenQuotes;

    CsvRows(Reader reader, char delimiter, Limits limits) {
        this.source = new CharSource(reader);
        this.delimiter = delimiter;
        this.limits = limits;
    }

    int blankLines() {
        return blankLines;
    }

    int brokenQuotes() {
        return brokenQuotes;
    }

    long nulsTakenOut() {
        return source.nulsTakenOut();
    }

    /// The next record, or nothing at the end.
    Optional<Row> next() throws IOException {
        while (source.peek() != CharSource.END) {
            var line = source.line();
            if (isLineEnd(source.peek())) {
                endLine(source.next());
                blankLines++;
                continue;
            }
            record.setLength(0);
            width = 0;
            readCells(line);
            return Optional.of(new Row(line, width, record.toString()));
        }
        return Optional.empty();
    }

    private void readCells(int line) throws IOException {
        while (true) {
            if (width > 0) {
                record.append(BETWEEN);
            }
            width++;
            if (width > limits.columns()) {
                throw new TableRefused(
                        TableRefused.Reason.TOO_MANY_COLUMNS, line, limits.columns());
            }
            if (source.peek() == '"') {
                readQuoted();
            }
            var end = readPlain(line);
            if (end != delimiter) {
                return;
            }
        }
    }

    /// Reads to the end of the cell and gives what ended it: the delimiter, or anything else at the
    /// end of the line.
    private int readPlain(int line) throws IOException {
        while (true) {
            var letter = source.next();
            if (letter == delimiter || letter == CharSource.END) {
                return letter;
            }
            if (isLineEnd(letter)) {
                endLine(letter);
                return '\n';
            }
            record.append((char) letter);
            if (record.length() > limits.line()) {
                throw new TableRefused(TableRefused.Reason.LINE_TOO_LONG, line);
            }
        }
    }

    /// Reads `"…"` into the record; on a broken quote hands everything after it back and leaves the
    /// quote.
    private void readQuoted() throws IOException {
        source.next();
        var line = source.line();
        var start = record.length();
        var lines = 0;
        quoted.setLength(0);
        while (true) {
            var letter = source.next();
            if (letter == CharSource.END || quoted.length() > limits.line()) {
                if (letter != CharSource.END) {
                    quoted.append((char) letter);
                }
                giveUpQuote(start, line);
                return;
            }
            quoted.append((char) letter);
            if (letter == '"') {
                if (source.peek() == '"') {
                    quoted.append((char) source.next());
                } else if (closes(lines > 0)) {
                    return;
                } else {
                    giveUpQuote(start, line);
                    return;
                }
            } else if (isLineEnd(letter)) {
                lines++;
            }
            record.append((char) letter);
        }
    }

    /// Whether the quote just read is the end of the cell, by what follows it.
    private boolean closes(boolean overLines) throws IOException {
        var after = source.peek();
        return !overLines
                || after == delimiter
                || after == CharSource.END
                || isLineEnd(after)
                || after == ' ';
    }

    private void giveUpQuote(int start, int line) {
        record.setLength(start);
        record.append('"');
        source.handBack(quoted.toString(), line);
        brokenQuotes++;
    }

    private void endLine(int letter) throws IOException {
        if (letter != '\r') {
            return;
        }
        if (source.peek() == '\n') {
            source.next();
        } else if (source.peek() == '\r') {
            takeDoubledReturn();
        }
    }

    /// CR CR LF is one line end, made by a file written twice in text mode; CR CR alone is two.
    private void takeDoubledReturn() throws IOException {
        var line = source.line();
        source.next();
        if (source.peek() == '\n') {
            source.next();
        } else {
            source.handBack("\r", line);
        }
    }

    private static boolean isLineEnd(int letter) {
        return letter == '\n' || letter == '\r';
    }
}
