package org.kartoteka.platform.db;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// The one thread that writes. It runs what it is given one after another and nobody can interrupt
/// it: an interrupt inside H2 can close the file for everybody.
final class WriterThread implements AutoCloseable {

    private static final Duration ONE_LOOK = Duration.ofMillis(50);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Task<?>> waiting = new ArrayDeque<>();
    private final Thread thread;
    private boolean ending;

    WriterThread() {
        thread = Thread.ofPlatform().name("kartoteka-writer").daemon().start(this::work);
    }

    boolean isCurrent() {
        return Thread.currentThread() == thread;
    }

    /// Runs `work` after all that was given before and waits for its end, whatever happens to the
    /// caller.
    ///
    /// @throws StoreFault if the thread has ended
    <T> T call(Supplier<T> work) {
        var task = put(work);
        lock.lock();
        try {
            while (!task.done) {
                changed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
        return task.answer();
    }

    /// Like [#call], but gives up waiting. The work itself goes on.
    <T> Optional<T> callWithin(Patience patience, Supplier<T> work) {
        var computedBefore = computed();
        var task = put(work);
        var end = System.nanoTime() + patience.inAll.toNanos();
        lock.lock();
        try {
            while (!task.done
                    && end - System.nanoTime() > 0
                    && computed() - computedBefore < patience.computing.toNanos()) {
                awaitOneLook();
            }
            return task.done ? Optional.of(task.answer()) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /// When work counts as never coming back.
    ///
    /// @param computing processor time that the work may use: a machine with too much to do is
    ///   slow, but its work does not go round in circles
    /// @param inAll time by the clock, for work that waits for something that never comes
    record Patience(Duration computing, Duration inAll) {}

    /// Processor time of this thread in nanoseconds, -1 where the system does not tell.
    private long computed() {
        return THREADS.getThreadCpuTime(thread.threadId());
    }

    /// Lets the work already given run to its end and takes no more. Does not wait.
    @Override
    public void close() {
        lock.lock();
        try {
            ending = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void awaitOneLook() {
        try {
            changed.awaitNanos(ONE_LOOK.toNanos());
        } catch (InterruptedException ignored) {
            // nobody in this program interrupts; whoever did does not shorten the patience
        }
    }

    private <T> Task<T> put(Supplier<T> work) {
        var task = new Task<>(work);
        lock.lock();
        try {
            if (ending) {
                throw new StoreFault(StoreFault.Kind.CLOSED, "The base is closed");
            }
            waiting.add(task);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        return task;
    }

    private void work() {
        for (var task = next(); task != null; task = next()) {
            task.run();
            lock.lock();
            try {
                task.done = true;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    private Task<?> next() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !ending) {
                changed.awaitUninterruptibly();
            }
            return waiting.poll();
        } finally {
            lock.unlock();
        }
    }

    private static final class Task<T> {

        private final Supplier<T> work;
        private T result;
        private RuntimeException fault;
        private Error error;
        private boolean done;

        Task(Supplier<T> work) {
            this.work = work;
        }

        void run() {
            try {
                result = work.get();
            } catch (RuntimeException e) {
                fault = e;
            } catch (Error e) {
                error = e;
            }
        }

        T answer() {
            if (error != null) {
                throw error;
            }
            if (fault != null) {
                throw fault;
            }
            return result;
        }
    }
}
