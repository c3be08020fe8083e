package org.kartoteka.platform.db;

import org.kartoteka.platform.db.OpenOutcome.Absent;
import org.kartoteka.platform.db.OpenOutcome.Damaged;
import org.kartoteka.platform.db.OpenOutcome.InUse;
import org.kartoteka.platform.db.OpenOutcome.Newer;
import org.kartoteka.platform.db.OpenOutcome.NotWritable;
import org.kartoteka.platform.db.OpenOutcome.Offer;
import org.kartoteka.platform.db.OpenOutcome.Opened;
import org.kartoteka.platform.db.OpenOutcome.Reason;
import org.kartoteka.platform.work.OwnerOnly;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/// Opens the base of one place, or says why not. Never makes one in the place of another, and
/// leaves a file that it does not trust as it is, byte for byte.
public final class OpenBase {

    /// A trial write computes for some milliseconds.
    private static final WriterThread.Patience PROBE =
            new WriterThread.Patience(Duration.ofSeconds(2), Duration.ofSeconds(30));

    /// As many rows are read through within a second; a larger base is counted only.
    private static final long MOST_ROWS_READ = 500_000;

    private static final int H2_IN_USE = 90020;

    private final BaseLocation location;
    private final Clock clock;
    private final Schema schema;
    private final Backups backups;

    public OpenBase(BaseLocation location, Clock clock) {
        this(location, clock, Schema.CURRENT);
    }

    OpenBase(BaseLocation location, Clock clock, Schema schema) {
        this.location = location;
        this.clock = clock;
        this.schema = schema;
        this.backups = new Backups(location, clock);
    }

    public OpenOutcome open() {
        return guarded(() -> nothingThere() ? new Absent(location) : locked(this::openLocked));
    }

    /// Makes a new base where nothing is; anywhere else it does what [#open] does.
    public OpenOutcome create() {
        return guarded(
                () -> nothingThere() ? locked(this::createLocked) : locked(this::openLocked));
    }

    /// Moves what is there aside and makes a new base: the way out for a person who has a damaged
    /// base and no backup.
    public OpenOutcome startAnew() {
        return guarded(
                () ->
                        locked(
                                lock -> {
                                    new Swap(location, clock).setAside("replaced");
                                    return createLocked(lock);
                                }));
    }

    /// @throws IOException if the place cannot be read or written
    @FunctionalInterface
    private interface Attempt {
        OpenOutcome run() throws IOException;
    }

    @FunctionalInterface
    private interface LockedAttempt {
        OpenOutcome run(BaseLock lock) throws IOException;
    }

    private OpenOutcome guarded(Attempt attempt) {
        try {
            return attempt.run();
        } catch (IOException unwritable) {
            return notWritable();
        }
    }

    private OpenOutcome locked(LockedAttempt attempt) throws IOException {
        if (!Files.isDirectory(location.folder())) {
            OwnerOnly.folder(location.folder());
        }
        var lock = BaseLock.take(location.lock());
        if (lock.isEmpty()) {
            return new InUse(location);
        }
        OpenOutcome outcome = null;
        try {
            outcome = attempt.run(lock.get());
            return outcome;
        } finally {
            if (!(outcome instanceof Opened)) {
                lock.get().close();
            }
        }
    }

    private OpenOutcome createLocked(BaseLock lock) throws IOException {
        if (!new FreeSpace(location).roomFor(0)) {
            return notWritable();
        }
        new NewBase(location, clock, schema).make();
        return openLocked(lock);
    }

    private OpenOutcome openLocked(BaseLock lock) throws IOException {
        var stored = ManifestFile.read(location.manifest());
        if (stored.isEmpty()) {
            return damaged(
                    Files.exists(location.file()) ? Damage.NO_MANIFEST : Damage.MISSING,
                    Optional.empty());
        }
        var told = Swap.settled(location, stored.get());
        if (!Files.exists(location.file())) {
            return told.state() == Manifest.State.NEW
                    ? new Absent(location)
                    : damaged(Damage.MISSING, stored);
        }
        if (told.schema() > schema.version() || EngineVersion.isNewer(told.engine())) {
            return new Newer(told.schema(), schema.version());
        }
        if (!Files.isWritable(location.file()) || !new FreeSpace(location).roomFor(0)) {
            return notWritable();
        }
        var seen = Fingerprint.quick(location.file());
        var wrong = fromOutside(told, seen);
        if (wrong.isPresent()) {
            return damaged(wrong.get(), stored);
        }
        if (told.state() == Manifest.State.OPEN || !seen.hasChecksum()) {
            var problem = peek(told);
            if (problem.isPresent()) {
                return problem.get();
            }
        }
        var opened = start(lock, told);
        if (opened instanceof Opened(Base base)) {
            dropUnfinished();
            return told.schema() < schema.version() ? migrated(lock, base) : opened;
        }
        return opened;
    }

    private void dropUnfinished() throws IOException {
        for (var work : BaseLocation.Work.values()) {
            Files.deleteIfExists(location.unfinished(work));
        }
    }

    private OpenOutcome migrated(BaseLock lock, Base base) throws IOException {
        try {
            new MigrateBase(location, clock, schema, backups).migrate(base);
        } catch (StoreFault refused) {
            if (refused.kind() == StoreFault.Kind.DISK_FULL) {
                return new NotWritable(location, Reason.DISK_FULL);
            }
            throw refused;
        }
        return openLocked(lock);
    }

    private static Optional<Damage> fromOutside(Manifest told, Fingerprint seen) {
        if (seen.size() == 0) {
            return Optional.of(Damage.EMPTY);
        }
        if (told.state() == Manifest.State.OPEN) {
            return Optional.empty();
        }
        if (seen.size() < told.file().size()) {
            return Optional.of(Damage.SHORT);
        }
        var same =
                seen.size() == told.file().size()
                        && (!seen.hasChecksum()
                                || !told.file().hasChecksum()
                                || seen.equals(told.file()));
        return same ? Optional.empty() : Optional.of(Damage.CHANGED);
    }

    /// Looks into a file that was not closed properly without changing a byte of it. A large step
    /// whose commit was cut short is left to the opening that may write, which compares the same.
    private Optional<OpenOutcome> peek(Manifest told) {
        try (var connection = new H2File(location.file()).connectReadOnly()) {
            var schemaThere = Schema.stored(connection);
            if (schemaThere.isPresent() && schemaThere.getAsInt() > schema.version()) {
                return Optional.of(new Newer(schemaThere.getAsInt(), schema.version()));
            }
            var rows = told.rows().values().stream().mapToLong(Long::longValue).sum();
            var what =
                    rows <= MOST_ROWS_READ
                            ? BaseCheck.compareAndRead(connection, told)
                            : BaseCheck.compare(connection, told);
            return what.map(damage -> damaged(damage, Optional.of(told)));
        } catch (SQLException e) {
            return H2File.mustWriteToOpen(e) ? Optional.empty() : Optional.of(refused(e, told));
        } catch (RuntimeException brokenInside) {
            return Optional.of(
                    damaged(
                            Damage.UNREADABLE,
                            Optional.of(told))); // H2 throws what it likes at a damaged file
        }
    }

    private OpenOutcome start(BaseLock lock, Manifest told) {
        var writer = new WriterThread();
        OpenOutcome outcome = null;
        try {
            outcome = writer.call(() -> startOnWriter(lock, writer, told));
            if (told.state() == Manifest.State.OPEN && outcome instanceof Opened(Base base)) {
                outcome = probed(writer, base, told);
            }
            return outcome;
        } finally {
            if (!(outcome instanceof Opened)) {
                writer.close();
            }
        }
    }

    private OpenOutcome probed(WriterThread writer, Base base, Manifest told) {
        try {
            return writer.callWithin(PROBE, base::probe).isPresent()
                    ? new Opened(base)
                    : damaged(Damage.HANGS, Optional.of(told));
        } catch (StoreFault refused) {
            base.end();
            return damaged(Damage.INDEX, Optional.of(told));
        }
    }

    private OpenOutcome startOnWriter(BaseLock lock, WriterThread writer, Manifest told) {
        try {
            var manifest = ManifestFile.open(location.manifest());
            manifest.write(told.withState(Manifest.State.OPEN).writtenBy(H2File.ENGINE));
            var outcome = startOnWriter(lock, writer, manifest);
            if (!(outcome instanceof Opened)) {
                Closing.quietly(manifest::close);
            }
            return outcome;
        } catch (IOException e) {
            return notWritable();
        }
    }

    private OpenOutcome startOnWriter(BaseLock lock, WriterThread writer, ManifestFile manifest)
            throws IOException {
        Connection connection = null;
        OpenOutcome outcome = null;
        try {
            connection = new H2File(location.file()).connect();
            connection.setAutoCommit(false);
            outcome =
                    begun(
                            new Base(location, lock, writer, manifest, connection),
                            manifest,
                            connection);
        } catch (SQLException e) {
            outcome = refused(e, manifest.current());
        } finally {
            if (connection != null && !(outcome instanceof Opened)) {
                Closing.quietly(connection::close);
            }
        }
        return outcome;
    }

    private OpenOutcome begun(Base base, ManifestFile manifest, Connection connection)
            throws SQLException, IOException {
        var what = BaseCheck.compare(connection, manifest.current());
        if (what.isPresent()) {
            return damaged(what.get(), Optional.of(manifest.current()));
        }
        var contents = Contents.of(connection).orElseThrow();
        manifest.write(manifest.current().holding(contents.lastStep(), contents.rows()));
        OwnerOnly.restrict(location.file());
        return new Opened(base);
    }

    private OpenOutcome refused(SQLException e, Manifest told) {
        if (e.getErrorCode() == H2_IN_USE) {
            return new InUse(location);
        }
        return new FreeSpace(location).roomFor(0)
                ? damaged(Damage.UNREADABLE, Optional.of(told))
                : notWritable();
    }

    private boolean nothingThere() throws IOException {
        if (Files.exists(location.file())) {
            return false;
        }
        if (!Files.notExists(location.file())) {
            throw new AccessDeniedException(location.file().toString()); // it may well be there
        }
        var manifest = ManifestFile.read(location.manifest());
        return manifest.map(told -> told.state() == Manifest.State.NEW)
                .orElse(backups.files().isEmpty());
    }

    private OpenOutcome notWritable() {
        return new NotWritable(
                location, new FreeSpace(location).roomFor(0) ? Reason.READ_ONLY : Reason.DISK_FULL);
    }

    private OpenOutcome damaged(Damage what, Optional<Manifest> told) {
        var offers =
                backups.closestTo(told).stream()
                        .map(backup -> new Offer(backup, missing(backup, told)))
                        .toList();
        return new Damaged(location, what, offers);
    }

    private static OptionalLong missing(Backup backup, Optional<Manifest> told) {
        return told.map(manifest -> OptionalLong.of(manifest.missingFrom(backup)))
                .orElseGet(OptionalLong::empty);
    }
}
