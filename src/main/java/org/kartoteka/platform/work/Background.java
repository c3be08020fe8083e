package org.kartoteka.platform.work;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// The one door for work that must not hold up the screen.
///
/// Work is never interrupted, because a thread that may be inside the database must not be: long
/// work looks at a [Cancellation] between rows.
public final class Background {

    private final Executor workers;
    private final Executor uiThread;
    private final Consumer<Throwable> onFault;

    /// @param onFault told of what no caller handled, on the UI thread
    public Background(Executor workers, Executor uiThread, Consumer<Throwable> onFault) {
        this.workers = workers;
        this.uiThread = uiThread;
        this.onFault = onFault;
    }

    /// Runs `work` on a worker and hands what it gives to `onResult` on the UI thread.
    public <T> void run(Callable<T> work, Consumer<? super T> onResult) {
        run(work, onResult, onFault);
    }

    /// The same, with `always` on the UI thread first, whether the work gave something or failed.
    public <T> void run(Callable<T> work, Consumer<? super T> onResult, Runnable always) {
        run(
                work,
                result -> {
                    always.run();
                    onResult.accept(result);
                },
                fault -> {
                    always.run();
                    onFault.accept(fault);
                });
    }

    public <T> void run(
            Callable<T> work, Consumer<? super T> onResult, Consumer<Throwable> onFailure) {
        workers.execute(
                () -> {
                    try {
                        var result = work.call();
                        uiThread.execute(() -> onResult.accept(result));
                    } catch (Exception | Error fault) {
                        uiThread.execute(() -> onFailure.accept(fault));
                    }
                });
    }

    /// Hands on a fault that the caller of [#run] looked at but does not answer. UI thread.
    public void report(Throwable fault) {
        onFault.accept(fault);
    }

    /// Runs `action` on the UI thread soon.
    public void onUiThread(Runnable action) {
        uiThread.execute(action);
    }

    /// A lane of its own for questions that replace each other.
    public Lane lane() {
        return new Lane();
    }

    /// Delivers only the answer to the newest question, as search as you type needs. UI thread
    /// only.
    public final class Lane {

        private final AtomicLong newest = new AtomicLong();

        public <T> void run(Callable<T> work, Consumer<? super T> onResult) {
            var question = newest.incrementAndGet();
            Background.this.run(
                    () -> question == newest.get() ? work.call() : null,
                    result -> {
                        if (question == newest.get()) {
                            onResult.accept(result);
                        }
                    },
                    fault -> {
                        if (question == newest.get()) {
                            onFault.accept(fault);
                        }
                    });
        }
    }
}
