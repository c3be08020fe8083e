package org.kartoteka.interactions;

import org.kartoteka.clients.Tags;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ImportId;
import org.kartoteka.kernel.InteractionId;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One call, meeting, letter or message: an entry of the timeline.
///
/// @param happenedAt when it began, UTC
/// @param duration whole minutes
/// @param text what was said, perhaps empty
/// @param score the client's mark, 1 to 5
/// @param tags without `#`, each once
/// @param noNextStep whether the person decided that nothing follows
/// @param version 0 for one never stored, one higher with each change
public record Interaction(
        InteractionId id,
        ClientId client,
        ChannelId channel,
        Direction direction,
        Instant happenedAt,
        Optional<Duration> duration,
        Optional<Outcome> outcome,
        String text,
        Optional<Sentiment> sentiment,
        Optional<Integer> score,
        List<String> tags,
        boolean noNextStep,
        Optional<ImportId> importId,
        Instant createdAt,
        int version) {

    /// The most characters that the text of an entry, a step or a promise may have.
    public static final int LONGEST_TEXT = 100_000;

    /// The most characters that a tag may have.
    public static final int LONGEST_TAG = 200;

    public static final int LOWEST_SCORE = 1;
    public static final int HIGHEST_SCORE = 5;

    public Interaction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(direction, "direction");
        happenedAt = happenedAt.truncatedTo(ChronoUnit.MILLIS);
        createdAt = createdAt.truncatedTo(ChronoUnit.MILLIS);
        text = text.strip();
        tags = Tags.clean(tags);
        if (duration.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException("A duration is not negative");
        }
        if (score.filter(mark -> mark < LOWEST_SCORE || mark > HIGHEST_SCORE).isPresent()) {
            throw new IllegalArgumentException("A score is 1 to 5");
        }
    }

    /// A builder of a new entry, of which nothing else is known.
    public static InteractionBuilder of(
            InteractionId id,
            ClientId client,
            ChannelId channel,
            Direction direction,
            Instant happenedAt) {
        return new InteractionBuilder(id, client, channel, direction, happenedAt);
    }

    /// A builder that holds all of this entry.
    public InteractionBuilder with() {
        return new InteractionBuilder(this);
    }

    /// Where it stands in the timeline.
    public TimelinePlace place() {
        return new TimelinePlace(happenedAt, id);
    }
}
