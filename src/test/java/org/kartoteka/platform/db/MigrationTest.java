package org.kartoteka.platform.db;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.testing.Bases;
import org.kartoteka.testing.Stored;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Bases of an older and of a newer program. The second half is T17: a newer base is refused and
/// stays as it is.
class MigrationTest {

    private static final Clock CLOCK = Clock.systemDefaultZone();
    private static final Schema NEXT =
            new Schema(
                    9000,
                    List.of("classpath:db/migration", "classpath:org/kartoteka/platform/db/newer"));

    @TempDir Path temp;

    private BaseLocation location;

    @BeforeEach
    void aBaseOfOneClient() {
        location = new BaseLocation(temp.resolve("base"));
        try (var base = Bases.created(location)) {
            new Stored(base).add("Анна");
        }
    }

    @Test
    void anOlderBaseIsBackedUpAndMigratedAndNothingIsMissing() throws IOException {
        migratedBase().close();
        var backup = new Backups(location, CLOCK).list().getFirst();
        assertEquals(Backup.Reason.BEFORE_MIGRATION, backup.reason());
        assertEquals(Schema.CURRENT.version(), backup.schema());
        assertEquals(1, filesSetAside().size());
        try (var base = migratedBase()) {
            assertEquals(1, base.rows().get("CLIENT"));
            assertEquals(0, base.rows().get("CARD"));
            new Stored(base).add("Пётр");
        }
    }

    @Test
    void aBackupOfTheOlderProgramIsRestoredIntoTheNewSchema() throws IOException {
        migratedBase().close();
        var backup = new Backups(location, CLOCK).list().getFirst();
        assertInstanceOf(
                RestoreOutcome.Restored.class,
                new RestoreBackup(location, CLOCK, NEXT).restore(backup.file()));
        try (var base = migratedBase()) {
            assertEquals(1, base.rows().get("CLIENT"));
            assertEquals(0, base.rows().get("CARD"));
        }
    }

    @Test
    void aMigrationKilledBeforeTheSwapLeavesTheOldBase() throws IOException {
        var old = manifest();
        Files.copy(location.file(), location.unfinished(BaseLocation.Work.MIGRATING));
        NEXT.migrate(new H2File(location.unfinished(BaseLocation.Work.MIGRATING)));
        ManifestFile.write(
                location.manifest(),
                old.before(manifestOf(location.unfinished(BaseLocation.Work.MIGRATING))));
        try (var base = Bases.opened(location)) {
            assertEquals(1, base.rows().get("CLIENT"));
            assertEquals(Optional.empty(), manifest().next());
        }
    }

    @Test
    void aMigrationKilledAfterTheSwapLeavesTheNewBase() throws IOException {
        var old = manifest();
        var migrated = location.unfinished(BaseLocation.Work.MIGRATING);
        Files.copy(location.file(), migrated);
        NEXT.migrate(new H2File(migrated));
        ManifestFile.write(location.manifest(), old.before(manifestOf(migrated)));
        Durable.move(migrated, location.file());
        try (var base = migratedBase()) {
            assertEquals(0, base.rows().get("CARD"));
        }
    }

    @Test
    void aNewerBaseIsRefusedAndStaysAsItIs() throws IOException {
        migratedBase().close();
        var bytes = Files.readAllBytes(location.file());
        var newer = new OpenOutcome.Newer(NEXT.version(), Schema.CURRENT.version());
        assertEquals(newer, open());
        assertEquals(newer, new OpenBase(location, CLOCK).create());
        assertEquals(
                new RescueOutcome.Newer(NEXT.version(), Schema.CURRENT.version()),
                new RescueBase(location, CLOCK).rescue());
        assertArrayEquals(bytes, Files.readAllBytes(location.file()));
    }

    @Test
    void aNewerBaseThatWasKilledIsRefusedEvenIfItsManifestKnowsNothingOfIt() throws IOException {
        var old = manifest();
        BaseLocation killed;
        try (var base = migratedBase()) {
            killed = Bases.imageOf(base.location(), temp.resolve("killed"));
        }
        ManifestFile.write(killed.manifest(), old.withState(Manifest.State.OPEN));
        var bytes = Files.readAllBytes(killed.file());
        assertEquals(
                new OpenOutcome.Newer(NEXT.version(), Schema.CURRENT.version()),
                new OpenBase(killed, CLOCK).open());
        assertArrayEquals(bytes, Files.readAllBytes(killed.file()));
    }

    @Test
    void aFileWrittenByANewerDatabaseEngineIsRefused() throws IOException {
        ManifestFile.write(location.manifest(), manifest().writtenBy("2.5.252"));
        var bytes = Files.readAllBytes(location.file());
        assertEquals(
                new OpenOutcome.Newer(Schema.CURRENT.version(), Schema.CURRENT.version()), open());
        assertArrayEquals(bytes, Files.readAllBytes(location.file()));
    }

    @Test
    void aBackupOfANewerProgramIsRefused() {
        Backup backup;
        try (var base = migratedBase()) {
            backup = new Backups(location, CLOCK).make(base, Backup.Reason.ASKED);
        }
        var elsewhere = new BaseLocation(temp.resolve("elsewhere"));
        assertEquals(
                new RestoreOutcome.Newer(NEXT.version(), Schema.CURRENT.version()),
                new RestoreBackup(elsewhere, CLOCK).restore(backup.file()));
    }

    private OpenOutcome open() {
        return new OpenBase(location, CLOCK).open();
    }

    private Base migratedBase() {
        return assertInstanceOf(
                        OpenOutcome.Opened.class, new OpenBase(location, CLOCK, NEXT).open())
                .base();
    }

    private Manifest manifest() throws IOException {
        return ManifestFile.read(location.manifest()).orElseThrow();
    }

    private static Manifest manifestOf(Path file) throws IOException {
        return contentsOf(file).manifest(Manifest.State.CLEAN, Fingerprint.of(file));
    }

    private static Contents contentsOf(Path file) throws IOException {
        try (var connection = new H2File(file).connect()) {
            return Contents.of(connection).orElseThrow();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private List<Path> filesSetAside() throws IOException {
        try (var files = Files.list(location.setAside())) {
            return files.filter(file -> file.toString().endsWith(".mv.db")).toList();
        }
    }
}
