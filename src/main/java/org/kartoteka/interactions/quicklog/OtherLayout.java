package org.kartoteka.interactions.quicklog;

/// A line as it would have come out had the keyboard been switched to the other layout, Russian or
/// English (US), capitals and punctuation included: «fyyf 10^00» is «анна 10:00».
///
/// Each character stays one character, so that places in the line stay the same.
final class OtherLayout {

    private static final String LATIN =
            "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~@#$^&?/";
    private static final String RUSSIAN =
            "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ\"№;:?,.";

    /// Fewer letters may be anything.
    private static final int FEWEST_LETTERS = 3;

    private OtherLayout() {}

    /// Whether all letters of `line` are of one alphabet, so that it may have been typed in one go.
    static boolean mayBeMeant(String line) {
        var latin = line.chars().filter(OtherLayout::isLatin).count();
        var letters = line.chars().filter(Character::isLetter).count();
        return letters >= FEWEST_LETTERS && (latin == letters || latin == 0);
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    static String of(String line) {
        var fromLatin = line.chars().anyMatch(OtherLayout::isLatin);
        var from = fromLatin ? LATIN : RUSSIAN;
        var to = fromLatin ? RUSSIAN : LATIN;
        var turned = new StringBuilder(line.length());
        for (var letter : line.toCharArray()) {
            var key = from.indexOf(letter);
            turned.append(key < 0 ? letter : to.charAt(key));
        }
        return turned.toString();
    }
}
