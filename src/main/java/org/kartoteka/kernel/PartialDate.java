package org.kartoteka.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// A day of the calendar of which a part may be unknown, such as a birthday without its year.
///
/// Known are the month, with or without day and year, or the year alone. There is no time and no
/// zone. A part that is not known is 0; a year is never made up.
///
/// @param year 1 to 9999, or 0 if not known
/// @param month 1 to 12, or 0 if not known
/// @param day 1 to 31 as the month allows (29 February always), or 0 if not known
public record PartialDate(int year, int month, int day) {

    private static final Pattern ISO =
            Pattern.compile("(?:(\\d{4})|-)(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /// @throws IllegalArgumentException if there is no such day, or neither month nor year is known
    public PartialDate {
        if (year < 0
                || year > 9999
                || month < 0
                || month > 12
                || day < 0
                || (day > 0 && month == 0)) {
            throw new IllegalArgumentException("No such date");
        }
        if (year == 0 && month == 0) {
            throw new IllegalArgumentException("Neither year nor month is known");
        }
        if (day > 0) {
            checkDay(year, month, day);
        }
    }

    private static void checkDay(int year, int month, int day) {
        try {
            if (year > 0) {
                LocalDate.of(year, month, day);
            } else {
                MonthDay.of(month, day);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No such date", e);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public static PartialDate yearless(int month, int day) {
        return new PartialDate(0, month, day);
    }

    /// Reads what [#toString] writes: `1980-03-07`, `--03-07`, `1980-03`, `1980`, `--03`.
    ///
    /// @throws IllegalArgumentException if `text` is something else, or no such day exists
    public static PartialDate parse(String text) {
        var match = ISO.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a partial date");
        }
        return new PartialDate(
                number(match.group(1)), number(match.group(2)), number(match.group(3)));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /// The day of the year on which it comes round, if month and day are known.
    public Optional<MonthDay> monthDay() {
        return day == 0 ? Optional.empty() : Optional.of(MonthDay.of(month, day));
    }

    /// Whole years from this date to `today`, if the year and the day are known.
    public OptionalInt yearsOn(LocalDate today) {
        if (year == 0 || day == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                (int) ChronoUnit.YEARS.between(LocalDate.of(year, month, day), today));
    }

    /// ISO 8601 with `--` for a year that is not known, as vCard 4.0 (RFC 6350) and ISO 8601:2000
    /// write it.
    @Override
    public String toString() {
        var text = new StringBuilder(year == 0 ? "-" : "%04d".formatted(year));
        if (month > 0) {
            text.append("-%02d".formatted(month));
        }
        if (day > 0) {
            text.append("-%02d".formatted(day));
        }
        return text.toString();
    }
}
