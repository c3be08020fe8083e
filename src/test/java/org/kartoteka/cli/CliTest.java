package org.kartoteka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertFalse(Cli.isMeant("--base=import"));
        assertTrue(Cli.isMeant("--base", "here", "today"));
        assertTrue(Cli.isMeant("--help"));
        assertTrue(Cli.isMeant("nonsense"));
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
                "undo --limit",
                "undo --list --limit 0"
            })
    void whatIsNotUnderstoodIsRefusedInOneLine(String line) {
        var answer = terminal.run(line.split(" "));

        assertRefused(answer);
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
