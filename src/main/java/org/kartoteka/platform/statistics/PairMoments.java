package org.kartoteka.platform.statistics;

/// What has to be known of pairs of numbers to give their correlation; sums of parts add up.
///
/// @param n how many pairs, not negative
public record PairMoments(
        long n, double sumX, double sumY, double sumXx, double sumYy, double sumXy) {

    public static final PairMoments NONE = new PairMoments(0, 0, 0, 0, 0, 0);

    /// The same with one pair that occurred `times` times.
    public PairMoments plus(double x, double y, long times) {
        return new PairMoments(
                n + times,
                sumX + x * times,
                sumY + y * times,
                sumXx + x * x * times,
                sumYy + y * y * times,
                sumXy + x * y * times);
    }
}
