package org.kartoteka.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.testing.Child;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// T30: a client's name, phone and e-mail address are in the base, its backups and what the person
/// exported, and nowhere else: in no log, no trace, no temporary file, nothing that a library
/// prints.
class LogsTellNothingTest {

    private static final String NAME = "Канарейкина";
    private static final String PHONE = "79981234567";
    private static final String EMAIL = "canary.bird@example.com";

    private static final List<Charset> ENCODINGS =
            List.of(
                    StandardCharsets.UTF_8,
                    Charset.forName("windows-1251"),
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE);

    /// Where clients are meant to be.
    private static final List<String> HOMES =
            List.of(
                    "base/kartoteka.mv.db",
                    "base/backups/",
                    "base/set-aside/",
                    "list.csv",
                    "rejected.csv",
                    "export.csv",
                    "Kartoteka ");

    @TempDir private Path folder;

    @Test
    void theClientIsInNoLogTraceOrTemporaryFile() throws Exception {
        var temporary = Files.createDirectories(folder.resolve("temporary"));
        var printed = folder.resolve("printed.txt");
        try (var child =
                Child.printingTo(
                        printed,
                        temporary,
                        TalkativeChild.class,
                        folder.toString(),
                        NAME,
                        PHONE,
                        EMAIL)) {
            assertEquals(0, child.exitCode(), () -> text(printed));
        }

        assertTrue(Files.size(folder.resolve("log/faults.log")) > 0, "faults were logged");
        assertTrue(Files.size(printed) > 0, "libraries logged");
        assertTrue(tells(folder.resolve("export.csv")), "the scan sees a client where one is");
        assertEquals(List.of(), telling());
        assertEquals(List.of(), named(".trace.db"));
    }

    private List<String> telling() throws IOException {
        var telling = new ArrayList<String>();
        for (var file : files()) {
            var name = folder.relativize(file).toString();
            if (HOMES.stream().noneMatch(name::startsWith) && tells(file)) {
                telling.add(name);
            }
        }
        return telling;
    }

    private List<Path> named(String ending) throws IOException {
        return files().stream().filter(file -> file.toString().endsWith(ending)).toList();
    }

    private List<Path> files() throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean tells(Path file) throws IOException {
        var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return Stream.of(NAME, PHONE, EMAIL)
                .flatMap(LogsTellNothingTest::spellings)
                .anyMatch(content::contains);
    }

    /// A word in every encoding, and as H2 quotes it in its messages, such as `\041a\0430`.
    private static Stream<String> spellings(String word) {
        var quoted =
                word.chars()
                        .mapToObj(
                                letter ->
                                        letter < 0x80
                                                ? Character.toString(letter)
                                                : "\\%04x".formatted(letter))
                        .collect(Collectors.joining());
        return Stream.concat(
                Stream.of(quoted),
                ENCODINGS.stream()
                        .map(
                                encoding ->
                                        new String(
                                                word.getBytes(encoding),
                                                StandardCharsets.ISO_8859_1)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
