package org.kartoteka.platform.statistics;

import java.util.Objects;

/// A figure with what is known of it: how many values stand behind it, and the interval that covers
/// the true figure in 95 of 100 such samples.
///
/// @param value the figure itself, always within the interval
/// @param low lower end; negative infinity where `method` is [Method#NONE]
/// @param high upper end; positive infinity where `method` is [Method#NONE]
/// @param n values behind it, from 1
public record Estimate(double value, double low, double high, long n, Method method) {

    /// Fewer values than this say next to nothing: the figure is shown in grey.
    public static final long FEWEST = 5;

    /// 5 %: one interval in twenty may miss.
    static final double ERROR_RATE = 0.05;

    public Estimate {
        Objects.requireNonNull(method, "method");
        if (n < 1) {
            throw new IllegalArgumentException("No figure without values");
        }
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("A figure lies within its interval");
        }
    }

    /// A figure about whose uncertainty nothing can be said.
    static Estimate bare(double value, long n) {
        return new Estimate(
                value, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, n, Method.NONE);
    }

    /// An interval that would leave out the figure itself is widened to it.
    static Estimate around(double value, double low, double high, long n, Method method) {
        return new Estimate(value, Math.min(low, value), Math.max(high, value), n, method);
    }

    public boolean isThin() {
        return n < FEWEST;
    }

    public boolean hasInterval() {
        return method != Method.NONE;
    }

    /// The same with an interval that does not leave the scale of its values. An estimate without
    /// an interval stays as it is.
    public Estimate within(double lowest, double highest) {
        return hasInterval()
                ? new Estimate(value, Math.max(low, lowest), Math.min(high, highest), n, method)
                : this;
    }
}
