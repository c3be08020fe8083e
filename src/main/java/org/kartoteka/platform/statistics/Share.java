package org.kartoteka.platform.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/// A part of a whole, 0 to 1, with Wilson's interval.
public final class Share {

    private Share() {}

    /// @param hits 0 to `n`
    /// @param n from 1 to [Integer#MAX_VALUE]
    /// @throws IllegalArgumentException outside these bounds
    public static Estimate of(long hits, long n) {
        if (n < 1 || hits < 0 || hits > n) {
            throw new IllegalArgumentException("No share of " + hits + " in " + n);
        }
        var interval =
                BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                        Math.toIntExact(n), (int) hits, Estimate.ERROR_RATE);
        return Estimate.around(
                (double) hits / n,
                Math.max(0, interval.getLowerBound()),
                Math.min(1, interval.getUpperBound()),
                n,
                Method.WILSON);
    }

    /// How much larger the first share is than the second, -1 to 1, with Newcombe's interval. The
    /// estimate's n is that of the smaller group, which decides how much can be known.
    ///
    /// @throws IllegalArgumentException as [#of]
    public static Estimate difference(long hits, long n, long otherHits, long otherN) {
        var one = of(hits, n);
        var other = of(otherHits, otherN);
        var value = one.value() - other.value();
        return Estimate.around(
                value,
                value - Math.hypot(one.value() - one.low(), other.high() - other.value()),
                value + Math.hypot(one.high() - one.value(), other.value() - other.low()),
                Math.min(n, otherN),
                Method.NEWCOMBE);
    }
}
