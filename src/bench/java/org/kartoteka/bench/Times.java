package org.kartoteka.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Durations of one kind of work, done many times in one thread: by the clock, and by the processor
/// time of the thread, which is what the clock would show on a machine with nothing else to do.
final class Times {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long[] wall = new long[1_024];
    private long[] processor = new long[1_024];
    private int count;

    /// Does `work` and keeps how long it took.
    <T> T measure(Callable<T> work) throws Exception {
        var start = System.nanoTime();
        var processorStart = THREADS.getCurrentThreadCpuTime();
        var result = work.call();
        add(System.nanoTime() - start, THREADS.getCurrentThreadCpuTime() - processorStart);
        return result;
    }

    private void add(long duration, long processorDuration) {
        if (count == wall.length) {
            wall = Arrays.copyOf(wall, count * 2);
            processor = Arrays.copyOf(processor, count * 2);
        }
        wall[count] = duration;
        processor[count++] = processorDuration;
    }

    /// The duration, in milliseconds, that `share` of all do not exceed; by the nearest rank.
    private double quantile(long[] nanos, double share) {
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.clamp((int) Math.ceil(share * count) - 1, 0, count - 1)]
                / NANOS_PER_MILLI;
    }

    private double sum(long[] nanos) {
        return Arrays.stream(nanos, 0, count).sum() / NANOS_PER_MILLI;
    }

    /// All of it together, by the clock.
    double milliseconds() {
        return sum(wall);
    }

    @Override
    public String toString() {
        return "n %d%n    clock      %s%n    processor  %s"
                .formatted(count, line(wall), line(processor));
    }

    private String line(long[] nanos) {
        return String.format(
                Locale.ROOT,
                "p50 %8.3f   p95 %8.3f   p99 %8.3f   max %8.3f ms",
                quantile(nanos, 0.50),
                quantile(nanos, 0.95),
                quantile(nanos, 0.99),
                quantile(nanos, 1));
    }

    /// How many times the rival's processor time this took, at the median, at p95 and in all.
    String against(Times rival) {
        return String.format(
                Locale.ROOT,
                "ratio of processor time: %.3f at p50, %.3f at p95, %.3f in all",
                quantile(processor, 0.50) / rival.quantile(rival.processor, 0.50),
                quantile(processor, 0.95) / rival.quantile(rival.processor, 0.95),
                sum(processor) / rival.sum(rival.processor));
    }
}
