package org.kartoteka.cadence;

import org.kartoteka.followups.DaysOff;
import org.kartoteka.followups.Holidays;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What a person settled about calls by cadence, besides the cadences themselves.
///
/// @param dailyCap the most calls of one day, 1 to [#MOST_CALLS]
/// @param weekend days of every week that are off; not all seven
/// @param russianHolidays whether the holidays of Russia are off
/// @param typedDays in the order of their first days
public record CadenceRules(
        int dailyCap,
        CountedContacts counted,
        Set<DayOfWeek> weekend,
        boolean russianHolidays,
        List<TypedDays> typedDays) {

    public static final int MOST_CALLS = 99;

    public CadenceRules {
        Objects.requireNonNull(counted, "counted");
        weekend = Set.copyOf(weekend);
        typedDays = List.copyOf(typedDays);
        if (dailyCap < 1 || dailyCap > MOST_CALLS) {
            throw new IllegalArgumentException("Calls of a day out of range");
        }
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("Some day of the week is worked");
        }
    }

    public DaysOff daysOff() {
        var worked =
                typedDays.stream()
                        .filter(TypedDays::worked)
                        .flatMap(TypedDays::days)
                        .collect(Collectors.toSet());
        var holidays = russianHolidays ? Holidays.russian() : Holidays.none();
        var leave =
                typedDays.stream()
                        .filter(days -> !days.worked())
                        .map(days -> new DaysOff.Leave(days.first(), days.last()))
                        .toList();
        return new DaysOff(weekend, holidays.working(worked), leave);
    }

    public CadenceRules withDailyCap(int calls) {
        return new CadenceRules(calls, counted, weekend, russianHolidays, typedDays);
    }

    public CadenceRules withCounted(CountedContacts kinds) {
        return new CadenceRules(dailyCap, kinds, weekend, russianHolidays, typedDays);
    }

    public CadenceRules withWeekend(Set<DayOfWeek> days) {
        return new CadenceRules(dailyCap, counted, days, russianHolidays, typedDays);
    }

    public CadenceRules withRussianHolidays(boolean off) {
        return new CadenceRules(dailyCap, counted, weekend, off, typedDays);
    }

    public CadenceRules withTypedDays(List<TypedDays> days) {
        return new CadenceRules(dailyCap, counted, weekend, russianHolidays, days);
    }
}
