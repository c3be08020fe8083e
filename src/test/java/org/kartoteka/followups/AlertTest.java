package org.kartoteka.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

class AlertTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 5);
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Test
    void anUndatedHourIsTheBeginningOfTheWorkingDay() {
        var hourBefore = new Alert(60);
        assertEquals(DAY.atTime(8, 0), hourBefore.at(DAY, Optional.empty(), NINE));
        assertEquals(
                DAY.atTime(14, 30), hourBefore.at(DAY, Optional.of(LocalTime.of(15, 30)), NINE));
        assertEquals(
                DAY.minusDays(1).atTime(9, 0), new Alert(1440).at(DAY, Optional.empty(), NINE));
    }

    @Test
    void whatHadPassedWhenItWasPlannedIsNotToldTheEarliestComesFirst() {
        var alerts = List.of(Alert.ON_TIME, new Alert(1440), new Alert(15), Alert.ON_TIME);
        assertEquals(
                List.of(new Alert(1440), new Alert(15), Alert.ON_TIME),
                plan(alerts, DAY.minusDays(2).atTime(9, 0)).counting(NINE));
        assertEquals(
                List.of(new Alert(15), Alert.ON_TIME),
                plan(alerts, DAY.atTime(8, 0)).counting(NINE));
        assertEquals(List.of(), plan(alerts, DAY.atTime(12, 0)).counting(NINE));
    }

    private static AlertPlan plan(List<Alert> alerts, LocalDateTime plannedAt) {
        return new AlertPlan(
                new FollowUpId(1), new ClientId(1), DAY, Optional.empty(), alerts, plannedAt);
    }

    @Test
    void anAlertLiesBetweenTheTimeAndFourWeeksBefore() {
        assertThrows(IllegalArgumentException.class, () -> new Alert(-1));
        assertThrows(IllegalArgumentException.class, () -> new Alert(Alert.MOST_MINUTES + 1));
    }
}
