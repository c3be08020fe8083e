package org.kartoteka.stages;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.followups.AddFollowUp;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.FollowUps;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.kernel.StageEntryId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Use case: put a client into a stage, mend an entry or take it out, each as one step.
///
/// A trial brings the next step "ask about it" on its last day, a dissolution the next step that
/// asks the client back, after the delay of its reason. Where a client no longer stands in
/// dissolution, that step is left out in the same step of the journal. Blocks.
public final class MoveStage {

    private final Stages stages;
    private final StageSettings settings;
    private final Clients clients;
    private final AddFollowUp planning;
    private final FollowUps followUps;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    /// What is read and written.
    public record Uses(
            Stages stages,
            StageSettings settings,
            Clients clients,
            AddFollowUp planning,
            FollowUps followUps) {}

    /// @param clock in the person's own zone, whose day is today
    public MoveStage(Uses uses, Transactions transactions, IdSource ids, Clock clock) {
        this.stages = uses.stages();
        this.settings = uses.settings();
        this.clients = uses.clients();
        this.planning = uses.planning();
        this.followUps = uses.followUps();
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// @return empty if the client is gone
    /// @throws IllegalArgumentException if the day lies ahead
    public Optional<StageEntry> move(ClientId client, StageMove move, StepWording wording) {
        refuseAhead(move.day());
        return name(client)
                .map(
                        name ->
                                transactions.step(
                                        Label.of("step.stage.moved." + move.stage().name(), name),
                                        () ->
                                                minding(
                                                        client,
                                                        wording,
                                                        () -> enter(client, move, wording))));
    }

    /// Runs `work`; a client who stood in dissolution before and does not after it need not be
    /// asked back.
    private <T> T minding(ClientId client, StepWording wording, Supplier<T> work) {
        var dissolved = isDissolved(client);
        var result = work.get();
        if (dissolved && !isDissolved(client)) {
            followUps.of(client).stream()
                    .filter(step -> step.state() == FollowUp.State.OPEN)
                    .filter(step -> wording.isWinBack(step.text()))
                    .map(step -> step.closed(FollowUp.State.CANCELLED, clock.instant()))
                    .forEach(followUps::update);
        }
        return result;
    }

    private boolean isDissolved(ClientId client) {
        return stages.of(client)
                .current()
                .filter(entry -> entry.stage() == RelationshipStage.DISSOLUTION)
                .isPresent();
    }

    private StageEntry enter(ClientId client, StageMove move, StepWording wording) {
        var entry = new StageEntry(new StageEntryId(ids.next()), client, move, clock.instant(), 0);
        stages.insertAll(List.of(entry));
        var history = stages.of(client);
        if (history.current().map(StageEntry::id).equals(Optional.of(entry.id()))) {
            plan(entry, history.before(entry.id()).map(StageEntry::stage), wording);
        }
        return stages.find(entry.id()).orElseThrow();
    }

    /// Only for the stage in which the client stands: what is noted of the past needs no next step.
    private void plan(StageEntry entry, Optional<RelationshipStage> from, StepWording wording) {
        entry.move()
                .trialEndsOn()
                .filter(day -> !day.isBefore(today()))
                .ifPresent(day -> plan(entry.client(), wording.askAboutTrial(), day));
        entry.move()
                .dissolution()
                .ifPresent(
                        how ->
                                winBackDay(how, entry.enteredOn())
                                        .ifPresent(
                                                day ->
                                                        plan(
                                                                entry.client(),
                                                                wording.winBack(how, from),
                                                                day)));
    }

    private Optional<LocalDate> winBackDay(Dissolution how, LocalDate ended) {
        var delay = settings.thresholds().amount(how.reason().winBackDelay());
        var day = ended.plusDays(delay);
        return delay == 0 ? Optional.empty() : Optional.of(day.isBefore(today()) ? today() : day);
    }

    private void plan(ClientId client, String text, LocalDate day) {
        planning.add(client, new StepPlan(text, day, Optional.empty()));
    }

    /// Stores an entry that was mended. A trial that is new to it brings its next step.
    ///
    /// @return whether it was there, as it was read
    /// @throws IllegalArgumentException if the day lies ahead
    public boolean change(StageEntry mended, StepWording wording) {
        refuseAhead(mended.enteredOn());
        return transactions.step(
                Label.of("step.stage.changed", name(mended.client()).orElse("")),
                () -> minding(mended.client(), wording, () -> mend(mended, wording)));
    }

    private boolean mend(StageEntry mended, StepWording wording) {
        var before = stages.find(mended.id());
        if (before.isEmpty() || !stages.update(mended)) {
            return false;
        }
        mended.move()
                .trialEndsOn()
                .filter(day -> !before.get().move().trialEndsOn().equals(Optional.of(day)))
                .filter(day -> !day.isBefore(today()))
                .ifPresent(day -> plan(mended.client(), wording.askAboutTrial(), day));
        return true;
    }

    /// Takes an entry out of the history.
    ///
    /// @return whether it was there
    public boolean remove(StageEntry entry, StepWording wording) {
        return transactions.step(
                Label.of("step.stage.removed", name(entry.client()).orElse("")),
                () -> minding(entry.client(), wording, () -> stages.delete(entry.id())));
    }

    private void refuseAhead(LocalDate day) {
        if (day.isAfter(today())) {
            throw new IllegalArgumentException("A stage is entered today or was before");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Optional<String> name(ClientId client) {
        return clients.find(client)
                .filter(stored -> stored.deletedAt().isEmpty())
                .map(Client::displayName);
    }
}
