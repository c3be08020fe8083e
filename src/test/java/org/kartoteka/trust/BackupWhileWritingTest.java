package org.kartoteka.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.db.Backup;
import org.kartoteka.platform.db.Backups;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.db.RestoreBackup;
import org.kartoteka.platform.db.RestoreOutcome;
import org.kartoteka.testing.Bases;
import org.kartoteka.testing.Stored;

import java.nio.file.Path;
import java.time.Clock;

/// T13: a backup made while steps are stored holds one state of the base, with all that was
/// acknowledged before.
class BackupWhileWritingTest {

    private static final int ROUNDS = Boolean.getBoolean("trust.long") ? 100 : 4;
    private static final Clock CLOCK = Clock.systemDefaultZone();

    /// How soon an end of the writer by a fault is noticed.
    private static final long ONE_LOOK_MILLIS = 100;

    @TempDir Path temp;

    @Test
    void everyBackupIsWholeAndOpensTwice() throws InterruptedException {
        var location = new BaseLocation(temp.resolve("base"));
        var backups = new Backups(location, CLOCK);
        try (var base = Bases.created(location)) {
            var writer = new PausingWriter(new Stored(base));
            for (var round = 0; round < ROUNDS; round++) {
                writer.goOn();
                var before = writer.acknowledged();
                var made = backups.make(base, Backup.Reason.ASKED);
                writer.pause();
                check(made, before, writer.acknowledged());
            }
            writer.end();
            System.out.printf(
                    "%d backups while %d steps were stored%n", ROUNDS, writer.acknowledged());
        }
    }

    private void check(Backup made, int before, int after) {
        var elsewhere = new BaseLocation(temp.resolve("restored"));
        var restored = new RestoreBackup(elsewhere, CLOCK).restore(made.file());
        assertInstanceOf(RestoreOutcome.Restored.class, restored, restored::toString);
        for (var opening = 0; opening < 2; opening++) {
            try (var base = Bases.opened(elsewhere)) {
                var whole = new Stored(base).wholeNames().size();
                assertTrue(whole >= before, "acknowledged before the backup and not in it");
                assertTrue(whole <= after, "in the backup and never acknowledged");
                assertEquals(made.lastStep(), whole);
                assertEquals(whole, base.rows().get("CLIENT"));
                assertEquals(whole, base.rows().get("PROMISE"));
                assertEquals(made.rows(), base.rows());
            }
        }
        Bases.delete(elsewhere);
    }

    /// Stores steps from a thread of its own and rests while a backup is looked at, so that the
    /// base grows by the number of backups and not by the time that the looking takes.
    private static final class PausingWriter {

        private final Stored stored;
        private final Thread thread;
        private int acknowledged;
        private boolean writing;
        private boolean resting = true;
        private boolean ended;

        PausingWriter(Stored stored) {
            this.stored = stored;
            this.thread = Thread.ofPlatform().daemon().start(this::write);
        }

        /// Returns when the first step of this spell is stored.
        synchronized void goOn() throws InterruptedException {
            var goal = acknowledged + 1;
            writing = true;
            notifyAll();
            while (acknowledged < goal && thread.isAlive()) {
                wait(ONE_LOOK_MILLIS);
            }
            assertTrue(acknowledged >= goal, "the writer ended");
        }

        /// Returns when no step is under way.
        synchronized void pause() throws InterruptedException {
            writing = false;
            while (!resting && thread.isAlive()) {
                wait(ONE_LOOK_MILLIS);
            }
        }

        synchronized int acknowledged() {
            return acknowledged;
        }

        private void write() {
            for (var n = 0; mayWrite(); n++) {
                stored.addWhole("Клиент " + n + ".");
                written();
            }
        }

        private synchronized boolean mayWrite() {
            while (!writing && !ended) {
                resting = true;
                notifyAll();
                awaitCall();
            }
            resting = false;
            return !ended;
        }

        private void awaitCall() {
            try {
                wait();
            } catch (InterruptedException nobodyInterrupts) {
                throw new AssertionError(nobodyInterrupts);
            }
        }

        private synchronized void written() {
            acknowledged++;
            notifyAll();
        }

        void end() throws InterruptedException {
            synchronized (this) {
                ended = true;
                notifyAll();
            }
            thread.join();
        }
    }
}
