package org.kartoteka.exchange.calendar;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.followups.Alert;
import org.kartoteka.followups.AlertRules;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.FollowUps;
import org.kartoteka.followups.Recurrence;
import org.kartoteka.interactions.Promise;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.occasions.Anniversary;
import org.kartoteka.occasions.DayKey;
import org.kartoteka.occasions.LeapDayPolicy;
import org.kartoteka.occasions.Occasion;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.sales.Contract;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads all that is due with a day: open steps, open promises, ends of contracts, birthdays and
/// other dates. Blocks.
final class CalendarEvents {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);
    private static final List<DayKey.Range> WHOLE_YEAR = List.of(new DayKey.Range(100, 1231));
    private static final MonthDay LEAP_DAY = MonthDay.of(Month.FEBRUARY, 29);

    private final ExportCalendar.Sources sources;
    private final Messages messages;
    private final boolean named;
    private final LocalDate today;

    /// @param named whether clients are named; without, only the kind of each entry is said, for
    ///   what people type names them too
    CalendarEvents(
            ExportCalendar.Sources sources, Messages messages, boolean named, LocalDate today) {
        this.sources = sources;
        this.messages = messages;
        this.named = named;
        this.today = today;
    }

    List<CalendarEvent> all() {
        var steps = followUps().dueUpTo(EVER);
        var promised = sources.promises().dueUpTo(EVER);
        var ending = sources.contracts().endingBetween(today, EVER);
        var dates = sources.occasions().on(WHOLE_YEAR);
        var names = names(steps, promised, ending, dates);
        var rules = sources.alerts().rules();
        var events = new ArrayList<CalendarEvent>();
        for (var step : steps) {
            named(names, step.client())
                    .ifPresent(
                            name -> {
                                events.add(step(step, name, rules));
                                rest(step, name, rules).ifPresent(events::add);
                            });
        }
        promised.stream()
                .filter(promise -> promise.due().isPresent())
                .forEach(
                        promise ->
                                named(names, promise.client())
                                        .ifPresent(name -> events.add(promise(promise, name))));
        ending.forEach(
                contract ->
                        named(names, contract.client())
                                .ifPresent(name -> events.add(end(contract, name))));
        var policy = sources.rules().rules().leapDay();
        dates.forEach(
                date ->
                        named(names, date.ref().client())
                                .flatMap(name -> date(date, name, policy))
                                .ifPresent(events::add));
        return events;
    }

    private FollowUps followUps() {
        return sources.followUps();
    }

    private Map<ClientId, String> names(
            List<FollowUp> steps,
            List<Promise> promised,
            List<Contract> ending,
            List<Occasion> dates) {
        var ids =
                Stream.of(
                                steps.stream().map(FollowUp::client),
                                promised.stream().map(Promise::client),
                                ending.stream().map(Contract::client),
                                dates.stream().map(date -> date.ref().client()))
                        .flatMap(clients -> clients)
                        .distinct()
                        .toList();
        var names = new HashMap<ClientId, String>();
        for (ClientListRow row : sources.clients().of(ids)) {
            names.put(row.id(), row.displayName());
        }
        return names;
    }

    /// Empty for a client who is gone.
    private static Optional<String> named(Map<ClientId, String> names, ClientId client) {
        return Optional.ofNullable(names.get(client));
    }

    private CalendarEvent step(FollowUp step, String name, AlertRules rules) {
        return new CalendarEvent(
                "step-" + step.id().value() + "@kartoteka",
                step.dueDate(),
                step.dueTime(),
                Optional.empty(),
                stepSummary(step, name),
                named ? step.text() : "",
                alarms(step, rules),
                step.version());
    }

    private String stepSummary(FollowUp step, String name) {
        if (!named) {
            return messages.get("exchange.calendar.step");
        }
        return step.text().isEmpty()
                ? messages.get("exchange.calendar.step.wordless", name)
                : messages.get("exchange.calendar.step.named", name, step.text());
    }

    /// What comes after the open step of a series, as one entry that repeats; the open one stands
    /// by itself, because it may have been put off. "After done" has no days before it is done.
    private Optional<CalendarEvent> rest(FollowUp step, String name, AlertRules rules) {
        return step.series()
                .flatMap(
                        series ->
                                rule(series.recurrence(), series.start())
                                        .flatMap(
                                                rule ->
                                                        series.recurrence()
                                                                .next(
                                                                        series.start(),
                                                                        series.due(),
                                                                        series.due())
                                                                .map(
                                                                        day ->
                                                                                rest(
                                                                                        step, name,
                                                                                        rules, rule,
                                                                                        day))));
    }

    private static Optional<String> rule(Recurrence recurrence, LocalDate start) {
        return recurrence instanceof Recurrence.ByRule rule
                ? rule.endless(start)
                : Optional.empty();
    }

    private CalendarEvent rest(
            FollowUp step, String name, AlertRules rules, String rule, LocalDate day) {
        return new CalendarEvent(
                "series-" + step.series().orElseThrow().first().value() + "@kartoteka",
                day,
                step.dueTime(),
                Optional.of(rule),
                stepSummary(step, name),
                named ? step.text() : "",
                alarms(step, rules),
                step.version());
    }

    /// A step without a time begins at midnight in a calendar, and is told of before the day of
    /// work begins.
    private static List<Duration> alarms(FollowUp step, AlertRules rules) {
        var late =
                step.dueTime().isPresent()
                        ? Duration.ZERO
                        : Duration.between(LocalTime.MIDNIGHT, rules.workdayStart());
        return step.alerts().orElseGet(() -> rules.usual(step.dueTime())).stream()
                .map(Alert::minutesBefore)
                .map(minutes -> Duration.ofMinutes(minutes).minus(late))
                .toList();
    }

    private CalendarEvent promise(Promise promise, String name) {
        var mine = promise.side() == Promise.Side.MINE;
        return new CalendarEvent(
                "promise-" + promise.id().value() + "@kartoteka",
                promise.due().orElseThrow(),
                Optional.empty(),
                Optional.empty(),
                named ? promised(mine, name, promise.text()) : promised(mine),
                named ? promise.text() : "",
                List.of(),
                promise.version());
    }

    private String promised(boolean mine) {
        return messages.get(mine ? "exchange.calendar.mine" : "exchange.calendar.theirs");
    }

    private String promised(boolean mine, String name, String text) {
        return messages.get(
                mine ? "exchange.calendar.mine.named" : "exchange.calendar.theirs.named",
                name,
                text);
    }

    private CalendarEvent end(Contract contract, String name) {
        return new CalendarEvent(
                "contract-" + contract.id().value() + "@kartoteka",
                contract.ends().orElseThrow(),
                Optional.empty(),
                Optional.empty(),
                named
                        ? messages.get("exchange.calendar.contract.named", name, contract.title())
                        : messages.get("exchange.calendar.contract"),
                named ? contract.title() : "",
                List.of(),
                contract.version());
    }

    private Optional<CalendarEvent> date(Occasion date, String name, LeapDayPolicy policy) {
        return Anniversary.in(today.getYear(), date, policy)
                .or(() -> Anniversary.in(today.getYear() + 1, date, policy))
                .map(kept -> date(kept, name, policy));
    }

    private CalendarEvent date(Anniversary kept, String name, LeapDayPolicy policy) {
        var date = kept.occasion();
        var ref = date.ref();
        return new CalendarEvent(
                ref.stored()
                        .map(id -> "date-" + id.value() + "@kartoteka")
                        .orElseGet(() -> "birthday-" + ref.client().value() + "@kartoteka"),
                kept.first(),
                Optional.empty(),
                Optional.of(yearly(date, policy)),
                dateSummary(date, name, kept.day().isPresent()),
                named ? messages.formats().partialDate(date.date()) : "",
                List.of(),
                0);
    }

    /// The last day of February is 28 February, and 29 in a leap year; the 60th day of a year is 1
    /// March, and 29 February in a leap year.
    private static String yearly(Occasion date, LeapDayPolicy policy) {
        var known = date.date();
        if (known.day() == 0 || !MonthDay.of(known.month(), known.day()).equals(LEAP_DAY)) {
            return "FREQ=YEARLY";
        }
        return policy == LeapDayPolicy.FEBRUARY_28
                ? "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"
                : "FREQ=YEARLY;BYYEARDAY=60";
    }

    private String dateSummary(Occasion date, String name, boolean dayKnown) {
        var kind =
                switch (date.kind()) {
                    case BIRTHDAY -> "exchange.calendar.birthday";
                    case NAME_DAY -> "exchange.calendar.name_day";
                    case COMPANY_ANNIVERSARY -> "exchange.calendar.company";
                    case OTHER -> "exchange.calendar.date";
                };
        var called = named && !date.label().isEmpty() ? date.label() : messages.get(kind);
        var summary = named ? messages.get("exchange.calendar.of", called, name) : called;
        return dayKnown ? summary : messages.get("exchange.calendar.month", summary);
    }
}
