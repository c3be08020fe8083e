package org.kartoteka.platform.statistics;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.List;

class MeanTest {

    @Test
    void fiveScores() {
        var mean = Mean.of(Histogram.ofNumbers(List.of(5, 5, 4, 3, 1)));

        // s = 1.6733, t(4) = 2.7764 from the printed table
        var half = 2.7764 * 1.67332 / Math.sqrt(5);
        assertAll(
                () -> assertEquals(3.6, mean.value(), 1e-12),
                () -> assertEquals(3.6 - half, mean.low(), 1e-3),
                () -> assertEquals(3.6 + half, mean.high(), 1e-3),
                () -> assertEquals(5, mean.within(1, 5).high()),
                () -> assertEquals(Method.STUDENT_T, mean.method()));
    }

    /// NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.2, data set ZARR13.
    @Test
    void agreesWithThePublishedExample() {
        var n = 195;
        var mean = 9.261460;
        var deviation = 0.022789;
        var squares = deviation * deviation * (n - 1) + n * mean * mean;

        var estimate = Mean.of(new Moments(n, n * mean, squares));

        assertEquals(9.258242, estimate.low(), 2e-6);
        assertEquals(9.264679, estimate.high(), 2e-6);
    }

    @Property(tries = 200)
    void sumsGiveWhatTwoPassesOverTheNumbersGive(
            @ForAll @Size(min = 2, max = 40) List<@IntRange(min = -10, max = 10) Integer> numbers) {
        var mean = numbers.stream().mapToInt(Integer::intValue).average().orElseThrow();
        var squares = numbers.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();

        var moments = Histogram.ofNumbers(numbers).moments();

        assertEquals(mean, moments.mean(), 1e-9);
        assertEquals(squares / (numbers.size() - 1), moments.variance(), 1e-9);
    }

    @Test
    void alikeScoresHaveNoInterval() {
        assertEquals(Estimate.bare(5, 3), Mean.of(Histogram.ofNumbers(List.of(5, 5, 5))));
        assertEquals(Estimate.bare(4, 1), Mean.of(Histogram.ofNumbers(List.of(4))).within(1, 5));
    }

    @Test
    void nothingHasNoMean() {
        assertThrows(IllegalArgumentException.class, () -> Mean.of(Histogram.EMPTY));
    }
}
