package org.kartoteka.app;

import org.kartoteka.platform.instance.Listener;
import org.kartoteka.platform.instance.RunningProgram;
import org.kartoteka.platform.instance.RuntimeFolder;
import org.kartoteka.platform.instance.SingleInstance;
import org.kartoteka.platform.instance.SingleInstance.Claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/// One window per base: the first one listens, a later one brings it to the front and goes.
final class OneWindow implements AutoCloseable {

    /// What a later start says to the first one.
    static final String RAISE = "raise";

    /// One that is just starting does not listen yet, and one at its end not any more.
    private static final Duration LONGEST_TRY = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final UnaryOperator<String> answers;
    private final Runnable pause;
    private Optional<Listener> listener = Optional.empty();
    private Optional<Path> claimed = Optional.empty();

    /// @param answers from the line of a later start to what it is told; any thread
    OneWindow(UnaryOperator<String> answers) {
        this(answers, () -> LockSupport.parkNanos(PAUSE.toNanos()));
    }

    /// @param pause taken between two tries
    OneWindow(UnaryOperator<String> answers, Runnable pause) {
        this.answers = answers;
        this.pause = pause;
    }

    /// Becomes the window of the base in `folder`, or brings the one that is to the front. Blocks.
    ///
    /// @return false if another one is there and came to the front
    synchronized boolean claim(Path folder) {
        if (claimed.filter(folder::equals).isPresent()) {
            return true;
        }
        close();
        try {
            for (var end = System.nanoTime() + LONGEST_TRY.toNanos();
                    end - System.nanoTime() > 0; ) {
                if (raised(folder)) {
                    return false;
                }
                if (claimed.isPresent()) {
                    return true;
                }
                pause.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No place for the socket of this program", e);
        }
        return true; // one that does not answer: the lock of the base itself decides
    }

    /// @return whether another window came to the front; if none is there, this becomes the one
    private boolean raised(Path folder) throws IOException {
        return switch (new SingleInstance(RuntimeFolder.standard(), folder).claim(answers)) {
            case Claim.Claimed(Listener listening) -> {
                listener = Optional.of(listening);
                claimed = Optional.of(folder);
                yield false;
            }
            case Claim.Running(RunningProgram running) -> running.send(RAISE).isPresent();
        };
    }

    @Override
    public synchronized void close() {
        try {
            if (listener.isPresent()) {
                listener.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The socket of this program cannot be closed", e);
        } finally {
            listener = Optional.empty();
            claimed = Optional.empty();
        }
    }
}
