package org.kartoteka.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

import org.kartoteka.followups.Recurrence.ByRule;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

final class RecurrencePropertyTest {

    private static final List<String> BUNDLES =
            List.of("org.kartoteka.followups.ui", "org.kartoteka.platform.text");

    private static final List<String> WORDS =
            List.of(
                    "каждый",
                    "каждую",
                    "раз",
                    "в",
                    "по",
                    "3-й",
                    "3",
                    "15-го",
                    "числа",
                    "последний",
                    "понедельник",
                    "вторникам",
                    "и",
                    ",",
                    "месяца",
                    "недели",
                    "неделю.",
                    "будням",
                    "после",
                    "выполнения",
                    "8",
                    "марта",
                    "29",
                    "февраля",
                    "ежегодно",
                    "every",
                    "other",
                    "2",
                    "weeks",
                    "on",
                    "Tue",
                    "last",
                    "Friday",
                    "of",
                    "the",
                    "month",
                    "after",
                    "done",
                    "half",
                    "a",
                    "year",
                    "31.12",
                    "day",
                    "или",
                    "999",
                    "0");

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(WORDS).list().ofMaxSize(12).map(words -> String.join(" ", words));
    }

    /// Everything the reader can say yes to.
    @Provide
    Arbitrary<String> rules() {
        var interval = Arbitraries.integers().between(1, 40);
        var plain =
                Combinators.combine(
                                Arbitraries.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY"), interval)
                        .as(RecurrencePropertyTest::freq);
        var weekly =
                Combinators.combine(interval, Arbitraries.of(DayOfWeek.values()).set().ofMinSize(1))
                        .as(
                                (number, days) ->
                                        freq("WEEKLY", number)
                                                + ";BYDAY="
                                                + RecurrenceVocabulary.codes(List.copyOf(days)));
        var detail =
                Arbitraries.oneOf(
                        Combinators.combine(
                                        Arbitraries.of(-1, 1, 2, 3, 4),
                                        Arbitraries.of(RecurrenceVocabulary.CODES))
                                .as((count, day) -> "BYDAY=" + count + day),
                        Arbitraries.integers().between(1, 31).map(MonthDays::part),
                        Arbitraries.of(-1, 1, 2, 20)
                                .map(count -> "BYDAY=MO,TU,WE,TH,FR;BYSETPOS=" + count),
                        Arbitraries.just("BYMONTHDAY=-1"));
        var monthly =
                Combinators.combine(interval, detail)
                        .as((number, day) -> freq("MONTHLY", number) + ";" + day);
        var yearly =
                Combinators.combine(interval, Arbitraries.integers().between(0, 365))
                        .as((number, day) -> freq("YEARLY", number) + ";" + dayOfYear(day));
        return Arbitraries.oneOf(plain, weekly, monthly, yearly);
    }

    private static String freq(String freq, int interval) {
        return "FREQ=" + freq + (interval == 1 ? "" : ";INTERVAL=" + interval);
    }

    private static String dayOfYear(int day) {
        var date = MonthDay.from(LocalDate.of(2028, 1, 1).plusDays(day));
        var number = date.getDayOfMonth();
        var isLeapDay = date.equals(MonthDay.of(2, 29));
        return "BYMONTH="
                + date.getMonthValue()
                + ";"
                + (isLeapDay ? MonthDays.part(number) : "BYMONTHDAY=" + number);
    }

    /// What the program says, it understands, in either language.
    @Property(tries = 2000, seed = "20261122")
    void whatIsSaidBackIsReadAsTheSame(@ForAll("rules") String rrule) {
        var rule = new ByRule(rrule);
        for (var language : Language.values()) {
            var said = new RecurrenceWords(new Messages(language, BUNDLES)).of(rule);
            assertEquals(Optional.of(rule), RecurrenceText.read(said), said);
        }
    }

    @Property(tries = 300, seed = "20261122")
    void anIntervalAfterDoneIsReadBackToo(
            @ForAll @IntRange(min = 1, max = 400) int number, @ForAll("units") String unit) {
        var recurrence = Recurrence.parse("AFTER-DONE=P" + number + unit);
        for (var language : Language.values()) {
            var said = new RecurrenceWords(new Messages(language, BUNDLES)).of(recurrence);
            assertEquals(Optional.of(recurrence), RecurrenceText.read(said), said);
        }
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("D", "M", "Y");
    }

    /// The next day is the first of all days of the series that lies far enough ahead.
    @Property(tries = 1000, seed = "20261122")
    void theNextDayIsTheOneThatCountingDayByDayFinds(
            @ForAll("rules") String rrule,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 900) int later) {
        var rule = new ByRule(rrule);
        var start = rule.first(from).orElseThrow();
        var next = rule.next(start, start, start.plusDays(later)).orElseThrow();
        var day = start;
        var steps = 0;
        while (!day.isAfter(start) || day.isBefore(start.plusDays(later))) {
            day = rule.next(start, day, day).orElseThrow();
            assertTrue(++steps < 2000, "a series goes on");
        }
        assertEquals(day, next);
        assertTrue(!start.isBefore(from));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2024, 1, 1), LocalDate.of(2032, 12, 31));
    }

    @Property(tries = 2000, seed = "20261122")
    void neverFailsAndStaysInsideTheText(@ForAll("phrases") String text) {
        RecurrenceText.read(text);
        RecurrenceText.find(text)
                .ifPresent(
                        found -> {
                            assertTrue(0 <= found.start() && found.start() < found.end());
                            assertTrue(found.end() <= text.length());
                            assertEquals(
                                    Optional.of(found.recurrence()),
                                    RecurrenceText.read(
                                            text.substring(found.start(), found.end())));
                        });
    }

    @Property(tries = 1000, seed = "20261122")
    void neverFailsOnAnyText(@ForAll String text) {
        RecurrenceText.read(text);
        RecurrenceText.find(text);
    }

    @Property(tries = 500, seed = "20261122")
    void whatIsStoredIsTakenBack(@ForAll("rules") String rrule) {
        var rule = new ByRule(rrule);
        assertEquals(rule, Recurrence.parse(rule.stored()));
    }
}
