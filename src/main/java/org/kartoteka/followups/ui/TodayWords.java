package org.kartoteka.followups.ui;

import org.kartoteka.followups.Agenda;
import org.kartoteka.followups.AgendaItem;
import org.kartoteka.followups.Due;
import org.kartoteka.followups.Series;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.platform.text.Messages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the Today page says of days, in words.
record TodayWords(Messages messages, ZoneId zone) {

    String group(Due due) {
        return messages.get("today.group." + due.name().toLowerCase(Locale.ROOT));
    }

    /// Day and time as far as the group's heading does not say them.
    String due(TodayRow.Item row) {
        var item = row.item();
        var named = Due.of(item.date(), row.today());
        var day =
                named == Due.TODAY || named == Due.TOMORROW
                        ? Optional.<String>empty()
                        : Optional.of(messages.formats().weekdayAndDate(item.date()));
        return Stream.concat(day.stream(), item.time().map(this::time).stream())
                .reduce((left, right) -> left + ", " + right)
                .orElse("");
    }

    private String time(LocalTime time) {
        return messages.formats().time(time);
    }

    /// How late an open item is; empty if it is not.
    Optional<String> late(TodayRow.Item row) {
        if (row.item().isDone() || !row.past()) {
            return Optional.empty();
        }
        var days = ChronoUnit.DAYS.between(row.item().date(), row.today());
        return Optional.of(
                days == 0 ? messages.get("today.late.hour") : messages.count("today.late", days));
    }

    Optional<String> moved(AgendaItem item) {
        return item instanceof AgendaItem.Step step && step.step().movedTimes() > 0
                ? Optional.of(messages.count("today.moved", step.step().movedTimes()))
                : Optional.empty();
    }

    /// How often a step comes again.
    Optional<String> again(AgendaItem item) {
        return item instanceof AgendaItem.Step step
                ? step.step().series().map(Series::recurrence).map(new PlanWords(messages)::again)
                : Optional.empty();
    }

    /// When an open step is told of, where it says so itself.
    Optional<String> alerts(AgendaItem item) {
        return item instanceof AgendaItem.Step step && !step.isDone()
                ? step.step().alerts().map(new PlanWords(messages)::alerts)
                : Optional.empty();
    }

    String contact(Optional<Instant> last, LocalDate today) {
        if (last.isEmpty()) {
            return messages.get("today.contact.never");
        }
        var days = ChronoUnit.DAYS.between(LocalDate.ofInstant(last.get(), zone), today);
        return switch (Math.clamp(days, 0, 2)) {
            case 0 -> messages.get("today.contact.today");
            case 1 -> messages.get("today.contact.yesterday");
            default -> messages.count("today.contact", days);
        };
    }

    /// `чт, 26.11.2026, 10:00: перезвонить`.
    String plan(StepPlan plan) {
        var day = messages.formats().weekdayAndDate(plan.date());
        var when = plan.time().map(time -> day + ", " + time(time)).orElse(day);
        var plain = plan.text().isEmpty() ? when : when + ": " + plan.text();
        return new PlanWords(messages).whole(plain, plan);
    }

    /// How much there is for today and how much is late.
    String facts(Agenda agenda) {
        var today = agenda.of(Due.TODAY).stream().filter(item -> !item.isDone()).count();
        var late = agenda.of(Due.OVERDUE).stream().filter(item -> !item.isDone()).count();
        return Stream.of(
                        Optional.of(messages.formats().weekdayAndDate(agenda.today())),
                        counted("today.facts.today", today),
                        counted("today.facts.late", late))
                .flatMap(Optional::stream)
                .reduce((left, right) -> left + " · " + right)
                .orElse("");
    }

    private Optional<String> counted(String key, long count) {
        return count == 0 ? Optional.empty() : Optional.of(messages.count(key, count));
    }

    String said(TodaySaid.What what) {
        return switch (what) {
            case TodaySaid.What.Done done -> messages.get("today.said.done", done.client());
            case TodaySaid.What.DoneAndAgain done ->
                    messages.get(
                            "today.said.done.again",
                            done.client(),
                            messages.formats().weekdayAndDate(done.next()));
            case TodaySaid.What.LeftOut left ->
                    left.next()
                            .map(messages.formats()::weekdayAndDate)
                            .map(
                                    day ->
                                            messages.get(
                                                    "today.said.left-out.again",
                                                    left.client(),
                                                    day))
                            .orElseGet(() -> messages.get("today.said.left-out", left.client()));
            case TodaySaid.What.Reopened open -> messages.get("today.said.reopened", open.client());
            case TodaySaid.What.Moved moved ->
                    messages.get(
                            "today.said.moved",
                            moved.client(),
                            messages.formats().weekdayAndDate(moved.to()));
            case TodaySaid.What.Changed changed ->
                    messages.get("today.said.changed", changed.client(), plan(changed.plan()));
            case TodaySaid.What.Planned planned ->
                    messages.get("today.said.planned", planned.client(), plan(planned.plan()));
            case TodaySaid.What.Gone _ -> messages.get("today.said.gone");
        };
    }
}
