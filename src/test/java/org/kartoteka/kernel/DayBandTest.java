package org.kartoteka.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class DayBandTest {

    @Test
    void theBandsLieSideBySide() {
        var bands = IntStream.rangeClosed(0, 4_000).mapToObj(DayBand::of).distinct().toList();

        for (var i = 1; i < bands.size(); i++) {
            assertEquals(bands.get(i - 1).last() + 1, bands.get(i).first());
        }
        assertEquals(
                List.of(
                        new DayBand(0, 0),
                        new DayBand(6, 6),
                        new DayBand(7, 13),
                        new DayBand(49, 55),
                        new DayBand(56, 85),
                        new DayBand(716, 745),
                        new DayBand(746, 925)),
                IntStream.of(0, 6, 7, 55, 56, 745, 746).mapToObj(DayBand::of).toList());
        assertThrows(IllegalArgumentException.class, () -> DayBand.of(-1));
    }
}
