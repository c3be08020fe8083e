package org.kartoteka.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;

/// Brings an older base to this program's schema, on a copy, after a verified backup. H2 commits
/// every change of the schema at once, so a migration of the base itself could not be taken back.
final class MigrateBase {

    private final BaseLocation location;
    private final Clock clock;
    private final Schema schema;
    private final Backups backups;

    MigrateBase(BaseLocation location, Clock clock, Schema schema, Backups backups) {
        this.location = location;
        this.clock = clock;
        this.schema = schema;
        this.backups = backups;
    }

    /// Ends `base`, keeps its lock, and leaves a migrated base in its place.
    void migrate(Base base) throws IOException {
        try {
            new FreeSpace(location).require(2 * Files.size(location.file()));
            backups.make(base, Backup.Reason.BEFORE_MIGRATION);
        } finally {
            base.end();
        }
        var before = ManifestFile.read(location.manifest()).orElseThrow();
        var copy = location.unfinished(BaseLocation.Work.MIGRATING);
        Files.copy(location.file(), copy, StandardCopyOption.REPLACE_EXISTING);
        schema.migrate(new H2File(copy));
        new Swap(location, clock).in(copy, verified(copy, before), "before migration");
    }

    /// Rows may be added by a migration; none may be lost.
    private Manifest verified(Path copy, Manifest before) {
        try (var connection = new H2File(copy).connect()) {
            DerivedTables.forget(connection);
            var contents = Contents.of(connection).orElseThrow();
            var missing =
                    before.rows().entrySet().stream()
                            .anyMatch(
                                    told ->
                                            contents.rows().getOrDefault(told.getKey(), 0L)
                                                    < told.getValue());
            if (missing
                    || contents.schema() != schema.version()
                    || !Contents.tornIndexes(connection).isEmpty()) {
                throw new StoreFault(
                        StoreFault.Kind.DAMAGED,
                        "The migrated copy does not hold what the base held");
            }
            return contents.manifest(
                            Manifest.State.CLEAN, new Fingerprint(0, Fingerprint.NOT_TAKEN))
                    .withLineFrom(before.lineFrom());
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }
}
