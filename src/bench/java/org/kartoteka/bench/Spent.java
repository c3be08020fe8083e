package org.kartoteka.bench;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.Callable;

/// What a long piece of work took: by the clock, and of processor time of all threads together,
/// which other programs on the machine lengthen far less.
///
/// @param clock seconds
/// @param processor seconds
record Spent(double clock, double processor) {

    static final Spent NOTHING = new Spent(0, 0);

    private static final double NANOS_PER_SECOND = 1e9;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static Spent on(Callable<?> work) throws Exception {
        var clock = System.nanoTime();
        var processor = SYSTEM.getProcessCpuTime();
        work.call();
        return new Spent(
                (System.nanoTime() - clock) / NANOS_PER_SECOND,
                (SYSTEM.getProcessCpuTime() - processor) / NANOS_PER_SECOND);
    }

    Spent plus(Spent other) {
        return new Spent(clock + other.clock, processor + other.processor);
    }

    /// How many times the rival's processor time this took.
    double against(Spent rival) {
        return processor / rival.processor;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "clock %7.2f s   processor %7.2f s", clock, processor);
    }
}
