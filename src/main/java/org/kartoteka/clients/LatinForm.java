package org.kartoteka.clients;

import org.kartoteka.kernel.Fold;

import java.util.List;
import java.util.Map;

/// Brings a name to letters in which its spellings meet: «Соловьёва», “Solovyova” and “Solovieva”
/// to one form.
///
/// It is a form to compare by, not to show: it follows no standard of transliteration but is
/// coarser than all of them.
final class LatinForm {

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ";
    private static final List<String> LATIN =
            List.of(
                    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p",
                    "r", "s", "t", "u", "f", "h", "ts", "ch", "sh", "sch", "", "i", "", "e", "iu",
                    "ia", "i", "i", "e", "g");

    /// Latin letters that look like Cyrillic ones, and these.
    private static final String LOOKING_CYRILLIC = "abcehkmoptxy";

    private static final String LOOKED_LIKE = "авсенкмортху";

    /// What the systems of transliteration write differently, brought to one; in this order.
    private static final List<Map.Entry<String, String>> SPELLINGS =
            List.of(
                    Map.entry("shch", "sch"),
                    Map.entry("kh", "h"),
                    Map.entry("ph", "f"),
                    Map.entry("ck", "k"),
                    Map.entry("x", "ks"),
                    Map.entry("tz", "ts"),
                    Map.entry("w", "v"),
                    Map.entry("yo", "e"),
                    Map.entry("jo", "e"),
                    Map.entry("ye", "e"),
                    Map.entry("je", "e"),
                    Map.entry("ie", "e"),
                    Map.entry("ya", "ia"),
                    Map.entry("ja", "ia"),
                    Map.entry("yu", "iu"),
                    Map.entry("ju", "iu"),
                    Map.entry("y", "i"));

    private LatinForm() {}

    static String of(String word) {
        var folded = withoutLookAlikeLetters(Fold.text(word));
        var latin = new StringBuilder(folded.length() + 4);
        for (var i = 0; i < folded.length(); i++) {
            var place = CYRILLIC.indexOf(folded.charAt(i));
            if (place >= 0) {
                latin.append(LATIN.get(place));
            } else if (Character.isLetterOrDigit(folded.charAt(i))) {
                latin.append(folded.charAt(i));
            }
        }
        var form = latin.toString();
        for (var spelling : SPELLINGS) {
            form = form.replace(spelling.getKey(), spelling.getValue());
        }
        return withoutDoubles(form);
    }

    /// A word of both alphabets is a Cyrillic one with letters typed in the wrong layout.
    static String withoutLookAlikeLetters(String folded) {
        if (!isMixed(folded)) {
            return folded;
        }
        var mended = new StringBuilder(folded);
        for (var i = 0; i < mended.length(); i++) {
            var place = LOOKING_CYRILLIC.indexOf(mended.charAt(i));
            if (place >= 0) {
                mended.setCharAt(i, LOOKED_LIKE.charAt(place));
            }
        }
        return mended.toString();
    }

    static boolean isMixed(String word) {
        return hasCyrillic(word)
                && word.chars().anyMatch(letter -> letter < 0x80 && Character.isLetter(letter));
    }

    static boolean hasCyrillic(String word) {
        return word.chars()
                .anyMatch(
                        letter ->
                                Character.UnicodeScript.of(letter)
                                        == Character.UnicodeScript.CYRILLIC);
    }

    private static String withoutDoubles(String text) {
        var single = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
                single.append(text.charAt(i));
            }
        }
        return single.toString();
    }
}
