package org.kartoteka.platform.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

class WriterThreadTest {

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
        assertEquals(
                Optional.empty(), writer.callWithin(Duration.ofMillis(20), () -> awaited(never)));
        never.countDown();
        assertEquals(
                Optional.of("answer"), writer.callWithin(Duration.ofMinutes(1), () -> "answer"));
    }

    @Test
    void anEndedThreadTakesNoWork() {
        writer.close();
        var fault = assertThrows(StoreFault.class, () -> writer.call(() -> "late"));
        assertEquals(StoreFault.Kind.CLOSED, fault.kind());
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
