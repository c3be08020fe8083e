package org.kartoteka.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A length of time as figures keep it: to the day in the first week, to the week in the first
/// eight weeks, then in bands of 30 days to two years, and of 180 days beyond.
///
/// @param first days, the shortest length in the band
/// @param last days, the longest
public record DayBand(int first, int last) implements Comparable<DayBand> {

    private static final int WEEK = 7;
    private static final int WEEKS_END = 8 * WEEK;
    private static final int MONTH = 30;
    private static final int MONTHS_END = WEEKS_END + 23 * MONTH;
    private static final int HALF_YEAR = 180;

    /// @param days 0 or more
    /// @throws IllegalArgumentException for less
    public static DayBand of(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Time does not run backwards");
        }
        if (days < WEEK) {
            return new DayBand(days, days);
        }
        if (days < WEEKS_END) {
            return band(days, 0, WEEK);
        }
        return days < MONTHS_END ? band(days, WEEKS_END, MONTH) : band(days, MONTHS_END, HALF_YEAR);
    }

    private static DayBand band(int days, int from, int width) {
        var first = from + (days - from) / width * width;
        return new DayBand(first, first + width - 1);
    }

    public static DayBand between(LocalDate from, LocalDate to) {
        return of(Math.toIntExact(ChronoUnit.DAYS.between(from, to)));
    }

    @Override
    public int compareTo(DayBand other) {
        return Integer.compare(first, other.first);
    }
}
