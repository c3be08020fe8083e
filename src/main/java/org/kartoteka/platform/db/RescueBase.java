package org.kartoteka.platform.db;

import org.kartoteka.platform.db.OpenOutcome.Reason;
import org.kartoteka.platform.work.OwnerOnly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/// The way back from damage: a sound backup that misses nothing, else a repair on a copy, and where
/// that loses anything the newest sound backup.
public final class RescueBase {

    /// The first try opens the copy as it is, the next ones at its newest chunk, at the one before,
    /// and so on. One step writes two chunks at the most.
    private static final int AS_IT_IS = -1;

    private static final int OLDEST_CHUNK = 3;

    /// A damaged file can send H2 round in circles.
    private static final WriterThread.Patience PATIENCE =
            new WriterThread.Patience(Duration.ofSeconds(60), Duration.ofMinutes(3));

    private final BaseLocation location;
    private final Clock clock;
    private final Schema schema;
    private final Backups backups;

    public RescueBase(BaseLocation location, Clock clock) {
        this(location, clock, Schema.CURRENT);
    }

    RescueBase(BaseLocation location, Clock clock, Schema schema) {
        this.location = location;
        this.clock = clock;
        this.schema = schema;
        this.backups = new Backups(location, clock);
    }

    public RescueOutcome rescue() {
        try {
            var lock = BaseLock.take(location.lock());
            if (lock.isEmpty()) {
                return new RescueOutcome.InUse();
            }
            try (var held = lock.get()) {
                return rescue(held);
            }
        } catch (IOException unwritable) {
            return notWritable();
        }
    }

    private RescueOutcome rescue(BaseLock held) throws IOException {
        var told = ManifestFile.read(location.manifest());
        if (told.isPresent()
                && (told.get().schema() > schema.version()
                        || EngineVersion.isNewer(told.get().engine()))) {
            return new RescueOutcome.Newer(told.get().schema(), schema.version());
        }
        // such a backup is better than any repair: it was read again and counted when it was made
        var complete = told.isPresent() ? fromBackup(held, told, told.get()::isHeldBy) : hopeless();
        if (!(complete instanceof RescueOutcome.Hopeless)) {
            return complete;
        }
        var repaired = repaired(told);
        return repaired.isPresent() ? repaired.get() : fromBackup(held, told, backup -> true);
    }

    private static RescueOutcome hopeless() {
        return new RescueOutcome.Hopeless();
    }

    private Optional<RescueOutcome> repaired(Optional<Manifest> told) throws IOException {
        if (!Files.exists(location.file())) {
            return Optional.empty();
        }
        if (!new FreeSpace(location).roomFor(Files.size(location.file()))) {
            return Optional.of(notWritable());
        }
        var copy = location.unfinished(BaseLocation.Work.RESCUING);
        for (var age = AS_IT_IS; age <= OLDEST_CHUNK; age++) {
            Files.copy(location.file(), copy, StandardCopyOption.REPLACE_EXISTING);
            OwnerOnly.restrict(copy);
            if (age != AS_IT_IS && !ChunkRepair.lead(copy, age)) {
                break;
            }
            var holds = Files.size(copy) == 0 ? Optional.<Contents>empty() : holds(copy, told);
            if (holds.isPresent()) {
                return Optional.of(swappedIn(copy, holds.get(), told));
            }
        }
        Files.deleteIfExists(copy);
        return Optional.empty();
    }

    private RescueOutcome swappedIn(Path copy, Contents holds, Optional<Manifest> told)
            throws IOException {
        if (holds.schema() > schema.version()) {
            Files.deleteIfExists(copy);
            return new RescueOutcome.Newer(holds.schema(), schema.version());
        }
        var manifest =
                holds.manifest(Manifest.State.CLEAN, new Fingerprint(0, Fingerprint.NOT_TAKEN))
                        .withLineFrom(told.map(Manifest::lineFrom).orElse(1L));
        var kept = new Swap(location, clock).in(copy, manifest, "damaged");
        return new RescueOutcome.Repaired(
                holds.lastStep(),
                told.isPresent() && told.get().state() == Manifest.State.OPEN,
                kept);
    }

    /// What the copy holds, if nothing that is known of is missing from it.
    private Optional<Contents> holds(Path copy, Optional<Manifest> told) {
        try (var thread = new WriterThread()) {
            return thread.callWithin(PATIENCE, () -> whole(copy, told)).flatMap(found -> found);
        }
    }

    private Optional<Contents> whole(Path copy, Optional<Manifest> told) {
        try (var connection = new H2File(copy).connect()) {
            connection.setAutoCommit(false);
            var contents = Contents.of(connection);
            if (contents.isEmpty()
                    || !Contents.tornIndexes(connection).isEmpty()
                    || !Contents.tornWhenRead(connection).isEmpty()
                    || (told.isPresent()
                            && BaseCheck.compare(connection, told.get()).isPresent())) {
                return Optional.empty();
            }
            Probe.write(connection);
            DerivedTables.forget(connection);
            connection.commit();
            return contents.filter(found -> told.isPresent() || notBehind(found));
        } catch (SQLException | RuntimeException beyondRepair) {
            return Optional.empty(); // H2 throws what it likes at a damaged file
        }
    }

    /// Where no manifest speaks, a file must at least hold what the newest backup holds.
    private boolean notBehind(Contents found) {
        return backups.list().stream()
                .filter(backup -> backup.identity().equals(found.identity()))
                .allMatch(backup -> backup.lastStep() <= found.lastStep());
    }

    private RescueOutcome fromBackup(
            BaseLock held, Optional<Manifest> told, Predicate<Backup> wanted) throws IOException {
        for (var backup : backups.closestTo(told)) {
            if (wanted.test(backup)
                    && BackupFile.verify(backup.file()) instanceof BackupVerdict.Sound) {
                switch (new RestoreBackup(location, clock, schema).restore(backup.file(), held)) {
                    case RestoreOutcome.Restored restored -> {
                        return new RescueOutcome.FromBackup(restored);
                    }
                    case RestoreOutcome.NotWritable(Reason reason) -> {
                        return new RescueOutcome.NotWritable(reason);
                    }
                    case RestoreOutcome.Broken _,
                            RestoreOutcome.Newer _,
                            RestoreOutcome.InUse _ -> {
                        // the next older one may do
                    }
                }
            }
        }
        return hopeless();
    }

    private RescueOutcome notWritable() {
        return new RescueOutcome.NotWritable(
                new FreeSpace(location).roomFor(0) ? Reason.READ_ONLY : Reason.DISK_FULL);
    }
}
