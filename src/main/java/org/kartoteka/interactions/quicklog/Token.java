package org.kartoteka.interactions.quicklog;

import org.kartoteka.kernel.Fold;

import java.util.ArrayList;
import java.util.List;

/// One word of the line; the `!` before a next step is a word of its own.
///
/// @param end behind its last character
/// @param raw as typed
/// @param plain folded, without punctuation around it; empty if it is nothing but punctuation
record Token(int start, int end, String raw, String plain) {

    private static final String AROUND = ",.;:!?()«»\"“”„'’…";

    /// No word of the grammar is longer; a longer one is not folded.
    private static final int LONGEST = 60;

    static List<Token> of(String line) {
        var tokens = new ArrayList<Token>();
        var at = 0;
        while (at < line.length()) {
            if (isBlank(line.charAt(at))) {
                at++;
                continue;
            }
            var end = isMark(line, at) ? at + 1 : endOf(line, at);
            tokens.add(of(line, at, end));
            at = end;
        }
        return tokens;
    }

    /// Whether a `!` stands before a word, or alone; «!!!» and «срочно!» are text.
    private static boolean isMark(String line, int at) {
        var beginsWord = at == 0 || isBlank(line.charAt(at - 1));
        return line.charAt(at) == '!'
                && beginsWord
                && (at + 1 == line.length() || line.charAt(at + 1) != '!');
    }

    private static int endOf(String line, int start) {
        var at = start;
        while (at < line.length() && !isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static Token of(String line, int start, int end) {
        var first = start;
        var behind = end;
        while (first < behind && AROUND.indexOf(line.charAt(first)) >= 0) {
            first++;
        }
        while (behind > first && AROUND.indexOf(line.charAt(behind - 1)) >= 0) {
            behind--;
        }
        var plain = behind - first > LONGEST ? "" : Fold.text(line.substring(first, behind));
        return new Token(start, end, line.substring(start, end), plain);
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
