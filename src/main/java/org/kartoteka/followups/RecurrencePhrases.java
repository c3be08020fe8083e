package org.kartoteka.followups;

import static org.kartoteka.followups.RecurrenceVocabulary.AND;
import static org.kartoteka.followups.RecurrenceVocabulary.EVERY;
import static org.kartoteka.followups.RecurrenceVocabulary.OF;
import static org.kartoteka.followups.RecurrenceVocabulary.ON;

import org.kartoteka.followups.Recurrence.AfterDone;
import org.kartoteka.followups.Recurrence.ByRule;
import org.kartoteka.followups.RecurrenceText.Word;
import org.kartoteka.followups.RecurrenceVocabulary.Unit;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The grammar of [RecurrenceText]: a period («каждые 2 недели»), perhaps with a detail («по
/// вторникам»), or a detail that says by itself that it comes again («последняя пятница месяца»).
final class RecurrencePhrases {

    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})");
    private static final Unit EACH_WEEK = new Unit("WEEKLY", 1);
    private static final Unit EACH_MONTH = new Unit("MONTHLY", 1);
    private static final Unit EACH_YEAR = new Unit("YEARLY", 1);
    private static final String WORKDAYS = "BYDAY=MO,TU,WE,TH,FR";
    private static final int LAST_DAY_OF_MONTH = 31;

    /// The fifth weekday of a month is mostly missing, so nobody can mean it.
    private static final int MOST_IN_MONTH = 4;

    /// Every month has as many from Monday to Friday.
    static final int MOST_WORKING_DAYS = 20;

    /// @param next the number of the first word behind it
    record Read(int next, Recurrence recurrence) {}

    /// A part of a phrase.
    private record Part<T>(int next, T value) {}

    private final List<Word> words;

    RecurrencePhrases(List<Word> words) {
        this.words = words;
    }

    /// The longest phrase that begins with the first word.
    Optional<Read> longest() {
        return Stream.of(
                        afterDone(0),
                        periodic(0),
                        everyDetail(0),
                        workdays(0),
                        onSeveralWeekdays(0),
                        ofMonth(0))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Read::next));
    }

    /// «каждые 90 дней после выполнения», «через месяц после выполнения», `30 days after done`.
    private Optional<Read> afterDone(int at) {
        var amount =
                amount(isAny(at, EVERY) || isAny(at, RecurrenceVocabulary.THROUGH) ? at + 1 : at);
        return amount.filter(found -> isAny(found.next(), RecurrenceVocabulary.AFTER))
                .filter(found -> isAny(found.next() + 1, RecurrenceVocabulary.DONE))
                .map(found -> new Read(found.next() + 2, new AfterDone(period(found.value()))));
    }

    private static Period period(Unit unit) {
        return switch (unit.freq()) {
            case "DAILY" -> Period.ofDays(unit.number());
            case "WEEKLY" -> Period.ofWeeks(unit.number());
            case "MONTHLY" -> Period.ofMonths(unit.number());
            default -> Period.ofYears(unit.number());
        };
    }

    /// «ежемесячно», «каждые 2 недели», «раз в квартал», and what may follow them.
    private Optional<Read> periodic(int at) {
        return period(at)
                .map(
                        period ->
                                detail(period.next(), period.value())
                                        .orElseGet(
                                                () ->
                                                        new Read(
                                                                period.next(),
                                                                rule(period.value(), ""))));
    }

    private Optional<Part<Unit>> period(int at) {
        var adverb = RecurrenceVocabulary.ADVERBS.get(word(at));
        if (adverb != null) {
            return part(at + 1, adverb);
        }
        if (isAny(at, EVERY)) {
            return amount(at + 1).or(() -> everySecond(at + 1));
        }
        if (word(at).equals("раз") && word(at + 1).equals("в")) {
            return amount(at + 2);
        }
        if (word(at).equals("once")) {
            return amount(isAny(at + 1, EVERY) ? at + 2 : at + 1);
        }
        return Optional.empty();
    }

    /// «2 недели», «полгода», `a month`, a unit alone.
    private Optional<Part<Unit>> amount(int at) {
        var number = RecurrenceVocabulary.number(word(at));
        var unitAt = number.isPresent() ? at + 1 : at;
        if (word(unitAt).equals("half") && isAny(unitAt + 1, Set.of("year", "a"))) {
            return part(
                            word(unitAt + 1).equals("a") ? unitAt + 3 : unitAt + 2,
                            new Unit("MONTHLY", 6))
                    .filter(found -> word(found.next() - 1).equals("year"));
        }
        var unit = RecurrenceVocabulary.UNITS.get(word(unitAt));
        return unit == null ? Optional.empty() : part(unitAt + 1, unit.times(number.orElse(1)));
    }

    /// `other week`, «вторую неделю», «3-й месяц».
    private Optional<Part<Unit>> everySecond(int at) {
        var number =
                isAny(at, RecurrenceVocabulary.OTHER)
                        ? Optional.of(2)
                        : RecurrenceVocabulary.ordinal(word(at)).filter(counted -> counted > 1);
        var unit = RecurrenceVocabulary.UNITS.get(word(at + 1));
        return unit == null
                ? Optional.empty()
                : number.map(times -> new Part<>(at + 2, unit.times(times)));
    }

    private Optional<Read> detail(int at, Unit unit) {
        return switch (unit.freq()) {
            case "WEEKLY" ->
                    weekdays(skip(at, ON))
                            .map(days -> new Read(days.next(), rule(unit, byDay(days.value()))));
            case "MONTHLY" -> dayOfMonth(skip(at, ON)).map(day -> read(day, unit));
            case "YEARLY" ->
                    dayOfYear(skip(at, ON))
                            .or(() -> weekdayOfYear(skip(at, ON)))
                            .map(day -> read(day, unit));
            default -> Optional.empty();
        };
    }

    /// «каждый вторник», «каждый 3-й понедельник», «каждое 15-е», «каждое 8 марта».
    private Optional<Read> everyDetail(int at) {
        if (!isAny(at, EVERY)) {
            return Optional.empty();
        }
        return Stream.of(
                        weekdays(at + 1)
                                .map(
                                        days ->
                                                new Read(
                                                        days.next(),
                                                        rule(EACH_WEEK, byDay(days.value())))),
                        everyOtherWeekday(at + 1),
                        weekdayOfYear(at + 1).map(day -> read(day, EACH_YEAR)),
                        dayOfYear(at + 1).map(day -> read(day, EACH_YEAR)),
                        everyDayOfMonth(at + 1))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Read::next));
    }

    private Optional<Read> everyOtherWeekday(int at) {
        return isAny(at, RecurrenceVocabulary.OTHER)
                ? weekdays(at + 1)
                        .map(
                                days ->
                                        new Read(
                                                days.next(),
                                                rule(EACH_WEEK.times(2), byDay(days.value()))))
                : Optional.empty();
    }

    private Optional<Read> everyDayOfMonth(int at) {
        return dayOfMonth(at)
                .map(day -> read(new Part<>(skipOfMonth(day.next()), day.value()), EACH_MONTH));
    }

    /// «по будням», `every weekday`, «каждый будний день», «по выходным».
    private Optional<Read> workdays(int at) {
        var every = isAny(at, EVERY);
        if (every && isAny(at + 1, RecurrenceVocabulary.WORKDAY)) {
            return Optional.of(new Read(at + 2, rule(EACH_WEEK, WORKDAYS)));
        }
        if (every
                && isAny(at + 1, RecurrenceVocabulary.WORKING)
                && isAny(at + 2, RecurrenceVocabulary.DAY)) {
            return Optional.of(new Read(at + 3, rule(EACH_WEEK, WORKDAYS)));
        }
        var on = word(at).equals("по") || word(at).equals("on");
        if (on && isAny(at + 1, RecurrenceVocabulary.WORKDAYS)) {
            return Optional.of(new Read(at + 2, rule(EACH_WEEK, WORKDAYS)));
        }
        if (on && word(at + 1).equals("рабочим") && word(at + 2).equals("дням")) {
            return Optional.of(new Read(at + 3, rule(EACH_WEEK, WORKDAYS)));
        }
        return (on || every) && isAny(at + 1, RecurrenceVocabulary.WEEKENDS)
                ? Optional.of(new Read(at + 2, rule(EACH_WEEK, "BYDAY=SA,SU")))
                : Optional.empty();
    }

    /// «по вторникам и четвергам», `on Tuesdays`, «по вт»: «во вторник» comes once.
    private Optional<Read> onSeveralWeekdays(int at) {
        if (!isAny(at, Set.of("по", "on"))) {
            return Optional.empty();
        }
        return weekdays(at + 1)
                .filter(
                        days ->
                                word(at).equals("по")
                                        || RecurrenceVocabulary.isSeveral(word(at + 1)))
                .map(days -> new Read(days.next(), rule(EACH_WEEK, byDay(days.value()))));
    }

    /// «последняя пятница месяца», «15-го числа каждого месяца», `last day of the month`.
    private Optional<Read> ofMonth(int at) {
        return dayOfMonth(skip(at, ON))
                .map(day -> new Part<>(skipOfMonth(day.next()), day))
                .filter(all -> all.next() > all.value().next())
                .map(all -> read(new Part<>(all.next(), all.value().value()), EACH_MONTH));
    }

    /// A day of a month, as parts of a rule: a weekday that is counted, the last day, a working day
    /// that is counted, a day by its number.
    private Optional<Part<String>> dayOfMonth(int at) {
        return countedWeekdays(at)
                .or(() -> edgeOfMonth(at))
                .or(() -> workingDayOfMonth(at))
                .or(() -> numberedDay(at));
    }

    /// «3-й понедельник», «первый и третий вторник».
    private Optional<Part<String>> countedWeekdays(int at) {
        var counts = new ArrayList<Integer>();
        var next = at;
        while (true) {
            var count =
                    RecurrenceVocabulary.ordinal(word(next))
                            .filter(number -> number <= MOST_IN_MONTH);
            if (count.isEmpty()) {
                return Optional.empty();
            }
            counts.add(count.get());
            next = skip(next + 1, AND);
            var weekday = RecurrenceVocabulary.weekday(word(next));
            if (weekday.isPresent()) {
                var days =
                        counts.stream()
                                .distinct()
                                .map(
                                        number ->
                                                number
                                                        + RecurrenceVocabulary.codes(
                                                                List.of(weekday.get())))
                                .toList();
                return part(next + 1, "BYDAY=" + String.join(",", days));
            }
        }
    }

    /// «последний день», «последнее число».
    private Optional<Part<String>> edgeOfMonth(int at) {
        var counted = RecurrenceVocabulary.ordinal(word(at)).filter(number -> number == -1);
        var named =
                isAny(at + 1, RecurrenceVocabulary.DAY)
                        || isAny(at + 1, RecurrenceVocabulary.NUMBERED);
        return counted.filter(_ -> named).map(_ -> new Part<>(at + 2, "BYMONTHDAY=-1"));
    }

    /// «первый рабочий день», `last working day`, `working day 3`.
    private Optional<Part<String>> workingDayOfMonth(int at) {
        if (word(at).equals("working") && word(at + 1).equals("day")) {
            return RecurrenceVocabulary.number(word(at + 2))
                    .filter(number -> number <= MOST_WORKING_DAYS)
                    .map(number -> new Part<>(at + 3, WORKDAYS + ";BYSETPOS=" + number));
        }
        var counted =
                RecurrenceVocabulary.ordinal(word(at))
                        .filter(number -> number <= MOST_WORKING_DAYS);
        var next = at + 1;
        if (isAny(next, RecurrenceVocabulary.WORKING)
                && isAny(next + 1, RecurrenceVocabulary.DAY)) {
            next += 2;
        } else if (isAny(next, RecurrenceVocabulary.WORKDAY)) {
            next++;
        } else {
            return Optional.empty();
        }
        var behind = next;
        return counted.map(number -> new Part<>(behind, WORKDAYS + ";BYSETPOS=" + number));
    }

    /// «15-го числа», `15th`, `day 15`, «15 числа», perhaps with «или в последний день».
    private Optional<Part<String>> numberedDay(int at) {
        var from = word(at).equals("day") ? at + 1 : at;
        var digits = RecurrenceVocabulary.number(word(from));
        var counted = RecurrenceVocabulary.ordinal(word(from)).filter(number -> number > 0);
        var next = isAny(from + 1, RecurrenceVocabulary.NUMBERED) ? from + 2 : from + 1;
        var isDay = counted.isPresent() || from > at || next > from + 1;
        return counted.or(() -> digits)
                .filter(number -> isDay && number <= LAST_DAY_OF_MONTH)
                .map(number -> new Part<>(skipOrLast(next), MonthDays.part(number)));
    }

    private int skipOrLast(int at) {
        var or = isAny(at, Set.of("или", "or")) ? skip(at + 1, ON) : at;
        return or > at ? edgeOfMonth(or).map(Part::next).orElse(at) : at;
    }

    /// «месяца», «каждого месяца», `of the month`, `of every month`.
    private int skipOfMonth(int at) {
        var month = skip(at, OF);
        return isAny(month, RecurrenceVocabulary.MONTH) ? month + 1 : at;
    }

    /// «8 марта», `March 8`, `8.03`.
    private Optional<Part<String>> dayOfYear(int at) {
        var dotted = DOTTED.matcher(word(at));
        if (dotted.matches()) {
            return monthDay(
                    at + 1, Integer.parseInt(dotted.group(2)), Integer.parseInt(dotted.group(1)));
        }
        return dayThenMonth(at).or(() -> monthThenDay(at));
    }

    private Optional<Part<String>> dayThenMonth(int at) {
        var monthAt = skip(at + 1, Set.of("of"));
        var month = RecurrenceVocabulary.month(word(monthAt));
        return month.isEmpty()
                ? Optional.empty()
                : numberOfDay(at).flatMap(day -> monthDay(monthAt + 1, month.get(), day));
    }

    private Optional<Part<String>> monthThenDay(int at) {
        var month = RecurrenceVocabulary.month(word(at));
        var dayAt = skip(at + 1, Set.of("the"));
        return month.isEmpty()
                ? Optional.empty()
                : numberOfDay(dayAt).flatMap(day -> monthDay(dayAt + 1, month.get(), day));
    }

    private Optional<Integer> numberOfDay(int at) {
        return RecurrenceVocabulary.number(word(at))
                .or(() -> RecurrenceVocabulary.ordinal(word(at)))
                .filter(day -> day > 0);
    }

    private static Optional<Part<String>> monthDay(int next, int month, int day) {
        try {
            MonthDay.of(month, day);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        var leap = month == 2 && day == 29;
        return part(
                next,
                "BYMONTH=" + month + ";" + (leap ? MonthDays.part(day) : "BYMONTHDAY=" + day));
    }

    /// «третий понедельник сентября», `3rd Monday of September`.
    private Optional<Part<String>> weekdayOfYear(int at) {
        var counted = countedWeekdays(at);
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        var monthAt = skip(counted.get().next(), Set.of("of", "in"));
        return RecurrenceVocabulary.month(word(monthAt))
                .map(
                        month ->
                                new Part<>(
                                        monthAt + 1,
                                        "BYMONTH=" + month + ";" + counted.get().value()));
    }

    /// «вторник», «вт и чт», «по вторникам, четвергам».
    private Optional<Part<List<DayOfWeek>>> weekdays(int at) {
        var days = new ArrayList<DayOfWeek>();
        var next = at;
        var found = RecurrenceVocabulary.weekday(word(next));
        while (found.isPresent()) {
            days.add(found.get());
            next++;
            var following = skip(skip(next, AND), ON);
            found = RecurrenceVocabulary.weekday(word(following));
            next = found.isPresent() ? following : next;
        }
        return days.isEmpty() ? Optional.empty() : part(next, days);
    }

    private static String byDay(List<DayOfWeek> days) {
        return "BYDAY=" + RecurrenceVocabulary.codes(days);
    }

    private static Read read(Part<String> detail, Unit unit) {
        return new Read(detail.next(), rule(unit, detail.value()));
    }

    private static Recurrence rule(Unit unit, String parts) {
        var interval = unit.number() == 1 ? "" : ";INTERVAL=" + unit.number();
        return new ByRule("FREQ=" + unit.freq() + interval + (parts.isEmpty() ? "" : ";" + parts));
    }

    private static <T> Optional<Part<T>> part(int next, T value) {
        return Optional.of(new Part<>(next, value));
    }

    private int skip(int at, Set<String> fillers) {
        var next = at;
        while (isAny(next, fillers)) {
            next++;
        }
        return next;
    }

    private boolean isAny(int at, Set<String> choice) {
        return at < words.size() && choice.contains(words.get(at).plain());
    }

    private String word(int at) {
        return at < words.size() ? words.get(at).plain() : "";
    }
}
