package org.kartoteka.platform.db;

import java.util.regex.Pattern;

/// One table in a backup.
///
/// @param name in capitals
/// @param rows lines
/// @param bytes length unpacked
/// @param sha256 of the unpacked bytes, hexadecimal
record BackupTable(String name, long rows, long bytes, String sha256) {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z_]{0,39}");
    private static final String FOLDER = "tables/";
    private static final String ENDING = ".ndjson";

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    static String entryOf(String name) {
        return FOLDER + name + ENDING;
    }

    String entry() {
        return entryOf(name);
    }
}
