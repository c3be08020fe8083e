package org.kartoteka.interactions.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.clients.ClientRows;
import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Channels;
import org.kartoteka.interactions.EditInteraction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Interactions;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.text.HumanDates;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// All talks of one day over all clients, newest first, read page by page; and the way from day to
/// day.
public final class JournalViewModel implements EntryDeeds, AutoCloseable {

    /// More than a screen holds, few enough to be there in a blink.
    static final int PAGE_SIZE = 50;

    /// What the journal reads and writes.
    ///
    /// @param deleting removes an entry, as one step; called on a worker
    public record Uses(
            Interactions interactions,
            Channels channels,
            ClientRows clients,
            EditInteraction editing,
            Consumer<Interaction> deleting,
            Steps steps) {}

    private final Uses uses;
    private final JournalReading journal;
    private final Clock clock;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ObservableList<JournalRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<LocalDate> date;
    private final ReadOnlyObjectWrapper<Optional<JournalReading.Day>> day =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ChannelId>> only =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper conflict = new ReadOnlyBooleanWrapper();
    private List<Interaction> entries = List.of();
    private Map<ChannelId, Channel> channels = Map.of();
    private Map<ClientId, String> clients = Map.of();
    private final ReadOnlyObjectWrapper<Optional<InteractionId>> edited =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean more;

    /// @param clock in the person's own zone, whose day is shown first
    public JournalViewModel(Uses uses, Background background, Changes changes, Clock clock) {
        this.uses = uses;
        this.journal = new JournalReading(uses, clock.getZone());
        this.clock = clock;
        this.reading = background.lane();
        this.date = new ReadOnlyObjectWrapper<>(LocalDate.now(clock));
        this.subscription =
                changes.on(Set.of(Topic.INTERACTIONS, Topic.CHANNELS, Topic.CLIENTS), this::reload);
        reload();
    }

    /// Goes to a day.
    void open(LocalDate wanted) {
        edited.set(Optional.empty());
        date.set(wanted);
        read(PAGE_SIZE);
    }

    void go(int days) {
        open(date.get().plusDays(days));
    }

    void goToToday() {
        open(LocalDate.now(clock));
    }

    /// The day that a typed text names, a past one where it may be either.
    Optional<LocalDate> dayOf(String typed) {
        var text = typed.strip();
        return text.isEmpty()
                ? Optional.empty()
                : HumanDates.at(text, 0, LocalDateTime.now(clock), HumanDates.Toward.BACK)
                        .filter(found -> found.end() == text.length())
                        .map(found -> found.date().date());
    }

    /// Shows one channel with those under it; all if empty.
    void showOnly(Optional<ChannelId> channel) {
        only.set(channel);
        read(PAGE_SIZE);
    }

    private void reload() {
        read(Math.max(PAGE_SIZE, entries.size()));
    }

    private void read(int limit) {
        var asked = date.get();
        var shown = only.get().map(Set::of).orElse(Set.of());
        reading.run(
                () -> journal.page(asked, shown, Optional.empty(), limit),
                page -> show(page, List.of()));
    }

    /// Reads the page that follows, if there is one.
    void readMore() {
        if (more) {
            more = false;
            var asked = date.get();
            var shown = only.get().map(Set::of).orElse(Set.of());
            var before = entries;
            reading.run(
                    () ->
                            journal.page(
                                    asked, shown, Optional.of(before.getLast().place()), PAGE_SIZE),
                    page -> show(page, before));
        }
    }

    private void show(JournalReading.Page page, List<Interaction> before) {
        var all = new ArrayList<>(before);
        all.addAll(page.entries());
        var names = new HashMap<>(before.isEmpty() ? Map.of() : clients);
        names.putAll(page.clients());
        entries = all;
        clients = names;
        channels = page.channels();
        more = page.more();
        day.set(Optional.of(page.day()));
        showRows();
    }

    private void showRows() {
        var lines = entries.stream().map(this::row).toList();
        if (!lines.equals(rows)) {
            rows.setAll(lines);
        }
    }

    private JournalRow row(Interaction entry) {
        return new JournalRow(
                entry,
                LocalTime.ofInstant(entry.happenedAt(), clock.getZone()),
                clients.getOrDefault(entry.client(), ""),
                channel(entry.channel()),
                edited.get().filter(entry.id()::equals).isPresent());
    }

    @Override
    public void edit(InteractionId entry) {
        conflict.set(false);
        edited.set(Optional.of(entry));
        showRows();
    }

    @Override
    public void stopEditing() {
        edited.set(Optional.empty());
        showRows();
    }

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
    public Clock clock() {
        return clock;
    }

    @Override
    public Optional<Channel> channel(ChannelId id) {
        return Optional.ofNullable(channels.get(id));
    }

    @Override
    public List<Channel> channels() {
        return channels.values().stream()
                .filter(channel -> !channel.archived())
                .sorted(Comparator.comparingInt(Channel::position))
                .toList();
    }

    @Override
    public ReadOnlyBooleanProperty conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    ObservableList<JournalRow> rows() {
        return rows;
    }

    /// The entry that is open for editing.
    ReadOnlyObjectProperty<Optional<InteractionId>> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /// The day that is asked for.
    ReadOnlyObjectProperty<LocalDate> dateProperty() {
        return date.getReadOnlyProperty();
    }

    /// The day that is shown; absent before the first answer.
    ReadOnlyObjectProperty<Optional<JournalReading.Day>> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /// The one channel that is shown, with those under it; all if empty.
    ReadOnlyObjectProperty<Optional<ChannelId>> onlyProperty() {
        return only.getReadOnlyProperty();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
