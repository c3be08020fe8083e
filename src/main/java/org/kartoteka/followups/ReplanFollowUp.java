package org.kartoteka.followups;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.platform.text.HumanDate;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

/// Use case: give a next step another day, other words, another recurrence or other alerts, or all
/// at once, as one step of the journal. Blocks.
public final class ReplanFollowUp {

    private final FollowUps followUps;
    private final Clients clients;
    private final MoveFollowUp moving;
    private final EditFollowUp editing;
    private final Transactions transactions;
    private final Clock clock;

    /// @param clock in the person's own zone
    public ReplanFollowUp(
            FollowUps followUps,
            Clients clients,
            MoveFollowUp moving,
            EditFollowUp editing,
            Transactions transactions,
            Clock clock) {
        this.followUps = followUps;
        this.clients = clients;
        this.moving = moving;
        this.editing = editing;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Counts as a move only where day or time differ and the recurrence does not: who says how
    /// often does not put off.
    ///
    /// @param reason as in [MoveFollowUp#to]
    public MoveOutcome replan(FollowUpId id, StepPlan plan, Optional<String> reason) {
        var stored = followUps.find(id);
        if (stored.isEmpty()) {
            return new MoveOutcome.Gone();
        }
        var name = clients.find(stored.get().client()).map(Client::displayName).orElse("");
        var key = moves(stored.get(), plan) ? "step.followup.moved" : "step.followup.reworded";
        return transactions.step(Label.of(key, name), () -> change(stored.get(), plan, reason));
    }

    private MoveOutcome change(FollowUp step, StepPlan plan, Optional<String> reason) {
        if (moves(step, plan)) {
            var to = new HumanDate(plan.date(), plan.time());
            var moved = moving.to(step.id(), to, reason);
            if (!(moved instanceof MoveOutcome.Moved)) {
                return moved;
            }
        }
        followUps.find(step.id()).map(now -> planned(now, plan)).ifPresent(followUps::update);
        return editing.reword(step.id(), plan.text())
                .<MoveOutcome>map(MoveOutcome.Moved::new)
                .orElseGet(MoveOutcome.Gone::new);
    }

    private FollowUp planned(FollowUp step, StepPlan plan) {
        var changed = step.with().alerts(plan.alerts());
        if (comesOtherwise(step, plan)) {
            changed.due(plan.date(), plan.time())
                    .series(
                            plan.recurrence()
                                    .map(again -> Series.begun(step.id(), again, plan.date())));
        }
        var same = changed.build().equals(step);
        return same ? step : changed.plannedAt(Optional.of(LocalDateTime.now(clock))).build();
    }

    private static boolean moves(FollowUp step, StepPlan plan) {
        return !comesOtherwise(step, plan)
                && (!step.dueDate().equals(plan.date()) || !step.dueTime().equals(plan.time()));
    }

    private static boolean comesOtherwise(FollowUp step, StepPlan plan) {
        return !step.plan().recurrence().equals(plan.recurrence());
    }
}
