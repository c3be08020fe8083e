package org.kartoteka.demo;

import org.kartoteka.platform.text.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words from which the sample base is made, by section, in the order of their file.
final class WordLists {

    private final Map<String, List<String>> sections;

    private WordLists(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    /// Reads `NAME_ru.txt` or `NAME_en.txt` beside this class: headings in square brackets, one
    /// entry per line, `#` for a remark.
    static WordLists read(String name, Language language) {
        var file = name + "_" + language.locale().getLanguage() + ".txt";
        var sections = new HashMap<String, List<String>>();
        var current = new ArrayList<String>();
        for (var line : lines(file)) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), current);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                current.add(line);
            }
        }
        return new WordLists(sections);
    }

    private static List<String> lines(String file) {
        try (var in = WordLists.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the words of the sample base", e);
        }
    }

    /// The entries of one section, with nothing in it if the language needs none.
    ///
    /// @throws IllegalArgumentException if there is no such section
    List<String> of(String section) {
        var words = sections.get(section);
        if (words == null) {
            throw new IllegalArgumentException("No section " + section);
        }
        return words;
    }
}
