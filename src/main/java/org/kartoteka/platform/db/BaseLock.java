package org.kartoteka.platform.db;

import org.kartoteka.platform.work.OwnerOnly;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/// Our own lock beside the base: one process at a time, whatever H2's lock does.
///
/// H2's lock on the base file itself stays as the second one. On POSIX a process loses its lock on
/// a file when it closes any channel to that file, so nobody but this class touches the lock file.
final class BaseLock implements AutoCloseable {

    private final FileChannel channel;

    private BaseLock(FileChannel channel) {
        this.channel = channel;
    }

    /// The lock, or empty if somebody holds it.
    ///
    /// @throws IOException if the lock file cannot be written
    static Optional<BaseLock> take(Path file) throws IOException {
        var channel =
                OwnerOnly.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        try {
            if (channel.tryLock() != null) {
                return Optional.of(new BaseLock(channel));
            }
        } catch (OverlappingFileLockException held) {
            // by this very process: the same answer
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
