package org.kartoteka.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;

class RecurringPlanTextTest {

    /// Noon of a Wednesday.
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-18T12:00");

    private static final StepPlan STANDING =
            new StepPlan(
                    "сверка",
                    LocalDate.parse("2026-11-25"),
                    Optional.of(LocalTime.of(10, 0)),
                    Optional.of(new Recurrence.ByRule("FREQ=MONTHLY")),
                    Optional.of(List.of(new Alert(60))));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    каждый 3-й пн 10:00 сверка              | 2026-12-21 | 10:00 | FREQ=MONTHLY;BYDAY=3MO        | -       | сверка
                    !каждый понедельник в 10 за час планёрка | 2026-11-23 | 10:00 | FREQ=WEEKLY;BYDAY=MO          | 60      | планёрка
                    сверка каждые 2 недели по вторникам     | 2026-11-24 | -     | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU | -     | сверка
                    отчёт последняя пятница месяца          | 2026-11-27 | -     | FREQ=MONTHLY;BYDAY=-1FR       | -       | отчёт
                    каждые 90 дней после выполнения созвон  | 2026-11-18 | -     | AFTER-DONE=P90D               | -       | созвон
                    1 декабря 9:00 каждый месяц счёт        | 2026-12-01 | 09:00 | FREQ=MONTHLY                  | -       | счёт
                    каждый день 9:00 звонок                 | 2026-11-19 | 09:00 | FREQ=DAILY                    | -       | звонок
                    каждый день 15:00 звонок                | 2026-11-18 | 15:00 | FREQ=DAILY                    | -       | звонок
                    чт 10:00 за день и за 15 минут перезвонить | 2026-11-19 | 10:00 | -                          | 1440 15 | перезвонить
                    перезвонить чт 10 за 15 минут           | 2026-11-19 | 10:00 | -                             | 15      | перезвонить
                    thu 10:00 15 minutes before call back   | 2026-11-19 | 10:00 | -                             | 15      | call back
                    every 2 weeks on tue review, no reminders | 2026-11-24 | -   | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU | ''    | review
                    завтра отчёт за неделю                  | 2026-11-19 | -     | -                             | -       | отчёт за неделю
                    завтра напомнить за день до встречи     | 2026-11-19 | -     | -                             | -       | напомнить за день до встречи
                    завтра обсудить ежемесячно или сразу    | 2026-11-19 | -     | -                             | -       | обсудить ежемесячно или сразу
                    """)
    void aLineSaysHowOftenAndWhenItIsToldOf(
            String line, LocalDate day, LocalTime time, String rule, String alerts, String words) {
        assertEquals(
                Optional.of(
                        new StepPlan(
                                words,
                                day,
                                Optional.ofNullable(time),
                                Optional.ofNullable(rule).map(Recurrence::parse),
                                Optional.ofNullable(alerts).map(AlertList::parse))),
                PlanText.read(line, NOW).plan());
    }

    @Test
    void whatIsTypedOverAStepChangesOnlyWhatItSays() {
        assertEquals(
                new StepPlan(
                        "сверка",
                        STANDING.date(),
                        STANDING.time(),
                        STANDING.recurrence(),
                        Optional.of(List.of(new Alert(15)))),
                over("за 15 минут"));
        assertEquals(
                new StepPlan(
                        "сверка",
                        STANDING.date(),
                        STANDING.time(),
                        Optional.empty(),
                        STANDING.alerts()),
                over("больше не повторять"));
        assertEquals(
                new StepPlan(
                        "созвон",
                        LocalDate.parse("2026-11-27"),
                        STANDING.time(),
                        STANDING.recurrence(),
                        STANDING.alerts()),
                over("27.11 созвон"));
    }

    @Test
    void aRecurrenceWithoutADayCountsFromTheDayThatStandsThere() {
        assertEquals(STANDING.date(), over("каждые 2 недели").date());
        assertEquals(LocalDate.parse("2026-11-30"), over("по понедельникам").date());
        assertEquals(
                Optional.of(new Recurrence.AfterDone(Period.ofDays(90))),
                over("каждые 90 дней после выполнения").recurrence());
        assertEquals(LocalDate.parse("2026-12-07"), over("по понедельникам с 1.12").date());
    }

    @ParameterizedTest
    @ValueSource(strings = {"не повторять", "без повтора", "do not repeat"})
    void aStepMayComeNoMore(String line) {
        assertEquals(Optional.empty(), over(line).recurrence());
    }

    private static StepPlan over(String line) {
        return PlanText.read(line, NOW).over(STANDING);
    }
}
