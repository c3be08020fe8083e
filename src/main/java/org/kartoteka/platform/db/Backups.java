package org.kartoteka.platform.db;

import org.kartoteka.platform.work.OwnerOnly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The folder of verified backups beside a base. What is listed was written whole, read again and
/// counted.
public final class Backups {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH-mm-ss");
    private static final String START = "kartoteka ";
    private static final String ENDING = ".zip";
    private static final String UNFINISHED = ".part";

    private final BaseLocation location;
    private final Clock clock;

    /// @param clock its zone decides which day a backup belongs to
    public Backups(BaseLocation location, Clock clock) {
        this.location = location;
        this.clock = clock;
    }

    /// Writes one unchanging state of the base while the work on it goes on, verifies what was
    /// written, and drops backups that the rotation no longer keeps. Blocks.
    ///
    /// @throws StoreFault if it could not be made; there is no half of it then
    public Backup make(Base base, Backup.Reason reason) {
        return base.backingUp(() -> made(base, reason));
    }

    private Backup made(Base base, Backup.Reason reason) {
        try {
            new FreeSpace(location).require(Files.size(location.file()));
            OwnerOnly.folder(location.backups());
            var finished = free(base.lastStep());
            var unfinished = location.backups().resolve(finished.getFileName() + UNFINISHED);
            write(base, reason, unfinished);
            Durable.move(unfinished, finished);
            var made = BackupFile.header(finished);
            dropOld(made);
            return made;
        } catch (IOException e) {
            throw new StoreFault(
                    new FreeSpace(location).roomFor(0)
                            ? StoreFault.Kind.OTHER
                            : StoreFault.Kind.DISK_FULL,
                    "No backup was made",
                    e);
        }
    }

    /// Makes one unless a backup already holds this very state, or no step was made yet.
    public Optional<Backup> makeIfChanged(Base base, Backup.Reason reason) {
        if (base.lastStep() == 0) {
            return Optional.empty();
        }
        return base.backingUp(
                () ->
                        list().stream().anyMatch(base::isHeldBy)
                                ? Optional.empty()
                                : Optional.of(made(base, reason)));
    }

    /// The backups that are there, newest first. A file that cannot be read as one is left out;
    /// [#files] has it.
    public List<Backup> list() {
        return files().stream()
                .flatMap(file -> readable(file).stream())
                .sorted(
                        Comparator.comparing(Backup::madeAt)
                                .thenComparing(Backup::lastStep)
                                .reversed())
                .toList();
    }

    /// The backups of the base that `told` tells of, or all where nothing tells. The one that
    /// misses the fewest steps comes first, the newer before the older: a clock set back changes
    /// nothing.
    List<Backup> closestTo(Optional<Manifest> told) {
        return told.map(
                        manifest ->
                                list().stream()
                                        .filter(
                                                backup ->
                                                        backup.identity()
                                                                .equals(manifest.identity()))
                                        .sorted(Comparator.comparing(manifest::missingFrom))
                                        .toList())
                .orElseGet(this::list);
    }

    /// Every file that bears the name of a backup, readable or not, the latest name first.
    public List<Path> files() {
        if (!Files.isDirectory(location.backups())) {
            return List.of();
        }
        try (var files = Files.list(location.backups())) {
            return files.filter(Backups::isNamedSo).sorted(Comparator.reverseOrder()).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /// Reads the whole file again: every table's rows are counted and its checksum compared.
    public BackupVerdict verify(Path file) {
        return BackupFile.verify(file);
    }

    private void write(Base base, Backup.Reason reason, Path unfinished) throws IOException {
        Files.deleteIfExists(unfinished);
        try {
            try (var channel =
                    OwnerOnly.open(
                            unfinished,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                base.onReader(
                        snapshot -> {
                            new BackupWriter(snapshot, channel).write(clock.instant(), reason);
                            return null;
                        });
            }
            if (BackupFile.verify(unfinished) instanceof BackupVerdict.Broken(String where)) {
                throw new IOException("the backup just written does not verify: " + where);
            }
        } catch (UncheckedIOException e) {
            Files.deleteIfExists(unfinished);
            throw e.getCause();
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
    }

    private Path free(long lastStep) {
        var name = START + STAMP.format(LocalDateTime.now(clock)) + " step " + lastStep;
        var candidate = location.backups().resolve(name + ENDING);
        for (var n = 2; Files.exists(candidate); n++) {
            candidate = location.backups().resolve(name + " " + n + ENDING);
        }
        return candidate;
    }

    /// Backups of other bases, and files that are no backups, are not ours to delete; what a kill
    /// left half written is.
    private void dropOld(Backup made) throws IOException {
        try (var files = Files.list(location.backups())) {
            for (var file : files.filter(Backups::isUnfinished).toList()) {
                Files.deleteIfExists(file);
            }
        }
        var ours =
                list().stream()
                        .filter(backup -> backup.identity().equals(made.identity()))
                        .toList();
        var kept = Rotation.kept(ours, clock.instant(), clock.getZone());
        for (var backup : ours) {
            if (!kept.contains(backup) && !backup.file().equals(made.file())) {
                Files.deleteIfExists(backup.file());
            }
        }
    }

    private static boolean isUnfinished(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith(START) && name.endsWith(ENDING + UNFINISHED);
    }

    private static boolean isNamedSo(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith(START) && name.endsWith(ENDING);
    }

    private static Optional<Backup> readable(Path file) {
        try {
            return Optional.of(BackupFile.header(file));
        } catch (IOException notOne) {
            return Optional.empty();
        }
    }
}
