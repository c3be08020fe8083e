package org.kartoteka.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.kartoteka.platform.statistics.Method;

import java.util.Optional;

class RetainedTest {

    private static final double EXACT = 1e-12;

    /// The worked example of the requirements: 80 at the start, 15 new, 85 at the end.
    @Test
    void retentionAndChurnAreSharesOfThoseAtTheStart() {
        var kept = Retained.of(80, 15, 85).orElseThrow();

        assertEquals(0.875, kept.retention().value(), EXACT);
        assertEquals(0.125, kept.churn().value(), EXACT);
        assertEquals(80, kept.retention().n());
        assertEquals(Method.WILSON, kept.churn().method());
        assertEquals(1 - kept.retention().low(), kept.churn().high(), EXACT);
    }

    @Test
    void ofNobodyNobodyIsLost() {
        assertEquals(Optional.empty(), Retained.of(0, 5, 5));
        assertThrows(IllegalArgumentException.class, () -> Retained.of(3, 0, 4));
    }
}
