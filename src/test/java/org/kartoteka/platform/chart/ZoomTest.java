package org.kartoteka.platform.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.List;

class ZoomTest {

    @Test
    void nearerAndFartherKeepTheMiddle() {
        assertEquals(new Zoom(1 / 6.0, 5 / 6.0), rounded(Zoom.WHOLE.in()));
        assertEquals(Zoom.WHOLE, rounded(Zoom.WHOLE.in().out()));
        assertEquals(Zoom.WHOLE, Zoom.WHOLE.out());
    }

    @Test
    void movingStopsAtTheEnds() {
        assertEquals(Zoom.WHOLE, Zoom.WHOLE.moved(1));
        assertEquals(new Zoom(0, 0.5), new Zoom(0.1, 0.6).moved(-1));
        assertEquals(new Zoom(0.25, 0.75), new Zoom(0, 0.5).moved(1));
        assertEquals(new Zoom(0.5, 1), new Zoom(0.4, 0.9).moved(1));
    }

    @Property(tries = 200)
    void noWayLeadsOffTheAxis(@ForAll @Size(max = 40) List<@IntRange(max = 3) Integer> way) {
        var zoom = Zoom.WHOLE;
        for (var step : way) {
            zoom =
                    switch (step) {
                        case 0 -> zoom.in();
                        case 1 -> zoom.out();
                        case 2 -> zoom.moved(-1);
                        default -> zoom.moved(1);
                    };
            assertTrue(zoom.from() >= 0 && zoom.to() <= 1 && zoom.width() > 0.09);
        }
    }

    private static Zoom rounded(Zoom zoom) {
        var grain = 1e12;
        return new Zoom(
                Math.abs(zoom.from()) < 1 / grain ? 0 : near(zoom.from(), 1 / 6.0),
                Math.abs(1 - zoom.to()) < 1 / grain ? 1 : near(zoom.to(), 5 / 6.0));
    }

    private static double near(double value, double expected) {
        return Math.abs(value - expected) < 1e-12 ? expected : value;
    }
}
