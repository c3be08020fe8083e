package org.kartoteka.followups.ui;

import org.kartoteka.followups.AddFollowUp;
import org.kartoteka.followups.AgendaItem;
import org.kartoteka.followups.CompleteFollowUp;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.MoveOutcome;
import org.kartoteka.followups.ReplanFollowUp;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.interactions.EditPromises;
import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.PromisePlan;
import org.kartoteka.interactions.SettlePromise;

import java.util.Optional;

/// What can be done to an item of the Today page. Each deed blocks.
public record TodayDeeds(
        CompleteFollowUp completing,
        ReplanFollowUp replanning,
        AddFollowUp adding,
        SettlePromise settling,
        EditPromises promising) {

    /// Marks an open item as done, or opens a done one again.
    TodayAnswer toggle(AgendaItem item) {
        var client = item.client().displayName();
        return switch (item) {
            case AgendaItem.Step step when step.isDone() -> reopen(step.step(), client);
            case AgendaItem.Step step -> complete(step.step(), client);
            case AgendaItem.Promised promised -> settle(promised.promise(), client);
        };
    }

    private TodayAnswer reopen(FollowUp step, String client) {
        return completing
                .reopen(step.id())
                .map(_ -> TodayAnswer.said(new TodaySaid.What.Reopened(client)))
                .orElseGet(TodayAnswer::gone);
    }

    private TodayAnswer complete(FollowUp step, String client) {
        return completing
                .done(step.id())
                .map(done -> new TodayAnswer(done(client, done.next()), offer(done)))
                .orElseGet(TodayAnswer::gone);
    }

    private static TodaySaid.What done(String client, Optional<FollowUp> next) {
        return next.<TodaySaid.What>map(
                        step -> new TodaySaid.What.DoneAndAgain(client, step.dueDate()))
                .orElseGet(() -> new TodaySaid.What.Done(client));
    }

    /// Leaves a step out; one that comes again, this time.
    TodayAnswer cancel(AgendaItem.Step step) {
        return cancelled(step, completing.cancel(step.step().id()));
    }

    /// Leaves a step out, and all that would come after it.
    TodayAnswer cancelForGood(AgendaItem.Step step) {
        return cancelled(step, completing.cancelForGood(step.step().id()));
    }

    private static TodayAnswer cancelled(
            AgendaItem.Step step, Optional<CompleteFollowUp.Cancelled> cancelled) {
        var client = step.client().displayName();
        return cancelled
                .map(
                        left ->
                                TodayAnswer.said(
                                        new TodaySaid.What.LeftOut(
                                                client, left.next().map(FollowUp::dueDate))))
                .orElseGet(TodayAnswer::gone);
    }

    private static Optional<TodayQuestion> offer(CompleteFollowUp.Completed done) {
        return done.offer().map(plan -> new TodayQuestion.NextStep(done.step().client(), plan));
    }

    private TodayAnswer settle(Promise promise, String client) {
        var open = promise.state() == Promise.State.OPEN;
        var settled = open ? settling.keep(promise.id()) : settling.reopen(promise.id());
        return settled.map(_ -> TodayAnswer.said(settledAs(open, client)))
                .orElseGet(TodayAnswer::gone);
    }

    private static TodaySaid.What settledAs(boolean kept, String client) {
        return kept ? new TodaySaid.What.Done(client) : new TodaySaid.What.Reopened(client);
    }

    /// Gives an item another day, or other words.
    ///
    /// @param reason as in [ReplanFollowUp#replan]
    TodayAnswer replan(AgendaItem item, StepPlan plan, Optional<String> reason) {
        var client = item.client().displayName();
        return switch (item) {
            case AgendaItem.Step step -> replan(step.step(), client, plan, reason);
            case AgendaItem.Promised promised -> replan(promised.promise(), client, plan);
        };
    }

    private TodayAnswer replan(
            FollowUp step, String client, StepPlan plan, Optional<String> reason) {
        return switch (replanning.replan(step.id(), plan, reason)) {
            case MoveOutcome.Moved moved -> TodayAnswer.said(changed(step, client, moved.step()));
            case MoveOutcome.ReasonAsked _ ->
                    new TodayAnswer(
                            new TodaySaid.What.Moved(client, plan.date()),
                            Optional.of(new TodayQuestion.Reason(plan)));
            case MoveOutcome.Gone _ -> TodayAnswer.gone();
        };
    }

    private static TodaySaid.What changed(FollowUp before, String client, FollowUp after) {
        var moved =
                before.plan().recurrence().equals(after.plan().recurrence())
                        && before.alerts().equals(after.alerts());
        return moved
                ? new TodaySaid.What.Moved(client, after.dueDate())
                : new TodaySaid.What.Changed(client, after.plan());
    }

    private TodayAnswer replan(Promise promise, String client, StepPlan plan) {
        var changed = new PromisePlan(promise.side(), plan.text(), Optional.of(plan.date()));
        return promising
                .save(promise.id(), changed)
                .map(_ -> TodayAnswer.said(new TodaySaid.What.Moved(client, plan.date())))
                .orElseGet(TodayAnswer::gone);
    }

    /// Plans a next step with the client of an item.
    TodayAnswer add(AgendaItem item, StepPlan plan) {
        var client = item.client();
        return adding.add(client.id(), plan)
                .map(_ -> TodayAnswer.said(new TodaySaid.What.Planned(client.displayName(), plan)))
                .orElseGet(TodayAnswer::gone);
    }
}
