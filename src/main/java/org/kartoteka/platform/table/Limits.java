package org.kartoteka.platform.table;

/// What a table may measure before it is refused.
///
/// @param bytes of the file
/// @param columns of one row
/// @param rows of the file
/// @param line characters of one row, quoted line ends included
public record Limits(long bytes, int columns, int rows, int line) {

    /// Half a gigabyte holds some three million clients; rows are kept in memory until the person
    /// agrees.
    public static final Limits USUAL = new Limits(512L << 20, 4_000, 1_500_000, 32 << 20);
}
