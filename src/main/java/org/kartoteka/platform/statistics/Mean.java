package org.kartoteka.platform.statistics;

import org.apache.commons.statistics.interval.NormalConfidenceInterval;

/// An arithmetic mean with Student's interval.
///
/// Scores on a scale are not normally distributed; from about ten on the interval of their mean is
/// close to 95 % all the same, below that it is a rough guide. Scores that are all equal have no
/// spread to reckon with: then no interval is stated, rather than one of no width.
public final class Mean {

    private Mean() {}

    /// @throws IllegalArgumentException without numbers
    public static Estimate of(Moments moments) {
        if (moments.n() == 0) {
            throw new IllegalArgumentException("No mean of nothing");
        }
        var mean = moments.mean();
        var variance = moments.variance();
        if (variance == 0) {
            return Estimate.bare(mean, moments.n());
        }
        var interval =
                NormalConfidenceInterval.MEAN.fromErrorRate(
                        mean, variance, moments.n(), Estimate.ERROR_RATE);
        return Estimate.around(
                mean,
                interval.getLowerBound(),
                interval.getUpperBound(),
                moments.n(),
                Method.STUDENT_T);
    }

    /// @throws IllegalArgumentException if the histogram is empty
    public static Estimate of(Histogram histogram) {
        return of(histogram.moments());
    }
}
