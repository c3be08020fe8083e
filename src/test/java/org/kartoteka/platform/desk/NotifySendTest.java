package org.kartoteka.platform.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a program of Linux desktops")
class NotifySendTest {

    @TempDir Path folder;

    @Test
    void whereTheProgramIsNotThereIsNoAnnouncer() {
        assertEquals(Optional.empty(), NotifySend.in(folder + ":/nowhere:"));
    }

    @Test
    void wordsThatLookLikeOptionsAreWords() throws IOException {
        var said = folder.resolve("said");
        var made = folder.resolve("made");
        var program = folder.resolve("notify-send");
        Files.writeString(
                program,
                """
                #!/bin/sh
                printf '%%s\\n' "$@" > '%s'
                echo > '%s'
                """
                        .formatted(said, made));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        new ProcessBuilder("mkfifo", made.toString()).start().onExit().join();

        assertTrue(NotifySend.in(folder.toString()).orElseThrow().announce("--help", "$(id) `id`"));

        Files.readAllLines(made); // waits until the program has written
        assertEquals(
                List.of("--app-name=Kartoteka", "--", "--help", "$(id) `id`"),
                Files.readAllLines(said));
    }
}
