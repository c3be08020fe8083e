package org.kartoteka.platform.db;

import org.kartoteka.platform.db.OpenOutcome.Reason;
import org.kartoteka.platform.work.OwnerOnly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

/// Makes a backup the base: builds a new file beside it, counts it, and swaps it in. The old file
/// is kept aside.
///
/// The base must be closed; the running program closes its own first, with a backup.
public final class RestoreBackup {

    private final BaseLocation location;
    private final Clock clock;
    private final Schema schema;
    private final Backups backups;

    public RestoreBackup(BaseLocation location, Clock clock) {
        this(location, clock, Schema.CURRENT);
    }

    RestoreBackup(BaseLocation location, Clock clock, Schema schema) {
        this.location = location;
        this.clock = clock;
        this.schema = schema;
        this.backups = new Backups(location, clock);
    }

    /// @param backup a file made by [Backups#make], wherever it lies
    public RestoreOutcome restore(Path backup) {
        if (BackupFile.verify(backup) instanceof BackupVerdict.Broken(String where)) {
            return new RestoreOutcome.Broken(where);
        }
        try {
            if (!Files.isDirectory(location.folder())) {
                OwnerOnly.folder(location.folder());
            }
            var lock = BaseLock.take(location.lock());
            if (lock.isEmpty()) {
                return new RestoreOutcome.InUse();
            }
            try (var held = lock.get()) {
                return restore(backup, held);
            }
        } catch (IOException unwritable) {
            return notWritable();
        }
    }

    /// @param held says that the caller has the base to itself
    RestoreOutcome restore(Path file, BaseLock held) throws IOException {
        try (var backup = BackupFile.open(file)) {
            var header = backup.header();
            if (header.schema() > schema.version()) {
                return new RestoreOutcome.Newer(header.schema(), schema.version());
            }
            if (!new FreeSpace(location)
                    .roomFor(2 * header.tables().stream().mapToLong(BackupTable::bytes).sum())) {
                return new RestoreOutcome.NotWritable(Reason.DISK_FULL);
            }
            return built(file, backup);
        }
    }

    private RestoreOutcome built(Path file, BackupFile backup) throws IOException {
        var unfinished = location.unfinished(BaseLocation.Work.RESTORING);
        Contents contents;
        try {
            contents = BackupLoad.into(unfinished, backup, schema);
        } catch (IOException doesNotFit) {
            Files.deleteIfExists(unfinished);
            return new FreeSpace(location).roomFor(0)
                    ? new RestoreOutcome.Broken(doesNotFit.getMessage())
                    : notWritable();
        }
        return swappedIn(unfinished, contents, backup.header().of(file));
    }

    private RestoreOutcome swappedIn(Path unfinished, Contents contents, Backup backup)
            throws IOException {
        var told =
                ManifestFile.read(location.manifest())
                        .filter(manifest -> manifest.identity().equals(contents.identity()));
        var restored =
                contents.manifest(Manifest.State.CLEAN, new Fingerprint(0, Fingerprint.NOT_TAKEN))
                        .withLineFrom(afterAllSteps(told, contents));
        var kept = new Swap(location, clock).in(unfinished, restored, "before restore");
        return new RestoreOutcome.Restored(backup, missing(told, backup), kept);
    }

    private static OptionalLong missing(Optional<Manifest> told, Backup restored) {
        return told.map(manifest -> OptionalLong.of(manifest.missingFrom(restored)))
                .orElseGet(OptionalLong::empty);
    }

    /// A number that no step of this base has ever had, as far as the base and its backups know.
    private long afterAllSteps(Optional<Manifest> told, Contents restored) {
        var backedUp =
                backups.list().stream()
                        .filter(backup -> backup.identity().equals(restored.identity()))
                        .mapToLong(Backup::lastStep)
                        .max()
                        .orElse(0);
        return Math.max(told.map(Manifest::nextStep).orElse(0L), backedUp + 1);
    }

    private RestoreOutcome notWritable() {
        return new RestoreOutcome.NotWritable(
                new FreeSpace(location).roomFor(0) ? Reason.READ_ONLY : Reason.DISK_FULL);
    }
}
