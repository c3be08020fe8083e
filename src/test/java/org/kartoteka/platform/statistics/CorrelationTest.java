package org.kartoteka.platform.statistics;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class CorrelationTest {

    /// Lane, "Introduction to Statistics" (onlinestatbook.com), Confidence Interval on Pearson's
    /// Correlation: r = -0.654 in 34 pairs.
    @Test
    void intervalAgreesWithThePublishedExample() {
        var r = Correlation.of(new PairMoments(34, 0, 0, 1, 1, -0.654)).orElseThrow();

        assertAll(
                () -> assertEquals(-0.654, r.value(), 1e-12),
                () -> assertEquals(-0.81, r.low(), 0.005),
                () -> assertEquals(-0.40, r.high(), 0.01),
                () -> assertEquals(34, r.n()),
                () -> assertEquals(Method.FISHER_Z, r.method()));
    }

    /// Anscombe's first quartet (The American Statistician 27, 1973): r = 0.81642.
    @Test
    void agreesWithAnscombe() {
        var x = List.of(10.0, 8.0, 13.0, 9.0, 11.0, 14.0, 6.0, 4.0, 12.0, 7.0, 5.0);
        var y = List.of(8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68);
        var pairs = PairMoments.NONE;
        for (var i = 0; i < x.size(); i++) {
            pairs = pairs.plus(x.get(i), y.get(i), 1);
        }

        assertEquals(0.81642, Correlation.of(pairs).orElseThrow().value(), 5e-6);
    }

    /// By the other way: the mean product of standardised numbers.
    @Property(tries = 200)
    void sumsGiveWhatStandardisedNumbersGive(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(min = 1, max = 5) Integer> x,
            @ForAll @Size(value = 30) List<@IntRange(min = 1, max = 5) Integer> y) {
        var pairs = PairMoments.NONE;
        for (var i = 0; i < x.size(); i++) {
            pairs = pairs.plus(x.get(i), y.get(i), 1);
        }
        var ys = y.subList(0, x.size());
        Assume.that(x.stream().distinct().count() > 1 && ys.stream().distinct().count() > 1);
        var r = 0.0;
        for (var i = 0; i < x.size(); i++) {
            r += standard(x, i) * standard(ys, i);
        }

        assertEquals(r / x.size(), Correlation.of(pairs).orElseThrow().value(), 1e-9);
    }

    @Test
    void whatNeverVariesGoesWithNothing() {
        assertAll(
                () -> assertEquals(Optional.empty(), Correlation.of(PairMoments.NONE)),
                () ->
                        assertEquals(
                                Optional.empty(),
                                Correlation.of(PairMoments.NONE.plus(5, 1, 10).plus(5, 4, 3))));
    }

    @Test
    void pairsOnOneLineHaveNoInterval() {
        var line = PairMoments.NONE.plus(1, 2, 3).plus(2, 4, 3).plus(3, 6, 3);

        assertEquals(Optional.of(Estimate.bare(1, 9)), Correlation.of(line));
    }

    private static double standard(List<Integer> numbers, int at) {
        var mean = numbers.stream().mapToInt(Integer::intValue).average().orElseThrow();
        var variance =
                numbers.stream().mapToDouble(n -> (n - mean) * (n - mean)).average().orElseThrow();
        return (numbers.get(at) - mean) / Math.sqrt(variance);
    }
}
