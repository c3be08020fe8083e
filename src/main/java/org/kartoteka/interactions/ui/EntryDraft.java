package org.kartoteka.interactions.ui;

import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Outcome;
import org.kartoteka.interactions.Sentiment;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.platform.text.Formats;
import org.kartoteka.platform.text.HumanDates;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An entry of the timeline as typed.
///
/// @param when day and time as a person types them
/// @param minutes empty if not known
/// @param tags with a comma or blank between them
record EntryDraft(
        String when,
        ChannelId channel,
        Direction direction,
        String minutes,
        Optional<Outcome> outcome,
        Optional<Sentiment> sentiment,
        Optional<Integer> score,
        String tags,
        String text) {

    static final String WHEN = "when";
    static final String MINUTES = "minutes";

    private static final int MOST_MINUTES = 24 * 60;

    static EntryDraft of(Interaction entry, Clock clock, Formats formats) {
        return new EntryDraft(
                formats.dateTime(LocalDateTime.ofInstant(entry.happenedAt(), clock.getZone())),
                entry.channel(),
                entry.direction(),
                entry.duration().map(duration -> Long.toString(duration.toMinutes())).orElse(""),
                entry.outcome(),
                entry.sentiment(),
                entry.score(),
                String.join(", ", entry.tags()),
                entry.text());
    }

    /// What has to be mended: keys of sentences by the names of the fields.
    Map<String, String> problems(Clock clock) {
        var problems = new HashMap<String, String>();
        if (moment(clock).isEmpty()) {
            problems.put(WHEN, "interactions.problem.when");
        } else if (moment(clock).get().isAfter(clock.instant())) {
            problems.put(WHEN, "interactions.problem.future");
        }
        if (!minutes.isBlank() && duration().isEmpty()) {
            problems.put(MINUTES, "interactions.problem.minutes");
        }
        return problems;
    }

    /// `entry` with what is typed here.
    ///
    /// @throws java.util.NoSuchElementException if there are [#problems]
    Interaction applyTo(Interaction entry, Clock clock, Formats formats) {
        var unmoved = of(entry, clock, formats).when().equals(when);
        return entry.with()
                .happenedAt(unmoved ? entry.happenedAt() : moment(clock).orElseThrow())
                .channel(channel)
                .direction(direction)
                .duration(duration())
                .outcome(outcome)
                .sentiment(sentiment)
                .score(score)
                .tags(unmovedTags(entry) ? entry.tags() : tagList())
                .text(text)
                .build();
    }

    /// A tag with a blank in it, brought by an import, is not taken apart by the way.
    private boolean unmovedTags(Interaction entry) {
        return String.join(", ", entry.tags()).equals(tags);
    }

    private List<String> tagList() {
        return Stream.of(tags.split("[,\\s]+"))
                .map(tag -> tag.replaceFirst("^[#№]", ""))
                .filter(tag -> !tag.isBlank())
                .distinct()
                .toList();
    }

    private Optional<Instant> moment(Clock clock) {
        var now = LocalDateTime.now(clock);
        return HumanDates.at(when, 0, now, HumanDates.Toward.BACK)
                .or(() -> HumanDates.at(when, 0, now, HumanDates.Toward.AHEAD))
                .filter(found -> when.substring(found.end()).isBlank())
                .map(
                        found ->
                                found.date()
                                        .date()
                                        .atTime(found.date().time().orElse(LocalTime.NOON)))
                .map(
                        moment ->
                                moment.atZone(clock.getZone())
                                        .toInstant()
                                        .truncatedTo(ChronoUnit.MINUTES));
    }

    private Optional<Duration> duration() {
        return minutes.strip().matches("\\d{1,4}")
                ? Optional.of(Integer.parseInt(minutes.strip()))
                        .filter(count -> count <= MOST_MINUTES)
                        .map(Duration::ofMinutes)
                : Optional.empty();
    }
}
