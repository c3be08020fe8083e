package org.kartoteka.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class RecurrenceTest {

    private static final List<String> BUNDLES =
            List.of("org.kartoteka.followups.ui", "org.kartoteka.platform.text");

    private static final RecurrenceWords RUSSIAN =
            new RecurrenceWords(new Messages(Language.RUSSIAN, BUNDLES));
    private static final RecurrenceWords ENGLISH =
            new RecurrenceWords(new Messages(Language.ENGLISH, BUNDLES));

    /// What people say, the rule, the first two days from Wednesday 7 January 2026 on, and how it
    /// is said back.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    каждый 3-й понедельник|FREQ=MONTHLY;BYDAY=3MO|2026-01-19|2026-02-16|каждый месяц в третий понедельник
                    every 3rd Monday|FREQ=MONTHLY;BYDAY=3MO|2026-01-19|2026-02-16|every month on the third Monday
                    каждую вторую среду|FREQ=MONTHLY;BYDAY=2WE|2026-01-14|2026-02-11|каждый месяц во вторую среду
                    первый и третий вторник месяца|FREQ=MONTHLY;BYDAY=1TU,3TU|2026-01-20|2026-02-03|каждый месяц в первый и третий вторник
                    последняя пятница месяца|FREQ=MONTHLY;BYDAY=-1FR|2026-01-30|2026-02-27|каждый месяц в последнюю пятницу
                    в последнюю пятницу каждого месяца|FREQ=MONTHLY;BYDAY=-1FR|2026-01-30|2026-02-27|каждый месяц в последнюю пятницу
                    last Friday of the month|FREQ=MONTHLY;BYDAY=-1FR|2026-01-30|2026-02-27|every month on the last Friday
                    the first Tuesday of every month|FREQ=MONTHLY;BYDAY=1TU|2026-02-03|2026-03-03|every month on the first Tuesday
                    каждый будний день|FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR|2026-01-07|2026-01-08|каждый будний день
                    по будням|FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR|2026-01-07|2026-01-08|каждый будний день
                    every weekday|FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR|2026-01-07|2026-01-08|every weekday
                    every working day|FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR|2026-01-07|2026-01-08|every weekday
                    ежегодно 8 марта|FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8|2026-03-08|2027-03-08|каждый год 8 марта
                    каждое 8 марта|FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8|2026-03-08|2027-03-08|каждый год 8 марта
                    every year on 8 March|FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8|2026-03-08|2027-03-08|every year on 8 March
                    annually on March 8th|FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8|2026-03-08|2027-03-08|every year on 8 March
                    каждый год 29 февраля|FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1|2026-02-28|2027-02-28|каждый год 29 февраля
                    каждый третий понедельник сентября|FREQ=YEARLY;BYMONTH=9;BYDAY=3MO|2026-09-21|2027-09-20|каждый год в третий понедельник сентября
                    every 3rd Monday of September|FREQ=YEARLY;BYMONTH=9;BYDAY=3MO|2026-09-21|2027-09-20|every year on the third Monday of September
                    every 2 weeks on Tue|FREQ=WEEKLY;INTERVAL=2;BYDAY=TU|2026-01-13|2026-01-27|every 2 weeks on Tuesday
                    every other week on Tuesday|FREQ=WEEKLY;INTERVAL=2;BYDAY=TU|2026-01-13|2026-01-27|every 2 weeks on Tuesday
                    every other Tuesday|FREQ=WEEKLY;INTERVAL=2;BYDAY=TU|2026-01-13|2026-01-27|every 2 weeks on Tuesday
                    раз в 2 недели по вторникам|FREQ=WEEKLY;INTERVAL=2;BYDAY=TU|2026-01-13|2026-01-27|каждые 2 недели по вторникам
                    каждую вторую неделю|FREQ=WEEKLY;INTERVAL=2|2026-01-07|2026-01-21|каждые 2 недели
                    по вторникам и четвергам|FREQ=WEEKLY;BYDAY=TU,TH|2026-01-08|2026-01-13|по вторникам и четвергам
                    каждый понедельник, среду и пятницу|FREQ=WEEKLY;BYDAY=MO,WE,FR|2026-01-07|2026-01-09|по понедельникам, средам и пятницам
                    every Mon and Thu|FREQ=WEEKLY;BYDAY=MO,TH|2026-01-08|2026-01-12|every Monday and Thursday
                    on Mondays|FREQ=WEEKLY;BYDAY=MO|2026-01-12|2026-01-19|every Monday
                    ежедневно|FREQ=DAILY|2026-01-07|2026-01-08|каждый день
                    каждые 3 дня|FREQ=DAILY;INTERVAL=3|2026-01-07|2026-01-10|каждые 3 дня
                    каждый 21 день|FREQ=DAILY;INTERVAL=21|2026-01-07|2026-01-28|каждый 21 день
                    ежемесячно|FREQ=MONTHLY|2026-01-07|2026-02-07|каждый месяц
                    раз в квартал|FREQ=MONTHLY;INTERVAL=3|2026-01-07|2026-04-07|каждые 3 месяца
                    каждые полгода|FREQ=MONTHLY;INTERVAL=6|2026-01-07|2026-07-07|каждые 6 месяцев
                    every half year|FREQ=MONTHLY;INTERVAL=6|2026-01-07|2026-07-07|every 6 months
                    каждое 15-е число|FREQ=MONTHLY;BYMONTHDAY=15|2026-01-15|2026-02-15|каждый месяц 15-го числа
                    15-го числа каждого месяца|FREQ=MONTHLY;BYMONTHDAY=15|2026-01-15|2026-02-15|каждый месяц 15-го числа
                    monthly on the 15th|FREQ=MONTHLY;BYMONTHDAY=15|2026-01-15|2026-02-15|every month on day 15
                    каждое 31-е|FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1|2026-01-31|2026-02-28|каждый месяц 31-го числа или в последний день
                    последний день месяца|FREQ=MONTHLY;BYMONTHDAY=-1|2026-01-31|2026-02-28|каждый месяц в последний день
                    last working day of the month|FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1|2026-01-30|2026-02-27|every month on the last working day
                    первый рабочий день месяца|FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1|2026-02-02|2026-03-02|каждый месяц в 1-й рабочий день
                    раз в год|FREQ=YEARLY|2026-01-07|2027-01-07|каждый год
                    каждые 2 года|FREQ=YEARLY;INTERVAL=2|2026-01-07|2028-01-07|каждые 2 года
                    каждые 90 дней после выполнения|AFTER-DONE=P90D|2026-01-07|2026-04-07|через 90 дней после выполнения
                    every 90 days after done|AFTER-DONE=P90D|2026-01-07|2026-04-07|90 days after done
                    через месяц после выполнения|AFTER-DONE=P1M|2026-01-07|2026-02-07|через 1 месяц после выполнения
                    2 weeks after completion|AFTER-DONE=P14D|2026-01-07|2026-01-21|2 weeks after done
                    """)
    void readsWhatPeopleSay(
            String said, String stored, LocalDate first, LocalDate second, String back) {
        var recurrence = RecurrenceText.read(said).orElseThrow(() -> new AssertionError(said));
        assertEquals(stored, recurrence.stored());
        var wednesday = LocalDate.of(2026, 1, 7);
        var start = recurrence.first(wednesday).orElseThrow();
        assertEquals(first, start);
        assertEquals(Optional.of(second), recurrence.next(start, start, start));
        var russian = said.chars().anyMatch(letter -> letter >= 'а' && letter <= 'я');
        assertEquals(back, (russian ? RUSSIAN : ENGLISH).of(recurrence));
        assertEquals(recurrence, Recurrence.parse(stored));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "позвонить",
                "во вторник",
                "on Tuesday",
                "через день",
                "третий понедельник",
                "последняя пятница",
                "15-го числа",
                "каждое 31 февраля",
                "каждый 5-й понедельник",
                "каждые 0 дней",
                "every",
                "каждый",
                "раз в",
                "каждый клиент",
                "через 90 дней",
                "раз в 2 недели перезвонить"
            })
    void leavesTheRestAsText(String said) {
        assertEquals(Optional.empty(), RecurrenceText.read(said));
    }

    @Test
    void findsThePhraseInALineAndLeavesTheOtherWords() {
        var line = "Позвонить про остатки, каждый 3-й понедельник в 10:00";
        var found = RecurrenceText.find(line).orElseThrow();
        assertEquals("FREQ=MONTHLY;BYDAY=3MO", found.recurrence().stored());
        assertEquals("Позвонить про остатки, в 10:00", found.rest(line));
        var first = "every 2 weeks on Tue: send the price list";
        assertEquals("send the price list", RecurrenceText.find(first).orElseThrow().rest(first));
        assertEquals(Optional.empty(), RecurrenceText.find("каждый раз спрашивает про скидку"));
    }

    /// A phrase does not reach over the end of a sentence.
    @Test
    void aFullStopEndsAPhrase() {
        var found =
                RecurrenceText.find("Звонить каждую неделю. По вторникам закрыто").orElseThrow();
        assertEquals("FREQ=WEEKLY", found.recurrence().stored());
    }

    @Test
    void aSeriesKeepsTheThirtyFirst() {
        var monthly = RecurrenceText.read("ежемесячно").orElseThrow();
        assertEquals(
                List.of("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"),
                series(monthly, LocalDate.of(2027, 1, 31), 5));
    }

    @Test
    void aYearlySeriesKeepsTheTwentyNinthOfFebruary() {
        var yearly = RecurrenceText.read("ежегодно").orElseThrow();
        assertEquals(
                List.of("2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"),
                series(yearly, LocalDate.of(2028, 2, 29), 5));
    }

    private static List<String> series(Recurrence recurrence, LocalDate start, int steps) {
        var days = new ArrayList<String>();
        var day = start;
        for (var step = 0; step < steps; step++) {
            days.add(day.toString());
            day = recurrence.next(start, day, day).orElseThrow();
        }
        return days;
    }

    @Test
    void whatIsDoneEarlyDoesNotComeAgainOnItsOwnDay() {
        var mondays = RecurrenceText.read("по понедельникам").orElseThrow();
        var start = LocalDate.of(2026, 1, 5);
        assertEquals(
                Optional.of(LocalDate.of(2026, 1, 19)),
                mondays.next(start, LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 9)));
    }

    @Test
    void whatWasMissedIsNotPiledUp() {
        var mondays = RecurrenceText.read("по понедельникам").orElseThrow();
        var start = LocalDate.of(2026, 1, 5);
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 2)),
                mondays.next(start, LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 28)));
        assertEquals(
                Optional.of(LocalDate.of(2026, 1, 19)),
                mondays.next(start, LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 19)),
                "done on a Monday, the step of that Monday is still to be done");
    }

    @Test
    void everySecondWeekCountsFromTheStartHoweverLateAStepIsDone() {
        var fortnight = RecurrenceText.read("every 2 weeks on Tue").orElseThrow();
        var start = LocalDate.of(2026, 1, 6);
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 3)),
                fortnight.next(start, LocalDate.of(2026, 1, 6), LocalDate.of(2026, 1, 21)));
    }

    @Test
    void anyRuleOfDaysIsStoredAndARuleItHasNoWordsForIsSaidAsItIs() {
        var rule = Recurrence.parse("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=2");
        var start = rule.first(LocalDate.of(2026, 1, 1)).orElseThrow();
        assertEquals(LocalDate.of(2026, 5, 11), start);
        assertEquals("по правилу FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=2", RUSSIAN.of(rule));
        var second = rule.next(start, start, start).orElseThrow();
        assertEquals(Optional.empty(), rule.next(start, second, second), "it counts to two");
    }

    @Test
    void aRuleThatMeetsNoDayHasNoFirst() {
        var never = Recurrence.parse("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
        assertEquals(Optional.empty(), never.first(LocalDate.of(2026, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FREQ=HOURLY",
                "RRULE:FREQ=DAILY",
                "каждый день",
                "AFTER-DONE=",
                "AFTER-DONE=P0D",
                "AFTER-DONE=P1M2D",
                "AFTER-DONE=P-3D"
            })
    void nothingElseIsStored(String stored) {
        assertThrows(IllegalArgumentException.class, () -> Recurrence.parse(stored));
    }

    @Test
    void theTestSpeaksBothLanguages() {
        assertTrue(RUSSIAN.of(Recurrence.parse("FREQ=DAILY")).startsWith("каждый"));
        assertTrue(ENGLISH.of(Recurrence.parse("FREQ=DAILY")).startsWith("every"));
    }
}
