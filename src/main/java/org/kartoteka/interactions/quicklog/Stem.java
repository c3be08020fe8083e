package org.kartoteka.interactions.quicklog;

import org.kartoteka.kernel.Fold;

import java.util.List;
import java.util.Map;

/// What is left of a Russian word without the ending of its case: the same for «анна», «анне» and
/// «анной».
final class Stem {

    /// Longest first, so that «-ой» goes before «-й».
    private static final List<String> ENDINGS =
            List.of(
                    "ией", "ием", "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "еем",
                    "ой", "ей", "ою", "ею", "ея", "ом", "ем", "ым", "им", "ую", "юю", "ам", "ям",
                    "ах", "ях", "ию", "ии", "ия", "ий", "ый", "ая", "ое", "ее", "у", "ю", "а", "я",
                    "е", "ы", "и", "о", "й");

    private static final int SHORTEST = 3;

    /// Names that lose a vowel before an ending: «Павла», «Льва».
    private static final Map<String, String> WITH_VOWEL = Map.of("павл", "павел", "льв", "лев");

    private Stem() {}

    /// @param word folded
    static String of(String word) {
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                var stem = word.substring(0, word.length() - ending.length());
                return WITH_VOWEL.getOrDefault(stem, stem);
            }
        }
        return word;
    }

    /// The stems of all words of `text`, with a blank between.
    static String ofEach(String text) {
        var stems = new StringBuilder();
        for (var word : Fold.text(text).split(" ")) {
            stems.append(stems.isEmpty() ? "" : " ").append(of(word));
        }
        return stems.toString();
    }
}
