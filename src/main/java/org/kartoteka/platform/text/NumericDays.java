package org.kartoteka.platform.text;

import org.kartoteka.platform.text.DateReader.Bare;
import org.kartoteka.platform.text.HumanDates.Toward;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads days of the calendar: `25.12`, `25.12.2026`, `2026-12-25`, «25 декабря», `dec 25`,
/// «25-го».
final class NumericDays {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DOTTED =
            Pattern.compile("(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4}|\\d{2})г?)?");

    /// «10.5 кг» in a text is an amount; «10.05» and «10.5.26» are days.
    private static final Pattern LIKE_AN_AMOUNT = Pattern.compile("\\d{1,2}\\.\\d");

    private static final Pattern DASHED = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");
    private static final Pattern SLASHED =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?");
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})(-?го|-?е|-?ое|-?му|st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})г?");
    private static final Set<String> YEAR_WORDS = Set.of("г", "год", "года");

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2999;

    /// 29 February comes round at least once in eight years, also across the year 2100.
    private static final int YEARS_TO_A_LEAP_DAY = 8;

    private final List<DateWord> words;
    private final LocalDate today;
    private final Toward toward;
    private final Bare bare;

    NumericDays(List<DateWord> words, LocalDate today, Toward toward, Bare bare) {
        this.words = words;
        this.today = today;
        this.toward = toward;
        this.bare = bare;
    }

    Optional<DatePiece> read(int at) {
        return written(at)
                .or(() -> dayAndMonth(at))
                .or(() -> monthAndDay(at))
                .or(() -> dayOfMonth(at));
    }

    private Optional<DatePiece> written(int at) {
        var iso = ISO.matcher(word(at));
        if (iso.matches()) {
            return dated(at + 1, iso.group(1), number(iso.group(2)), number(iso.group(3)));
        }
        if (bare == Bare.NUMBERS && LIKE_AN_AMOUNT.matcher(word(at)).matches()) {
            return Optional.empty();
        }
        for (var form : List.of(DOTTED, DASHED)) {
            var match = form.matcher(word(at));
            if (match.matches()) {
                return dated(
                        at + 1, match.group(3), number(match.group(2)), number(match.group(1)));
            }
        }
        return slashed(at);
    }

    /// `25/12` and `12/25` are one day; `03/04` could be two and is left alone, but for `04/04`.
    private Optional<DatePiece> slashed(int at) {
        var match = SLASHED.matcher(word(at));
        if (!match.matches()) {
            return Optional.empty();
        }
        var first = number(match.group(1));
        var second = number(match.group(2));
        if (first > 12 || first == second) {
            return dated(at + 1, match.group(3), second, first);
        }
        return second > 12 ? dated(at + 1, match.group(3), first, second) : Optional.empty();
    }

    private Optional<DatePiece> dayAndMonth(int at) {
        var day = DAY.matcher(word(at));
        var monthAt = word(at + 1).equals("of") ? at + 2 : at + 1;
        var month = DateVocabulary.MONTHS.get(word(monthAt));
        if (!day.matches() || month == null) {
            return Optional.empty();
        }
        return withYearBehind(monthAt + 1, month, number(day.group(1)));
    }

    private Optional<DatePiece> monthAndDay(int at) {
        var month = DateVocabulary.MONTHS.get(word(at));
        var day = DAY.matcher(word(at + 1));
        if (month == null || !day.matches()) {
            return Optional.empty();
        }
        return withYearBehind(at + 2, month, number(day.group(1)));
    }

    private Optional<DatePiece> withYearBehind(int at, int month, int day) {
        var year = YEAR.matcher(word(at));
        if (year.matches()) {
            var next = YEAR_WORDS.contains(word(at + 1)) ? at + 2 : at + 1;
            var dated = dated(next, year.group(1), month, day);
            if (dated.isPresent()) {
                return dated;
            }
        }
        return dated(at, null, month, day);
    }

    /// «25-го», «25 числа», `25th`: the next such day of a month that has one.
    private Optional<DatePiece> dayOfMonth(int at) {
        var day = DAY.matcher(word(at));
        if (!day.matches()) {
            return Optional.empty();
        }
        var named = word(at + 1).equals("числа");
        var number = number(day.group(1));
        if (number < 1 || number > 31 || (!named && day.group(2) == null)) {
            return Optional.empty();
        }
        var step = toward == Toward.AHEAD ? 1 : -1;
        for (var month = YearMonth.from(today); ; month = month.plusMonths(step)) {
            if (month.isValidDay(number) && liesRight(month.atDay(number))) {
                return Optional.of(DatePiece.day(named ? at + 2 : at + 1, month.atDay(number)));
            }
        }
    }

    private Optional<DatePiece> dated(int next, String year, int month, int day) {
        if (year == null) {
            return nearest(month, day).map(found -> DatePiece.day(next, found));
        }
        var number = year.length() == 2 ? 2000 + number(year) : number(year);
        if (number < EARLIEST_YEAR || number > LATEST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(DatePiece.day(next, LocalDate.of(number, month, day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> nearest(int month, int day) {
        MonthDay monthDay;
        try {
            monthDay = MonthDay.of(month, day);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        var step = toward == Toward.AHEAD ? 1 : -1;
        for (var away = 0; away <= YEARS_TO_A_LEAP_DAY; away++) {
            var year = today.getYear() + away * step;
            if (monthDay.isValidYear(year) && liesRight(monthDay.atYear(year))) {
                return Optional.of(monthDay.atYear(year));
            }
        }
        return Optional.empty();
    }

    private boolean liesRight(LocalDate day) {
        return toward == Toward.AHEAD ? !day.isBefore(today) : !day.isAfter(today);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private String word(int at) {
        return at < words.size() ? words.get(at).plain() : "";
    }
}
