package org.kartoteka.satisfaction;

import org.kartoteka.kernel.FactorId;

import java.util.Map;
import java.util.OptionalDouble;

/// The customer satisfaction index of one answer: the mean of its factors by their weights.
///
/// `CSI = Σ(wᵢ·xᵢ) / Σwᵢ` over the answered factors. A factor without an answer is no zero: the
/// weights of the others make up the whole. With equal weights it is the plain mean.
public final class SatisfactionIndex {

    private static final int LOWEST = 1;
    private static final int WIDTH = 4;

    private SatisfactionIndex() {}

    /// @param scores 1 to 5 each
    /// @return 1 to 5; empty where no answered factor has a weight
    public static OptionalDouble of(Map<FactorId, Integer> scores, Weighting weighting) {
        var sum = 0L;
        var weights = 0L;
        for (var entry : scores.entrySet()) {
            var weight = weighting.of(entry.getKey());
            sum += (long) weight * entry.getValue();
            weights += weight;
        }
        return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / weights);
    }

    /// As a share of the way from the lowest to the highest score: 0 to 1.
    public static double normalised(double index) {
        return (index - LOWEST) / WIDTH;
    }
}
