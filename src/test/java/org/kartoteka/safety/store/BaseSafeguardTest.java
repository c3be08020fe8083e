package org.kartoteka.safety.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.db.Backup;
import org.kartoteka.platform.db.Backups;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.safety.Safeguard.Deed;
import org.kartoteka.safety.Safeguard.Readiness;
import org.kartoteka.testing.Bases;
import org.kartoteka.testing.Stored;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class BaseSafeguardTest {

    @TempDir Path temp;

    @Test
    void anImportBeginsWithABackupAndWithRoom() {
        var location = new BaseLocation(temp.resolve("base"));
        var backups = new Backups(location, Clock.systemDefaultZone());
        try (var base = Bases.created(location)) {
            new Stored(base).add("Анна");
            var safeguard = new BaseSafeguard(base, backups);
            assertEquals(Readiness.NO_ROOM, safeguard.before(Deed.IMPORT, Long.MAX_VALUE / 100));
            assertEquals(List.of(), backups.list());
            assertEquals(Readiness.READY, safeguard.before(Deed.IMPORT, 1_000));
            assertEquals(
                    List.of(Backup.Reason.BEFORE_IMPORT),
                    backups.list().stream().map(Backup::reason).toList());
            assertEquals(Readiness.READY, safeguard.before(Deed.DELETION, 0));
            assertEquals(1, backups.list().size(), "one backup of one state is enough");
            new Stored(base).add("Пётр");
            safeguard.requireForDeletion();
            assertEquals(
                    Set.of(Backup.Reason.BEFORE_IMPORT, Backup.Reason.BEFORE_DELETION),
                    backups.list().stream().map(Backup::reason).collect(Collectors.toSet()));
        }
    }
}
