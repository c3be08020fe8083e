package org.kartoteka.occasions.wording;

import java.util.regex.Pattern;

/// Text that leaves the program, without the characters that could be taken for more than text.
final class PlainText {

    /// Controls, the line and paragraph separators of Unicode, and what turns the direction of
    /// writing.
    private static final Pattern NOT_FOR_A_LINE =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

    private static final Pattern NOT_FOR_A_BODY =
            Pattern.compile("[\\p{Cc}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t]]+");

    private PlainText() {}

    /// One line, with a blank where something was left out.
    static String line(String text) {
        return NOT_FOR_A_LINE.matcher(text).replaceAll(" ").strip();
    }

    /// Lines that end with `\n`.
    static String lines(String text) {
        var lines = text.replaceAll("\\R", "\n");
        return NOT_FOR_A_BODY.matcher(lines).replaceAll(" ").strip();
    }
}
