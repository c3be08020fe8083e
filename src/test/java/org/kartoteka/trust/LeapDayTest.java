package org.kartoteka.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.occasions.Anniversary;
import org.kartoteka.occasions.Greeting;
import org.kartoteka.occasions.LeapDayPolicy;
import org.kartoteka.occasions.Occasion;
import org.kartoteka.occasions.OccasionRules;
import org.kartoteka.occasions.OccasionState;
import org.kartoteka.occasions.ReadOccasions;
import org.kartoteka.testing.DirectTransactions;
import org.kartoteka.testing.OccasionsInMemory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/// T26: 29 February 1996 in 2025 to 2100, by both policies, with and without its year.
class LeapDayTest {

    private static final int FIRST_YEAR = 2025;
    private static final int LAST_YEAR = 2100;
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    @ParameterizedTest
    @EnumSource
    void isKeptEveryYearOnTheChosenDayAtTheRightAgeAndStaysItself(LeapDayPolicy policy) {
        var dated = birthday(1, new PartialDate(1996, 2, 29));
        var yearless = birthday(2, PartialDate.parse("--02-29"));
        var leapYears = 0;
        for (var year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            var isLeap = year % 4 == 0 && year != 2100;
            leapYears += isLeap ? 1 : 0;
            var day =
                    isLeap
                            ? LocalDate.of(year, 2, 29)
                            : policy == LeapDayPolicy.MARCH_1
                                    ? LocalDate.of(year, 3, 1)
                                    : LocalDate.of(year, 2, 28);
            assertEquals(
                    new Anniversary(dated, day, day, OptionalInt.of(year - 1996)),
                    Anniversary.in(year, dated, policy).orElseThrow());
            assertEquals(
                    new Anniversary(yearless, day, day, OptionalInt.empty()),
                    Anniversary.in(year, yearless, policy).orElseThrow());
        }
        assertEquals(18, leapYears, "2028 to 2096");
        assertEquals("1996-02-29", dated.date().toString());
        assertEquals("--02-29", yearless.date().toString());
    }

    /// Day by day through the index, as the program finds it.
    @ParameterizedTest
    @EnumSource
    void isFoundByTheIndexOnThatDayAndOnNoOther(LeapDayPolicy policy) {
        var stored = new OccasionsInMemory();
        stored.add(birthday(1, new PartialDate(1996, 2, 29)));
        var rules = new OccasionRules(policy, 0, 30);
        var reading = new ReadOccasions(stored, stored, new DirectTransactions(), () -> rules);
        for (var year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            var on = 0;
            for (var day = 1; day <= LocalDate.of(year, 1, 1).lengthOfYear(); day++) {
                var today = LocalDate.ofYearDay(year, day);
                for (var standing : reading.open(today)) {
                    if (standing.state() == OccasionState.TODAY) {
                        on++;
                        assertTrue(
                                stored.record(
                                        Greeting.closing(
                                                standing.anniversary(),
                                                Greeting.Choice.SENT,
                                                Instant.EPOCH)));
                    }
                }
                assertEquals(
                        List.of(),
                        reading.open(today).stream()
                                .filter(s -> s.state() == OccasionState.MISSED)
                                .toList());
            }
            assertEquals(1, on, "once in " + year);
        }
    }

    /// Whoever was greeted on 28 February is not greeted again on 1 March because the rule changed.
    @ParameterizedTest
    @EnumSource
    void aChangeOfThePolicyGreetsNobodyTwice(LeapDayPolicy policy) {
        var occasion = birthday(1, new PartialDate(1996, 2, 29));
        var stored = new OccasionsInMemory();
        stored.add(occasion);
        stored.record(
                Greeting.closing(
                        Anniversary.in(2027, occasion, policy).orElseThrow(),
                        Greeting.Choice.SENT,
                        Instant.EPOCH));
        for (var other : LeapDayPolicy.values()) {
            var rules = new OccasionRules(other, 3, 30);
            var reading = new ReadOccasions(stored, stored, new DirectTransactions(), () -> rules);
            assertEquals(List.of(), reading.open(LocalDate.of(2027, 3, 1)));
        }
    }

    private static Occasion birthday(long client, PartialDate date) {
        return Occasion.birthday(new ClientId(client), date, OptionalInt.empty(), LONG_AGO);
    }
}
