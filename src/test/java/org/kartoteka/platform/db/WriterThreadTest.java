package org.kartoteka.platform.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kartoteka.platform.db.WriterThread.Patience;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

class WriterThreadTest {

    private static final Patience LONG = new Patience(Duration.ofMinutes(5), Duration.ofMinutes(5));

    private final WriterThread writer = new WriterThread();

    @AfterEach
    void end() {
        writer.close();
    }

    @Test
    void workRunsOnTheOneThread() {
        assertTrue(writer.call(writer::isCurrent));
        assertFalse(writer.isCurrent());
    }

    @Test
    void whatTheWorkThrowsComesOutUnchanged() {
        var thrown = new IllegalStateException("mine");
        assertSame(
                thrown,
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                writer.call(
                                        () -> {
                                            throw thrown;
                                        })));
    }

    @Test
    void anInterruptedCallerWaitsForTheAnswerAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertEquals("answer", writer.call(() -> "answer"));
        assertTrue(Thread.interrupted());
    }

    @Test
    void workThatDoesNotComeBackIsGivenUp() {
        var never = new CountDownLatch(1);
        var impatience = new Patience(Duration.ofMinutes(5), Duration.ofMillis(20));
        assertEquals(Optional.empty(), writer.callWithin(impatience, () -> awaited(never)));
        never.countDown();
        assertEquals(Optional.of("answer"), writer.callWithin(LONG, () -> "answer"));
    }

    @Test
    void workThatGoesRoundInCirclesIsGivenUp() {
        var enough = new AtomicBoolean();
        var computing = new Patience(Duration.ofMillis(100), Duration.ofMinutes(5));
        assertEquals(Optional.empty(), writer.callWithin(computing, () -> turning(enough)));
        enough.set(true);
        assertEquals(Optional.of("answer"), writer.callWithin(LONG, () -> "answer"));
    }

    @Test
    void anEndedThreadTakesNoWork() {
        writer.close();
        var fault = assertThrows(StoreFault.class, () -> writer.call(() -> "late"));
        assertEquals(StoreFault.Kind.CLOSED, fault.kind());
    }

    private static String turning(AtomicBoolean enough) {
        while (!enough.get()) {
            Thread.onSpinWait();
        }
        return "late";
    }

    private static String awaited(CountDownLatch latch) {
        try {
            latch.await();
            return "late";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
