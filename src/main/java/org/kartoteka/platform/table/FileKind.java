package org.kartoteka.platform.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Recognises by its first bytes, and by the share of control characters, a file that is no table
/// of text.
final class FileKind {

    private static final int[][] BINARY_BEGINNINGS = {
        {'%', 'P', 'D', 'F'},
        {0x89, 'P', 'N', 'G'},
        {0xff, 0xd8, 0xff},
        {'G', 'I', 'F', '8'},
        {0x1f, 0x8b},
        {0x7f, 'E', 'L', 'F'},
        {'S', 'Q', 'L', 'i', 't', 'e'},
        {'R', 'a', 'r', '!'},
        {'7', 'z', 0xbc, 0xaf},
        {'H', ':', '2', ',', 'b', 'l', 'o', 'c', 'k'},
        {0xca, 0xfe, 0xba, 0xbe},
        {'B', 'Z', 'h'},
        {'O', 'g', 'g', 'S'}
    };
    private static final int FEWEST_CONTROLS = 8;
    private static final double TOLERATED_CONTROLS = 0.02;

    private FileKind() {}

    /// @throws TableRefused if the file is known to be something else
    static void check(Census census, String name) {
        var head = census.head();
        if (EncodingGuess.begins(head, 'P', 'K', 3, 4)) {
            var isBook =
                    new String(head, StandardCharsets.ISO_8859_1).contains("xl/")
                            || name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xlsm|ods)");
            throw new TableRefused(
                    isBook ? TableRefused.Reason.SPREADSHEET : TableRefused.Reason.BINARY, name);
        }
        if (EncodingGuess.begins(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new TableRefused(TableRefused.Reason.OLD_SPREADSHEET, name);
        }
        for (var beginning : BINARY_BEGINNINGS) {
            if (EncodingGuess.begins(head, beginning)) {
                throw new TableRefused(TableRefused.Reason.BINARY, name);
            }
        }
    }

    /// @throws TableRefused if the text is a card or a calendar, or more control characters than
    ///   text has
    static void checkText(String head, String name) {
        var beginning = head.strip().replaceFirst("^\ufeff", "").toUpperCase(Locale.ROOT);
        if (beginning.startsWith("BEGIN:VCARD")) {
            throw new TableRefused(TableRefused.Reason.VCARD, name);
        }
        if (beginning.startsWith("BEGIN:VCALENDAR")) {
            throw new TableRefused(TableRefused.Reason.CALENDAR, name);
        }
        var controls = head.chars().filter(FileKind::isOddControl).count();
        if (controls >= FEWEST_CONTROLS && controls > head.length() * TOLERATED_CONTROLS) {
            throw new TableRefused(TableRefused.Reason.BINARY, name);
        }
    }

    private static boolean isOddControl(int letter) {
        return (letter < ' '
                        && letter != '\t'
                        && letter != '\n'
                        && letter != '\r'
                        && letter != '\f')
                || letter == 0x7f
                || letter == 0xfffd;
    }
}
