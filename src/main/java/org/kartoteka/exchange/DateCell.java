package org.kartoteka.exchange;

import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.PartialDate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a birthday or another date as lists write them, with or without a year.
///
/// Apple writes the year 1604 for a year that is not known; a year of two digits is never in the
/// future.
final class DateCell {

    /// What a cell tells about the order of day and month in its column.
    enum Evidence {
        NONE,
        DAY_FIRST,
        MONTH_FIRST,
        UNDECIDED
    }

    private static final int UNKNOWN_YEAR = 1604;
    private static final int OLDEST_YEAR = 1850;
    private static final Pattern FIRST_DAY =
            Pattern.compile(
                    "(?:0?1([./-])0?1\\1(?:0001|1900)|(?:0001|1900)([./-])0?1\\20?1)(?:[T"
                            + " ]+0?0:00.*)?");
    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "(?iu)^(?:mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|сред|четверг|пятниц|суббот|воскресенье)\\p{L}*\\.?,?\\s+(?=.*\\d)");
    private static final Pattern TIME = Pattern.compile("(?<=\\d)([T ]+\\d{1,2}:\\d{2}.*)$");
    private static final Pattern ENDING =
            Pattern.compile("[\\s.,]*((?<!\\p{L})(г\\.?|года?))?[\\s.]*$");
    private static final Pattern ISO = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEARLESS_ISO = Pattern.compile("--(\\d{2})-?(\\d{2})");
    private static final Pattern YEAR_ONLY = Pattern.compile("(\\d{4})(?:-(\\d{2}))?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})\\s*([./-])\\s*(\\d{1,2})(?:\\s*\\2\\s*(\\d{4}|\\d{2}))?");
    private static final Pattern DAY_MONTH_WORD =
            Pattern.compile(
                    "(\\d{1,2})[\\s./-]*(?:st|nd|rd|th|-?го)?(?:\\s+of\\b)?[\\s./-]*(\\p{L}{3,})\\.?(?:[\\s,./-]+(\\d{4}|\\d{2}))?");
    private static final Pattern MONTH_WORD_DAY =
            Pattern.compile(
                    "(\\p{L}{3,})\\.?[\\s./-]+(\\d{1,2})(?:st|nd|rd|th)?(?:[\\s,./-]+(\\d{4}|\\d{2}))?");

    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("янв", 1),
                    Map.entry("фев", 2),
                    Map.entry("мар", 3),
                    Map.entry("апр", 4),
                    Map.entry("май", 5),
                    Map.entry("мая", 5),
                    Map.entry("июн", 6),
                    Map.entry("июл", 7),
                    Map.entry("авг", 8),
                    Map.entry("сен", 9),
                    Map.entry("окт", 10),
                    Map.entry("ноя", 11),
                    Map.entry("дек", 12),
                    Map.entry("jan", 1),
                    Map.entry("feb", 2),
                    Map.entry("mar", 3),
                    Map.entry("apr", 4),
                    Map.entry("may", 5),
                    Map.entry("maj", 5),
                    Map.entry("mai", 5),
                    Map.entry("jun", 6),
                    Map.entry("jul", 7),
                    Map.entry("aug", 8),
                    Map.entry("sep", 9),
                    Map.entry("oct", 10),
                    Map.entry("okt", 10),
                    Map.entry("nov", 11),
                    Map.entry("dec", 12),
                    Map.entry("dez", 12),
                    Map.entry("mrz", 3),
                    Map.entry("mae", 3));

    private DateCell() {}

    /// Whether the cell says that there is no date: empty, `0/0/00`, `00.00.0000`, and the first
    /// days of the calendars of 1C (`01.01.0001`) and of spreadsheets (`01.01.1900`).
    static boolean isNothing(String text) {
        return CellText.isNothing(text)
                || text.matches("[0/. :-]+")
                || FIRST_DAY.matcher(text).matches();
    }

    static Evidence evidence(String text) {
        var bare = bare(text);
        var numbers = NUMBERS.matcher(bare);
        if (!numbers.matches()) {
            return DAY_MONTH_WORD.matcher(bare).matches() && bare.contains("-")
                    ? Evidence.DAY_FIRST
                    : Evidence.NONE;
        }
        var first = Integer.parseInt(numbers.group(1));
        var second = Integer.parseInt(numbers.group(3));
        if (first == second || first == 0 || second == 0) {
            return Evidence.NONE;
        }
        if (first > 12 && first <= 31 && second <= 12) {
            return Evidence.DAY_FIRST;
        }
        if (second > 12 && second <= 31 && first <= 12) {
            return Evidence.MONTH_FIRST;
        }
        if (first > 12 || second > 12) {
            return Evidence.NONE;
        }
        return numbers.group(2).equals(".") ? Evidence.DAY_FIRST : Evidence.UNDECIDED;
    }

    /// @param today bounds the year: nobody is born tomorrow
    /// @return nothing if it is no date, or no such day exists
    static Optional<PartialDate> read(String text, DateOrder order, LocalDate today) {
        var bare = bare(text);
        try {
            return iso(bare, today)
                    .or(() -> numbers(bare, order, today))
                    .or(() -> words(bare, today));
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    /// A date whose parts stand in cells of their own, the month as a number or a word; a part may
    /// be missing.
    ///
    /// @return nothing if a part is not one, or no such day exists
    static Optional<PartialDate> parts(String year, String month, String day, LocalDate today) {
        if (!year.matches("(\\d{2}|\\d{4})?") || !day.matches("\\d{0,2}")) {
            return Optional.empty();
        }
        var ofYear = month.matches("\\d{0,2}") ? amount(month) : month(month);
        try {
            return Optional.of(
                    new PartialDate(
                            year.isEmpty() ? 0 : knownYear(year, today), ofYear, amount(day)));
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int amount(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static String bare(String text) {
        var clean = CellText.withoutApostrophe(CellText.clean(text));
        var dated = WEEKDAY.matcher(TIME.matcher(clean).replaceFirst("")).replaceFirst("");
        return ENDING.matcher(dated).replaceFirst("");
    }

    private static Optional<PartialDate> iso(String text, LocalDate today) {
        for (var pattern : new Pattern[] {ISO, PACKED}) {
            var match = pattern.matcher(text);
            if (match.matches()) {
                var packed = pattern == PACKED;
                return Optional.of(
                        date(
                                match.group(1),
                                number(match, packed ? 2 : 3),
                                number(match, packed ? 3 : 4),
                                today));
            }
        }
        var yearless = YEARLESS_ISO.matcher(text);
        if (yearless.matches()) {
            return Optional.of(PartialDate.yearless(number(yearless, 1), number(yearless, 2)));
        }
        var year = YEAR_ONLY.matcher(text);
        return year.matches() ? Optional.of(yearOnly(year, today)) : Optional.empty();
    }

    private static PartialDate yearOnly(Matcher match, LocalDate today) {
        return new PartialDate(
                knownYear(match.group(1), today), match.group(2) == null ? 0 : number(match, 2), 0);
    }

    private static Optional<PartialDate> numbers(String text, DateOrder order, LocalDate today) {
        var match = NUMBERS.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var first = number(match, 1);
        var second = number(match, 3);
        var dayFirst =
                match.group(2).equals(".")
                        ? !(second > 12 && first <= 12)
                        : order == DateOrder.DAY_FIRST;
        if (!dayFirst && first > 12 || dayFirst && second > 12) {
            dayFirst = !dayFirst;
        }
        return Optional.of(
                date(match.group(4), dayFirst ? second : first, dayFirst ? first : second, today));
    }

    private static Optional<PartialDate> words(String text, LocalDate today) {
        var dayFirst = DAY_MONTH_WORD.matcher(text);
        if (dayFirst.matches() && month(dayFirst.group(2)) > 0) {
            return Optional.of(
                    date(dayFirst.group(3), month(dayFirst.group(2)), number(dayFirst, 1), today));
        }
        var monthFirst = MONTH_WORD_DAY.matcher(text);
        if (monthFirst.matches() && month(monthFirst.group(1)) > 0) {
            return Optional.of(
                    date(
                            monthFirst.group(3),
                            month(monthFirst.group(1)),
                            number(monthFirst, 2),
                            today));
        }
        return Optional.empty();
    }

    private static int month(String word) {
        var folded = Fold.text(word);
        return folded.length() < 3 ? 0 : MONTHS.getOrDefault(folded.substring(0, 3), 0);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static PartialDate date(String year, int month, int day, LocalDate today) {
        if (day == 0 || month == 0) {
            throw new IllegalArgumentException("No such date");
        }
        var date = new PartialDate(year == null ? 0 : knownYear(year, today), month, day);
        if (date.year() > 0 && LocalDate.of(date.year(), month, day).isAfter(today)) {
            throw new IllegalArgumentException("A date in the future");
        }
        return date;
    }

    private static int knownYear(String digits, LocalDate today) {
        var year = Integer.parseInt(digits);
        if (digits.length() == 2) {
            var century = today.getYear() / 100 * 100;
            return century + year > today.getYear() ? century - 100 + year : century + year;
        }
        if (year == UNKNOWN_YEAR || year == 0) {
            return 0;
        }
        if (year < OLDEST_YEAR || year > today.getYear()) {
            throw new IllegalArgumentException("Not a year of a life");
        }
        return year;
    }
}
