package org.kartoteka.occasions.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// One word of a name, as written.
record NameWord(String written) {

    private static final Pattern RUSSIAN = Pattern.compile("[А-Яа-яЁё'’]+");
    private static final Pattern INITIAL = Pattern.compile("(\\p{Lu}\\p{L}?\\.\\s?-?)+");
    private static final String VOWELS = "аеиоуыэюя";

    /// Letters to look words and endings up by: lower case, е for ё.
    static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    static boolean isInitial(String text) {
        return INITIAL.matcher(text).matches();
    }

    static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    static int syllables(String key) {
        return (int) key.chars().filter(letter -> VOWELS.indexOf(letter) >= 0).count();
    }

    String key() {
        return key(written);
    }

    boolean isRussian() {
        return RUSSIAN.matcher(written).matches();
    }

    /// The word with its last `cut` letters replaced, in capitals if it is written so; empty if the
    /// capitals make no sense.
    Optional<String> with(int cut, String ending) {
        var stem = written.substring(0, written.length() - cut);
        var last = written.charAt(written.length() - 1);
        if (!Character.isUpperCase(last)) {
            return Optional.of(stem + ending);
        }
        var inCapitals = written.equals(written.toUpperCase(Locale.ROOT)) && written.length() > 1;
        return inCapitals ? Optional.of(stem + ending.toUpperCase(Locale.ROOT)) : Optional.empty();
    }
}
