package org.kartoteka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kartoteka.cli.CliTest.assertRefused;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.FutureTask;

class ImportCommandTest {

    private static final String LIST =
            """
            Фамилия;Имя;Телефон;Почта;День рождения
            Соловьёва;Анна;8 912 345-67-89;anna@example.com;07.03.1980
            Петров;Иван;8 912 000-11-22;ivan@example.com;25.12.1975
            ;;;;
            ;;;;01.01.1990
            """;

    @TempDir private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder, Clock.systemDefaultZone());
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), text).toString();
    }

    @Test
    void theReportInJsonNeedsNoBase() throws IOException {
        var answer = terminal.run("import", file(LIST), "--rehearse", "--json");

        assertEquals(0, answer.status(), answer::toString);
        var report = new ObjectMapper().readTree(answer.text());
        assertEquals(";", report.get("delimiter").asText());
        assertEquals(3, report.get("records").asInt());
        assertEquals(2, report.get("importable").asInt());
        assertFalse(Files.exists(terminal.base()));
    }

    @Test
    void aRehearsalWithoutABaseSaysWhatTheListIs() throws IOException {
        var answer = terminal.run("import", file(LIST), "--rehearse");

        assertEquals(0, answer.status(), answer::toString);
        assertTrue(answer.out().getFirst().startsWith("3 rows, utf-8"), answer::text);
        assertTrue(answer.text().contains("Телефон → Phone"), answer::text);
        assertFalse(Files.exists(terminal.base()));
    }

    @Test
    void aListIsImportedAndTakenBack() throws IOException {
        var imported =
                terminal.run(
                        "import", file(LIST), "--rejected", folder.resolve("left.csv").toString());
        var found = terminal.run("find", "6789");
        var undone = terminal.run("undo");

        assertEquals(1, imported.status(), imported::toString);
        assertTrue(
                imported.text().contains("Imported: new 2, updated 0, left out 1."),
                imported::text);
        assertTrue(Files.readString(folder.resolve("left.csv")).contains("01.01.1990"));
        assertTrue(found.text().contains("Соловьёва Анна"), found::text);
        assertEquals(0, undone.status());
        assertTrue(terminal.run("verify").text().contains(" 0 clients"));
    }

    /// A pipe comes once, has no size, and may never end.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aListMayComeThroughAPipe() throws Exception {
        var pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        var writing = new FutureTask<>(() -> Files.writeString(pipe, LIST));
        Thread.ofVirtual().start(writing);

        var imported = terminal.run("import", pipe.toString());

        writing.get();
        assertTrue(imported.text().contains("Imported: new 2"), imported::toString);
        assertRefused(terminal.run("import", "/dev/zero"));
    }

    @Test
    void theSameListTwiceIsNothingNew() throws IOException {
        var list = LIST.substring(0, LIST.indexOf(";;;;"));
        terminal.run("import", file(list));
        var rehearsed = terminal.run("import", file(list), "--rehearse");
        var again = terminal.run("import", file(list));

        assertEquals(0, rehearsed.status(), rehearsed::toString);
        assertTrue(rehearsed.text().contains("Duplicate: 2"), rehearsed::text);
        assertRefused(again);
        assertTrue(terminal.run("verify").text().contains(" 2 clients"));
    }

    @Test
    void aBackupGoesBeforeAnImport() throws IOException {
        terminal.run("import", file(LIST));
        terminal.run(
                "import",
                file(
                        LIST.replace("Анна", "Мария")
                                .replace("6789", "6780")
                                .replace("anna@", "maria@")));

        assertTrue(terminal.run("restore", "--list").text().contains("2 clients"));
    }

    @Test
    void datesThatOnlyAPersonCanReadAreAskedForByName() throws IOException {
        var list =
                file(
                        "Name,Phone,Birthday\n"
                                + "Anna Berg,+49 30 1234567,09/01/1980\n"
                                + "Jo Lind,+49 30 7654321,03/04/1981\n");
        var refused = terminal.run("import", list);

        assertRefused(refused);
        assertTrue(refused.err().getFirst().contains("Birthday"), refused::toString);
        assertFalse(Files.exists(terminal.base()));
        assertEquals(0, terminal.run("import", list, "--dates", "day").status());
    }

    @Test
    void theEncodingMayBeNamed() throws IOException {
        var list = folder.resolve("old.csv");
        Files.write(list, LIST.getBytes(Charset.forName("windows-1251")));

        var answer =
                terminal.run(
                        "import",
                        list.toString(),
                        "--rehearse",
                        "--encoding",
                        "windows-1251",
                        "--delimiter",
                        ";");

        assertTrue(answer.out().getFirst().contains("windows-1251"), answer::text);
        assertTrue(answer.text().contains("Фамилия"), answer::text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--json",
                "--rehearse --encoding nonsense",
                "--rehearse --delimiter ;;",
                "--rehearse --dates week"
            })
    void whatMakesNoSenseIsRefused(String options) throws IOException {
        var arguments = ("import " + file(LIST) + " " + options).split(" ");

        assertRefused(terminal.run(arguments));
    }

    @Test
    void whatIsNoListIsRefusedAndMakesNoBase() throws IOException {
        var binary = folder.resolve("photo.csv");
        Files.write(binary, new byte[] {0, 1, 2, 3, 0, 0, 7, 0, 0, 0, 9, 0, 0, 0});

        assertRefused(terminal.run("import", binary.toString()));
        assertRefused(terminal.run("import", binary.toString(), "--rehearse", "--json"));
        assertRefused(terminal.run("import", folder.resolve("missing.csv").toString()));
        assertRefused(terminal.run("import", folder.toString()));
        assertRefused(terminal.run("import", ""));
        assertFalse(Files.exists(terminal.base()));
    }
}
