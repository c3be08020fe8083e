package org.kartoteka.platform.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

class LogInStartTest {

    @TempDir Path home;

    @ParameterizedTest
    @CsvSource({
        "Linux, .config/autostart/kartoteka.desktop",
        "Mac OS X, Library/LaunchAgents/org.kartoteka.plist",
        "Windows 11, AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Startup/kartoteka.cmd"
    })
    void isAFileThatComesAndGoes(String system, String file) throws IOException {
        var start = start(system, "/opt/kartoteka/bin/kartoteka").orElseThrow();
        assertFalse(start.isOn());

        start.turnOn();
        start.turnOn();

        assertTrue(start.isOn());
        assertTrue(Files.exists(home.resolve(file)));
        assertEquals(
                PosixFilePermissions.fromString("rw-------"),
                Files.getPosixFilePermissions(home.resolve(file)));
        start.turnOff();
        start.turnOff();
        assertFalse(start.isOn());
        assertFalse(Files.exists(home.resolve(file)));
    }

    @Test
    void linuxReadsAPathWithOddSigns() throws IOException {
        start("Linux", "/home/анна/a b/50% \"x\" $HOME/bin/kartoteka").orElseThrow().turnOn();

        var exec =
                Files.readAllLines(home.resolve(".config/autostart/kartoteka.desktop")).stream()
                        .filter(line -> line.startsWith("Exec="))
                        .findFirst();
        assertEquals(
                Optional.of(
                        "Exec=\"/home/анна/a b/50%% \\\\\"x\\\\\" \\\\$HOME/bin/kartoteka\""
                                + " --quietly"),
                exec);
    }

    @Test
    void aPathThatCannotBeNamedIsRefused() {
        assertEquals(Optional.empty(), start("Linux", "/opt/a\nExec=rm/kartoteka"));
        assertEquals(Optional.empty(), start("Windows 11", "C:/a%b/kartoteka.cmd"));
        assertEquals(Optional.empty(), start("Plan 9", "/bin/kartoteka"));
    }

    @Test
    void theFolderThatTheSystemNamesIsTaken() {
        var linux =
                DeskSystem.of(
                        "Linux", home, Map.of("XDG_CONFIG_HOME", home.resolve("c").toString()));
        var strange = DeskSystem.of("Linux", home, Map.of("XDG_CONFIG_HOME", "not/absolute"));

        assertEquals(home.resolve("c"), linux.configuration());
        assertEquals(home.resolve(".config"), strange.configuration());
    }

    private Optional<LogInStart> start(String system, String program) {
        return LogInStart.of(DeskSystem.of(system, home, Map.of()), Path.of(program));
    }
}
