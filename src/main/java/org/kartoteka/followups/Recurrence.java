package org.kartoteka.followups;

import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How a next step comes again.
public sealed interface Recurrence {

    /// By the calendar.
    ///
    /// @param rrule the value of an `RRULE` (RFC 5545, section 3.3.10), in capitals, without
    ///   `RRULE:`; by days, weeks, months or years
    record ByRule(String rrule) implements Recurrence {

        private static final int WORKING_DAYS = 5;

        public ByRule {
            if (!isDayRule(rrule)) {
                throw new IllegalArgumentException("Not a recurrence rule of days");
            }
        }

        private static boolean isDayRule(String rrule) {
            try {
                var freq = new RecurrenceRule(rrule).getFreq();
                return List.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY).contains(freq);
            } catch (InvalidRecurrenceRuleException noRule) {
                return false;
            }
        }

        /// The first day on or after `from` that the rule meets, counted from `start`.
        ///
        /// @param start the day of the series from which "every second week" counts; where the rule
        ///   names no day of the month it is this one, or the last of a month that is too short
        /// @return empty if the rule has an end and it has passed, or meets no day at all
        Optional<LocalDate> firstFrom(LocalDate start, LocalDate from) {
            try {
                var days = onStart(rule(), start).iterator(dateTime(start));
                if (from.isAfter(start)) {
                    days.fastForward(dateTime(from));
                }
                while (days.hasNext()) {
                    var day = localDate(days.nextDateTime());
                    if (!day.isBefore(from)) {
                        return Optional.of(day);
                    }
                }
                return Optional.empty();
            } catch (IllegalArgumentException meetsNoDay) {
                return Optional.empty();
            }
        }

        /// The rule for a calendar file that begins in the midst of the series, on a day that
        /// [#firstFrom] gives.
        ///
        /// @param start as there
        /// @return empty if the rule counts its turns
        public Optional<String> endless(LocalDate start) {
            var whole = onStart(rule(), start);
            return whole.getCount() == null ? Optional.of(whole.toString()) : Optional.empty();
        }

        /// "Every second week on Tuesdays" begins with the next Tuesday and not with the one after.
        Optional<LocalDate> nearest(LocalDate from) {
            var each = rule();
            each.setInterval(1);
            return new ByRule(each.toString()).firstFrom(from, from);
        }

        RecurrenceRule rule() {
            try {
                return new RecurrenceRule(rrule);
            } catch (InvalidRecurrenceRuleException e) {
                throw new IllegalStateException("A rule that was checked is none", e);
            }
        }

        /// RFC 5545 leaves out months that have no 31st. People mean the last day of those, which
        /// BYSETPOS can say: the last of 28, 29, 30 and 31 that there is.
        private static RecurrenceRule onStart(RecurrenceRule rule, LocalDate start) {
            var namesDay =
                    rule.hasPart(Part.BYDAY)
                            || rule.hasPart(Part.BYMONTHDAY)
                            || rule.hasPart(Part.BYYEARDAY)
                            || rule.hasPart(Part.BYWEEKNO);
            var byMonths = rule.getFreq() == Freq.MONTHLY || rule.getFreq() == Freq.YEARLY;
            if (namesDay || !byMonths || start.getDayOfMonth() <= MonthDays.IN_EVERY_MONTH) {
                return rule;
            }
            try {
                if (rule.getFreq() == Freq.YEARLY && !rule.hasPart(Part.BYMONTH)) {
                    // months count from 0 in this library
                    rule.setByPart(Part.BYMONTH, start.getMonthValue() - 1);
                }
                rule.setByPart(Part.BYMONTHDAY, MonthDays.upTo(start.getDayOfMonth()));
                rule.setByPart(Part.BYSETPOS, -1);
                return rule;
            } catch (InvalidRecurrenceRuleException e) {
                throw new IllegalStateException("Days of a month are no rule", e);
            }
        }

        private static DateTime dateTime(LocalDate day) {
            return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        }

        private static LocalDate localDate(DateTime day) {
            return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
        }

        @Override
        public String stored() {
            return rrule;
        }

        /// «По субботам» is meant so; "every weekday" is not, for a holiday is none.
        @Override
        public boolean namesDayOfWeek() {
            var rule = rule();
            return rule.hasPart(Part.BYDAY) && rule.getByDayPart().size() < WORKING_DAYS;
        }
    }

    /// So long after it was done, whenever that is.
    ///
    /// @param interval of one unit, days, months or years, from 1
    record AfterDone(Period interval) implements Recurrence {

        private static final String PREFIX = "AFTER-DONE=";

        public AfterDone {
            var units =
                    List.of(interval.getDays(), interval.getMonths(), interval.getYears()).stream()
                            .filter(number -> number != 0)
                            .toList();
            if (units.size() != 1 || interval.isNegative()) {
                throw new IllegalArgumentException("One unit, one or more of it");
            }
        }

        @Override
        public String stored() {
            return PREFIX + interval;
        }

        @Override
        public boolean namesDayOfWeek() {
            return false;
        }
    }

    /// Whether it says by itself on which day of the week a step falls, so that a day off does not
    /// move it.
    boolean namesDayOfWeek();

    /// The text that is stored: that of an `RRULE`, or `AFTER-DONE=` and a period of ISO 8601, such
    /// as `AFTER-DONE=P90D`. [#parse] takes it back.
    String stored();

    /// @throws IllegalArgumentException if `stored` is neither
    static Recurrence parse(String stored) {
        Objects.requireNonNull(stored, "stored");
        if (!stored.startsWith(AfterDone.PREFIX)) {
            return new ByRule(stored);
        }
        try {
            return new AfterDone(Period.parse(stored.substring(AfterDone.PREFIX.length())));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a period", e);
        }
    }

    /// The day of the first step, on `from` or later.
    ///
    /// @return empty if the rule meets no day
    default Optional<LocalDate> first(LocalDate from) {
        return switch (this) {
            case ByRule rule -> rule.nearest(from);
            case AfterDone _ -> Optional.of(from);
        };
    }

    /// The day of the step that follows one that is done. By the calendar it is the first day
    /// behind `due` that does not lie before `doneOn`: what was missed meanwhile is not piled up,
    /// and what was done early does not come again on its own day.
    ///
    /// @param start the day of the first step of the series
    /// @param due the day on which the step that is done was due by the series, however often it
    ///   was put off
    /// @param doneOn local
    /// @return empty if the series has come to its end
    default Optional<LocalDate> next(LocalDate start, LocalDate due, LocalDate doneOn) {
        return switch (this) {
            case ByRule rule -> {
                var behind = due.plusDays(1);
                yield rule.firstFrom(start, doneOn.isAfter(behind) ? doneOn : behind);
            }
            case AfterDone after -> Optional.of(doneOn.plus(after.interval()));
        };
    }
}
