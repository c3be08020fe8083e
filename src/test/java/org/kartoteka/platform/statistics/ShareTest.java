package org.kartoteka.platform.statistics;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

class ShareTest {

    private static final double Z = 1.959963984540054;

    @Test
    void lettersOpened() {
        var share = Share.of(28, 200);

        assertAll(
                () -> assertEquals(0.14, share.value(), 1e-12),
                () -> assertEquals(0.099, share.low(), 0.0005),
                () -> assertEquals(0.195, share.high(), 0.0005),
                () -> assertEquals(200, share.n()),
                () -> assertEquals(Method.WILSON, share.method()));
    }

    /// Newcombe, "Two-Sided Confidence Intervals for the Single Proportion", Statistics in Medicine
    /// 17 (1998), table I, method 3.
    @Test
    void agreesWithPublishedIntervals() {
        assertAll(
                () -> assertInterval(0.2553, 0.3662, Share.of(81, 263)),
                () -> assertInterval(0.0000, 0.1611, Share.of(0, 20)),
                () -> assertInterval(0.0061, 0.1718, Share.of(1, 29)));
    }

    /// The bounds are where a share would just be rejected by the score test.
    @Property(tries = 200)
    void boundsSolveTheScoreTest(
            @ForAll @IntRange(min = 1, max = 5000) int n, @ForAll @IntRange(max = 5000) int any) {
        var hits = any % (n + 1);

        var share = Share.of(hits, n);

        assertAll(
                () -> assertRoot(share.value(), share.low(), n, hits == 0),
                () -> assertRoot(share.value(), share.high(), n, hits == n));
    }

    /// Newcombe 1998 (method 10), table II, examples a and c.
    @Test
    void differenceAgreesWithThePublishedExamples() {
        assertAll(
                () -> assertInterval(0.0524, 0.3339, Share.difference(56, 70, 48, 80)),
                () -> assertInterval(0.1705, 0.8090, Share.difference(9, 10, 3, 10)),
                () -> assertEquals(70, Share.difference(56, 70, 48, 80).n()),
                () -> assertEquals(0.2, Share.difference(56, 70, 48, 80).value(), 1e-12));
    }

    @Test
    void fewerThanFiveAreThin() {
        assertTrue(Share.of(2, 4).isThin());
        assertEquals(false, Share.of(2, 5).isThin());
    }

    @Test
    void nothingHasNoShare() {
        assertAll(
                () -> assertThrows(IllegalArgumentException.class, () -> Share.of(0, 0)),
                () -> assertThrows(IllegalArgumentException.class, () -> Share.of(3, 2)),
                () -> assertThrows(IllegalArgumentException.class, () -> Share.of(-1, 2)));
    }

    private static void assertInterval(double low, double high, Estimate estimate) {
        assertEquals(low, estimate.low(), 0.00006);
        assertEquals(high, estimate.high(), 0.00006);
    }

    private static void assertRoot(double share, double bound, int n, boolean atTheEdge) {
        var rejected = Z * Math.sqrt(bound * (1 - bound) / n);
        assertEquals(atTheEdge ? 0 : rejected, Math.abs(share - bound), 1e-9);
    }
}
