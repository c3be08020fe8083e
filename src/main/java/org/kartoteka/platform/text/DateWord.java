package org.kartoteka.platform.text;

import org.kartoteka.kernel.Fold;

import java.util.ArrayList;
import java.util.List;

/// One word of a date phrase, between blanks.
///
/// @param end behind its last character that is not punctuation
/// @param plain folded, without punctuation around it
/// @param closes whether punctuation after it ends the phrase
record DateWord(int start, int end, String plain, boolean closes) {

    /// No phrase has more words; looking further would make a long note slow to read.
    private static final int MOST = 12;

    /// No date word is longer; the rest of a longer one is not folded.
    private static final int LONGEST = 24;

    private static final String BEFORE = "(«\"“„'";
    private static final String AFTER = ",.;:!?)»\"”'…";
    private static final String CLOSING = ";!?)»\"”…";

    static List<DateWord> from(String text, int from) {
        var words = new ArrayList<DateWord>();
        var start = next(text, from);
        while (start < text.length() && words.size() < MOST) {
            var end = endOf(text, start);
            words.add(of(text, start, end));
            start = next(text, end);
        }
        return words;
    }

    /// Where the next word at or after `from` begins, the text's length if there is none.
    static int next(String text, int from) {
        var at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int endOf(String text, int start) {
        var at = start;
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static DateWord of(String text, int start, int behind) {
        var first = start;
        while (first < behind && BEFORE.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        var end = behind;
        while (end > first && AFTER.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        var closes =
                text.substring(end, behind)
                        .chars()
                        .anyMatch(letter -> CLOSING.indexOf(letter) >= 0);
        var plain = Fold.text(text.substring(first, Math.min(end, first + LONGEST)));
        return new DateWord(start, end == first ? behind : end, plain, closes);
    }
}
