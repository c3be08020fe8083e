package org.kartoteka.interactions.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Channels;
import org.kartoteka.interactions.EditInteraction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Interactions;
import org.kartoteka.interactions.TimelinePlace;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// State and actions of one client's timeline, read page by page.
public final class TimelineViewModel implements EntryDeeds, AutoCloseable {

    /// More than a screen holds, few enough to be there in a blink.
    static final int PAGE_SIZE = 50;

    /// What the timeline reads and writes.
    ///
    /// @param deleting removes an entry, as one step; called on a worker
    public record Uses(
            Interactions interactions,
            Channels channels,
            EditInteraction editing,
            Consumer<Interaction> deleting,
            Steps steps) {}

    private record Page(
            List<Interaction> entries, boolean more, Map<ChannelId, Channel> channels) {}

    private final ClientId client;
    private final Uses uses;
    private final Clock clock;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ObservableList<Interaction> entries = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<ChannelId>> only =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<InteractionId>> edited =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper conflict = new ReadOnlyBooleanWrapper();
    private Map<ChannelId, Channel> channels = Map.of();

    /// @param clock in the person's own zone
    public TimelineViewModel(
            ClientId client, Uses uses, Background background, Changes changes, Clock clock) {
        this.client = client;
        this.uses = uses;
        this.clock = clock;
        this.reading = background.lane();
        this.subscription = changes.on(Set.of(Topic.INTERACTIONS, Topic.CHANNELS), this::reload);
        reload();
    }

    /// Newest first.
    public ObservableList<Interaction> entries() {
        return entries;
    }

    /// Whether there are older entries than [#entries] holds.
    public ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    /// Whether the first page is there.
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /// The one channel that is shown, with those under it; all if empty.
    public ReadOnlyObjectProperty<Optional<ChannelId>> onlyProperty() {
        return only.getReadOnlyProperty();
    }

    /// The entry that is open for editing.
    public ReadOnlyObjectProperty<Optional<InteractionId>> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /// Whether the entry was changed elsewhere while it was being edited here.
    @Override
    public ReadOnlyBooleanProperty conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public Optional<Channel> channel(ChannelId id) {
        return Optional.ofNullable(channels.get(id));
    }

    /// The channels that can be chosen, in their order.
    @Override
    public List<Channel> channels() {
        return channels.values().stream()
                .filter(channel -> !channel.archived())
                .sorted(Comparator.comparingInt(Channel::position))
                .toList();
    }

    public void showOnly(Optional<ChannelId> channel) {
        only.set(channel);
        read(PAGE_SIZE);
    }

    /// Reads as much again as is shown.
    public void reload() {
        read(Math.max(PAGE_SIZE, entries.size()));
    }

    private void read(int limit) {
        var shown = only.get().map(Set::of).orElse(Set.of());
        reading.run(() -> page(shown, Optional.empty(), limit), page -> show(page, page.entries()));
    }

    /// Reads the page that follows.
    public void readMore() {
        var shown = only.get().map(Set::of).orElse(Set.of());
        var before = Optional.of(entries.getLast().place());
        reading.run(
                () -> page(shown, before, PAGE_SIZE),
                page -> {
                    var all = new ArrayList<>(entries);
                    all.addAll(page.entries());
                    show(page, all);
                });
    }

    private Page page(Set<ChannelId> shown, Optional<TimelinePlace> before, int limit) {
        var found = uses.interactions().timeline(client, shown, before, limit + 1);
        var known =
                uses.channels().all().stream()
                        .collect(Collectors.toMap(Channel::id, Function.identity()));
        return new Page(
                found.subList(0, Math.min(limit, found.size())), found.size() > limit, known);
    }

    private void show(Page page, List<Interaction> all) {
        channels = page.channels();
        more.set(page.more());
        entries.setAll(all);
        read.set(true);
    }

    @Override
    public void edit(InteractionId entry) {
        conflict.set(false);
        edited.set(Optional.of(entry));
    }

    @Override
    public void stopEditing() {
        edited.set(Optional.empty());
    }

    /// Stores an edited entry; one that was changed meanwhile is shown as it is now, still open.
    @Override
    public void save(Interaction changed) {
        uses.steps().run(() -> uses.editing().save(changed), this::settle);
    }

    private void settle(EditInteraction.Outcome outcome) {
        conflict.set(outcome instanceof EditInteraction.Outcome.Conflict);
        if (!conflict.get()) {
            stopEditing();
        }
        reload();
    }

    @Override
    public void delete(Interaction entry) {
        stopEditing();
        uses.steps().run(() -> uses.deleting().accept(entry));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
