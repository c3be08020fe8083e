package org.kartoteka.platform.statistics;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.List;

class NetPromoterScoreTest {

    @Test
    void sevenAnswers() {
        var score = NetPromoterScore.of(Histogram.ofNumbers(List.of(10, 9, 9, 8, 7, 6, 3)));

        assertAll(
                () -> assertEquals(14.2857, score.value(), 1e-4),
                () -> assertEquals(NetPromoterScore.of(3, 2, 2), score),
                () -> assertEquals(7, score.n()),
                () -> assertEquals(Method.ADJUSTED_WALD, score.method()));
    }

    /// By the other way: the mean of 1, 0 and -1 over the answers and the three that are added.
    @Property(tries = 200)
    void intervalIsThatOfTheMeanOfThreeValues(
            @ForAll @IntRange(min = 1, max = 300) int promoters,
            @ForAll @IntRange(min = 1, max = 300) int passives,
            @ForAll @IntRange(min = 1, max = 300) int detractors) {
        var n = promoters + passives + detractors + 3.0;
        var up = promoters + 0.75;
        var none = passives + 1.5;
        var down = detractors + 0.75;
        var mean = (up - down) / n;
        var variance =
                (up * (1 - mean) * (1 - mean) + none * mean * mean + down * (1 + mean) * (1 + mean))
                        / n;
        var half = 1.959964 * Math.sqrt(variance / n);

        var score = NetPromoterScore.of(promoters, passives, detractors);

        assertEquals(Math.min(score.value(), 100 * Math.max(-1, mean - half)), score.low(), 1e-3);
        assertEquals(Math.max(score.value(), 100 * Math.min(1, mean + half)), score.high(), 1e-3);
    }

    /// Summed over every possible outcome of twenty answers.
    @Test
    void coversTheTruthAsOftenAsItSays() {
        assertAll(
                () -> assertCovers(0.5, 0.3, 20),
                () -> assertCovers(0.2, 0.3, 20),
                () -> assertCovers(0.7, 0.2, 40),
                () -> assertCovers(0.1, 0.8, 40));
    }

    @Test
    void alikeAnswersStayWithinTheirInterval() {
        var score = NetPromoterScore.of(1, 0, 0);

        assertEquals(100, score.value());
        assertEquals(100, score.high());
        assertTrue(score.low() < 0);
    }

    @Test
    void refusesNonsense() {
        assertAll(
                () ->
                        assertThrows(
                                IllegalArgumentException.class, () -> NetPromoterScore.of(0, 0, 0)),
                () ->
                        assertThrows(
                                IllegalArgumentException.class,
                                () -> NetPromoterScore.of(Histogram.ofNumbers(List.of(11)))));
    }

    private static void assertCovers(double promoting, double passive, int n) {
        var truth = 100 * (promoting - (1 - promoting - passive));
        var covered = 0.0;
        for (var up = 0; up <= n; up++) {
            for (var none = 0; none <= n - up; none++) {
                var score = NetPromoterScore.of(up, none, n - up - none);
                if (score.low() <= truth && truth <= score.high()) {
                    covered += chance(up, none, n - up - none, promoting, passive);
                }
            }
        }
        assertTrue(covered > 0.93 && covered < 0.98, "covered " + covered);
    }

    private static double chance(int up, int none, int down, double promoting, double passive) {
        var ways = logFactorial(up + none + down) - logFactorial(up) - logFactorial(none);
        return Math.exp(
                ways
                        - logFactorial(down)
                        + up * Math.log(promoting)
                        + none * Math.log(passive)
                        + down * Math.log(1 - promoting - passive));
    }

    private static double logFactorial(int n) {
        var sum = 0.0;
        for (var i = 2; i <= n; i++) {
            sum += Math.log(i);
        }
        return sum;
    }
}
