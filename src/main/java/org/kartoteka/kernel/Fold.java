package org.kartoteka.kernel;

import java.text.Normalizer;
import java.util.Locale;

/// Brings text to the form in which two spellings of one thing are equal.
///
/// Search, look-alikes and import all compare folded text, so they cannot disagree.
public final class Fold {

    private static final String RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private static final String LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

    private Fold() {}

    /// Lower case, ё as е, no diacritics, ß as ss, every run of white space as one blank, none at
    /// the ends. й keeps its breve, because it is a letter of its own.
    public static String text(String text) {
        var plain = isPlain(text) ? text : withoutMarks(text);
        var folded = new StringBuilder(plain.length());
        var blank = true;
        for (var i = 0; i < plain.length(); i++) {
            var letter = Character.toLowerCase(plain.charAt(i));
            if (Character.isWhitespace(letter)
                    || letter == '\u00a0'
                    || letter == '\u200b'
                    || letter == '\ufeff') {
                if (!blank) {
                    folded.append(' ');
                }
                blank = true;
                continue;
            }
            blank = false;
            switch (letter) {
                case 'ё' -> folded.append('е');
                case 'ß' -> folded.append("ss");
                default -> folded.append(letter);
            }
        }
        var end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' '
                ? folded.substring(0, end - 1)
                : folded.toString();
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter > 0x7f
                    && !(letter >= 0x400 && letter <= 0x45f && letter != 'Ё' && letter != 'ё')) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String text) {
        var kept = text.replace('й', '\ue000').replace('Й', '\ue000');
        var decomposed = Normalizer.normalize(kept, Normalizer.Form.NFKD);
        var plain = new StringBuilder(decomposed.length());
        for (var i = 0; i < decomposed.length(); i++) {
            var letter = decomposed.charAt(i);
            var breve =
                    letter == '\u0306'
                            && i > 0
                            && (decomposed.charAt(i - 1) == 'и' || decomposed.charAt(i - 1) == 'И');
            if (breve) {
                plain.setCharAt(plain.length() - 1, '\ue000');
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                plain.append(letter);
            }
        }
        return plain.toString().replace('\ue000', 'й');
    }

    /// The digits of `text` and nothing else.
    public static String digits(String text) {
        var digits = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var digit = Character.digit(text.charAt(i), 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            }
        }
        return digits.toString();
    }

    /// `text` as it would have come out had the keyboard been switched to the other layout, Russian
    /// or English (US).
    ///
    /// `fyyf` gives `анна` and `фттф` gives `anna`; what has no twin stays.
    public static String otherLayout(String text) {
        var other = new StringBuilder(text.length());
        for (var letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
            var russian = RUSSIAN_KEYS.indexOf(letter);
            var latin = LATIN_KEYS.indexOf(letter);
            other.append(
                    russian >= 0
                            ? LATIN_KEYS.charAt(russian)
                            : latin >= 0 ? RUSSIAN_KEYS.charAt(latin) : letter);
        }
        return other.toString();
    }
}
