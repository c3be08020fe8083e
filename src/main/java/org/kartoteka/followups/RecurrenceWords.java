package org.kartoteka.followups;

import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.WeekdayNum;
import org.kartoteka.followups.Recurrence.AfterDone;
import org.kartoteka.followups.Recurrence.ByRule;
import org.kartoteka.platform.text.Messages;

import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says a recurrence back, so that a person sees what was understood: «каждые 2 недели по
/// вторникам». [RecurrenceText] reads it again as the same.
public final class RecurrenceWords {

    private static final List<Integer> WORKDAYS = List.of(1, 2, 3, 4, 5);
    private static final int DAYS_OF_WEEK = 7;

    /// The grammatical gender that the Russian name of each day of the week has, Monday first,
    /// which says whether it is «третий», «третья» or «третье».
    private static final String GENDERS = "mmfmffn";

    private final Messages messages;

    public RecurrenceWords(Messages messages) {
        this.messages = messages;
    }

    /// What [RecurrenceText] could not have read is said as the rule itself.
    public String of(Recurrence recurrence) {
        return switch (recurrence) {
            case AfterDone after -> afterDone(after.interval());
            case ByRule rule ->
                    sayable(rule.rule())
                            .orElseGet(
                                    () -> messages.get("followups.recurrence.rule", rule.rrule()));
        };
    }

    private String afterDone(Period interval) {
        var days = interval.getDays();
        if (days > 0 && days % DAYS_OF_WEEK == 0) {
            return messages.count("followups.recurrence.after.weeks", days / DAYS_OF_WEEK);
        }
        if (days > 0) {
            return messages.count("followups.recurrence.after.days", days);
        }
        return interval.getMonths() > 0
                ? messages.count("followups.recurrence.after.months", interval.getMonths())
                : messages.count("followups.recurrence.after.years", interval.getYears());
    }

    private Optional<String> sayable(RecurrenceRule rule) {
        // not a constant: the library fails for good if Part is loaded before RecurrenceRule
        var said =
                Set.of(
                        Part.FREQ,
                        Part.INTERVAL,
                        Part.BYDAY,
                        Part.BYMONTH,
                        Part.BYMONTHDAY,
                        Part.BYSETPOS);
        if (Stream.of(Part.values()).anyMatch(part -> rule.hasPart(part) && !said.contains(part))) {
            return Optional.empty();
        }
        return switch (rule.getFreq()) {
            case DAILY -> alone(rule);
            case WEEKLY -> weekly(rule);
            case MONTHLY -> rule.hasPart(Part.BYMONTH) ? Optional.empty() : monthly(rule);
            case YEARLY -> yearly(rule);
            default -> Optional.empty();
        };
    }

    private String period(RecurrenceRule rule) {
        var freq = rule.getFreq().name().toLowerCase(Locale.ROOT);
        return rule.getInterval() == 1
                ? messages.get("followups.recurrence.each." + freq)
                : messages.count("followups.recurrence.every." + freq, rule.getInterval());
    }

    private Optional<String> alone(RecurrenceRule rule) {
        var plain =
                !rule.hasPart(Part.BYDAY)
                        && !rule.hasPart(Part.BYMONTH)
                        && !rule.hasPart(Part.BYMONTHDAY)
                        && !rule.hasPart(Part.BYSETPOS);
        return plain ? Optional.of(period(rule)) : Optional.empty();
    }

    private Optional<String> weekly(RecurrenceRule rule) {
        if (!rule.hasPart(Part.BYDAY)) {
            return alone(rule);
        }
        var days = weekdays(rule);
        if (rule.hasPart(Part.BYSETPOS)
                || rule.hasPart(Part.BYMONTHDAY)
                || rule.hasPart(Part.BYMONTH)
                || days.isEmpty()) {
            return Optional.empty();
        }
        if (days.get().equals(WORKDAYS) && rule.getInterval() == 1) {
            return Optional.of(messages.get("followups.recurrence.workdays"));
        }
        var named =
                listed(
                        days.get().stream()
                                .map(day -> messages.get("followups.recurrence.weekday." + day))
                                .toList());
        return Optional.of(
                rule.getInterval() == 1
                        ? messages.get("followups.recurrence.weekly", named)
                        : detailed(rule, messages.get("followups.recurrence.weekly.on", named)));
    }

    private Optional<String> monthly(RecurrenceRule rule) {
        if (!rule.hasPart(Part.BYDAY) && !rule.hasPart(Part.BYMONTHDAY)) {
            return alone(rule);
        }
        return dayOfMonth(rule).map(day -> detailed(rule, day));
    }

    private Optional<String> yearly(RecurrenceRule rule) {
        if (!rule.hasPart(Part.BYMONTH)) {
            return alone(rule);
        }
        var months = rule.getByPart(Part.BYMONTH);
        if (months.size() != 1) {
            return Optional.empty();
        }
        // months count from 0 in this library
        var month = Month.of(months.getFirst() + 1);
        if (rule.hasPart(Part.BYMONTHDAY)) {
            return dayOfYear(rule, month).map(day -> detailed(rule, day));
        }
        return countedWeekdays(rule)
                .map(
                        days ->
                                detailed(
                                        rule,
                                        messages.get(
                                                "followups.recurrence.in",
                                                days,
                                                month.getDisplayName(
                                                        TextStyle.FULL, messages.locale()))));
    }

    private Optional<String> dayOfYear(RecurrenceRule rule, Month month) {
        if (rule.hasPart(Part.BYDAY)) {
            return Optional.empty();
        }
        var days = rule.getByPart(Part.BYMONTHDAY);
        var isLeapDay = month == Month.FEBRUARY && days.equals(MonthDays.upTo(29)) && isLast(rule);
        if (!isLeapDay
                && (days.size() != 1 || days.getFirst() < 1 || rule.hasPart(Part.BYSETPOS))) {
            return Optional.empty();
        }
        return Optional.of(
                messages.get(
                        "followups.recurrence.date",
                        messages.formats().dayAndMonth(MonthDay.of(month, days.getLast()))));
    }

    private Optional<String> dayOfMonth(RecurrenceRule rule) {
        if (rule.hasPart(Part.BYDAY)) {
            return rule.hasPart(Part.BYMONTHDAY)
                    ? Optional.empty()
                    : countedWeekdays(rule).or(() -> workingDay(rule));
        }
        var days = rule.getByPart(Part.BYMONTHDAY);
        if (days.equals(List.of(-1)) && !rule.hasPart(Part.BYSETPOS)) {
            return Optional.of(messages.get("followups.recurrence.lastday"));
        }
        var last = days.getLast();
        if (last > MonthDays.IN_EVERY_MONTH && days.equals(MonthDays.upTo(last)) && isLast(rule)) {
            return Optional.of(messages.get("followups.recurrence.day.orlast", last));
        }
        return days.size() == 1 && last > 0 && !rule.hasPart(Part.BYSETPOS)
                ? Optional.of(messages.get("followups.recurrence.day", last))
                : Optional.empty();
    }

    private static boolean isLast(RecurrenceRule rule) {
        return rule.hasPart(Part.BYSETPOS) && rule.getByPart(Part.BYSETPOS).equals(List.of(-1));
    }

    /// «в первый и третий понедельник»: one weekday, counted once or more.
    private Optional<String> countedWeekdays(RecurrenceRule rule) {
        if (!rule.hasPart(Part.BYDAY) || rule.hasPart(Part.BYSETPOS)) {
            return Optional.empty();
        }
        var days = rule.getByDayPart();
        var weekdays = days.stream().map(day -> day.weekday).collect(Collectors.toSet());
        var counted = days.stream().allMatch(day -> day.pos >= 1 && day.pos <= 4 || day.pos == -1);
        if (weekdays.size() != 1 || !counted) {
            return Optional.empty();
        }
        var weekday = number(days.getFirst());
        var counts =
                days.stream()
                        .map(
                                day ->
                                        "followups.recurrence.nth."
                                                + ordinal(day)
                                                + "."
                                                + gender(weekday))
                        .map(messages::get)
                        .toList();
        return Optional.of(
                String.join(
                        " ",
                        messages.get("followups.recurrence.on." + ordinal(days.getFirst())),
                        listed(counts),
                        messages.get("followups.recurrence.which." + weekday)));
    }

    private static char gender(int weekday) {
        return GENDERS.charAt(weekday - 1);
    }

    private Optional<String> workingDay(RecurrenceRule rule) {
        var days = weekdays(rule).filter(WORKDAYS::equals);
        var positions =
                rule.hasPart(Part.BYSETPOS) ? rule.getByPart(Part.BYSETPOS) : List.<Integer>of();
        return days.filter(_ -> positions.size() == 1)
                .map(_ -> positions.getFirst())
                .filter(position -> position == -1 || position > 0)
                .filter(position -> position <= RecurrencePhrases.MOST_WORKING_DAYS)
                .map(
                        position ->
                                position == -1
                                        ? messages.get("followups.recurrence.workday.last")
                                        : messages.get("followups.recurrence.workday", position));
    }

    private static String ordinal(WeekdayNum day) {
        return day.pos == -1 ? "last" : String.valueOf(day.pos);
    }

    /// Days of the week, 1 Monday, in their order; empty where one is counted («второй вторник»).
    private static Optional<List<Integer>> weekdays(RecurrenceRule rule) {
        var days = rule.getByDayPart();
        return days.stream().anyMatch(day -> day.pos != 0)
                ? Optional.empty()
                : Optional.of(days.stream().map(RecurrenceWords::number).sorted().toList());
    }

    private static int number(WeekdayNum day) {
        return RecurrenceVocabulary.CODES.indexOf(day.weekday.name()) + 1;
    }

    private String detailed(RecurrenceRule rule, String detail) {
        return period(rule) + " " + detail;
    }

    private String listed(List<String> names) {
        var last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : messages.get(
                        "followups.recurrence.and",
                        String.join(", ", names.subList(0, last)),
                        names.getLast());
    }
}
