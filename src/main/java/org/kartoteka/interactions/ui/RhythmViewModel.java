package org.kartoteka.interactions.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Channels;
import org.kartoteka.interactions.ContactRhythm;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Interactions;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How often a client is spoken to, and what was last said to them.
public final class RhythmViewModel implements AutoCloseable {

    /// So many messages a person wants to recall before the next one.
    static final int LAST_SENT = 3;

    /// @param lastSent newest first
    public record Shown(
            ContactRhythm rhythm, List<Interaction> lastSent, Map<ChannelId, Channel> channels) {}

    private final ClientId client;
    private final Interactions interactions;
    private final Channels channels;
    private final Clock clock;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param clock in the person's own zone
    public RhythmViewModel(
            ClientId client,
            Interactions interactions,
            Channels channels,
            Background background,
            Changes changes,
            Clock clock) {
        this.client = client;
        this.interactions = interactions;
        this.channels = channels;
        this.clock = clock;
        this.reading = background.lane();
        this.subscription = changes.on(Set.of(Topic.INTERACTIONS, Topic.CHANNELS), this::reload);
        reload();
    }

    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public Clock clock() {
        return clock;
    }

    private void reload() {
        reading.run(this::read, read -> shown.set(Optional.of(read)));
    }

    private Shown read() {
        var days =
                interactions.moments(client).stream()
                        .map(moment -> moment.atZone(clock.getZone()).toLocalDate())
                        .toList();
        return new Shown(
                ContactRhythm.of(days, LocalDate.now(clock)),
                interactions.lastSent(client, LAST_SENT),
                channels.all().stream()
                        .collect(Collectors.toMap(Channel::id, Function.identity())));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
