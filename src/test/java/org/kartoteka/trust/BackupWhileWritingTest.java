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
import org.kartoteka.platform.work.Cancellation;
import org.kartoteka.testing.Bases;
import org.kartoteka.testing.Stored;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/// T13: a backup made while steps are stored holds one state of the base, with all that was
/// acknowledged before.
class BackupWhileWritingTest {

    private static final int ROUNDS = Boolean.getBoolean("trust.long") ? 100 : 4;
    private static final Clock CLOCK = Clock.systemDefaultZone();

    @TempDir Path temp;

    @Test
    void everyBackupIsWholeAndOpensTwice() throws InterruptedException {
        var location = new BaseLocation(temp.resolve("base"));
        var backups = new Backups(location, CLOCK);
        var stop = new Cancellation();
        var acknowledged = new AtomicInteger();
        try (var base = Bases.created(location)) {
            var writer =
                    Thread.ofPlatform().start(() -> write(new Stored(base), acknowledged, stop));
            for (var round = 0; round < ROUNDS; round++) {
                var before = acknowledged.get();
                var made = backups.make(base, Backup.Reason.ASKED);
                check(made, before, round);
            }
            stop.request();
            writer.join();
        }
    }

    private static void write(Stored stored, AtomicInteger acknowledged, Cancellation stop) {
        for (var n = 0; !stop.isRequested(); n++) {
            stored.addWhole("Клиент " + n + ".");
            acknowledged.incrementAndGet();
        }
    }

    private void check(Backup made, int before, int round) {
        var elsewhere = new BaseLocation(temp.resolve("restored-" + round));
        var restored = new RestoreBackup(elsewhere, CLOCK).restore(made.file());
        assertInstanceOf(RestoreOutcome.Restored.class, restored, restored::toString);
        for (var opening = 0; opening < 2; opening++) {
            try (var base = Bases.opened(elsewhere)) {
                var whole = new Stored(base).wholeNames().size();
                assertTrue(whole >= before, "acknowledged before the backup and not in it");
                assertEquals(made.lastStep(), whole);
                assertEquals(whole, base.rows().get("CLIENT"));
                assertEquals(whole, base.rows().get("PROMISE"));
                assertEquals(made.rows(), base.rows());
            }
        }
    }
}
