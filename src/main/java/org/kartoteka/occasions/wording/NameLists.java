package org.kartoteka.occasions.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The words of which an ending alone does not tell enough, by section of `name-lists.txt`.
final class NameLists {

    private static final String FILE = "name-lists.txt";

    private final Map<String, Set<String>> sections;

    private NameLists(Map<String, Set<String>> sections) {
        this.sections = sections;
    }

    static NameLists shipped() {
        var stream = Objects.requireNonNull(NameLists.class.getResourceAsStream(FILE), FILE);
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var sections = new HashMap<String, Set<String>>();
            Set<String> section = new HashSet<>();
            for (var line : lines.lines().toList()) {
                if (line.startsWith("[")) {
                    section = sections.computeIfAbsent(heading(line), _ -> new HashSet<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    for (var word : line.strip().split("\\s+")) {
                        section.add(NameWord.key(word));
                    }
                }
            }
            return new NameLists(sections);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    private static String heading(String line) {
        return line.strip().substring(1, line.strip().length() - 1);
    }

    /// @param key see [NameWord#key(String)]
    /// @throws IllegalArgumentException if the file has no such section
    boolean has(String section, String key) {
        var words = sections.get(section);
        if (words == null) {
            throw new IllegalArgumentException(section);
        }
        return words.contains(key);
    }

    Set<String> words(String section) {
        return Collections.unmodifiableSet(sections.get(section));
    }
}
