package org.kartoteka.followups;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// The groups of the Today page, in their order. Weeks end on Sunday.
public enum Due {
    OVERDUE,
    TODAY,
    TOMORROW,
    /// After tomorrow, up to this week's Sunday.
    THIS_WEEK,
    LATER;

    public static Due of(LocalDate date, LocalDate today) {
        if (date.isBefore(today)) {
            return OVERDUE;
        }
        if (date.equals(today)) {
            return TODAY;
        }
        if (date.equals(today.plusDays(1))) {
            return TOMORROW;
        }
        return date.isAfter(endOfWeek(today)) ? LATER : THIS_WEEK;
    }

    /// The last day that is not [#LATER].
    public static LocalDate lastBeforeLater(LocalDate today) {
        var sunday = endOfWeek(today);
        return sunday.equals(today) ? today.plusDays(1) : sunday;
    }

    private static LocalDate endOfWeek(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
