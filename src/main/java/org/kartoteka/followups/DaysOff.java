package org.kartoteka.followups;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The days on which a person does not work, and so is asked to call nobody.
///
/// @param weekend days of every week; not all seven
/// @param leave the person's own days off
public record DaysOff(Set<DayOfWeek> weekend, Holidays holidays, List<Leave> leave) {

    /// From the first to the last day, both included.
    public record Leave(LocalDate first, LocalDate last) {

        public Leave {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("A leave ends before it begins");
            }
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    public static final DaysOff NONE = new DaysOff(Set.of(), Holidays.none(), List.of());

    public DaysOff {
        Objects.requireNonNull(holidays, "holidays");
        weekend = Set.copyOf(weekend);
        leave = List.copyOf(leave);
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("Some day of the week is worked");
        }
    }

    /// Saturday, Sunday and the holidays of law.
    public static DaysOff of(Holidays holidays) {
        return new DaysOff(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), holidays, List.of());
    }

    public boolean isOff(LocalDate day) {
        return holidays.isOff(day, weekend.contains(day.getDayOfWeek()))
                || leave.stream().anyMatch(days -> days.contains(day));
    }

    /// `day` itself if it is worked, else the next day that is.
    public LocalDate workingDayFrom(LocalDate day) {
        var working = day;
        while (isOff(working)) {
            working = working.plusDays(1);
        }
        return working;
    }
}
