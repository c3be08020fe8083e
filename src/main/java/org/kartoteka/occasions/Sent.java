package org.kartoteka.occasions;

import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// What was sent to a client.
///
/// @param textId which of the texts it was, if any
/// @param words what stands in the timeline; may be empty
public record Sent(Optional<String> textId, String words, ChannelId channel) {

    public Sent {
        Objects.requireNonNull(textId, "textId");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(channel, "channel");
    }

    /// The entry of the timeline that tells of it. Nothing is meant to follow.
    Interaction entry(InteractionId id, ClientId client, Instant now) {
        return Interaction.of(id, client, channel, Direction.OUT, now)
                .text(words)
                .noNextStep(true)
                .createdAt(now)
                .build();
    }
}
