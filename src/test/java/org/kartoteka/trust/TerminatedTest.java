package org.kartoteka.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.db.Backup;
import org.kartoteka.platform.db.Backups;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.db.OpenBase;
import org.kartoteka.platform.db.OpenOutcome;
import org.kartoteka.platform.instance.RuntimeFolder;
import org.kartoteka.platform.instance.SingleInstance;
import org.kartoteka.testing.Bases;
import org.kartoteka.testing.Child;
import org.kartoteka.testing.Stored;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// A window that the system ends, as at log-out: the backup of the end is made and the base is
/// closed in order.
@DisabledOnOs(OS.WINDOWS)
class TerminatedTest {

    private static final int MOST_TRIES = 600;
    private static final int PAUSE_MILLIS = 100;
    private static final int BY_SIGNAL_TERM = 128 + 15;

    @TempDir Path temp;

    @Test
    void theBackupOfTheEndIsMadeWhenTheSystemEndsTheWindow() throws Exception {
        var location = new BaseLocation(temp.resolve("base"));
        try (var base = Bases.created(location)) {
            new Stored(base).add("Анна");
        }
        var errors = temp.resolve("errors.txt");
        try (var child =
                Child.withWindow(
                        errors,
                        ProgramInHome.class,
                        temp.toString(),
                        "--base",
                        location.folder().toString(),
                        "--lang",
                        "ru")) {
            assertTrue(logged(location, child));
            assertTrue(backedUpAtTheStart(location, child));
            assertTrue(logged(location, child));
            assertEquals(BY_SIGNAL_TERM, child.terminate());
        }

        var backups = new Backups(location, Clock.systemUTC()).list();
        assertEquals(
                Optional.of(Backup.Reason.CLOSING),
                backups.stream().findFirst().map(Backup::reason),
                Files.readString(errors));
        var outcome = new OpenBase(location, Clock.systemUTC()).open();
        if (outcome instanceof OpenOutcome.Opened(var base)) {
            base.close();
        } else {
            throw new AssertionError("The base does not open: " + outcome);
        }
    }

    private static boolean backedUpAtTheStart(BaseLocation location, Child child)
            throws InterruptedException {
        var backups = new Backups(location, Clock.systemUTC());
        for (var tries = 0; tries < MOST_TRIES && backups.list().isEmpty(); tries++) {
            child.leaveFor(PAUSE_MILLIS);
        }
        return !backups.list().isEmpty();
    }

    /// Logs a talk through the window, once it is there.
    private static boolean logged(BaseLocation location, Child child) throws Exception {
        var instance = new SingleInstance(RuntimeFolder.standard(), location.folder());
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var answer =
                    instance.running()
                            .flatMap(running -> running.send("log ru анна звонок обсудили"));
            if (answer.filter(said -> !said.isEmpty()).isPresent()) {
                return true;
            }
            child.leaveFor(PAUSE_MILLIS);
        }
        return false;
    }
}
