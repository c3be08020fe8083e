package org.kartoteka.platform.table;

/// How a table is written as text.
///
/// @param bom whether the file begins with a byte order mark, by which Excel knows UTF-8
public record CsvStyle(char delimiter, boolean bom) {

    /// What a Russian Excel opens by double click.
    public static final CsvStyle RUSSIAN_SPREADSHEET = new CsvStyle(';', true);

    /// RFC 4180.
    public static final CsvStyle PLAIN = new CsvStyle(',', false);
}
