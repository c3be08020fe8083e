package org.kartoteka.interactions.quicklog;

import org.kartoteka.kernel.Fold;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/// One word of the line; the `!` before a next step is a word of its own.
///
/// @param end behind its last character
/// @param raw as typed
/// @param plain folded, without punctuation around it; empty if it is nothing but punctuation
record Token(int start, int end, String raw, String plain) {

    private static final String AROUND = ",.;:!?()«»\"“”„'’…";
    private static final String TAG_MARKS = "#№";
    private static final Pattern SEPARATOR = Pattern.compile("[-–—•·*|/\\\\:,.]+");

    /// No word of the grammar is longer; a longer one is not folded.
    private static final int LONGEST = 60;

    /// @param beginsDate whether a date phrase begins at a place in the line
    static List<Token> of(String line, IntPredicate beginsDate) {
        var tokens = new ArrayList<Token>();
        var at = 0;
        while (at < line.length()) {
            if (isBlank(line.charAt(at))) {
                at++;
                continue;
            }
            var end = isMark(line, at, beginsDate) ? at + 1 : endOf(line, at, beginsDate);
            tokens.add(of(line, at, end));
            at = end;
        }
        return tokens;
    }

    /// Whether a `!` stands before a word, or alone; «!!!» and «срочно!» are text. Where a day
    /// follows at once, the blank before it may be missing: «договор!чт 10:00».
    private static boolean isMark(String line, int at, IntPredicate beginsDate) {
        if (line.charAt(at) != '!' || (at + 1 < line.length() && line.charAt(at + 1) == '!')) {
            return false;
        }
        return at == 0
                || isBlank(line.charAt(at - 1))
                || (line.charAt(at - 1) != '!'
                        && at + 1 < line.length()
                        && !isBlank(line.charAt(at + 1))
                        && beginsDate.test(at + 1));
    }

    private static int endOf(String line, int start, IntPredicate beginsDate) {
        var at = start + 1;
        while (at < line.length()
                && !isBlank(line.charAt(at))
                && !isMark(line, at, beginsDate)
                && !isNextTag(line, start, at)) {
            at++;
        }
        return at;
    }

    /// «#цена#срок» are two tags.
    private static boolean isNextTag(String line, int start, int at) {
        return TAG_MARKS.indexOf(line.charAt(start)) >= 0
                && TAG_MARKS.indexOf(line.charAt(at)) >= 0;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static Token of(String line, int start, int end) {
        var raw = line.substring(start, end);
        var bare = bare(raw);
        return new Token(start, end, raw, bare.length() > LONGEST ? "" : Fold.text(bare));
    }

    private static String bare(String raw) {
        var first = 0;
        var behind = raw.length();
        while (first < behind && AROUND.indexOf(raw.charAt(first)) >= 0) {
            first++;
        }
        while (behind > first && AROUND.indexOf(raw.charAt(behind - 1)) >= 0) {
            behind--;
        }
        return raw.substring(first, behind);
    }

    /// As typed, without punctuation around it; all of it if it is nothing else.
    String bare() {
        var bare = bare(raw);
        return bare.isEmpty() ? raw : bare;
    }

    /// Whether it only stands between two parts: «анна — звонок».
    boolean isSeparator() {
        return SEPARATOR.matcher(raw).matches();
    }

    boolean isMark() {
        return raw.equals("!");
    }

    /// Whether it ends a sentence. A point behind a number or a short word («25.», «нед.») may be
    /// part of a date.
    boolean endsSentence() {
        var last = raw.charAt(raw.length() - 1);
        return switch (last) {
            case ';', '?', '!' -> !isMark();
            case '.' -> plain.length() > 3 && !Character.isDigit(plain.charAt(plain.length() - 1));
            default -> false;
        };
    }

    /// Whether a new clause may begin behind it.
    boolean endsClause() {
        return ",.;:?!—–-".indexOf(raw.charAt(raw.length() - 1)) >= 0;
    }
}
