package org.kartoteka.occasions;

import java.time.LocalDate;
import java.time.Year;

/// On which day 29 February is kept in a year that has none. The stored date stays 29 February.
public enum LeapDayPolicy {
    /// The last day of February, as people born on 29 February mostly do; the default.
    FEBRUARY_28,
    /// The day after 28 February.
    MARCH_1;

    /// The day in `year` on which `month` and `day` are kept.
    ///
    /// @param day a day that `month` has in some year
    LocalDate in(int year, int month, int day) {
        if (month == 2 && day == 29 && !Year.isLeap(year)) {
            return this == FEBRUARY_28 ? LocalDate.of(year, 2, 28) : LocalDate.of(year, 3, 1);
        }
        return LocalDate.of(year, month, day);
    }
}
