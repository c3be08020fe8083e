package org.kartoteka.platform.text;

import static java.time.temporal.TemporalAdjusters.firstDayOfNextMonth;
import static java.time.temporal.TemporalAdjusters.firstDayOfNextYear;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;

import org.kartoteka.platform.text.HumanDates.Toward;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads days named in words: «завтра», «в четверг», «через 2 нед», «в конце недели», and dates by
/// [NumericDays].
final class DayPhrases {

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,3})(\\p{L}*)");
    private static final String HALF_YEAR = "полгода";
    private static final String HALF_HOUR = "полчаса";

    private final List<DateWord> words;
    private final LocalDateTime now;
    private final LocalDate today;
    private final Toward toward;
    private final NumericDays numeric;

    DayPhrases(List<DateWord> words, LocalDateTime now, Toward toward) {
        this.words = words;
        this.now = now;
        this.today = now.toLocalDate();
        this.toward = toward;
        this.numeric = new NumericDays(words, today, toward);
    }

    /// The day that word number `at` begins, prepositions before it included.
    Optional<DatePiece> read(int at) {
        var first = at;
        while (DateVocabulary.PREPOSITIONS.contains(word(first))
                || DateVocabulary.FILLERS.contains(word(first))) {
            first++;
        }
        return bare(first).or(() -> in(at));
    }

    private Optional<DatePiece> bare(int at) {
        return away(at).or(() -> twoAway(at))
                .or(() -> numeric.read(at))
                .or(() -> weekday(at))
                .or(() -> nextOne(at))
                .or(() -> thisOne(at))
                .or(() -> lastOne(at))
                .or(() -> edge(at))
                .or(() -> weekend(at))
                .or(() -> ago(at));
    }

    private Optional<DatePiece> away(int at) {
        var days = DateVocabulary.DAYS_AWAY.get(word(at));
        return days == null ? Optional.empty() : day(at + 1, today.plusDays(days));
    }

    /// `day after tomorrow`, `day before yesterday`.
    private Optional<DatePiece> twoAway(int at) {
        if (!word(at).equals("day")) {
            return Optional.empty();
        }
        return switch (word(at + 1) + " " + word(at + 2)) {
            case "after tomorrow" -> day(at + 3, today.plusDays(2));
            case "before yesterday" -> day(at + 3, today.minusDays(2));
            default -> Optional.empty();
        };
    }

    /// A weekday; where a date stands behind it («в пятницу 25 декабря»), the date says which.
    private Optional<DatePiece> weekday(int at) {
        var weekday = DateVocabulary.WEEKDAYS.get(word(at));
        if (weekday == null) {
            return Optional.empty();
        }
        return numeric.read(at + 1).or(() -> day(at + 1, nearest(weekday)));
    }

    private LocalDate nearest(DayOfWeek weekday) {
        return today.with(toward == Toward.AHEAD ? next(weekday) : previous(weekday));
    }

    private Optional<DatePiece> nextOne(int at) {
        if (!DateVocabulary.NEXT.contains(word(at))) {
            return Optional.empty();
        }
        var weekday = DateVocabulary.WEEKDAYS.get(word(at + 1));
        return weekday == null
                ? startOfNext(DateVocabulary.UNITS.get(word(at + 1)))
                        .map(start -> DatePiece.day(at + 2, start))
                : day(at + 2, nextMonday().with(nextOrSame(weekday)));
    }

    private LocalDate nextMonday() {
        return today.with(next(DayOfWeek.MONDAY));
    }

    private Optional<LocalDate> startOfNext(ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> Optional.of(nextMonday());
            case MONTHS -> Optional.of(today.with(firstDayOfNextMonth()));
            case YEARS -> Optional.of(today.with(firstDayOfNextYear()));
            case null, default -> Optional.empty();
        };
    }

    /// «в эту пятницу» may be today; «на этой неделе» is its Friday, or today at the week-end.
    private Optional<DatePiece> thisOne(int at) {
        if (!DateVocabulary.THIS.contains(word(at))) {
            return Optional.empty();
        }
        var weekday = DateVocabulary.WEEKDAYS.get(word(at + 1));
        if (weekday != null) {
            return day(at + 2, today.with(nextOrSame(weekday)));
        }
        return DateVocabulary.UNITS.get(word(at + 1)) == ChronoUnit.WEEKS
                ? day(at + 2, isWeekend() ? today : today.with(nextOrSame(DayOfWeek.FRIDAY)))
                : Optional.empty();
    }

    private boolean isWeekend() {
        return today.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private Optional<DatePiece> lastOne(int at) {
        var weekday = DateVocabulary.WEEKDAYS.get(word(at + 1));
        return weekday != null && DateVocabulary.LAST.contains(word(at))
                ? day(at + 2, today.with(previous(weekday)))
                : Optional.empty();
    }

    /// «в конце недели», «до конца следующего месяца», `beginning of the week`: a beginning is
    /// always the next one.
    private Optional<DatePiece> edge(int at) {
        var isEnd = DateVocabulary.END.contains(word(at));
        if (!isEnd && !DateVocabulary.BEGINNING.contains(word(at))) {
            return Optional.empty();
        }
        var period = at + 1;
        while (DateVocabulary.FILLERS.contains(word(period))) {
            period++;
        }
        var isNext = DateVocabulary.NEXT.contains(word(period));
        var unitAt = isNext ? period + 1 : period;
        var unit = DateVocabulary.UNITS.get(word(unitAt));
        return startOfNext(unit)
                .map(start -> isEnd ? endFrom(isNext ? start : today, unit) : start)
                .map(edge -> DatePiece.day(unitAt + 1, edge));
    }

    /// A week ends on Friday, as work does.
    private static LocalDate endFrom(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> day.with(nextOrSame(DayOfWeek.FRIDAY));
            case MONTHS -> day.with(lastDayOfMonth());
            default -> day.with(lastDayOfYear());
        };
    }

    private Optional<DatePiece> weekend(int at) {
        return DateVocabulary.WEEKEND.contains(word(at))
                ? day(at + 1, today.with(nextOrSame(DayOfWeek.SATURDAY)))
                : Optional.empty();
    }

    /// «через 2 нед», «через месяц», «через полчаса», `in 3 days`.
    private Optional<DatePiece> in(int at) {
        return DateVocabulary.IN.contains(word(at))
                ? amount(at + 1).map(amount -> amount.from(now, 1))
                : Optional.empty();
    }

    /// «3 дня назад», `a week ago`.
    private Optional<DatePiece> ago(int at) {
        return amount(at)
                .filter(amount -> DateVocabulary.AGO.contains(word(amount.next())))
                .map(
                        amount ->
                                new Amount(amount.next() + 1, amount.number(), amount.unit())
                                        .from(now, -1));
    }

    private Optional<Amount> amount(int at) {
        switch (word(at)) {
            case HALF_YEAR -> {
                return Optional.of(new Amount(at + 1, 6, ChronoUnit.MONTHS));
            }
            case HALF_HOUR -> {
                return Optional.of(new Amount(at + 1, 30, ChronoUnit.MINUTES));
            }
            default -> {}
        }
        var digits = AMOUNT.matcher(word(at));
        if (digits.matches()) {
            var number = Integer.parseInt(digits.group(1));
            return digits.group(2).isEmpty()
                    ? unit(at + 1, number, word(at + 1))
                    : unit(at, number, digits.group(2));
        }
        var number = DateVocabulary.NUMBERS.get(word(at));
        return number == null ? unit(at, 1, word(at)) : unit(at + 1, number, word(at + 1));
    }

    private static Optional<Amount> unit(int at, int number, String word) {
        return Optional.ofNullable(DateVocabulary.UNITS.get(word))
                .map(unit -> new Amount(at + 1, number, unit));
    }

    private static Optional<DatePiece> day(int next, LocalDate day) {
        return Optional.of(DatePiece.day(next, day));
    }

    private String word(int at) {
        return at < words.size() ? words.get(at).plain() : "";
    }

    /// So many of a unit; hours and minutes lead to a time of day, the rest to a day.
    private record Amount(int next, int number, ChronoUnit unit) {

        DatePiece from(LocalDateTime now, int sign) {
            var there = now.plus((long) sign * number, unit);
            return unit.isDateBased()
                    ? DatePiece.day(next, there.toLocalDate())
                    : new DatePiece(
                            next,
                            there.toLocalDate(),
                            there.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        }
    }
}
