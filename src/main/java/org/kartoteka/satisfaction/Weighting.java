package org.kartoteka.satisfaction;

import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.kernel.WeightingId;

import java.time.Instant;
import java.util.Map;

/// One version of the weights of a factor set.
///
/// @param weights 0 to [#HEAVIEST] each; a factor without one counts as 0
public record Weighting(
        WeightingId id, FactorSetId set, Instant madeAt, Map<FactorId, Integer> weights) {

    public static final int HEAVIEST = 100;

    public Weighting {
        weights = Map.copyOf(weights);
        if (weights.values().stream().anyMatch(weight -> weight < 0 || weight > HEAVIEST)) {
            throw new IllegalArgumentException("A weight is 0 to 100");
        }
    }

    public int of(FactorId factor) {
        return weights.getOrDefault(factor, 0);
    }
}
