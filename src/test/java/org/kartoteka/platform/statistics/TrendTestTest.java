package org.kartoteka.platform.statistics;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class TrendTestTest {

    /// Little, "A Mann-Kendall Example (By Hand)", College of the Holy Cross: S = 54, Z = 2.9058,
    /// one-sided p about 0.0018 by the normal approximation.
    @Test
    void agreesWithThePublishedExample() {
        var row =
                List.of(
                        12.9, 14.8, 13.2, 15.7, 13.8, 15.6, 12.9, 11.0, 17.3, 15.9, 19.0, 18.3,
                        20.1, 21.7);

        var test = TrendTest.of(row);

        assertAll(
                () -> assertEquals(Trend.RISING, test.trend()),
                () -> assertEquals(2 * 0.0018, test.p(), 0.0015),
                () -> assertEquals(14, test.n()),
                () -> assertTrue(test.exact()));
    }

    /// Gilbert, "Statistical Methods for Environmental Pollution Monitoring" (1987), table A18: the
    /// chance that S of n figures is at least as large.
    @Test
    void agreesWithThePrintedTable() {
        assertAll(
                () -> assertEquals(2 * 0.042, TrendTest.of(List.of(1.0, 2.0, 3.0, 4.0)).p(), 1e-3),
                () -> assertEquals(2 * 0.167, TrendTest.of(List.of(1.0, 2.0, 4.0, 3.0)).p(), 1e-3),
                () ->
                        assertEquals(
                                2 * 0.0083,
                                TrendTest.of(List.of(5.0, 4.0, 3.0, 2.0, 1.0)).p(),
                                1e-4),
                () ->
                        assertEquals(
                                2 * 0.042,
                                TrendTest.of(List.of(1.0, 2.0, 3.0, 5.0, 4.0)).p(),
                                1e-3),
                () ->
                        assertEquals(
                                2 * 0.117,
                                TrendTest.of(List.of(1.0, 2.0, 4.0, 5.0, 3.0)).p(),
                                1e-3));
    }

    /// By the other way: every order of the figures, counted.
    @Property(tries = 40)
    void exactChanceIsThatOfAllOrders(
            @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 1, max = 4) Integer> scores) {
        var row = scores.stream().map(Integer::doubleValue).toList();
        var reached = Math.abs(score(row));
        var all = new ArrayList<Long>();
        permute(new ArrayList<>(row), 0, all);
        var asFar = all.stream().filter(score -> Math.abs(score) >= reached).count();

        assertEquals((double) asFar / all.size(), TrendTest.of(row).p(), 1e-9);
    }

    @Property(tries = 100)
    void theReversedRowGoesTheOtherWay(
            @ForAll @Size(min = 1, max = 70) List<@IntRange(min = 1, max = 5) Integer> scores) {
        var row = scores.stream().map(Integer::doubleValue).toList();

        var one = TrendTest.of(row);
        var other = TrendTest.of(row.reversed());

        assertEquals(one.p(), other.p(), 1e-9);
        assertEquals(one.trend(), opposite(other.trend()));
    }

    /// By the other way: the share of many shuffles that go as far.
    @Test
    void longRowsAreJudgedAsShufflesJudgeThem() {
        var random = new Random(7);
        var row = new ArrayList<Double>();
        for (var i = 0; i < 80; i++) {
            row.add((double) Math.round(i / 40.0 + 3 * random.nextDouble()));
        }
        var test = TrendTest.of(row);
        var reached = Math.abs(score(row));
        var asFar = 0;
        for (var i = 0; i < 5000; i++) {
            Collections.shuffle(row, random);
            asFar += Math.abs(score(row)) >= reached ? 1 : 0;
        }

        assertFalse(test.exact());
        assertEquals(asFar / 5000.0, test.p(), 0.015);
    }

    @Test
    void withoutDifferencesThereIsNoTrend() {
        assertAll(
                () ->
                        assertEquals(
                                new TrendTest(Trend.NONE_TELLABLE, 1, 0, true),
                                TrendTest.of(List.of())),
                () ->
                        assertEquals(
                                new TrendTest(Trend.NONE_TELLABLE, 1, 1, true),
                                TrendTest.of(List.of(3.0))),
                () ->
                        assertEquals(
                                new TrendTest(Trend.NONE_TELLABLE, 1, 80, false),
                                TrendTest.of(Collections.nCopies(80, 4.0))));
    }

    @Test
    void oneDropIsNoTrend() {
        assertEquals(Trend.NONE_TELLABLE, TrendTest.of(List.of(5.0, 5.0, 4.0, 5.0, 2.0)).trend());
        assertEquals(Trend.FALLING, TrendTest.of(List.of(5.0, 4.8, 4.5, 4.1, 3.9, 3.0)).trend());
    }

    private static Trend opposite(Trend trend) {
        return switch (trend) {
            case RISING -> Trend.FALLING;
            case FALLING -> Trend.RISING;
            case NONE_TELLABLE -> Trend.NONE_TELLABLE;
        };
    }

    private static void permute(List<Double> row, int from, List<Long> scores) {
        if (from == row.size()) {
            scores.add(score(row));
            return;
        }
        for (var i = from; i < row.size(); i++) {
            Collections.swap(row, from, i);
            permute(row, from + 1, scores);
            Collections.swap(row, from, i);
        }
    }

    private static long score(List<Double> row) {
        var score = 0L;
        for (var i = 0; i < row.size(); i++) {
            for (var j = i + 1; j < row.size(); j++) {
                score += Double.compare(row.get(j), row.get(i));
            }
        }
        return score;
    }
}
