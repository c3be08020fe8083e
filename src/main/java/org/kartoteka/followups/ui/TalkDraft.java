package org.kartoteka.followups.ui;

import org.kartoteka.followups.LogEntry;
import org.kartoteka.followups.PlanText;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Outcome;
import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.PromisePlan;
import org.kartoteka.interactions.Sentiment;
import org.kartoteka.interactions.quicklog.LineStep;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.text.Formats;
import org.kartoteka.platform.text.HumanDates;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A talk as typed into the form of the quick log: texts that need not make sense yet.
///
/// @param when empty for now
/// @param minutes empty if not known
/// @param tags with a comma or blank between them
/// @param step the next step in one line, as [PlanText] reads it; empty for none
/// @param promise what was promised, with its term; empty for none
record TalkDraft(
        String when,
        ChannelId channel,
        Direction direction,
        String minutes,
        Optional<Outcome> outcome,
        Optional<Sentiment> sentiment,
        Optional<Integer> score,
        String tags,
        String text,
        String step,
        boolean noNextStep,
        Promise.Side side,
        String promise) {

    /// A field that something can be wrong with.
    enum Field {
        WHEN,
        MINUTES,
        STEP
    }

    private static final int MOST_MINUTES = 24 * 60;

    static TalkDraft of(QuickReading reading, Set<String> turned, TalkWords words) {
        var formats = words.messages().formats();
        var line = reading.line();
        var promise = reading.promises(turned).stream().findFirst();
        return new TalkDraft(
                line.when()
                        .map(
                                day ->
                                        formats.date(day.date())
                                                + day.time()
                                                        .map(t -> " " + formats.time(t))
                                                        .orElse(""))
                        .orElse(""),
                line.channel().orElseGet(() -> Channel.usual(reading.channels()).id()),
                line.direction().orElse(Direction.OUT),
                line.duration().map(time -> Long.toString(time.toMinutes())).orElse(""),
                line.outcome(),
                line.sentiment(),
                line.score(),
                String.join(", ", line.tags()),
                textWithTheRest(reading, turned, words),
                line.steps().stream()
                        .map(step -> planText(step, reading, formats))
                        .findFirst()
                        .orElse(""),
                line.noNextStep(),
                promise.map(PromisePlan::side).orElse(Promise.Side.MINE),
                promise.map(plan -> promiseText(plan, formats)).orElse(""));
    }

    /// The form has room for one step and one promise. What the line says of more stays in the
    /// text, in the words of the line.
    private static String textWithTheRest(
            QuickReading reading, Set<String> turned, TalkWords words) {
        var formats = words.messages().formats();
        var steps =
                reading.line().steps().stream()
                        .skip(1)
                        .map(step -> "!" + planText(step, reading, formats));
        var promises =
                reading.promises(turned).stream()
                        .skip(1)
                        .map(
                                plan ->
                                        words.promiseMark(plan.side())
                                                + " "
                                                + promiseText(plan, formats));
        return Stream.of(Stream.of(reading.text()), steps, promises)
                .flatMap(parts -> parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /// The same as a line of the quick log, without the client.
    ///
    /// @param channels those that can be chosen
    String asLine(TalkWords words, List<Channel> channels) {
        return Stream.of(
                        channels.stream()
                                .filter(one -> one.id().equals(channel))
                                .map(words::channel)
                                .findFirst()
                                .orElse(""),
                        direction == Direction.IN ? "<-" : "",
                        minutes.isBlank() ? "" : words.minutes(minutes),
                        when,
                        outcome.map(words::outcome).map(end -> end + ",").orElse(""),
                        text,
                        tagList().stream().map(tag -> "#" + tag).collect(Collectors.joining(" ")),
                        sentiment.map(TalkDraft::smile).orElse(""),
                        score.map("★"::repeat).orElse(""),
                        noNextStep && step.isBlank() ? "!-" : "",
                        step.isBlank() ? "" : "!" + step,
                        promise.isBlank() ? "" : words.promiseMark(side) + " " + promise)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String smile(Sentiment mood) {
        return switch (mood) {
            case POSITIVE -> ":)";
            case NEUTRAL -> ":|";
            case NEGATIVE -> ":(";
        };
    }

    /// As typed where that says more than a day and words.
    private static String planText(LineStep step, QuickReading reading, Formats formats) {
        var plan = reading.plan(step);
        return plan.recurrence().isPresent() || plan.alerts().isPresent()
                ? step.typed()
                : planText(plan, formats);
    }

    private static String planText(StepPlan plan, Formats formats) {
        return Stream.of(
                        formats.date(plan.date()),
                        plan.time().map(formats::time).orElse(""),
                        plan.text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String promiseText(PromisePlan plan, Formats formats) {
        return plan.due().map(due -> plan.text() + " " + formats.date(due)).orElse(plan.text());
    }

    /// What has to be mended before the talk can be logged: keys of sentences.
    Map<Field, String> problems(Clock clock) {
        var problems = new EnumMap<Field, String>(Field.class);
        if (!when.isBlank() && moment(clock).isEmpty()) {
            problems.put(Field.WHEN, "quicklog.problem.when");
        }
        if (moment(clock).filter(moment -> moment.isAfter(clock.instant())).isPresent()) {
            problems.put(Field.WHEN, "quicklog.problem.future");
        }
        if (!minutes.isBlank() && duration().isEmpty()) {
            problems.put(Field.MINUTES, "quicklog.problem.minutes");
        }
        if (!step.isBlank() && plan(clock).isEmpty()) {
            problems.put(Field.STEP, "quicklog.problem.step");
        }
        return problems;
    }

    /// @throws java.util.NoSuchElementException if there are [#problems]
    LogEntry entry(InteractionId id, ClientId client, Optional<FollowUpId> completes, Clock clock) {
        var happened = when.isBlank() ? clock.instant() : moment(clock).orElseThrow();
        var talk =
                Interaction.of(id, client, channel, direction, happened)
                        .duration(duration())
                        .outcome(outcome)
                        .text(text)
                        .sentiment(sentiment)
                        .score(score)
                        .tags(tagList())
                        .noNextStep(noNextStep && step.isBlank())
                        .build();
        return new LogEntry(talk, plan(clock).stream().toList(), promises(clock), completes);
    }

    private Optional<Instant> moment(Clock clock) {
        var typed = when.strip();
        return typed.isEmpty()
                ? Optional.empty()
                : HumanDates.at(typed, 0, LocalDateTime.now(clock), HumanDates.Toward.BACK)
                        .filter(found -> found.end() == typed.length())
                        .map(
                                found ->
                                        found.date()
                                                .date()
                                                .atTime(found.date().time().orElse(LocalTime.NOON))
                                                .atZone(clock.getZone())
                                                .toInstant());
    }

    private Optional<Duration> duration() {
        return minutes.strip().matches("\\d{1,4}")
                ? Optional.of(Integer.parseInt(minutes.strip()))
                        .filter(count -> count > 0 && count <= MOST_MINUTES)
                        .map(Duration::ofMinutes)
                : Optional.empty();
    }

    private List<String> tagList() {
        return Stream.of(tags.split("[,\\s]+"))
                .map(tag -> tag.replaceFirst("^[#№]", ""))
                .filter(tag -> !tag.isBlank())
                .distinct()
                .toList();
    }

    private Optional<StepPlan> plan(Clock clock) {
        return PlanText.read(step, LocalDateTime.now(clock)).plan();
    }

    private List<PromisePlan> promises(Clock clock) {
        if (promise.isBlank()) {
            return List.of();
        }
        var typed = PlanText.read(promise, LocalDateTime.now(clock));
        var text = typed.words().isEmpty() ? promise : typed.words();
        return List.of(new PromisePlan(side, text, typed.when().map(day -> day.date())));
    }
}
