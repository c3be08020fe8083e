package org.kartoteka.interactions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

/// How often one client is spoken to: when last, how often otherwise, and week by week.
///
/// @param daysSinceLast whole days from the last day of contact to today; empty if there was none
/// @param usualGap as [#usualGap(int[])]
/// @param perWeek number of interactions in each of the last weeks, oldest first, this week last
public record ContactRhythm(
        OptionalInt daysSinceLast, OptionalInt usualGap, List<Integer> perWeek) {

    /// Half a year, as wide as a sparkline reads.
    public static final int WEEKS = 26;

    static final int FEWEST_GAPS = 2;

    public ContactRhythm {
        perWeek = List.copyOf(perWeek);
    }

    /// @param days the local day of each interaction, in any order, a day as often as there were
    ///   interactions on it
    public static ContactRhythm of(Collection<LocalDate> days, LocalDate today) {
        var distinct = new ArrayList<>(new TreeSet<>(days));
        return new ContactRhythm(
                sinceLast(distinct, today), usualGap(numbers(distinct)), weekly(days, today));
    }

    /// Whether the silence is longer than usual: more than one and a half times the usual gap.
    public boolean isOverdue() {
        return daysSinceLast.isPresent()
                && usualGap.isPresent()
                && isUnusual(daysSinceLast.getAsInt(), usualGap.getAsInt());
    }

    private static OptionalInt sinceLast(List<LocalDate> days, LocalDate today) {
        return days.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        Math.toIntExact(
                                Math.max(0, ChronoUnit.DAYS.between(days.getLast(), today))));
    }

    private static int[] numbers(List<LocalDate> days) {
        return days.stream().mapToInt(day -> Math.toIntExact(day.toEpochDay())).toArray();
    }

    /// The median number of days between two days of contact that follow each other, rounded up at
    /// the half; empty under [#FEWEST_GAPS] gaps, which say nothing about a habit.
    ///
    /// @param days numbers of days, such as [LocalDate#toEpochDay], ascending, each once
    public static OptionalInt usualGap(int[] days) {
        if (days.length <= FEWEST_GAPS) {
            return OptionalInt.empty();
        }
        var gaps = new int[days.length - 1];
        for (var i = 1; i < days.length; i++) {
            gaps[i - 1] = days[i] - days[i - 1];
        }
        Arrays.sort(gaps);
        var upper = gaps[gaps.length / 2];
        var lower = gaps[(gaps.length - 1) / 2];
        return OptionalInt.of((lower + upper + 1) / 2);
    }

    /// Whether so many days are more than one and a half times the usual gap.
    public static boolean isUnusual(int silentDays, int usualGap) {
        return silentDays * 2L > usualGap * 3L;
    }

    private static List<Integer> weekly(Collection<LocalDate> days, LocalDate today) {
        var counts = new Integer[WEEKS];
        Arrays.fill(counts, 0);
        var thisWeek = monday(today);
        for (var day : days) {
            var ago = ChronoUnit.WEEKS.between(monday(day), thisWeek);
            if (ago >= 0 && ago < WEEKS) {
                counts[WEEKS - 1 - (int) ago]++;
            }
        }
        return List.of(counts);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
