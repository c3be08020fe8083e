package org.kartoteka.followups.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.followups.AddFollowUp;
import org.kartoteka.followups.CompleteFollowUp;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.FollowUps;
import org.kartoteka.followups.MoveFollowUp;
import org.kartoteka.followups.MoveOutcome;
import org.kartoteka.followups.PlanText;
import org.kartoteka.followups.ReplanFollowUp;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is to be done next with one client.
public final class NextStepViewModel implements AutoCloseable {

    /// What next steps are read from and written to.
    public record Uses(
            FollowUps followUps,
            AddFollowUp adding,
            CompleteFollowUp completing,
            MoveFollowUp moving,
            ReplanFollowUp replanning,
            Steps steps) {}

    /// A move that waits for the person to say why.
    ///
    /// @param move carries it out with what they say, absent if they were not asked
    public record AskedMove(Function<Optional<String>, MoveOutcome> move) {}

    private final ClientId client;
    private final Uses uses;
    private final Clock clock;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ObservableList<FollowUp> open = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<StepPlan>> offer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<FollowUp>> edited =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<AskedMove>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param clock in the person's own zone
    public NextStepViewModel(
            ClientId client, Uses uses, Background background, Changes changes, Clock clock) {
        this.client = client;
        this.uses = uses;
        this.clock = clock;
        this.reading = background.lane();
        this.subscription = changes.on(Topic.FOLLOW_UPS, this::reload);
        reload();
    }

    private void reload() {
        reading.run(this::openSteps, open::setAll);
    }

    private List<FollowUp> openSteps() {
        return uses.followUps().of(client).stream()
                .filter(step -> step.state() == FollowUp.State.OPEN)
                .toList();
    }

    /// As they fall due.
    public ObservableList<FollowUp> open() {
        return open;
    }

    /// The step that suggests itself after one was done.
    public ReadOnlyObjectProperty<Optional<StepPlan>> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<AskedMove>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The step that the line is about to change; absent while it plans one more.
    public ReadOnlyObjectProperty<Optional<FollowUp>> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    public void edit(FollowUp step) {
        edited.set(Optional.of(step));
    }

    public void doNotEdit() {
        edited.set(Optional.empty());
    }

    /// What a line plans; empty without a day, unless it changes a step, which has one.
    Optional<StepPlan> plan(String typed) {
        if (edited.get().isPresent()) {
            var read = PlanText.read(typed, LocalDateTime.now(clock));
            return edited.get().map(FollowUp::plan).map(read::over);
        }
        return PlanText.read(typed, LocalDateTime.now(clock)).plan();
    }

    /// Plans what the line says, or changes the step that is edited.
    ///
    /// @return whether the line named a date, so that it could be planned
    public boolean take(String typed) {
        var plan = plan(typed);
        var changed = edited.get();
        plan.ifPresent(
                wanted ->
                        changed.ifPresentOrElse(
                                step -> change(step.id(), wanted), () -> add(wanted)));
        doNotEdit();
        return plan.isPresent();
    }

    private void change(FollowUpId step, StepPlan plan) {
        move(
                new AskedMove(reason -> uses.replanning().replan(step, plan, reason)),
                Optional.empty());
    }

    private void add(StepPlan plan) {
        offer.set(Optional.empty());
        uses.steps().run(() -> uses.adding().add(client, plan), _ -> {});
    }

    public void takeOffer() {
        offer.get().ifPresent(this::add);
    }

    public void refuseOffer() {
        offer.set(Optional.empty());
    }

    public void done(FollowUpId step) {
        uses.steps()
                .run(
                        () -> uses.completing().done(step),
                        done -> offer.set(done.flatMap(CompleteFollowUp.Completed::offer)));
    }

    /// Leaves a step out; one that comes again, this time.
    public void cancel(FollowUpId step) {
        uses.steps().run(() -> uses.completing().cancel(step), _ -> {});
    }

    /// Leaves a step out, and all that would come after it.
    public void cancelForGood(FollowUpId step) {
        uses.steps().run(() -> uses.completing().cancelForGood(step), _ -> {});
    }

    public void move(FollowUpId step, Period by) {
        move(new AskedMove(reason -> uses.moving().by(step, by, reason)), Optional.empty());
    }

    /// @param reason perhaps nothing
    public void moveBecause(String reason) {
        asked.get().ifPresent(move -> move(move, Optional.of(reason)));
    }

    public void doNotMove() {
        asked.set(Optional.empty());
    }

    private void move(AskedMove move, Optional<String> reason) {
        uses.steps()
                .run(
                        () -> move.move().apply(reason),
                        outcome ->
                                asked.set(
                                        outcome instanceof MoveOutcome.ReasonAsked
                                                ? Optional.of(move)
                                                : Optional.empty()));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
