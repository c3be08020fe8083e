package org.kartoteka.platform.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// The share of promoters less the share of detractors, in points from -100 to 100.
///
/// Source: Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003: of
/// answers from 0 to 10, promoters give 9 or 10, passives 7 or 8, detractors 0 to 6.
public final class NetPromoterScore {

    private static final int PROMOTES_FROM = 9;
    private static final int DETRACTS_TO = 6;
    private static final int HIGHEST = 10;

    /// What the adjusted Wald interval adds: three answers spread over promoters, passives and
    /// detractors as 3/4, 3/2 and 3/4.
    private static final double ADDED = 3;

    private static final double POINTS = 100;

    private static final double Z =
            NormalDistribution.of(0, 1).inverseSurvivalProbability(Estimate.ERROR_RATE / 2);

    private NetPromoterScore() {}

    /// @param scores answers from 0 to 10
    /// @throws IllegalArgumentException without answers, or if one is not on the scale
    public static Estimate of(Histogram scores) {
        if (scores.between(0, HIGHEST) != scores.n()) {
            throw new IllegalArgumentException("Answers are from 0 to 10");
        }
        var promoters = scores.between(PROMOTES_FROM, HIGHEST);
        var detractors = scores.between(0, DETRACTS_TO);
        return of(promoters, scores.n() - promoters - detractors, detractors);
    }

    /// The interval is that of the adjusted Wald method, widened to the score where it would leave
    /// it out (all of a few answers being alike).
    ///
    /// @throws IllegalArgumentException if a count is negative or all are zero
    public static Estimate of(long promoters, long passives, long detractors) {
        var n = promoters + passives + detractors;
        if (promoters < 0 || passives < 0 || detractors < 0 || n == 0) {
            throw new IllegalArgumentException("No score of no answers");
        }
        var promoting = (promoters + ADDED / 4) / (n + ADDED);
        var detracting = (detractors + ADDED / 4) / (n + ADDED);
        var middle = promoting - detracting;
        var half = Z * Math.sqrt((promoting + detracting - middle * middle) / (n + ADDED));
        return Estimate.around(
                POINTS * (promoters - detractors) / n,
                POINTS * Math.max(-1, middle - half),
                POINTS * Math.min(1, middle + half),
                n,
                Method.ADJUSTED_WALD);
    }
}
