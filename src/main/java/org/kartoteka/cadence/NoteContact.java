package org.kartoteka.cadence;

import org.kartoteka.followups.LogEntry;
import org.kartoteka.followups.LogInteraction;
import org.kartoteka.followups.LogOutcome;
import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Channels;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Interactions;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.InteractionId;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Use case: note that a client was spoken to, with nothing more to say of it; one step. Blocks.
public final class NoteContact {

    private final LogInteraction logging;
    private final Interactions interactions;
    private final Channels channels;
    private final CadenceSettings settings;
    private final IdSource ids;
    private final Clock clock;

    public NoteContact(
            LogInteraction logging,
            Interactions interactions,
            Channels channels,
            CadenceSettings settings,
            IdSource ids,
            Clock clock) {
        this.logging = logging;
        this.interactions = interactions;
        this.channels = channels;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param words what stands in the timeline
    /// @return whether the client was there
    public boolean note(ClientId client, String words) {
        var counted = settings.rules().counted();
        var talk =
                Interaction.of(
                                new InteractionId(ids.next()),
                                client,
                                channel(counted),
                                counted.outgoing() ? Direction.OUT : Direction.IN,
                                clock.instant())
                        .text(words)
                        .createdAt(clock.instant())
                        .build();
        var entry = new LogEntry(talk, List.of(), List.of(), Optional.empty());
        return logging.log(entry) instanceof LogOutcome.Logged;
    }

    /// The channel used last, if it counts, or the usual one of those that do.
    private ChannelId channel(CountedContacts counted) {
        var all = channels.all();
        var counting =
                all.stream()
                        .filter(channel -> !channel.archived())
                        .filter(channel -> !counted.uncounted().contains(channel.id()))
                        .toList();
        return interactions
                .lastChannel()
                .filter(last -> counting.stream().map(Channel::id).anyMatch(last::equals))
                .orElseGet(() -> Channel.usual(counting.isEmpty() ? all : counting).id());
    }
}
