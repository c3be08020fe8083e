package org.kartoteka.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kartoteka.app.Bundles;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares the keys in the code with the bundles, both ways, and the languages with each other.
class MessagesTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String ENGLISH = "messages.properties";
    private static final String RUSSIAN = "messages_ru.properties";

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z0-9]*(\\.[a-zA-Z0-9_-]+)+");
    private static final Pattern PREFIX =
            Pattern.compile("[a-z][a-zA-Z0-9]*(\\.[a-zA-Z0-9_-]+)*\\.");
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?:messages(?:\\(\\))?\\.(?:get|count)|Action\\.of|Label\\.of|section|row)\\(\\s*\"([a-z][^\"]*[^\".])\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Set<String> ENGLISH_FORMS = Set.of(".one", ".other");
    private static final Set<String> RUSSIAN_FORMS = Set.of(".one", ".few", ".many");
    private static final Set<String> FORMS = Set.of(".one", ".few", ".many", ".other");

    @Test
    void everyBundleInTheTreeIsKnownToTheProgram() {
        var found =
                files(RESOURCES, path -> path.endsWith(ENGLISH)).stream()
                        .map(
                                path ->
                                        RESOURCES
                                                .relativize(path.getParent())
                                                .toString()
                                                .replace('/', '.'))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(found, new TreeSet<>(Bundles.ALL));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        for (var file : files(RESOURCES, path -> path.endsWith(ENGLISH))) {
            var english = read(file);
            var russian = read(file.resolveSibling(RUSSIAN));
            assertEquals(stems(english.keySet()), stems(russian.keySet()), "keys of " + file);
            assertEquals(placesByStem(english), placesByStem(russian), "places {n} in " + file);
        }
    }

    @Test
    void whatCountsHasEveryFormItsLanguageNeeds() {
        for (var file : files(RESOURCES, path -> path.endsWith(ENGLISH))) {
            assertForms(read(file), ENGLISH_FORMS, file);
            assertForms(read(file.resolveSibling(RUSSIAN)), RUSSIAN_FORMS, file);
        }
    }

    private static void assertForms(Map<String, String> bundle, Set<String> due, Path file) {
        var incomplete =
                counted(bundle.keySet()).stream()
                        .filter(stem -> !due.equals(formsOf(stem, bundle.keySet())))
                        .toList();
        assertEquals(List.of(), incomplete, "plural forms " + due + " in " + file);
    }

    @Test
    void noTextIsEmptyOrTwice() {
        var seen = new TreeMap<String, Path>();
        var wrong = new ArrayList<String>();
        for (var file : files(RESOURCES, path -> path.endsWith(ENGLISH))) {
            read(file)
                    .forEach(
                            (key, text) -> {
                                if (text.isBlank() || seen.putIfAbsent(key, file) != null) {
                                    wrong.add(key);
                                }
                            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyKeyAskedForIsThere() {
        var known = stems(allKeys());
        var missing =
                sources()
                        .flatMap(
                                source ->
                                        ASKED.matcher(source)
                                                .results()
                                                .map(found -> found.group(1)))
                        .filter(key -> KEY.matcher(key).matches())
                        .filter(key -> !known.contains(key))
                        .map(key -> key + "=")
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing, "keys to add to a bundle");
    }

    @Test
    void everyTextIsAskedFor() {
        var literals =
                sources()
                        .flatMap(
                                source ->
                                        LITERAL.matcher(source)
                                                .results()
                                                .map(found -> found.group(1)))
                        .collect(Collectors.toSet());
        var prefixes = literals.stream().filter(text -> PREFIX.matcher(text).matches()).toList();
        var unused =
                stems(allKeys()).stream()
                        .filter(stem -> !literals.contains(stem))
                        .filter(stem -> prefixes.stream().noneMatch(stem::startsWith))
                        .toList();
        assertEquals(List.of(), unused, "texts that nothing says");
    }

    @Test
    void theTestSeesTheBundlesAndTheCode() {
        assertTrue(allKeys().size() > 30);
        assertTrue(sources().count() > 50);
    }

    private static Set<String> allKeys() {
        return files(RESOURCES, path -> path.endsWith(ENGLISH)).stream()
                .flatMap(file -> read(file).keySet().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> counted(Set<String> keys) {
        return keys.stream()
                .filter(key -> FORMS.stream().anyMatch(key::endsWith))
                .map(MessagesTest::stem)
                .collect(Collectors.toSet());
    }

    private static Set<String> formsOf(String stem, Set<String> keys) {
        return FORMS.stream()
                .filter(form -> keys.contains(stem + form))
                .collect(Collectors.toSet());
    }

    private static Set<String> stems(Set<String> keys) {
        return keys.stream().map(MessagesTest::stem).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String stem(String key) {
        return FORMS.stream()
                .filter(key::endsWith)
                .findFirst()
                .map(form -> key.substring(0, key.length() - form.length()))
                .orElse(key);
    }

    /// The places each text fills; a plural form may leave the number out ("one client"), so forms
    /// are joined.
    private static Map<String, Set<String>> placesByStem(Map<String, String> bundle) {
        var places = new TreeMap<String, Set<String>>();
        bundle.forEach(
                (key, text) ->
                        places.computeIfAbsent(stem(key), _ -> new TreeSet<>())
                                .addAll(
                                        PLACE.matcher(text)
                                                .results()
                                                .map(found -> found.group())
                                                .toList()));
        return places;
    }

    private static Map<String, String> read(Path file) {
        var bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Every bundle is there in both languages", e);
        }
        var texts = new TreeMap<String, String>();
        bundle.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static Stream<String> sources() {
        return files(JAVA, path -> path.toString().endsWith(".java")).stream()
                .map(MessagesTest::text);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, Predicate<Path> wanted) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
