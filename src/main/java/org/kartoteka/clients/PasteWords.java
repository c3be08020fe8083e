package org.kartoteka.clients;

import org.kartoteka.kernel.Fold;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// The words by which lines of a signature are told apart, as they come with the program.
final class PasteWords {

    enum Kind {
        POSITION,
        COMPANY,
        LEGAL,
        DEPARTMENT,
        ADDRESS,
        CLOSING,
        PREFIX,
        SUFFIX
    }

    private static final String TABLE = "paste-words.txt";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}.\\-]+");

    private final Map<Kind, Set<String>> whole = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> beginnings = new EnumMap<>(Kind.class);

    static PasteWords shipped() {
        var stream = Objects.requireNonNull(PasteWords.class.getResourceAsStream(TABLE), TABLE);
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new PasteWords(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + TABLE, e);
        }
    }

    private PasteWords(List<String> lines) {
        for (var kind : Kind.values()) {
            whole.put(kind, new HashSet<>());
            beginnings.put(kind, new HashSet<>());
        }
        for (var line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.split(":", 2);
                var kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
                Arrays.stream(parts[1].split(","))
                        .map(String::strip)
                        .forEach(word -> learn(kind, word));
            }
        }
    }

    private void learn(Kind kind, String word) {
        if (word.endsWith("*")) {
            beginnings.get(kind).add(word.substring(0, word.length() - 1));
        } else {
            whole.get(kind).add(word);
        }
    }

    /// Whether a word of `text` is of this kind.
    boolean has(Kind kind, String text) {
        return Arrays.stream(NO_WORD.split(Fold.text(text))).anyMatch(word -> is(kind, word));
    }

    /// Whether `text` as a whole, but for marks around it, is of this kind.
    boolean is(Kind kind, String text) {
        var word = bare(text);
        return whole.get(kind).contains(word)
                || beginnings.get(kind).stream()
                        .anyMatch(beginning -> !word.isEmpty() && word.startsWith(beginning));
    }

    private static String bare(String text) {
        return Fold.text(text).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }
}
