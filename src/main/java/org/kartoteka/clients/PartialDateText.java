package org.kartoteka.clients;

import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.PartialDate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads and writes a partial date as people type it, in Russian or English.
///
/// Numbers with dots are day, month, year. Numbers with slashes are read only where it is plain
/// which is the month.
public final class PartialDateText {

    /// Beginnings of month names, January first; «мая» beside «май», «марта» told from «мая» by its
    /// third letter.
    private static final List<String> MONTHS =
            List.of(
                    "янв|jan",
                    "фев|feb",
                    "мар|mar",
                    "апр|apr",
                    "ма[йя]|may",
                    "июн|jun",
                    "июл|jul",
                    "авг|aug",
                    "сен|sep",
                    "окт|oct",
                    "ноя|nov",
                    "дек|dec");

    private static final Pattern ISO =
            Pattern.compile("(?:\\d{4}|-)(?:-\\d{2}(?:-\\d{2})?)?|--\\d{2}-?\\d{2}");
    private static final Pattern DOTTED =
            Pattern.compile("(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4}|\\d{2})?)?(?: ?г\\.?)?");
    private static final Pattern SLASHED =
            Pattern.compile("(\\d{1,2})[/-](\\d{1,2})(?:[/-](\\d{4}|\\d{2}))?");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Pattern DAY_WORD =
            Pattern.compile(
                    "(\\d{1,2})(?:st|nd|rd|th|-?го)? (\\p{L}+)\\.?,?(?: (\\d{4})(?:"
                            + " ?г(?:ода|\\.)?)?)?");
    private static final Pattern WORD_DAY =
            Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?: (\\d{4}))?");
    private static final Pattern WORD_YEAR =
            Pattern.compile("(\\p{L}+)\\.?(?: (\\d{4})(?: ?г(?:ода|\\.)?)?)?");

    private PartialDateText() {}

    /// @param today a year of two digits is the latest such year not after today's
    /// @return empty if `text` is not a date, is no day of the calendar, or could be two different
    ///   days
    public static Optional<PartialDate> read(String text, LocalDate today) {
        try {
            return Optional.ofNullable(readFolded(Fold.text(text), today));
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    private static PartialDate readFolded(String text, LocalDate today) {
        if (ISO.matcher(text).matches()) {
            return PartialDate.parse(text.replaceFirst("^--(\\d{2})(\\d{2})$", "--$1-$2"));
        }
        Matcher parts = MONTH_YEAR.matcher(text);
        if (parts.matches()) {
            return new PartialDate(number(parts.group(2)), number(parts.group(1)), 0);
        }
        parts = DOTTED.matcher(text);
        if (parts.matches()) {
            return date(
                    year(parts.group(3), today), number(parts.group(2)), number(parts.group(1)));
        }
        parts = SLASHED.matcher(text);
        if (parts.matches()) {
            return slashed(
                    number(parts.group(1)), number(parts.group(2)), year(parts.group(3), today));
        }
        return worded(text);
    }

    private static PartialDate slashed(int first, int second, int year) {
        if (first > 12) {
            return date(year, second, first);
        }
        return second > 12 || first == second ? date(year, first, second) : null;
    }

    private static PartialDate worded(String text) {
        var parts = DAY_WORD.matcher(text);
        if (parts.matches() && month(parts.group(2)) > 0) {
            return date(number(parts.group(3)), month(parts.group(2)), number(parts.group(1)));
        }
        parts = WORD_DAY.matcher(text);
        if (parts.matches() && month(parts.group(1)) > 0) {
            return date(number(parts.group(3)), month(parts.group(1)), number(parts.group(2)));
        }
        parts = WORD_YEAR.matcher(text);
        if (parts.matches() && month(parts.group(1)) > 0) {
            return new PartialDate(number(parts.group(2)), month(parts.group(1)), 0);
        }
        return null;
    }

    /// A day named in the text must be one: 0 is not "no day" here.
    private static PartialDate date(int year, int month, int day) {
        if (day == 0 || month == 0) {
            throw new IllegalArgumentException("No such date");
        }
        return new PartialDate(year, month, day);
    }

    private static int month(String word) {
        for (var month = 0; month < MONTHS.size(); month++) {
            if (word.matches("(?:" + MONTHS.get(month) + ")\\p{L}*")) {
                return month + 1;
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int year(String digits, LocalDate today) {
        if (digits == null || digits.length() == 4) {
            return digits == null ? 0 : positive(number(digits));
        }
        var year = today.getYear() / 100 * 100 + number(digits);
        return year > today.getYear() ? year - 100 : year;
    }

    private static int positive(int year) {
        if (year == 0) {
            throw new IllegalArgumentException("No year 0");
        }
        return year;
    }

    /// As [#read] takes it back: `07.03.1980`, `07.03`, `03.1980`, `1980`, and `--03` for a month
    /// alone.
    public static String written(PartialDate date) {
        if (date.day() > 0) {
            var day = "%02d.%02d".formatted(date.day(), date.month());
            return date.year() > 0 ? day + ".%04d".formatted(date.year()) : day;
        }
        return date.month() > 0 && date.year() > 0
                ? "%02d.%04d".formatted(date.month(), date.year())
                : date.toString();
    }
}
