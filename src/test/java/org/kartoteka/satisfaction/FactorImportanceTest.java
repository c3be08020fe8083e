package org.kartoteka.satisfaction;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.satisfaction.FactorImportance.Quadrant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

class FactorImportanceTest {

    private static final FactorSetId SET = new FactorSetId(1);
    private static final FactorId SPEED = new FactorId(1);
    private static final FactorId PRICE = new FactorId(2);
    private static final FactorId STAFF = new FactorId(3);
    private static final FactorId EASE = new FactorId(4);
    private static final List<Integer> OVERALL = List.of(1, 2, 3, 4, 5, 4, 3, 2);

    /// Speed goes with the overall impression and is low, staff goes with it and is high; price is
    /// low and ease is high, and both go their own way.
    @Test
    void factorsFallIntoTheFourFieldsOfTheMatrix() {
        var pairs = new ArrayList<SatisfactionFigures.FactorPairs>();
        add(pairs, SPEED, 1, 1, 2, 3, 4, 3, 2, 1);
        add(pairs, STAFF, 3, 4, 4, 5, 5, 5, 4, 4);
        add(pairs, PRICE, 2, 1, 2, 1, 2, 1, 2, 2);
        add(pairs, EASE, 5, 4, 5, 5, 4, 5, 4, 5);

        var quadrants =
                FactorImportance.of(SET, pairs).factors().stream()
                        .collect(
                                Collectors.toMap(
                                        FactorImportance.Weighed::factor,
                                        FactorImportance.Weighed::quadrant));

        assertEquals(
                Map.of(
                        SPEED,
                        Quadrant.IMPROVE_FIRST,
                        STAFF,
                        Quadrant.KEEP_UP,
                        PRICE,
                        Quadrant.LOW_PRIORITY,
                        EASE,
                        Quadrant.MORE_THAN_NEEDED),
                quadrants);
    }

    @Test
    void theMostUrgentComesFirstWithItsFigures() {
        var pairs = new ArrayList<SatisfactionFigures.FactorPairs>();
        add(pairs, STAFF, 3, 4, 4, 5, 5, 5, 4, 4);
        add(pairs, SPEED, 1, 1, 2, 3, 4, 3, 2, 1);

        var first = FactorImportance.of(SET, pairs).factors().getFirst();

        assertAll(
                () -> assertEquals(SPEED, first.factor()),
                () -> assertEquals(17.0 / 8, first.score().value()),
                () -> assertEquals(8, first.importance().orElseThrow().n()),
                () -> assertEquals(0.97, first.importance().orElseThrow().value(), 0.01));
    }

    @Test
    void withoutAnOverallImpressionNothingCanBeTold() {
        var pairs =
                List.of(
                        new SatisfactionFigures.FactorPairs(SET, SPEED, 2, Optional.empty(), 40),
                        new SatisfactionFigures.FactorPairs(SET, SPEED, 3, Optional.of(3), 1));

        var only = FactorImportance.of(SET, pairs).factors().getFirst();

        assertAll(
                () -> assertEquals(Quadrant.UNKNOWN, only.quadrant()),
                () -> assertEquals(Optional.empty(), only.importance()),
                () -> assertEquals(41, only.score().n()));
    }

    private static void add(
            List<SatisfactionFigures.FactorPairs> pairs, FactorId factor, int... scores) {
        for (var i = 0; i < scores.length; i++) {
            pairs.add(
                    new SatisfactionFigures.FactorPairs(
                            SET, factor, scores[i], Optional.of(OVERALL.get(i)), 1));
        }
    }
}
