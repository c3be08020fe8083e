package org.kartoteka.testing;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;

/// The toolkit's thread, seen from a test.
public final class UiThread {

    private UiThread() {}

    /// Starts the toolkit, once per run of the tests.
    public static void start() {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            Platform.setImplicitExit(false);
            started.await();
        } catch (IllegalStateException alreadyRunning) {
            // Another test started it.
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Asks `condition` once a frame until it holds or fails.
    static AnimationTimer everyFrame(BooleanSupplier condition, CompletableFuture<Boolean> held) {
        var timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        try {
                            if (condition.getAsBoolean()) {
                                held.complete(true);
                            }
                        } catch (RuntimeException | Error e) {
                            held.completeExceptionally(e);
                        }
                    }
                };
        timer.start();
        return timer;
    }

    /// Runs `work` on the UI thread and waits for what it gives.
    static <T> T call(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            return result(work);
        }
        var result = new CompletableFuture<T>();
        Platform.runLater(
                () -> {
                    try {
                        result.complete(result(work));
                    } catch (RuntimeException | Error e) {
                        result.completeExceptionally(e);
                    }
                });
        return result.join();
    }

    private static <T> T result(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
