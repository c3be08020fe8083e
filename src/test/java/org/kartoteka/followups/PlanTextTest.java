package org.kartoteka.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kartoteka.platform.text.HumanDate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

class PlanTextTest {

    /// A Friday.
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 12, 0);

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Test
    void aDayAtTheHeadLeavesTheWords() {
        assertEquals(
                new PlanText(
                        Optional.of(HumanDate.at(THURSDAY, LocalTime.of(10, 0))), "перезвонить"),
                PlanText.read("чт 10:00 перезвонить", NOW));
        assertEquals(
                new PlanText(
                        Optional.of(HumanDate.on(LocalDate.of(2026, 12, 4))), "отправить смету"),
                PlanText.read("!через 2 нед, отправить смету", NOW));
    }

    @Test
    void aDayAtTheEndLeavesTheWords() {
        assertEquals(
                new PlanText(
                        Optional.of(HumanDate.at(THURSDAY, LocalTime.of(10, 0))), "перезвонить"),
                PlanText.read("перезвонить чт 10", NOW));
    }

    @Test
    void aDayInTheMidstStaysInTheWords() {
        assertEquals(
                new PlanText(Optional.of(HumanDate.on(THURSDAY)), "встреча в чт у них"),
                PlanText.read("встреча в чт у них", NOW));
    }

    @Test
    void whatIsNotTypedStaysAsItWas() {
        var before = new StepPlan("перезвонить", THURSDAY, Optional.of(LocalTime.of(10, 0)));
        assertEquals(before, PlanText.read("", NOW).over(before));
        assertEquals(
                new StepPlan(
                        "перезвонить",
                        LocalDate.of(2026, 11, 23),
                        Optional.of(LocalTime.of(10, 0))),
                PlanText.read("пн", NOW).over(before));
        assertEquals(
                new StepPlan("отправить смету", THURSDAY, Optional.of(LocalTime.of(10, 0))),
                PlanText.read("отправить смету", NOW).over(before));
    }
}
