package org.kartoteka.satisfaction;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.kernel.WeightingId;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

class SatisfactionIndexTest {

    private static final FactorId SAFETY = new FactorId(1);
    private static final FactorId DELAYS = new FactorId(2);
    private static final FactorId CUSTOMS = new FactorId(3);
    private static final FactorId SNACKS = new FactorId(4);
    private static final Weighting AIRLINE =
            weighting(Map.of(SAFETY, 5, DELAYS, 4, CUSTOMS, 3, SNACKS, 1));

    @Test
    void weighted() {
        var index =
                SatisfactionIndex.of(Map.of(SAFETY, 5, DELAYS, 3, CUSTOMS, 4, SNACKS, 2), AIRLINE)
                        .orElseThrow();

        assertAll(
                () -> assertEquals(51.0 / 13, index),
                () -> assertEquals(0.7308, SatisfactionIndex.normalised(index), 5e-5));
    }

    @Test
    void aFactorWithoutAnAnswerIsNoZero() {
        var index =
                SatisfactionIndex.of(Map.of(SAFETY, 5, DELAYS, 3, SNACKS, 2), AIRLINE)
                        .orElseThrow();

        assertAll(
                () -> assertEquals(3.9, index),
                () -> assertEquals(0.7250, SatisfactionIndex.normalised(index), 1e-12));
    }

    @Property(tries = 100)
    void equalWeightsGiveThePlainMean(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 5) Integer> given,
            @ForAll @IntRange(min = 1, max = 100) int weight) {
        var scores = new HashMap<FactorId, Integer>();
        var weights = new HashMap<FactorId, Integer>();
        for (var i = 0; i < given.size(); i++) {
            scores.put(new FactorId(i), given.get(i));
            weights.put(new FactorId(i), weight);
        }
        var mean = given.stream().mapToInt(Integer::intValue).average().orElseThrow();

        assertEquals(mean, SatisfactionIndex.of(scores, weighting(weights)).orElseThrow(), 1e-12);
    }

    @Test
    void withoutAWeightThereIsNoIndex() {
        var weightless = weighting(Map.of(SAFETY, 0, DELAYS, 1));

        assertAll(
                () -> assertEquals(OptionalDouble.empty(), SatisfactionIndex.of(Map.of(), AIRLINE)),
                () ->
                        assertEquals(
                                OptionalDouble.empty(),
                                SatisfactionIndex.of(Map.of(SAFETY, 5), weightless)),
                () ->
                        assertEquals(
                                OptionalDouble.of(2),
                                SatisfactionIndex.of(Map.of(SAFETY, 5, DELAYS, 2), weightless)));
    }

    private static Weighting weighting(Map<FactorId, Integer> weights) {
        return new Weighting(new WeightingId(1), new FactorSetId(1), Instant.EPOCH, weights);
    }
}
