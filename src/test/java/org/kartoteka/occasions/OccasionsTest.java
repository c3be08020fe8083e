package org.kartoteka.occasions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.OccasionId;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.testing.DirectTransactions;
import org.kartoteka.testing.OccasionsInMemory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

class OccasionsTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final OccasionRules RULES = OccasionRules.DEFAULTS;
    private static final ClientId ANNA = new ClientId(1);

    private static Occasion birthday(String date) {
        return Occasion.birthday(ANNA, PartialDate.parse(date), OptionalInt.empty(), LONG_AGO);
    }

    private static Occasion stored(OccasionKind kind, String date) {
        return Occasion.stored(
                new OccasionId(7),
                ANNA,
                kind,
                "",
                PartialDate.parse(date),
                OptionalInt.empty(),
                LONG_AGO);
    }

    private static Anniversary in(int year, Occasion occasion) {
        return Anniversary.in(year, occasion, RULES.leapDay()).orElseThrow();
    }

    private static Standing standing(
            Occasion occasion, int year, String today, Greeting... recorded) {
        return Standing.of(in(year, occasion), LocalDate.parse(today), List.of(recorded), RULES);
    }

    private static Greeting sent(Anniversary kept) {
        return Greeting.closing(kept, Greeting.Choice.SENT, Instant.EPOCH);
    }

    @Test
    void ofAMonthAloneNoDayIsMadeUp() {
        var kept = in(2027, birthday("1980-02"));
        assertEquals(Optional.empty(), kept.day());
        assertEquals(LocalDate.of(2027, 2, 1), kept.first());
        assertEquals(LocalDate.of(2027, 2, 28), kept.last());
        assertEquals(OptionalInt.of(47), kept.years());
    }

    @Test
    void ofAYearAloneNothingComesRound() {
        assertEquals(Optional.empty(), Anniversary.in(2027, birthday("1980"), RULES.leapDay()));
        assertEquals(OptionalInt.empty(), DayKey.of(PartialDate.parse("1980")));
    }

    @Test
    void thereIsNoAgeWithoutAYearAndNoAnniversaryBeforeTheFirst() {
        assertEquals(OptionalInt.empty(), in(2027, birthday("--03-07")).years());
        assertFalse(in(2027, birthday("--03-07")).isJubilee());
        assertEquals(
                Optional.empty(), Anniversary.in(2027, birthday("2027-03-07"), RULES.leapDay()));
        var wedding = stored(OccasionKind.OTHER, "2027-08-01");
        assertEquals(OptionalInt.of(0), in(2027, wedding).years());
        assertEquals(Optional.empty(), Anniversary.in(2026, wedding, RULES.leapDay()));
    }

    @Test
    void jubileesOfPeopleAndOfCompanies() {
        assertEquals(
                List.of(18, 20, 25, 30, 35, 40, 45, 50, 55, 60),
                IntStream.rangeClosed(0, 60)
                        .filter(OccasionKind.BIRTHDAY::isJubilee)
                        .boxed()
                        .toList());
        assertEquals(
                List.of(1, 5, 10, 15, 20, 25),
                IntStream.rangeClosed(0, 25)
                        .filter(OccasionKind.COMPANY_ANNIVERSARY::isJubilee)
                        .boxed()
                        .toList());
        assertTrue(IntStream.range(0, 100).noneMatch(OccasionKind.NAME_DAY::isJubilee));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03, UPCOMING, 4",
        "2026-03-04, DUE, 3",
        "2026-03-06, DUE, 1",
        "2026-03-07, TODAY, 0",
        "2026-03-08, MISSED, -1",
        "2026-04-06, MISSED, -30",
        "2026-04-07, PAST, -31"
    })
    void aDayComesAndGoes(String today, OccasionState state, int ahead) {
        assertEquals(
                new Standing(in(2026, birthday("1980-03-07")), state, 3, ahead),
                standing(birthday("1980-03-07"), 2026, today));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-25, UPCOMING",
        "2026-02-26, DUE",
        "2026-03-01, DUE",
        "2026-03-31, DUE",
        "2026-04-01, MISSED",
        "2026-05-01, PAST"
    })
    void aMonthComesAndGoes(String today, OccasionState state) {
        assertEquals(state, standing(birthday("--03"), 2026, today).state());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01", "2026-03-07", "2026-03-20", "2026-12-31", "2020-01-01"})
    void whatWasGreetedStaysGreetedWhereverTheClockGoes(String today) {
        var occasion = birthday("1980-03-07");
        var greeting = sent(in(2026, occasion));
        assertEquals(OccasionState.GREETED, standing(occasion, 2026, today, greeting).state());
        assertFalse(standing(occasion, 2027, today, greeting).state().isClosed());
    }

    @Test
    void whoWasNotKnownYetWasNotMissed() {
        var imported =
                Occasion.birthday(
                        ANNA,
                        PartialDate.parse("1980-03-07"),
                        OptionalInt.empty(),
                        LocalDate.of(2026, 3, 10));
        assertEquals(OccasionState.PAST, standing(imported, 2026, "2026-03-10").state());
        assertEquals(OccasionState.TODAY, standing(imported, 2027, "2027-03-07").state());
    }

    /// 5 January put right to 28 December: the greeting of a week ago is the one of that birthday,
    /// and the birthday of the year that has begun is still to come.
    @Test
    void aDatePutRightOverNewYearGreetsOnceAndForgetsNobody() {
        var wrong = sent(in(2026, birthday("1980-01-05")));
        var right = birthday("1980-12-28");
        assertEquals(OccasionState.GREETED, standing(right, 2025, "2026-01-06", wrong).state());
        assertEquals(OccasionState.TODAY, standing(right, 2026, "2026-12-28", wrong).state());
    }

    @Test
    void aGreetingForAnotherSeasonIsNotThisOne() {
        var wrong = sent(in(2026, birthday("1980-03-07")));
        assertEquals(
                OccasionState.TODAY,
                standing(birthday("1980-08-01"), 2026, "2026-08-01", wrong).state());
    }

    @Test
    void theWindowReachesOverNewYear() {
        var dates =
                List.of(
                        "--12-20", "--12-21", "--12-22", "--12-31", "--01-01", "--01-27", "--01-28",
                        "--12", "--02");
        var stored = new OccasionsInMemory();
        for (var number = 0; number < dates.size(); number++) {
            stored.add(
                    Occasion.birthday(
                            new ClientId(number),
                            PartialDate.parse(dates.get(number)),
                            OptionalInt.empty(),
                            LocalDate.of(2026, 12, 28)));
        }
        var reading = new ReadOccasions(stored, stored, new DirectTransactions(), () -> RULES);
        assertEquals(
                List.of(
                        "--12 DUE 0",
                        "--12-21 PAST -7",
                        "--12-22 PAST -6",
                        "--12-31 DUE 3",
                        "--01-01 UPCOMING 4",
                        "--01-27 UPCOMING 30"),
                reading.around(LocalDate.of(2026, 12, 28)).stream()
                        .map(OccasionsTest::inShort)
                        .toList());
    }

    private static String inShort(Standing standing) {
        return standing.occasion().date() + " " + standing.state() + " " + standing.daysAhead();
    }

    @Test
    void theIndexFindsEveryDayOfEverySpanAndOverlapsNowhere() {
        for (var first = LocalDate.of(2027, 1, 1);
                first.getYear() < 2029;
                first = first.plusDays(1)) {
            for (var length : List.of(0, 1, 27, 37, 60, 200, 400)) {
                assertSpanIsFound(first, first.plusDays(length));
            }
        }
    }

    private static void assertSpanIsFound(LocalDate from, LocalDate to) {
        var ranges = DayKey.between(from, to);
        for (var policy : LeapDayPolicy.values()) {
            for (var date :
                    List.of("--02-29", "--02-28", "--03-01", "--03", "--12-31", "--01-01")) {
                var occasion = birthday(date);
                var key = DayKey.of(occasion.date()).orElseThrow();
                var isKept =
                        IntStream.rangeClosed(from.getYear(), to.getYear())
                                .mapToObj(
                                        year ->
                                                Anniversary.in(year, occasion, policy)
                                                        .orElseThrow())
                                .anyMatch(
                                        kept ->
                                                !kept.last().isBefore(from)
                                                        && !kept.first().isAfter(to));
                assertTrue(
                        !isKept || ranges.stream().anyMatch(range -> range.contains(key)),
                        () -> date + " in " + from + " to " + to);
            }
        }
        for (var day = from;
                !day.isAfter(to) && day.isBefore(from.plusDays(366));
                day = day.plusDays(1)) {
            var key = DayKey.of(day);
            assertEquals(1, ranges.stream().filter(range -> range.contains(key)).count());
        }
    }

    @Test
    void anOrdinarySpanIsSearchedAsANarrowOne() {
        assertEquals(
                List.of(new DayKey.Range(500, 500), new DayKey.Range(510, 616)),
                DayKey.between(LocalDate.of(2027, 5, 10), LocalDate.of(2027, 6, 16)));
        assertEquals(
                List.of(
                        new DayKey.Range(100, 127),
                        new DayKey.Range(1200, 1200),
                        new DayKey.Range(1221, 1231)),
                DayKey.between(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 27)));
    }

    @Test
    void theCounterTellsHowManyOfThoseWhoseDayHasComeWereGreeted() {
        var today = LocalDate.of(2026, 6, 15);
        var dates = List.of("--01-10", "--06-15", "--06-16", "--05", "--07", "1980");
        var occasions =
                IntStream.range(0, dates.size())
                        .mapToObj(
                                number ->
                                        Occasion.birthday(
                                                new ClientId(number),
                                                PartialDate.parse(dates.get(number)),
                                                OptionalInt.empty(),
                                                LONG_AGO))
                        .toList();
        var first = occasions.getFirst();
        var early = occasions.get(2);
        var month = occasions.get(3);
        var recorded =
                Map.of(
                        first.ref(),
                        List.of(sent(in(2026, first)), sent(in(2025, first))),
                        early.ref(),
                        List.of(sent(in(2026, early))),
                        month.ref(),
                        List.of(
                                Greeting.closing(
                                        in(2026, month), Greeting.Choice.SKIPPED, Instant.EPOCH)));
        assertEquals(new Fairness(2, 1, 4), Fairness.of(occasions, recorded, today, RULES));
    }

    @Test
    void leadTimesAreDaysOfAMonthAndABirthdayIsNotStored() {
        var date = PartialDate.parse("--03-07");
        assertThrows(
                IllegalArgumentException.class,
                () -> Occasion.birthday(ANNA, date, OptionalInt.of(31), LONG_AGO));
        assertThrows(
                IllegalArgumentException.class,
                () -> Occasion.birthday(ANNA, date, OptionalInt.of(-1), LONG_AGO));
        assertThrows(
                IllegalArgumentException.class, () -> stored(OccasionKind.BIRTHDAY, "--03-07"));
        var founded = Occasion.founding(ANNA, date, OptionalInt.empty(), LONG_AGO);
        assertEquals(OccasionRef.onCardOf(ANNA), founded.ref());
        assertEquals(OccasionKind.COMPANY_ANNIVERSARY, founded.kind());
    }
}
