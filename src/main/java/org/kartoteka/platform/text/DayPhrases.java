package org.kartoteka.platform.text;

import static java.time.temporal.TemporalAdjusters.firstDayOfNextMonth;
import static java.time.temporal.TemporalAdjusters.firstDayOfNextYear;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;

import org.kartoteka.platform.text.DateReader.Bare;
import org.kartoteka.platform.text.HumanDates.Toward;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads days named in words: «завтра», «в четверг», «через 2 нед», «в конце недели», and dates by
/// [NumericDays].
final class DayPhrases {

    /// «2-3 недели» counts as two: a step that comes too early can be put off.
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,3})(?:[-–]\\d{1,3})?(\\p{L}*)");

    private static final Set<String> ONE_AND_A_HALF = Set.of("полтора", "полторы");
    private static final int MIDDLE_OF_MONTH = 15;
    private static final String HALF_YEAR = "полгода";
    private static final String HALF_HOUR = "полчаса";

    private final List<DateWord> words;
    private final LocalDateTime now;
    private final LocalDate today;
    private final Toward toward;
    private final Bare bare;
    private final NumericDays numeric;

    DayPhrases(List<DateWord> words, LocalDateTime now, Toward toward, Bare bare) {
        this.words = words;
        this.now = now;
        this.today = now.toLocalDate();
        this.toward = toward;
        this.bare = bare;
        this.numeric = new NumericDays(words, today, toward, bare);
    }

    /// The day that word number `at` begins, prepositions before it included.
    Optional<DatePiece> read(int at) {
        var first = at;
        while (DateVocabulary.PREPOSITIONS.contains(word(first))
                || DateVocabulary.FILLERS.contains(word(first))) {
            first++;
        }
        return bare(first).or(() -> in(at)).or(() -> month(at));
    }

    private Optional<DatePiece> bare(int at) {
        return away(at).or(() -> twoAway(at))
                .or(() -> numeric.read(at))
                .or(() -> weekday(at))
                .or(() -> nextOne(at))
                .or(() -> thisOne(at))
                .or(() -> lastOne(at))
                .or(() -> edge(at))
                .or(() -> middle(at))
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
        if (DateVocabulary.THAT.contains(word(at))) {
            return toward == Toward.AHEAD
                            && DateVocabulary.UNITS.get(word(at + 1)) == ChronoUnit.WEEKS
                    ? day(at + 2, nextMonday())
                    : Optional.empty();
        }
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
        var month = DateVocabulary.MONTHS.get(word(period));
        if (month != null) {
            var start = startOf(month, isEnd ? today.withDayOfMonth(1) : today);
            return day(period + 1, isEnd ? start.with(lastDayOfMonth()) : start);
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

    /// The first day of a month that is not before `earliest`.
    private static LocalDate startOf(int month, LocalDate earliest) {
        var start = earliest.withDayOfMonth(1).withMonth(month);
        return start.isBefore(earliest) ? start.plusYears(1) : start;
    }

    /// «в середине недели» is Wednesday, «в середине декабря» the 15th.
    private Optional<DatePiece> middle(int at) {
        if (!DateVocabulary.MIDDLE.contains(word(at))) {
            return Optional.empty();
        }
        var period = at + 1;
        while (DateVocabulary.FILLERS.contains(word(period))) {
            period++;
        }
        var month = DateVocabulary.MONTHS.get(word(period));
        if (month != null) {
            var thisYear = today.withDayOfMonth(1).withMonth(month);
            return day(period + 1, ahead(thisYear, ChronoUnit.YEARS));
        }
        return switch (DateVocabulary.UNITS.get(word(period))) {
            case WEEKS -> day(period + 1, today.with(nextOrSame(DayOfWeek.WEDNESDAY)));
            case MONTHS -> day(period + 1, ahead(today.withDayOfMonth(1), ChronoUnit.MONTHS));
            case null, default -> Optional.empty();
        };
    }

    private LocalDate ahead(LocalDate month, ChronoUnit step) {
        var middle = month.withDayOfMonth(MIDDLE_OF_MONTH);
        return middle.isBefore(today) ? middle.plus(1, step) : middle;
    }

    /// «к январю», «в январе»: its first day. A month that has begun says no day.
    private Optional<DatePiece> month(int preposition) {
        var at = preposition + 1;
        var month = DateVocabulary.MONTHS.get(word(at));
        if (month == null || toward == Toward.BACK || month == today.getMonthValue()) {
            return Optional.empty();
        }
        var before = word(preposition);
        var isTerm = DateVocabulary.BEFORE_MONTH.contains(before);
        var isNamed = DateVocabulary.IN_MONTH.contains(before) && bare == Bare.HOURS;
        return isTerm || isNamed ? day(at + 1, startOf(month, today)) : Optional.empty();
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
                .map(amount -> amount.endingAt(amount.next() + 1).from(now, -1));
    }

    private Optional<Amount> amount(int at) {
        switch (word(at)) {
            case HALF_YEAR -> {
                return Optional.of(new Amount(at + 1, 6, ChronoUnit.MONTHS, false));
            }
            case HALF_HOUR -> {
                return Optional.of(new Amount(at + 1, 30, ChronoUnit.MINUTES, false));
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
        if (ONE_AND_A_HALF.contains(word(at))) {
            return unit(at + 1, 1, word(at + 1)).map(Amount::andAHalf);
        }
        if (word(at).equals("a") && word(at + 1).equals("couple")) {
            return amount(at + 1);
        }
        var number = DateVocabulary.NUMBERS.get(word(at));
        if (number == null) {
            return unit(at, 1, word(at));
        }
        var unitAt = word(at + 1).equals("of") ? at + 2 : at + 1;
        return unit(unitAt, number, word(unitAt));
    }

    private static Optional<Amount> unit(int at, int number, String word) {
        return Optional.ofNullable(DateVocabulary.UNITS.get(word))
                .map(unit -> new Amount(at + 1, number, unit, false));
    }

    private static Optional<DatePiece> day(int next, LocalDate day) {
        return Optional.of(DatePiece.day(next, day));
    }

    private String word(int at) {
        return at < words.size() ? words.get(at).plain() : "";
    }

    /// So many of a unit; hours and minutes lead to a time of day, the rest to a day.
    ///
    /// @param half whether half a unit comes on top
    private record Amount(int next, int number, ChronoUnit unit, boolean half) {

        Amount andAHalf() {
            return new Amount(next, number, unit, true);
        }

        Amount endingAt(int end) {
            return new Amount(end, number, unit, half);
        }

        DatePiece from(LocalDateTime now, int sign) {
            var whole = now.plus((long) sign * number, unit);
            var there = half ? plusHalf(whole, sign) : whole;
            return unit.isDateBased()
                    ? DatePiece.day(next, there.toLocalDate())
                    : new DatePiece(
                            next,
                            there.toLocalDate(),
                            there.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        }

        /// Half of a month is 15 days, half of a week 4.
        private LocalDateTime plusHalf(LocalDateTime whole, int sign) {
            return switch (unit) {
                case HOURS -> whole.plusMinutes(sign * 30L);
                case WEEKS -> whole.plusDays(sign * 4L);
                case MONTHS -> whole.plusDays(sign * 15L);
                case YEARS -> whole.plusMonths(sign * 6L);
                default -> whole;
            };
        }
    }
}
