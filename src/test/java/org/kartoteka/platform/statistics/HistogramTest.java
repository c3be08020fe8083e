package org.kartoteka.platform.statistics;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class HistogramTest {

    /// What spreadsheets answer to PERCENTILE.INC of these numbers.
    @Test
    void quantilesAreThoseOfASpreadsheet() {
        var days = Histogram.ofNumbers(List.of(1, 2, 3, 4));

        assertAll(
                () -> assertEquals(1.9, days.quantile(0.3), 1e-12),
                () -> assertEquals(2.5, days.median()),
                () -> assertEquals(3.7, days.quantile(0.9), 1e-12),
                () -> assertEquals(1, days.quantile(0)),
                () -> assertEquals(4, days.quantile(1)));
    }

    @Property(tries = 200)
    void medianIsTheMiddleOfTheSortedNumbers(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 9) Integer> numbers) {
        var sorted = numbers.stream().sorted().toList();
        var half = sorted.size() / 2;
        var median =
                sorted.size() % 2 == 1
                        ? sorted.get(half)
                        : (sorted.get(half - 1) + sorted.get(half)) / 2.0;

        assertEquals(median, Histogram.ofNumbers(numbers).median());
    }

    @Property(tries = 100)
    void partsAddUp(
            @ForAll @Size(max = 20) List<@IntRange(max = 9) Integer> one,
            @ForAll @Size(max = 20) List<@IntRange(max = 9) Integer> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);

        assertEquals(
                Histogram.ofNumbers(both),
                Histogram.ofNumbers(one).plus(Histogram.ofNumbers(other)));
    }

    @Test
    void countsBetween() {
        var scores = Histogram.of(Map.of(1, 2L, 3, 4L, 5, 8L, 4, 0L));

        assertAll(
                () -> assertEquals(14, scores.n()),
                () -> assertEquals(12, scores.between(2, 5)),
                () -> assertEquals(0, scores.between(4, 4)),
                () -> assertEquals(0, scores.between(5, 4)),
                () -> assertEquals(Map.of(1, 2L, 3, 4L, 5, 8L), scores.counts()));
    }

    @Test
    void refusesNonsense() {
        assertAll(
                () ->
                        assertThrows(
                                IllegalArgumentException.class, () -> Histogram.of(Map.of(1, -1L))),
                () -> assertThrows(IllegalArgumentException.class, Histogram.EMPTY::median),
                () ->
                        assertThrows(
                                IllegalArgumentException.class,
                                () -> Histogram.ofNumbers(List.of(1)).quantile(1.1)));
    }
}
