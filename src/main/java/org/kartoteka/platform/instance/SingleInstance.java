package org.kartoteka.platform.instance;

import org.kartoteka.platform.work.OwnerOnly;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// One running program per base: the first one listens, every later one hands over what it was
/// started for.
///
/// They speak through a socket in a folder that only this person can read; nothing goes over a
/// network.
public final class SingleInstance {

    private static final int NAME_BYTES = 8;

    private final Path lockFile;
    private final Path socket;

    /// @param runtime a short path to a folder of this person, such as [RuntimeFolder#standard]
    /// @param base the folder of the base
    public SingleInstance(Path runtime, Path base) {
        var name = "kartoteka-" + shortName(base);
        this.lockFile = runtime.resolve(name + ".lock");
        this.socket = runtime.resolve(name + ".sock");
    }

    public sealed interface Claim {

        /// This program is the first. Close it at the end.
        record Claimed(Listener listener) implements Claim {}

        /// Another one is running.
        record Running(RunningProgram client) implements Claim {}
    }

    /// Becomes the one program of the base, or finds the one that is.
    ///
    /// @param answers from a line such as `raise` or `log анна звонок` to the line sent back;
    ///   called on a thread of the listener, one line at a time
    /// @throws IOException if the runtime folder cannot be written
    public Claim claim(UnaryOperator<String> answers) throws IOException {
        var lock = lock();
        if (lock.isEmpty()) {
            return new Claim.Running(new RunningProgram(socket));
        }
        try {
            Files.deleteIfExists(socket);
            return new Claim.Claimed(new Listener(socket, lock.get(), answers));
        } catch (IOException | RuntimeException e) {
            lock.get().acquiredBy().close();
            throw e;
        }
    }

    /// The running program of the base, if there is one, without becoming it.
    public Optional<RunningProgram> running() throws IOException {
        if (!Files.exists(socket)) {
            return Optional.empty();
        }
        var lock = lock();
        if (lock.isPresent()) {
            lock.get().acquiredBy().close();
            return Optional.empty();
        }
        return Optional.of(new RunningProgram(socket));
    }

    private Optional<FileLock> lock() throws IOException {
        var channel =
                OwnerOnly.open(
                        lockFile, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(lock);
            }
        } catch (OverlappingFileLockException held) {
            // by this very process: the same answer
        }
        channel.close();
        return Optional.empty();
    }

    private static String shortName(Path base) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(base.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
