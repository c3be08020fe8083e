package org.kartoteka.occasions;

import org.kartoteka.kernel.PartialDate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// A day of the year as a number that an index can hold: month × 100 + day, so 29 February is 229;
/// month × 100 where only the month is known.
///
/// Numbers sort as days do, a month that stands alone before its first day.
public final class DayKey {

    private static final int PER_MONTH = 100;
    private static final int LEAP_DAY = 229;
    private static final int LAST_DAY = 31;

    /// @param from first number
    /// @param to last number, not less than `from`
    public record Range(int from, int to) {

        public boolean contains(int key) {
            return from <= key && key <= to;
        }
    }

    private DayKey() {}

    /// @return empty where the month is not known: a year alone comes round on no day
    public static OptionalInt of(PartialDate date) {
        return date.month() == 0
                ? OptionalInt.empty()
                : OptionalInt.of(date.month() * PER_MONTH + date.day());
    }

    static int of(LocalDate day) {
        return day.getMonthValue() * PER_MONTH + day.getDayOfMonth();
    }

    /// The numbers of every date that is kept, by either [LeapDayPolicy], on a day from `from` to
    /// `to`, and of the months which that span touches. May hold a 29 February that is kept just
    /// outside, and is the whole year for eleven months or more; it leaves out nothing.
    ///
    /// @param to not before `from`
    /// @return ranges that do not overlap, in the order of their numbers; two or more over New Year
    public static List<Range> between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A span ends before it begins");
        }
        var ranges = new ArrayList<Range>();
        if (!to.isBefore(from.plusMonths(11))) {
            ranges.add(new Range(PER_MONTH, 12 * PER_MONTH + LAST_DAY));
        } else if (from.getYear() == to.getYear()) {
            addSpan(ranges, from, to);
        } else {
            addSpan(ranges, to.withDayOfYear(1), to);
            addSpan(ranges, from, from.withMonth(12).withDayOfMonth(LAST_DAY));
        }
        return List.copyOf(ranges);
    }

    private static void addSpan(List<Range> ranges, LocalDate from, LocalDate to) {
        var month = from.getMonthValue() * PER_MONTH;
        var first = of(from) == 301 ? LEAP_DAY : of(from);
        var last = of(to) == 228 ? LEAP_DAY : of(to);
        if (first == month + 1) {
            ranges.add(new Range(month, last));
        } else if (first == LEAP_DAY && from.getMonthValue() == 3) {
            ranges.add(new Range(LEAP_DAY, last));
        } else {
            ranges.add(new Range(month, month));
            ranges.add(new Range(first, last));
        }
    }
}
