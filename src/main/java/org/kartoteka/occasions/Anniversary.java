package org.kartoteka.occasions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/// An occasion in one year.
///
/// @param first the day on which it is kept; where only the month is known, the first of the month
/// @param last the same day; where only the month is known, the last of the month
/// @param years how many years it is; empty where the year is not known
public record Anniversary(Occasion occasion, LocalDate first, LocalDate last, OptionalInt years) {

    /// @return empty where only the year of the occasion is known, and before its first anniversary
    /// @throws java.time.DateTimeException if `year` lies outside the calendar
    public static Optional<Anniversary> in(int year, Occasion occasion, LeapDayPolicy policy) {
        var date = occasion.date();
        if (date.month() == 0) {
            return Optional.empty();
        }
        if (date.year() > 0 && year - date.year() < occasion.kind().firstYears()) {
            return Optional.empty();
        }
        var years = date.year() > 0 ? OptionalInt.of(year - date.year()) : OptionalInt.empty();
        if (date.day() == 0) {
            var month = YearMonth.of(year, date.month());
            return Optional.of(
                    new Anniversary(occasion, month.atDay(1), month.atEndOfMonth(), years));
        }
        var day = policy.in(year, date.month(), date.day());
        return Optional.of(new Anniversary(occasion, day, day, years));
    }

    /// The day on which it is kept, if one is known.
    public Optional<LocalDate> day() {
        return occasion.date().day() > 0 ? Optional.of(first) : Optional.empty();
    }

    public int year() {
        return first.getYear();
    }

    public boolean isJubilee() {
        return years.isPresent() && occasion.kind().isJubilee(years.getAsInt());
    }
}
