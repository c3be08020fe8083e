package org.kartoteka.occasions.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.clients.PartialDateText;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.OccasionId;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.occasions.EditOccasions;
import org.kartoteka.occasions.GreetingWish;
import org.kartoteka.occasions.GreetingWishes;
import org.kartoteka.occasions.Occasion;
import org.kartoteka.occasions.OccasionKind;
import org.kartoteka.occasions.Occasions;
import org.kartoteka.occasions.wording.Tone;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The dates of one client, and how this client is greeted.
public final class ClientDatesViewModel implements AutoCloseable {

    /// What is read and written.
    public record Uses(
            Occasions occasions, GreetingWishes wishes, EditOccasions editing, Steps steps) {}

    /// @param dates the birthday first
    record Shown(List<Occasion> dates, GreetingWish wish) {}

    private final ClientId client;
    private final Uses uses;
    private final Clock clock;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param clock in the person's own zone
    public ClientDatesViewModel(
            ClientId client, Uses uses, Background background, Changes changes, Clock clock) {
        this.client = client;
        this.uses = uses;
        this.clock = clock;
        this.reading = background.lane();
        this.subscription = changes.on(Set.of(Topic.CLIENTS, Topic.OCCASIONS), this::reload);
        reload();
    }

    private void reload() {
        reading.run(
                () -> new Shown(uses.occasions().of(client), uses.wishes().of(client)),
                read -> shown.set(Optional.of(read)));
    }

    /// Absent before the first answer.
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// How a typed date is understood; empty if it is none.
    Optional<PartialDate> reading(String typed) {
        return PartialDateText.read(typed, LocalDate.now(clock));
    }

    /// Does nothing where the date cannot be read.
    ///
    /// @return whether it was taken
    boolean add(OccasionKind kind, String label, String typedDate) {
        var date = reading(typedDate);
        date.ifPresent(
                day ->
                        uses.steps()
                                .run(
                                        () ->
                                                uses.editing()
                                                        .add(
                                                                client,
                                                                new EditOccasions.Plan(
                                                                        kind, label, day)),
                                        _ -> {}));
        return date.isPresent();
    }

    void remove(OccasionId id) {
        uses.steps().run(() -> uses.editing().remove(id), _ -> {});
    }

    void speak(Optional<Tone> tone) {
        wish(now().withTone(tone));
    }

    /// @param typed a number of days, or nothing for the rules of all
    /// @return whether it was understood
    boolean lead(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            wish(now().withLeadDays(OptionalInt.empty()));
            return true;
        }
        if (!text.matches("\\d{1,2}") || Integer.parseInt(text) > Occasion.MOST_LEAD_DAYS) {
            return false;
        }
        wish(now().withLeadDays(OptionalInt.of(Integer.parseInt(text))));
        return true;
    }

    private GreetingWish now() {
        return shown.get().map(Shown::wish).orElse(GreetingWish.NONE);
    }

    private void wish(GreetingWish wish) {
        if (!wish.equals(now())) {
            uses.steps().run(() -> uses.editing().wish(client, wish));
        }
    }

    @Override
    public void close() {
        subscription.close();
    }
}
