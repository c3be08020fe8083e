package org.kartoteka.platform.table;

/// Tells how much a text looks like something people write, to choose between encodings.
///
/// Each character beyond ASCII gives points: a Russian letter by how frequent it is (frequencies of
/// the Russian National Corpus, as the binary logarithm against equal shares), a Latin letter with
/// a diacritic for standing among Latin letters. A capital in the middle of a word, an alphabet
/// that changes inside a word, box drawing and control characters cost points. The score is the
/// mean, so texts of different length compare.
final class LetterScore {

    private static final String RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюяё";
    private static final double[] RUSSIAN_PERCENT = {
        8.01, 1.59, 4.54, 1.70, 2.98, 8.45, 0.94, 1.65, 7.35, 1.21, 3.49, 4.40, 3.21, 6.70, 10.97,
        2.81, 4.73, 5.47, 6.26, 2.62, 0.26, 0.97, 0.48, 1.44, 0.73, 0.36, 0.04, 1.90, 1.74, 0.32,
        0.64, 2.01, 0.30
    };
    private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ";
    private static final double[] GREEK_PERCENT = {
        10.0, 0.8, 1.9, 1.8, 6.8, 0.5, 5.2, 1.2, 7.6, 4.1, 2.8, 3.4, 6.4, 0.5, 8.2, 4.2, 4.6, 4.6,
        4.6, 8.2, 4.4, 0.9, 1.2, 0.2, 2.2, 1.5, 1.6, 1.6, 2.2, 1.8, 0.8, 0.6
    };
    private static final String FREQUENT_LATIN = "éèêëàâäåáãçîïíñôöóõøúùûüßæœÉÅÄÖØÜÇÁÍÓÚÑ";
    private static final String RARER_LATIN = "ąćęłńśźżčďěňřšťůžőűăâîșțğışİýÿòìæÀÈÊÎÔŠŽČĆŁŚÆ";
    private static final String WRITTEN_SIGNS = "«»“”„’‘–—…№©®€°§·•™±×\u00ba\u00aa¿¡´\u00a0";

    private LetterScore() {}

    /// Points per character beyond ASCII, 0 if there is none; above 0 is likely text, below −1
    /// surely not.
    static double of(String text) {
        var points = 0.0;
        var count = 0;
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter > 0x7f) {
                points += points(text, i, letter);
                count++;
            }
        }
        return count == 0 ? 0 : points / count;
    }

    private static double points(String text, int i, char letter) {
        if (WRITTEN_SIGNS.indexOf(letter) >= 0) {
            return 0.4;
        }
        if (!Character.isLetter(letter)) {
            return Character.isISOControl(letter) || (letter >= '\u2500' && letter <= '\u259f')
                    ? -4
                    : -1.5;
        }
        var before = i == 0 ? ' ' : text.charAt(i - 1);
        var after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        var points = alphabetPoints(letter, before, after);
        if (Character.isUpperCase(letter) && Character.isLowerCase(before)) {
            points -= 3;
        }
        return points;
    }

    private static double alphabetPoints(char letter, char before, char after) {
        if (isCyrillic(letter)) {
            return (isLatin(before) || isLatin(after) ? -3 : 0)
                    + frequency(letter, RUSSIAN, RUSSIAN_PERCENT, -2.5);
        }
        if (isGreek(letter)) {
            return (isLatin(before) || isLatin(after) ? -3 : 0)
                    + frequency(letter, GREEK, GREEK_PERCENT, -2.5);
        }
        var crowd =
                before > 0x7f
                        && Character.isLetter(before)
                        && after > 0x7f
                        && Character.isLetter(after);
        var alone = !isAsciiLetter(before) && !isAsciiLetter(after);
        return (crowd ? -3 : alone ? -1 : 0) + latinPoints(letter);
    }

    private static double latinPoints(char letter) {
        return FREQUENT_LATIN.indexOf(letter) >= 0
                ? 1.2
                : RARER_LATIN.indexOf(letter) >= 0 ? 0.8 : -0.8;
    }

    private static double frequency(
            char letter, String alphabet, double[] percent, double unknown) {
        var place = alphabet.indexOf(Character.toLowerCase(letter));
        return place < 0
                ? unknown
                : Math.log(percent[place] / 100 * alphabet.length()) / Math.log(2);
    }

    private static boolean isCyrillic(char letter) {
        return letter >= '\u0400' && letter <= '\u052f';
    }

    private static boolean isGreek(char letter) {
        return letter >= '\u0370' && letter <= '\u03ff';
    }

    private static boolean isAsciiLetter(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }

    private static boolean isLatin(char letter) {
        return isAsciiLetter(letter) || (letter >= '\u00c0' && letter <= '\u024f');
    }
}
