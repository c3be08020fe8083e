package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.instance.Listener;
import org.kartoteka.platform.instance.RunningProgram;
import org.kartoteka.platform.instance.RuntimeFolder;
import org.kartoteka.platform.instance.SingleInstance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

class OneWindowTest {

    @TempDir Path base;

    @Test
    void aSecondWindowBringsTheFirstToTheFront() {
        List<String> heard = new ArrayList<>();
        try (var first = new OneWindow(noted(heard));
                var second = new OneWindow(line -> line)) {
            assertTrue(first.claim(base));
            assertTrue(first.claim(base), "its own window stays its own");
            assertFalse(second.claim(base));
            assertEquals(List.of(OneWindow.RAISE), heard);
        }
    }

    /// Two starts in one moment: the other has the lock and does not listen yet.
    @Test
    void oneThatIsJustStartingIsWaitedFor() throws IOException {
        List<String> heard = new ArrayList<>();
        var silent = silentOne();
        var first = new OneWindow(noted(heard));
        Runnable firstGetsReady =
                () -> {
                    close(silent);
                    assertTrue(first.claim(base));
                };
        try (first;
                var second = new OneWindow(line -> line, firstGetsReady)) {
            assertFalse(second.claim(base));
            assertEquals(List.of(OneWindow.RAISE), heard);
        }
    }

    /// The other closes while this one starts: it does not answer any more, and then it is gone.
    @Test
    void oneAtItsEndIsWaitedFor() throws IOException {
        var silent = silentOne();
        try (var second = new OneWindow(line -> line, () -> close(silent))) {
            assertTrue(second.claim(base));
            assertTrue(running().isPresent(), "it listens for later ones");
        }
    }

    private static UnaryOperator<String> noted(List<String> heard) {
        return line -> {
            heard.add(line);
            return "raised";
        };
    }

    /// Has the lock, and nobody gets through to it.
    private Listener silentOne() throws IOException {
        var claim = new SingleInstance(RuntimeFolder.standard(), base).claim(line -> line);
        Files.delete(running().orElseThrow().socket());
        return assertInstanceOf(SingleInstance.Claim.Claimed.class, claim).listener();
    }

    private Optional<RunningProgram> running() throws IOException {
        return new SingleInstance(RuntimeFolder.standard(), base).running();
    }

    private static void close(Listener listener) {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
