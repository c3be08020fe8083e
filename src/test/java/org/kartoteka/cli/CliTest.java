package org.kartoteka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartoteka.app.Bundles;
import org.kartoteka.platform.error.FaultLog;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

class CliTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T06:00:00Z"), ZoneId.of("Europe/Moscow"));

    @TempDir private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder, CLOCK);
    }

    @Test
    void theWindowKeepsItsOptionsAndNothingElse() {
        assertFalse(Cli.isMeant());
        assertFalse(Cli.isMeant("--base", "import"));
        assertFalse(Cli.isMeant("--lang", "ru"));
        assertFalse(Cli.isMeant("--hidden", "--lang=en", "--base", "here"));
        assertTrue(Cli.isMeant("--lang", "xx"));
        assertTrue(Cli.isMeant("--lang", "ru", "today"));
        assertTrue(Cli.isMeant("--lang"));
        assertFalse(Cli.isMeant("--base=import"));
        assertTrue(Cli.isMeant("--base", "here", "today"));
        assertTrue(Cli.isMeant("--help"));
        assertTrue(Cli.isMeant("nonsense"));
        assertTrue(Cli.isMeant("--base"));
    }

    @Test
    void helpNamesEveryCommandInTheLanguageChosen() {
        var english = terminal.runAsWritten("--help", "--lang", "en");
        var russian = terminal.runAsWritten("--help", "--lang=ru");

        assertEquals(0, english.status());
        assertTrue(english.text().contains("Make a backup beside the base"), english::text);
        assertTrue(russian.text().contains("Создать резервную копию"), russian::text);
        assertEquals(List.of(), russian.err());
    }

    @Test
    void helpOfOneCommandExplainsItsOptions() {
        var help = terminal.runAsWritten("restore", "--help", "--lang", "en");

        assertEquals(0, help.status());
        assertTrue(help.text().contains("--yes"), help::text);
        assertTrue(help.text().contains("Folder of the base"), help::text);
    }

    @Test
    void versionIsOneLine() {
        var version = terminal.runAsWritten("--version", "--lang", "en");

        assertEquals(0, version.status());
        assertEquals(1, version.out().size());
        assertTrue(version.text().startsWith("Kartoteka"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "undo --nonsense",
                "undo abc",
                "import",
                "undo 1 2 3",
                "--base x",
                "--lang ru --base",
                "undo --limit",
                "undo --list --limit 0"
            })
    void whatIsNotUnderstoodIsRefusedInOneLine(String line) {
        var answer = terminal.run(line.split(" "));

        assertRefused(answer);
    }

    @Test
    void whatCannotBePrintedIsSaidToBeLost() {
        var err = new ByteArrayOutputStream();
        var here =
                terminal.surroundings(
                        new PrintStream(new FullDisk()),
                        new PrintStream(err, true, StandardCharsets.UTF_8));

        assertEquals(1, new Cli(here).run("--help", "--lang", "en"));
        assertEquals(
                "Done, but not all of it could be shown: the output broke off.",
                err.toString(StandardCharsets.UTF_8).strip());
    }

    private static final class FullDisk extends OutputStream {

        @Override
        public void write(int octet) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @Test
    void aFaultIsOneLineWithItsCodeAndWhereTheDetailsAre() throws IOException {
        var written = endOf(new IllegalStateException("Анна"));
        Files.createDirectories(folder.resolve("nowhere"));
        Files.writeString(folder.resolve("nowhere/log"), "a file in the way");
        var unwritten =
                endOf(
                        new IllegalStateException("Анна"),
                        new FaultLog(folder.resolve("nowhere/log/faults.txt"), CLOCK));

        assertTrue(
                written.getFirst().endsWith(" in " + terminal.folders().faultLog()),
                written::toString);
        assertTrue(unwritten.getFirst().endsWith("could not be written anywhere."));
        assertEquals(List.of(1, 1), List.of(written.size(), unwritten.size()));
    }

    private List<String> endOf(Exception fault) {
        return endOf(fault, new FaultLog(terminal.folders().faultLog(), CLOCK));
    }

    private static List<String> endOf(Exception fault, FaultLog log) {
        var err = new ByteArrayOutputStream();
        var console =
                new Console(
                        System.out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Messages(Language.ENGLISH, Bundles.ALL));
        assertEquals(2, new Endings(console, log).failed(fault, null, null));
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void anUnknownLanguageIsRefusedInOneLine() {
        assertRefused(terminal.runAsWritten("today", "--lang", "fr"));
    }

    @Test
    void theMistakeIsNamedInTheLanguageChosen() {
        var answer =
                terminal.runAsWritten(
                        "undo", "--list", "--lang", "ru", "--base", terminal.base().toString());

        assertEquals(List.of(), answer.out());
        assertTrue(answer.err().getFirst().startsWith("В папке"), answer::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"undo", "undo --list", "backup", "verify", "restore", "restore --yes"})
    void anAbsentBaseIsRefusedAndNotMade(String line) {
        var answer = terminal.run(line.split(" "));

        assertRefused(answer);
        assertFalse(Files.exists(terminal.base()));
    }

    @Test
    void aPathThatWouldReachIntoTheDatabaseIsRefused() {
        assertRefused(
                terminal.runAsWritten("backup", "--base", folder + "/x;INIT=1", "--lang", "en"));
    }

    @Test
    void theLanguageOfTheSettingsIsSpokenWhereNoneIsNamed() throws Exception {
        Files.createDirectories(terminal.folders().settings());
        Files.writeString(terminal.folders().settingsFile(), "{\"language\":\"RUSSIAN\"}");

        var answer = terminal.runAsWritten("backup", "--base", terminal.base().toString());

        assertTrue(answer.err().getFirst().startsWith("В папке"), answer::toString);
    }

    static void assertRefused(Terminal.Answer answer) {
        assertEquals(2, answer.status(), answer::toString);
        assertEquals(List.of(), answer.out());
        assertEquals(1, answer.err().size(), answer::toString);
        assertFalse(answer.err().getFirst().contains("Exception"), answer::toString);
    }
}
