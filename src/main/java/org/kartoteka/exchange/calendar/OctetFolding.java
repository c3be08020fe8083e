package org.kartoteka.exchange.calendar;

import java.nio.charset.StandardCharsets;

/// Folds lines of a calendar as RFC 5545, section 3.1 asks: after at most 75 octets of UTF-8, never
/// inside a character. The library counts characters, of which Cyrillic has two octets each.
final class OctetFolding {

    private static final int MOST_OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private OctetFolding() {}

    /// @param text lines that end with CRLF, none of them folded
    static String fold(String text) {
        var folded = new StringBuilder(text.length() + text.length() / MOST_OCTETS * FOLD.length());
        var octets = 0;
        for (var at = 0; at < text.length(); ) {
            var point = text.codePointAt(at);
            at += Character.charCount(point);
            var width = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (point == '\r' || point == '\n') {
                octets = 0;
            } else if (octets + width > MOST_OCTETS) {
                folded.append(FOLD);
                octets = 1 + width;
            } else {
                octets += width;
            }
            folded.appendCodePoint(point);
        }
        return folded.toString();
    }
}
