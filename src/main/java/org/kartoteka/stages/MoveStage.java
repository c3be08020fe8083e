package org.kartoteka.stages;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.followups.BroughtSteps;
import org.kartoteka.followups.StepOrigin;
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
/// asks the client back, after the delay of its reason. What was brought goes with its entry: where
/// the trial's day or the reason is mended, the entry taken out, or the client no longer in
/// dissolution, the step follows in the same step of the journal. Blocks.
public final class MoveStage {

    private final Stages stages;
    private final StageSettings settings;
    private final Clients clients;
    private final BroughtSteps steps;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    /// What is read and written.
    public record Uses(
            Stages stages, StageSettings settings, Clients clients, BroughtSteps steps) {}

    /// @param clock in the person's own zone, whose day is today
    public MoveStage(Uses uses, Transactions transactions, IdSource ids, Clock clock) {
        this.stages = uses.stages();
        this.settings = uses.settings();
        this.clients = uses.clients();
        this.steps = uses.steps();
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
                                        () -> minding(client, () -> enter(client, move, wording))));
    }

    /// Runs `work`; a client who stood in dissolution before and does not after it need not be
    /// asked back.
    private <T> T minding(ClientId client, Supplier<T> work) {
        var dissolved = isDissolved(client);
        var result = work.get();
        if (dissolved && !isDissolved(client)) {
            steps.cancel(client, origin -> origin.kind() == StepOrigin.Kind.WIN_BACK);
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
                .ifPresent(day -> planTrial(entry, day, wording));
        planWinBack(entry, from, wording);
    }

    private void planTrial(StageEntry entry, LocalDate day, StepWording wording) {
        steps.plan(entry.client(), wording.askAboutTrial(), day, of(StepOrigin.Kind.TRIAL, entry));
    }

    private void planWinBack(
            StageEntry entry, Optional<RelationshipStage> from, StepWording wording) {
        entry.move()
                .dissolution()
                .ifPresent(
                        how ->
                                winBackDay(how, entry.enteredOn())
                                        .ifPresent(
                                                day ->
                                                        steps.plan(
                                                                entry.client(),
                                                                wording.winBack(how, from),
                                                                day,
                                                                of(
                                                                        StepOrigin.Kind.WIN_BACK,
                                                                        entry))));
    }

    private static StepOrigin of(StepOrigin.Kind kind, StageEntry entry) {
        return new StepOrigin(kind, entry.id().value());
    }

    private Optional<LocalDate> winBackDay(Dissolution how, LocalDate ended) {
        var delay = settings.thresholds().amount(how.reason().winBackDelay());
        return delay == 0 ? Optional.empty() : Optional.of(notBeforeToday(ended.plusDays(delay)));
    }

    private LocalDate notBeforeToday(LocalDate day) {
        return day.isBefore(today()) ? today() : day;
    }

    /// Stores an entry that was mended.
    ///
    /// @return whether it was there, as it was read
    /// @throws IllegalArgumentException if the day lies ahead
    public boolean change(StageEntry mended, StepWording wording) {
        refuseAhead(mended.enteredOn());
        return transactions.step(
                Label.of("step.stage.changed", name(mended.client()).orElse("")),
                () -> minding(mended.client(), () -> mend(mended, wording)));
    }

    private boolean mend(StageEntry mended, StepWording wording) {
        var before = stages.find(mended.id());
        if (before.isEmpty() || !stages.update(mended)) {
            return false;
        }
        if (!before.get().move().trialEndsOn().equals(mended.move().trialEndsOn())) {
            followTrial(mended, wording);
        }
        if (!reason(before.get()).equals(reason(mended))) {
            followReason(mended, wording);
        }
        return true;
    }

    private void followTrial(StageEntry mended, StepWording wording) {
        var origin = of(StepOrigin.Kind.TRIAL, mended);
        var day = mended.move().trialEndsOn();
        if (day.isEmpty()) {
            steps.cancel(mended.client(), origin::equals);
        } else if (!steps.move(mended.client(), origin, notBeforeToday(day.get()))
                && !day.get().isBefore(today())) {
            planTrial(mended, day.get(), wording);
        }
    }

    private static Optional<DissolutionReason> reason(StageEntry entry) {
        return entry.move().dissolution().map(Dissolution::reason);
    }

    /// A win-back that is still to come asks what the new reason asks, after its delay.
    private void followReason(StageEntry mended, StepWording wording) {
        if (steps.cancel(mended.client(), of(StepOrigin.Kind.WIN_BACK, mended)::equals)) {
            var from = stages.of(mended.client()).before(mended.id()).map(StageEntry::stage);
            planWinBack(mended, from, wording);
        }
    }

    /// Takes an entry out of the history.
    ///
    /// @return whether it was there
    public boolean remove(StageEntry entry) {
        return transactions.step(
                Label.of("step.stage.removed", name(entry.client()).orElse("")),
                () -> minding(entry.client(), () -> delete(entry)));
    }

    private boolean delete(StageEntry entry) {
        steps.cancel(
                entry.client(),
                origin ->
                        origin.equals(of(StepOrigin.Kind.TRIAL, entry))
                                || origin.equals(of(StepOrigin.Kind.WIN_BACK, entry)));
        return stages.delete(entry.id());
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
