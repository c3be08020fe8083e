package org.kartoteka.platform.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

import java.util.Optional;

/// How closely two numbers go together, -1 to 1: Pearson's coefficient with Fisher's interval.
public final class Correlation {

    /// Fisher's interval divides by the root of n - 3.
    private static final int FEWEST_FOR_INTERVAL = 4;

    /// Below this, against the squares it came from, a spread is nothing but rounding.
    private static final double NO_SPREAD = 1e-12;

    private static final double Z =
            NormalDistribution.of(0, 1).inverseSurvivalProbability(Estimate.ERROR_RATE / 2);

    private Correlation() {}

    /// No interval is stated for fewer than four pairs, nor for pairs that lie on one line.
    ///
    /// @return empty if one of the two never varies, and with fewer than two pairs
    public static Optional<Estimate> of(PairMoments pairs) {
        var n = pairs.n();
        if (n < 2) {
            return Optional.empty();
        }
        var spreadX = pairs.sumXx() - pairs.sumX() * pairs.sumX() / n;
        var spreadY = pairs.sumYy() - pairs.sumY() * pairs.sumY() / n;
        if (spreadX <= NO_SPREAD * pairs.sumXx() || spreadY <= NO_SPREAD * pairs.sumYy()) {
            return Optional.empty();
        }
        var together = pairs.sumXy() - pairs.sumX() * pairs.sumY() / n;
        var r = Math.clamp(together / Math.sqrt(spreadX * spreadY), -1.0, 1.0);
        return Optional.of(estimate(r, n));
    }

    private static Estimate estimate(double r, long n) {
        if (n < FEWEST_FOR_INTERVAL || 1 - Math.abs(r) <= NO_SPREAD) {
            return Estimate.bare(r, n);
        }
        var middle = 0.5 * Math.log((1 + r) / (1 - r));
        var half = Z / Math.sqrt(n - 3.0);
        return Estimate.around(
                r, Math.tanh(middle - half), Math.tanh(middle + half), n, Method.FISHER_Z);
    }
}
