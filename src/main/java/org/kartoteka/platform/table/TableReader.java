package org.kartoteka.platform.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a file, or pasted text, as rows; encoding and delimiter are found by content unless given.
///
/// A character is never replaced: bytes that mean nothing in the encoding refuse the file, they do
/// not become U+FFFD.
public final class TableReader {

    private static final int HEAD_CHARACTERS = 1 << 18;

    private final Limits limits;

    public TableReader(Limits limits) {
        this.limits = limits;
    }

    /// What a person decides instead of the program.
    public record Choice(Optional<Encoding> encoding, Optional<Character> delimiter) {

        public static final Choice AUTOMATIC = new Choice(Optional.empty(), Optional.empty());
    }

    /// @throws TableRefused if it is not a table, is beyond the limits, or is not text in the
    ///   encoding given
    public Table read(TableSource source, Choice choice) {
        try {
            return readable(source, choice);
        } catch (CharacterCodingException notThisEncoding) {
            throw new TableRefused(TableRefused.Reason.BROKEN_ENCODING, source.name());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the file to import", unreadable);
        }
    }

    private Table readable(TableSource source, Choice choice) throws IOException {
        var census = census(source);
        var encodings = EncodingGuess.of(census);
        var first = choice.encoding().orElseGet(encodings::getFirst);
        return read(source, census, first, encodings, choice.delimiter());
    }

    private Census census(TableSource source) throws IOException {
        try (var bytes = source.open()) {
            if (source.size() > limits.bytes()) {
                throw new TableRefused(
                        TableRefused.Reason.TOO_LARGE, source.name(), limits.bytes() >> 20);
            }
            var census = Census.of(bytes);
            if (census.size() == 0) {
                throw new TableRefused(TableRefused.Reason.EMPTY, source.name());
            }
            FileKind.check(census, source.name());
            return census;
        }
    }

    private Table read(
            TableSource source,
            Census census,
            Encoding encoding,
            List<Encoding> encodings,
            Optional<Character> chosen)
            throws IOException {
        var head = head(source, encoding);
        FileKind.checkText(head, source.name());
        var delimiters = DelimiterGuess.of(head);
        var delimiter = chosen.orElseGet(delimiters::getFirst);
        try (var bytes = open(source, encoding)) {
            var reader = reader(bytes, encoding);
            var csv = new CsvRows(reader, delimiter, limits);
            var rows = rows(csv);
            var stray = reader instanceof StrayLineReader mixed ? mixed.strayLines() : 0;
            return new Table(
                    source.name(),
                    encoding,
                    encodings,
                    delimiter,
                    delimiters,
                    rows,
                    csv.blankLines(),
                    stray,
                    csv.brokenQuotes(),
                    csv.nulsTakenOut());
        }
    }

    private List<Row> rows(CsvRows csv) throws IOException {
        var rows = new ArrayList<Row>();
        for (var row = csv.next(); row.isPresent(); row = csv.next()) {
            rows.add(row.get());
            if (rows.size() > limits.rows()) {
                throw new TableRefused(TableRefused.Reason.TOO_MANY_ROWS, limits.rows());
            }
        }
        return rows;
    }

    private String head(TableSource source, Encoding encoding) throws IOException {
        try (var bytes = open(source, encoding)) {
            var reader = reader(bytes, encoding);
            var head = new char[HEAD_CHARACTERS];
            var filled = 0;
            for (int read;
                    filled < head.length
                            && (read = reader.read(head, filled, head.length - filled)) > 0; ) {
                filled += read;
            }
            return wholeLines(new String(head, 0, filled), filled == head.length);
        }
    }

    /// Cuts off the last line if the text may go on, so that half a row does not count as a row.
    private static String wholeLines(String text, boolean goesOn) {
        var end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return goesOn && end > 0 ? text.substring(0, end + 1) : text;
    }

    private static InputStream open(TableSource source, Encoding encoding) throws IOException {
        var bytes = new BufferedInputStream(source.open(), 1 << 16);
        bytes.skipNBytes(encoding.bomLength());
        return bytes;
    }

    private static Reader reader(InputStream bytes, Encoding encoding) {
        if (encoding.strayAs().isPresent()) {
            return new StrayLineReader(bytes, encoding.strayAs().get());
        }
        return new InputStreamReader(
                bytes,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
