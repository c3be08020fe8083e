package org.kartoteka.journeys.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kartoteka.journeys.Journey;
import org.kartoteka.journeys.JourneyFigures.Pain;
import org.kartoteka.journeys.JourneyStep;
import org.kartoteka.kernel.DayBand;
import org.kartoteka.kernel.JourneyId;
import org.kartoteka.kernel.JourneyStepId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

class HeatTest {

    private static JourneyStep step(long id, long journey, boolean archived) {
        return new JourneyStep(
                new JourneyStepId(id),
                new JourneyId(journey),
                Optional.of("s" + id),
                Optional.empty(),
                (int) id,
                archived);
    }

    private static Journey journey(long id, boolean followed, JourneyStep... steps) {
        return new Journey(
                new JourneyId(id),
                Optional.of("j" + id),
                Optional.empty(),
                (int) id,
                followed,
                List.of(steps));
    }

    private static Pain pain(long step, String theme, long n) {
        return new Pain(new JourneyStepId(step), theme, n);
    }

    @Test
    void theWorstThemeComesFirstAndNoPainIsLeftOut() {
        var other = journey(1, false, step(1, 1, false), step(2, 1, false));
        var followed = journey(2, true, step(6, 2, false), step(7, 2, true), step(8, 2, true));

        var heat =
                Heat.of(
                        List.of(other, followed),
                        List.of(pain(6, "Цена", 3), pain(8, "Сроки", 8), pain(2, "Цена", 1)));

        assertEquals(
                List.of(6L, 8L, 2L), heat.steps().stream().map(step -> step.id().value()).toList());
        assertEquals(
                List.of(
                        new Heat.Row("Сроки", List.of(0L, 8L, 0L)),
                        new Heat.Row("Цена", List.of(3L, 0L, 1L))),
                heat.rows());
        assertEquals(12, heat.total());
        assertEquals(
                List.of(0, 1, 2, 4),
                List.of(heat.shade(0), heat.shade(1), heat.shade(3), heat.shade(8)));
    }

    @Test
    void theMiddleVisitSaysHowLongHalfOfThemTook() {
        var days = new TreeMap<>(Map.of(DayBand.of(1), 1L, DayBand.of(3), 1L, DayBand.of(20), 1L));

        assertEquals(Optional.of(new DayBand(3, 3)), FunnelTable.median(days));
        days.put(DayBand.of(20), 3L);
        assertEquals(Optional.of(new DayBand(14, 20)), FunnelTable.median(days));
        assertEquals(Optional.empty(), FunnelTable.median(new TreeMap<>()));
    }
}
