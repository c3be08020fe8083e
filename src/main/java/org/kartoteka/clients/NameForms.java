package org.kartoteka.clients;

import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.PersonName;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Knows which names are forms of which («Саша» of «Александр» and of «Александра») and which are
/// written in two ways.
public final class NameForms {

    private static final String TABLE = "name-forms.txt";

    /// A name of more words is a sentence in the wrong field.
    private static final int MOST_WORDS = 4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\-]+");

    private final Map<String, Set<String>> fullNames;
    private final Map<String, Set<String>> spelled;

    private NameForms(Map<String, Set<String>> fullNames, Map<String, Set<String>> spelled) {
        this.fullNames = fullNames;
        this.spelled = spelled;
    }

    /// The table that comes with the program.
    public static NameForms shipped() {
        var stream = Objects.requireNonNull(NameForms.class.getResourceAsStream(TABLE), TABLE);
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return of(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + TABLE, e);
        }
    }

    /// @param lines a full name, a colon and its forms with commas between; `#` begins a remark
    static NameForms of(List<String> lines) {
        var fullNames = new HashMap<String, Set<String>>();
        var spelled = new HashMap<String, Set<String>>();
        for (var line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.split(":", 2);
                var full = LatinForm.of(parts[0]);
                fullNames.computeIfAbsent(full, _ -> new HashSet<>()).add(full);
                spelled.computeIfAbsent(full, _ -> new TreeSet<>()).add(parts[0].strip());
                for (var form : parts[1].split(",")) {
                    fullNames.computeIfAbsent(LatinForm.of(form), _ -> new HashSet<>()).add(full);
                    spelled.computeIfAbsent(LatinForm.of(form), _ -> new TreeSet<>())
                            .add(parts[0].strip());
                }
            }
        }
        return new NameForms(fullNames, spelled);
    }

    /// The names that `word` may stand for, to compare by; the word itself if it is no known form.
    Set<String> fullNames(String word) {
        var form = LatinForm.of(word);
        return fullNames.getOrDefault(form, Set.of(form));
    }

    /// The names in full that `word` is a form of, as they are written; none if it is none.
    public Set<String> namesInFull(String word) {
        return spelled.getOrDefault(LatinForm.of(word), Set.of());
    }

    /// Whether `word` is a given name, or a form of one, that the table knows.
    public boolean isName(String word) {
        return fullNames.containsKey(LatinForm.of(word));
    }

    /// Whether one word is a known name and the other a form of it, or both are forms of one.
    public boolean areFormsOfOne(String word, String other) {
        var form = LatinForm.of(word);
        var otherForm = LatinForm.of(other);
        return !form.equals(otherForm)
                && fullNames.containsKey(form)
                && fullNames.containsKey(otherForm)
                && !Collections.disjoint(fullNames.get(form), fullNames.get(otherForm));
    }

    /// Keys of which two spellings of one person's name share at least one; none where only one
    /// word of it is known.
    ///
    /// Family name and given name count, in any order; the patronymic does not, because it is often
    /// left out.
    public Set<String> keys(PersonName name) {
        var words = words(name);
        if (words.size() < 2) {
            return Set.of();
        }
        var keys = Set.of("");
        for (var word : new TreeSet<>(words)) {
            var longer = new HashSet<String>();
            for (var key : keys) {
                fullNames(word).forEach(full -> longer.add(key + ' ' + full));
            }
            keys = longer;
        }
        var ordered = new HashSet<String>();
        keys.forEach(
                key ->
                        ordered.add(
                                String.join(" ", new TreeSet<>(List.of(key.strip().split(" "))))));
        return ordered;
    }

    /// The words of family name and given name, folded.
    static List<String> words(PersonName name) {
        var text = Fold.text(name.family() + ' ' + name.given());
        return BETWEEN_WORDS
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}
