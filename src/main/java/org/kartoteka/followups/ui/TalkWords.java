package org.kartoteka.followups.ui;

import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Outcome;
import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.PromisePlan;
import org.kartoteka.interactions.Sentiment;
import org.kartoteka.platform.text.HumanDate;
import org.kartoteka.platform.text.Messages;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the quick log says of a talk and of what follows from it, in words.
record TalkWords(Messages messages) {

    String channel(Channel channel) {
        return channel.displayName(messages);
    }

    String direction(Direction direction) {
        return messages.get("interactions.direction." + key(direction));
    }

    String outcome(Outcome outcome) {
        return messages.get("interactions.outcome." + key(outcome));
    }

    String sentiment(Sentiment sentiment) {
        return messages.get("interactions.sentiment." + key(sentiment));
    }

    String side(Promise.Side side) {
        return messages.get(
                side == Promise.Side.MINE ? "today.promise.mine" : "today.promise.theirs");
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    String duration(Duration time) {
        return messages.count("quicklog.minutes", time.toMinutes());
    }

    /// As the grammar reads it.
    String minutes(String count) {
        return messages.get("quicklog.line.minutes", count);
    }

    /// As the grammar reads it.
    String promiseMark(Promise.Side side) {
        return messages.get(
                side == Promise.Side.MINE ? "quicklog.line.mine" : "quicklog.line.theirs");
    }

    String day(HumanDate day) {
        return when(day.date(), day.time().map(messages.formats()::time));
    }

    String plan(StepPlan plan) {
        var when = when(plan.date(), plan.time().map(messages.formats()::time));
        var plain = plan.text().isEmpty() ? when : when + ": " + plan.text();
        return new PlanWords(messages).whole(plain, plan);
    }

    private String when(LocalDate date, Optional<String> time) {
        return Stream.concat(Stream.of(messages.formats().weekdayAndDate(date)), time.stream())
                .collect(Collectors.joining(", "));
    }

    String promise(PromisePlan plan) {
        var what = side(plan.side()) + ": " + plan.text();
        return plan.due()
                .map(
                        due ->
                                messages.get(
                                        "quicklog.promise.due", what, messages.formats().date(due)))
                .orElse(what);
    }

    String said(QuickLogViewModel.Said said) {
        return switch (said) {
            case QuickLogViewModel.Said.Logged logged -> logged(logged);
            case QuickLogViewModel.Said.Planned planned ->
                    messages.get("quicklog.said.planned", planned.client(), plan(planned.plan()));
        };
    }

    private String logged(QuickLogViewModel.Said.Logged logged) {
        var steps =
                logged.outcome().steps().stream().map(this::plan).collect(Collectors.joining("; "));
        return steps.isEmpty()
                ? messages.get("quicklog.said.logged", logged.client())
                : messages.get("quicklog.said.logged.step", logged.client(), steps);
    }

    private String plan(FollowUp step) {
        return plan(step.plan());
    }
}
