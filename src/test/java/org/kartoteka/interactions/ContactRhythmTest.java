package org.kartoteka.interactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

class ContactRhythmTest {

    /// A Sunday, the last day of its week.
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void nobodySpokenToYet() {
        var rhythm = of();

        assertEquals(OptionalInt.empty(), rhythm.daysSinceLast());
        assertEquals(OptionalInt.empty(), rhythm.usualGap());
        assertEquals(0, sum(rhythm));
        assertFalse(rhythm.isOverdue());
    }

    @Test
    void theUsualGapIsTheMedianOverDistinctDays() {
        assertEquals(
                OptionalInt.of(10),
                of("2026-10-01", "2026-10-11", "2026-10-11", "2026-10-21").usualGap());
        assertEquals(
                OptionalInt.of(7),
                of("2026-10-01", "2026-10-08", "2026-10-15", "2026-11-20").usualGap());
        assertEquals(OptionalInt.of(8), of("2026-10-01", "2026-10-07", "2026-10-16").usualGap());
    }

    @Test
    void oneGapIsNoHabit() {
        assertEquals(OptionalInt.empty(), of("2026-10-01", "2026-10-11").usualGap());
        assertEquals(OptionalInt.of(42), of("2026-10-01", "2026-10-11").daysSinceLast());
    }

    @Test
    void silenceLongerThanOneAndAHalfGapsIsOverdue() {
        assertFalse(
                of("2026-10-18", "2026-10-28", "2026-11-07").isOverdue(),
                "15 days after gaps of 10");
        assertTrue(
                of("2026-10-17", "2026-10-27", "2026-11-06").isOverdue(),
                "16 days after gaps of 10");
    }

    @Test
    void weeksRunFromMondayAndThisOneIsLast() {
        var perWeek =
                of("2026-11-16", "2026-11-22", "2026-11-15", "2026-05-31", "2026-05-24").perWeek();

        assertEquals(ContactRhythm.WEEKS, perWeek.size());
        assertEquals(List.of(1, 2), perWeek.subList(24, 26));
        assertEquals(
                1,
                perWeek.getFirst(),
                "the 31st of May is in the first week shown, the 24th before it");
    }

    @Test
    void whatLiesAheadIsNoSilence() {
        assertEquals(OptionalInt.of(0), of("2026-11-25").daysSinceLast());
        assertEquals(0, sum(of("2026-11-25")));
    }

    @Property
    void everyRecentDayIsCountedOnce(@ForAll List<@IntRange(min = 0, max = 181) Integer> ago) {
        var days = ago.stream().map(TODAY::minusDays).toList();

        assertEquals(days.size(), sum(ContactRhythm.of(days, TODAY)));
    }

    private static int sum(ContactRhythm rhythm) {
        return rhythm.perWeek().stream().mapToInt(Integer::intValue).sum();
    }

    private static ContactRhythm of(String... days) {
        return ContactRhythm.of(Stream.of(days).map(LocalDate::parse).toList(), TODAY);
    }
}
