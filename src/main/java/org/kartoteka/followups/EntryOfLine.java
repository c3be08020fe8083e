package org.kartoteka.followups;

import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.quicklog.LineStep;
import org.kartoteka.interactions.quicklog.QuickLine;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.text.HumanDate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// Makes of a line of the quick log the entry that [LogInteraction] writes.
///
/// A line that says no direction is outgoing. A talk of today without a time is one of now; of an
/// earlier day without a time, one of its noon.
public final class EntryOfLine {

    private static final LocalTime HOUR_NOT_NAMED = LocalTime.NOON;

    private final IdSource ids;
    private final Clock clock;

    /// @param clock in the person's own zone
    public EntryOfLine(IdSource ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /// @param client who was spoken to: whom the line names, or whom the person picked
    /// @param text what was said: the line's text, with or without the words for an unknown client
    /// @param otherwise the channel where the line names none
    public LogEntry entry(QuickLine line, ClientId client, String text, ChannelId otherwise) {
        var talk =
                Interaction.of(
                                new InteractionId(ids.next()),
                                client,
                                line.channel().orElse(otherwise),
                                line.direction().orElse(Direction.OUT),
                                line.when().map(this::moment).orElseGet(clock::instant))
                        .duration(line.duration())
                        .outcome(line.outcome())
                        .text(text)
                        .sentiment(line.sentiment())
                        .score(line.score())
                        .tags(line.tags())
                        .noNextStep(line.noNextStep())
                        .build();
        return new LogEntry(
                talk,
                line.steps().stream().map(step -> plan(step, LocalDateTime.now(clock))).toList(),
                line.promises(),
                Optional.empty());
    }

    /// The plan of a step in the line, with what its words say of coming again and of alerts.
    ///
    /// @param now local moment at which the line was read
    public static StepPlan plan(LineStep step, LocalDateTime now) {
        var plain = StepPlan.of(step.text(), step.date());
        var read = PlanText.read(step.typed(), now);
        return read.again().isPresent() || read.alerts().isPresent()
                ? read.plan().orElseGet(() -> read.over(plain))
                : plain;
    }

    private Instant moment(HumanDate when) {
        if (when.time().isEmpty() && when.date().equals(LocalDate.now(clock))) {
            return clock.instant();
        }
        return when.date()
                .atTime(when.time().orElse(HOUR_NOT_NAMED))
                .atZone(clock.getZone())
                .toInstant();
    }
}
