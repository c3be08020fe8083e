package org.kartoteka.satisfaction;

import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.WeightingId;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// What a client gave each factor of a set.
///
/// @param weighting the weights that hold for this answer, whatever they become later
/// @param scores 1 to 5 each; a factor that was not answered is not in it
public record FactorScores(WeightingId weighting, Map<FactorId, Integer> scores) {

    public FactorScores {
        Objects.requireNonNull(weighting, "weighting");
        if (scores.values().stream().anyMatch(score -> !Scale.holds(Measure.CSI, score))) {
            throw new IllegalArgumentException("A factor is given 1 to 5");
        }
        var inOrder =
                new TreeMap<FactorId, Integer>(
                        (one, other) -> Long.compare(one.value(), other.value()));
        inOrder.putAll(scores);
        scores = Collections.unmodifiableMap(inOrder);
    }
}
