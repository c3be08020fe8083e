package org.kartoteka.exchange;

import org.kartoteka.platform.text.Language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/// The column and file names of exported sheets in one language.
final class SheetWords {

    private final Properties words = new Properties();
    private final Language language;

    private SheetWords(Language language) {
        this.language = language;
    }

    static SheetWords of(Language language) {
        var words = new SheetWords(language);
        try (var text =
                new InputStreamReader(
                        SheetWords.class.getResourceAsStream(
                                "sheet_" + language.code() + ".properties"),
                        StandardCharsets.UTF_8)) {
            words.words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the names of columns", e);
        }
        return words;
    }

    static List<SheetWords> all() {
        return Arrays.stream(Language.values()).map(SheetWords::of).toList();
    }

    Language language() {
        return language;
    }

    /// @throws IllegalArgumentException if there is no such word
    String get(String key) {
        var text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No name for " + key);
        }
        return text;
    }

    String get(String key, int number) {
        return get(key).replace("{0}", String.valueOf(number));
    }

    String get(String key, int number, String name) {
        return get(key, number).replace("{1}", name);
    }

    /// What every name of this kind looks like, its number as group 1 and its own part as group 2.
    Pattern pattern(String key) {
        var quoted =
                Pattern.quote(get(key))
                        .replace("{0}", "\\E(\\d{1,4})\\Q")
                        .replace("{1}", "\\E(.+)\\Q");
        return Pattern.compile(quoted, Pattern.DOTALL);
    }
}
