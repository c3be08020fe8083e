package org.kartoteka.app;

import org.kartoteka.platform.instance.Listener;
import org.kartoteka.platform.instance.RunningProgram;
import org.kartoteka.platform.instance.RuntimeFolder;
import org.kartoteka.platform.instance.SingleInstance;
import org.kartoteka.platform.instance.SingleInstance.Claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One window per base: the first one listens, a later one brings it to the front and goes.
final class OneWindow implements AutoCloseable {

    /// What a later start says to the first one.
    static final String RAISE = "raise";

    private final UnaryOperator<String> answers;
    private Optional<Listener> listener = Optional.empty();
    private Optional<Path> claimed = Optional.empty();

    /// @param answers from the line of a later start to what it is told; any thread
    OneWindow(UnaryOperator<String> answers) {
        this.answers = answers;
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
            return switch (new SingleInstance(RuntimeFolder.standard(), folder).claim(answers)) {
                case Claim.Claimed(Listener listening) -> {
                    listener = Optional.of(listening);
                    claimed = Optional.of(folder);
                    yield true;
                }
                // One that does not answer may be at its end: the lock of the base itself decides.
                case Claim.Running(RunningProgram running) -> running.send(RAISE).isEmpty();
            };
        } catch (IOException e) {
            throw new UncheckedIOException("No place for the socket of this program", e);
        }
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
