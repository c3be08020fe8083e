package org.kartoteka.interactions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

/// How often one client is spoken to: when last, how often otherwise, and week by week.
///
/// @param daysSinceLast whole days from the last day of contact to today; empty if there was none
/// @param usualGap the median number of days between two days of contact that follow each other;
///   empty under [#FEWEST_GAPS] gaps, which say nothing about a habit
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
                sinceLast(distinct, today), medianGap(distinct), weekly(days, today));
    }

    /// Whether the silence is longer than usual: more than one and a half times the usual gap.
    public boolean isOverdue() {
        return daysSinceLast.isPresent()
                && usualGap.isPresent()
                && daysSinceLast.getAsInt() * 2 > usualGap.getAsInt() * 3;
    }

    private static OptionalInt sinceLast(List<LocalDate> days, LocalDate today) {
        return days.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        Math.toIntExact(
                                Math.max(0, ChronoUnit.DAYS.between(days.getLast(), today))));
    }

    private static OptionalInt medianGap(List<LocalDate> days) {
        var gaps = new ArrayList<Integer>();
        for (var i = 1; i < days.size(); i++) {
            gaps.add(Math.toIntExact(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i))));
        }
        if (gaps.size() < FEWEST_GAPS) {
            return OptionalInt.empty();
        }
        Collections.sort(gaps);
        var upper = gaps.get(gaps.size() / 2);
        var lower = gaps.get((gaps.size() - 1) / 2);
        return OptionalInt.of((lower + upper + 1) / 2);
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
