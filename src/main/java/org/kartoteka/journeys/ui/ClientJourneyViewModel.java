package org.kartoteka.journeys.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Interactions;
import org.kartoteka.journeys.EditPains;
import org.kartoteka.journeys.Journey;
import org.kartoteka.journeys.JourneyEntries;
import org.kartoteka.journeys.JourneyEntry;
import org.kartoteka.journeys.JourneyStep;
import org.kartoteka.journeys.Journeys;
import org.kartoteka.journeys.MoveAlong;
import org.kartoteka.journeys.PainPoint;
import org.kartoteka.journeys.PainPoints;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where one client is on the journey that is followed, and what hurt them.
public final class ClientJourneyViewModel implements AutoCloseable {

    /// Themes that are offered.
    private static final int OFFERED_THEMES = 6;

    private final ClientId client;
    private final Uses uses;
    private final Clock clock;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What is read and written.
    public record Uses(
            Journeys journeys,
            JourneyEntries entries,
            PainPoints pains,
            Interactions interactions,
            MoveAlong moving,
            EditPains editing,
            Transactions transactions,
            Steps steps) {}

    /// @param all every journey, for the names of steps of another one
    /// @param entries on the followed journey, the latest first
    /// @param pains the latest first
    /// @param themes in use, the most frequent first
    /// @param lastTalk the latest entry of the timeline
    record Shown(
            Journey followed,
            List<Journey> all,
            List<JourneyEntry> entries,
            List<PainPoint> pains,
            List<String> themes,
            Optional<Interaction> lastTalk) {

        Optional<JourneyEntry> current() {
            return entries.stream().findFirst();
        }

        Optional<JourneyStep> currentStep() {
            return current().flatMap(entry -> step(entry.step()));
        }

        Optional<JourneyStep> step(JourneyStepId id) {
            return all.stream().flatMap(journey -> journey.step(id).stream()).findFirst();
        }
    }

    /// @param clock in the person's own zone, whose day is today
    public ClientJourneyViewModel(
            ClientId client, Uses uses, Background background, Changes changes, Clock clock) {
        this.client = client;
        this.uses = uses;
        this.clock = clock;
        this.reading = background.lane();
        this.subscription = changes.on(Set.of(Topic.JOURNEYS, Topic.INTERACTIONS), this::reload);
        reload();
    }

    private void reload() {
        reading.run(
                () -> uses.transactions().reading(this::read),
                read -> {
                    if (!Optional.of(read).equals(shown.get())) {
                        shown.set(Optional.of(read));
                    }
                });
    }

    private Shown read() {
        var all = uses.journeys().all();
        var followed = all.stream().filter(Journey::followed).findFirst().orElseThrow();
        return new Shown(
                followed,
                all,
                uses.entries().of(client).stream()
                        .filter(entry -> followed.step(entry.step()).isPresent())
                        .toList(),
                uses.pains().of(client),
                uses.pains().themes(OFFERED_THEMES),
                uses.interactions().timeline(client, Set.of(), Optional.empty(), 1).stream()
                        .findFirst());
    }

    /// Absent before the first answer.
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Days since the client came to the step, 0 on the day itself.
    long days(JourneyEntry entry) {
        return Math.max(0, ChronoUnit.DAYS.between(entry.enteredOn(), LocalDate.now(clock)));
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /// Moves to the next step offered, or to the one before where `by` is negative. At the end of
    /// the way nothing happens.
    void moveBy(int by) {
        shown.get()
                .flatMap(now -> now.followed().neighbour(now.currentStep(), by))
                .ifPresent(this::moveTo);
    }

    void moveTo(JourneyStep step) {
        var there = shown.get().flatMap(Shown::currentStep).map(JourneyStep::id);
        if (!there.equals(Optional.of(step.id()))) {
            uses.steps().run(() -> uses.moving().to(client, step, LocalDate.now(clock)), _ -> {});
        }
    }

    void remove(JourneyEntry entry) {
        uses.steps().run(() -> uses.moving().remove(entry));
    }

    /// @return whether it could be noted: what hurt has a name of at most [PainPoint#LONGEST_THEME]
    ///   characters
    boolean note(JourneyStep step, String theme, String words, Optional<InteractionId> talk) {
        var fits =
                !theme.isBlank()
                        && theme.strip().length() <= PainPoint.LONGEST_THEME
                        && words.strip().length() <= PainPoint.LONGEST_WORDS;
        if (fits) {
            var said = new EditPains.Said(step.id(), theme, words, talk);
            uses.steps().run(() -> uses.editing().add(client, said));
        }
        return fits;
    }

    void remove(PainPoint pain) {
        uses.steps().run(() -> uses.editing().remove(pain));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
