package org.kartoteka.safety.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.db.Backup;
import org.kartoteka.platform.db.Backups;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.safety.Safeguard.Readiness;
import org.kartoteka.testing.Bases;
import org.kartoteka.testing.Stored;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

class BaseSafeguardTest {

    @TempDir Path temp;

    @Test
    void anImportBeginsWithABackupAndWithRoom() {
        var location = new BaseLocation(temp.resolve("base"));
        var backups = new Backups(location, Clock.systemDefaultZone());
        try (var base = Bases.created(location)) {
            new Stored(base).add("Анна");
            var safeguard = new BaseSafeguard(base, backups);
            assertEquals(Readiness.NO_ROOM, safeguard.beforeImport(Long.MAX_VALUE / 100));
            assertEquals(List.of(), backups.list());
            assertEquals(Readiness.READY, safeguard.beforeImport(1_000));
            assertEquals(
                    List.of(Backup.Reason.BEFORE_IMPORT),
                    backups.list().stream().map(Backup::reason).toList());
        }
    }
}
