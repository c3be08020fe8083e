package org.kartoteka.platform.table;

import java.util.List;

/// A file read as rows, with how it was read and what else it could have been.
///
/// @param name of the file, empty for pasted text
/// @param encoding in which it was read
/// @param encodings the likely encodings, the likeliest first
/// @param delimiter by which it was read
/// @param delimiters the likely delimiters, the likeliest first
/// @param rows every record, blank lines left out
/// @param blankLines physical lines with nothing on them
/// @param strayLines lines in another encoding than the rest
/// @param brokenQuotes quotes that never closed and were read as characters
/// @param nuls characters U+0000 that were taken out
public record Table(
        String name,
        Encoding encoding,
        List<Encoding> encodings,
        char delimiter,
        List<Character> delimiters,
        List<Row> rows,
        int blankLines,
        int strayLines,
        int brokenQuotes,
        long nuls) {

    public Table {
        encodings = List.copyOf(encodings);
        delimiters = List.copyOf(delimiters);
    }
}
