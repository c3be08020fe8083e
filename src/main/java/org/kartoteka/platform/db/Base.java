package org.kartoteka.platform.db;

import org.kartoteka.platform.db.StoreFault.Kind;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// The open base: one writer, readers beside it, and a manifest that follows every step.
///
/// After a fault of the store (a full disk, a closed file) it acknowledges nothing; the next try
/// opens the file again and goes on if nothing is missing. Safe to use from any thread.
public final class Base implements BaseConnections, AutoCloseable {

    private static final Duration READERS_LEAVE = Duration.ofSeconds(10);

    private final BaseLocation location;
    private final H2File file;
    private final BaseLock lock;
    private final WriterThread writer;
    private final ManifestFile manifest;
    private final Readers readers;
    private final FreeSpace space;

    /// Used on the writer thread only.
    private Connection connection;

    /// One backup at a time, whoever asks for it.
    private final ReentrantLock backingUp = new ReentrantLock();

    private volatile StoreFault trouble;
    private boolean closed;

    /// Whether the file was let go of: work that waited behind the end would open it again. Used on
    /// the writer thread only.
    private boolean left;

    Base(
            BaseLocation location,
            BaseLock lock,
            WriterThread writer,
            ManifestFile manifest,
            Connection connection) {
        this.location = location;
        this.file = new H2File(location.file());
        this.lock = lock;
        this.writer = writer;
        this.manifest = manifest;
        this.connection = connection;
        this.readers = new Readers(file);
        this.space = new FreeSpace(location);
    }

    public BaseLocation location() {
        return location;
    }

    /// Which base this is; a restored one is the same as the one its backup was made of.
    public UUID identity() {
        return manifest.current().identity();
    }

    /// Number of the last step that is safe on the disk, 0 before the first.
    public long lastStep() {
        return manifest.current().lastStep();
    }

    /// How many of the steps of the base `backup` does not hold.
    public long missingFrom(Backup backup) {
        return manifest.current().missingFrom(backup);
    }

    boolean isHeldBy(Backup backup) {
        return manifest.current().isHeldBy(backup);
    }

    @Override
    public long nextStep() {
        return manifest.current().nextStep();
    }

    /// Rows per table as of the last step, names in capitals.
    public Map<String, Long> rows() {
        return manifest.current().rows();
    }

    /// The fault since which nothing is acknowledged, until a next try succeeds.
    public Optional<StoreFault> trouble() {
        return Optional.ofNullable(trouble);
    }

    /// Refuses work that would begin on an almost full disk, before H2 closes the file because of
    /// it.
    @Override
    public <T> T onWriter(SqlWork<T> work) {
        if (writer.isCurrent()) {
            try {
                return work.run(connection);
            } catch (SQLException e) {
                throw StoreFault.of(e);
            }
        }
        return writer.call(
                () -> {
                    requireNotLeft();
                    mend();
                    space.require(0);
                    return write(work);
                });
    }

    private void requireNotLeft() {
        if (left) {
            throw new StoreFault(Kind.CLOSED, "The base was closed before this could be written");
        }
    }

    /// Runs `work` when no other backup of this base is being made.
    <T> T backingUp(Supplier<T> work) {
        backingUp.lock();
        try {
            return work.get();
        } finally {
            backingUp.unlock();
        }
    }

    /// @throws StoreFault of the kind [Kind#ENDED] once the base is being closed: a reader who came
    ///   late would open the file again behind the back of the manifest
    @Override
    public <T> T onReader(SqlWork<T> work) {
        if (trouble != null && trouble.kind() != Kind.DAMAGED) {
            onWriterThread(this::mend);
        }
        try {
            return readers.read(work);
        } catch (SQLException e) {
            throw noted(StoreFault.of(e));
        } catch (RuntimeException e) {
            throw StoreFault.behind(e).map(this::noted).map(RuntimeException.class::cast).orElse(e);
        }
    }

    @Override
    public void makeDurable(Connection writing, long lastStep, Map<String, Long> rowDeltas) {
        try (var statement = writing.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
            var rows = new TreeMap<>(manifest.current().rows());
            for (var delta : rowDeltas.entrySet()) {
                var expected = rows.merge(delta.getKey(), delta.getValue(), Long::sum);
                requireRows(writing, delta.getKey(), expected);
            }
            manifest.write(manifest.current().holding(lastStep, rows));
        } catch (SQLException e) {
            throw noted(StoreFault.of(e));
        } catch (IOException e) {
            throw noted(new StoreFault(Kind.CLOSED, "The manifest cannot be written", e));
        }
    }

    /// Ends all work and leaves file and manifest in order. Nothing that was acknowledged depends
    /// on it.
    @Override
    public void close() {
        end();
        Closing.quietly(lock::close);
    }

    /// Like [#close], but nobody else gets in.
    synchronized void end() {
        if (closed) {
            return;
        }
        closed = true;
        readers.end();
        var nobodyReads = readers.awaitNone(READERS_LEAVE);
        onWriterThread(() -> leave(nobodyReads));
        writer.close();
    }

    /// Trial writes, taken back. Writer thread only.
    ///
    /// @return true, when they came back
    boolean probe() {
        try {
            Probe.write(connection);
            return true;
        } catch (SQLException e) {
            throw noted(StoreFault.of(e));
        }
    }

    private void leave(boolean nobodyReads) {
        left = true;
        try {
            connection.close();
            if (nobodyReads && trouble == null) {
                Durable.sync(location.file());
                manifest.write(manifest.current().closedAs(Fingerprint.quick(location.file())));
            }
        } catch (SQLException | IOException unfinished) {
            // the manifest still says that the base is in use: the next start looks closer
        } finally {
            Closing.quietly(manifest::close);
        }
    }

    private <T> T write(SqlWork<T> work) {
        try {
            return work.run(connection);
        } catch (SQLException e) {
            throw noted(StoreFault.of(e));
        } catch (RuntimeException e) {
            throw StoreFault.behind(e).map(this::noted).map(RuntimeException.class::cast).orElse(e);
        } finally {
            takeBack();
        }
    }

    private void takeBack() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            noted(StoreFault.of(e));
        }
    }

    /// Opens the file again after a fault. Writer thread only.
    private void mend() {
        var fault = trouble;
        if (fault == null || left) {
            return;
        }
        if (fault.kind() == Kind.DAMAGED) {
            throw new StoreFault(Kind.DAMAGED, "The base is damaged", fault);
        }
        space.require(0);
        readers.closeAll();
        Closing.quietly(connection::close);
        try {
            connection = file.connect();
            connection.setAutoCommit(false);
            catchUp();
            trouble = null;
        } catch (SQLException e) {
            throw noted(StoreFault.of(e));
        } catch (IOException e) {
            throw noted(new StoreFault(Kind.CLOSED, "The manifest cannot be written", e));
        }
    }

    /// A step may have been committed and not made durable: the manifest follows the base, never
    /// the other way.
    private void catchUp() throws SQLException, IOException {
        var told = manifest.current();
        var contents = Contents.of(connection).orElseThrow(() -> damaged("no schema"));
        var missing = contents.shortOf(told, connection);
        if (missing.isPresent()) {
            throw damaged(missing.get().name());
        }
        try (var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
        manifest.write(told.holding(contents.lastStep(), contents.rows()));
    }

    private StoreFault damaged(String what) {
        return noted(new StoreFault(Kind.DAMAGED, "The base came back damaged: " + what));
    }

    private void requireRows(Connection writing, String table, long expected) throws SQLException {
        try (var statement = writing.createStatement();
                var count = statement.executeQuery("select count(*) from \"" + table + '"')) {
            count.next();
            if (count.getLong(1) != expected) {
                throw noted(
                        new StoreFault(
                                Kind.DAMAGED,
                                table
                                        + " holds "
                                        + count.getLong(1)
                                        + " rows instead of "
                                        + expected));
            }
        }
    }

    private StoreFault noted(StoreFault fault) {
        switch (fault.kind()) {
            case CLOSED, DISK_FULL -> {
                trouble =
                        space.roomFor(0)
                                ? fault
                                : new StoreFault(Kind.DISK_FULL, "The disk is full", fault);
                return trouble;
            }
            case DAMAGED -> trouble = fault;
            case CONSTRAINT, TOO_LONG, ENDED, OTHER -> {
                // the work's own trouble, not the store's
            }
        }
        return fault;
    }

    private void onWriterThread(Runnable work) {
        if (writer.isCurrent()) {
            work.run();
            return;
        }
        writer.call(
                () -> {
                    work.run();
                    return null;
                });
    }
}
