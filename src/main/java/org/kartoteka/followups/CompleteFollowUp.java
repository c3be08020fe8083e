package org.kartoteka.followups;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.interactions.ContactRhythm;
import org.kartoteka.interactions.Interactions;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Use case: a next step is done, or will not be, or that was said too early; one step of the
/// journal each. Blocks.
public final class CompleteFollowUp {

    /// Where a client has no rhythm of its own yet.
    static final int USUAL_DAYS = 14;

    /// Sooner would be pushing, later would be forgetting.
    static final int FEWEST_DAYS = 3;

    static final int MOST_DAYS = 90;

    private final FollowUps followUps;
    private final Interactions interactions;
    private final Clients clients;
    private final ContinueSeries series;
    private final Transactions transactions;
    private final Clock clock;

    /// @param clock in the person's own zone
    public CompleteFollowUp(
            FollowUps followUps,
            Interactions interactions,
            Clients clients,
            ContinueSeries series,
            Transactions transactions,
            Clock clock) {
        this.followUps = followUps;
        this.interactions = interactions;
        this.clients = clients;
        this.series = series;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// What is done, and what comes next.
    ///
    /// @param next the step that was planned because this one comes again
    /// @param offer the next step that suggests itself, which [AddFollowUp] takes; empty where the
    ///   client has another open step
    public record Completed(FollowUp step, Optional<FollowUp> next, Optional<StepPlan> offer) {}

    /// A step that comes again is planned anew in the same step of the journal.
    ///
    /// @return empty if the step is gone
    public Optional<Completed> done(FollowUpId id) {
        return close(id, "step.followup.done", FollowUp.State.DONE, series::afterDone)
                .map(closed -> new Completed(closed.step(), closed.next(), offer(closed.step())));
    }

    /// What is left out, and what comes next.
    ///
    /// @param next the next of the series; empty if it comes no more
    public record Cancelled(FollowUp step, Optional<FollowUp> next) {}

    /// Leaves a step out; one of a series this time only.
    ///
    /// @return empty if the step is gone
    public Optional<Cancelled> cancel(FollowUpId id) {
        return close(id, "step.followup.cancelled", FollowUp.State.CANCELLED, series::afterSkipped);
    }

    /// Leaves a step out, and with it all that would have come after it in its series.
    ///
    /// @return empty if the step is gone
    public Optional<Cancelled> cancelForGood(FollowUpId id) {
        return close(id, "step.followup.ended", FollowUp.State.CANCELLED, _ -> Optional.empty());
    }

    private Optional<Cancelled> close(
            FollowUpId id,
            String key,
            FollowUp.State state,
            Function<FollowUp, Optional<FollowUp>> goOn) {
        var next = new AtomicReference<Optional<FollowUp>>(Optional.empty());
        return change(
                        id,
                        key,
                        step -> {
                            var closed = step.closed(state, clock.instant());
                            next.set(
                                    step.state() == FollowUp.State.OPEN
                                            ? goOn.apply(closed)
                                            : Optional.empty());
                            return closed;
                        })
                .map(step -> new Cancelled(step, next.get()));
    }

    public Optional<FollowUp> reopen(FollowUpId id) {
        return change(id, "step.followup.reopened", series::reopened);
    }

    private Optional<FollowUp> change(FollowUpId id, String key, UnaryOperator<FollowUp> change) {
        var stored = followUps.find(id);
        if (stored.isEmpty()) {
            return stored;
        }
        var name = clients.find(stored.get().client()).map(Client::displayName).orElse("");
        return transactions.step(
                Label.of(key, name),
                () -> {
                    followUps.find(id).map(change).ifPresent(followUps::update);
                    return followUps.find(id);
                });
    }

    private Optional<StepPlan> offer(FollowUp done) {
        var hasAnother =
                followUps.of(done.client()).stream()
                        .anyMatch(step -> step.state() == FollowUp.State.OPEN);
        return hasAnother ? Optional.empty() : Optional.of(suggestion(done.client(), done.text()));
    }

    /// The step that suggests itself with a client of whom none is planned: `text` after the
    /// client's usual gap, on a working day.
    public StepPlan suggestion(ClientId client, String text) {
        return new StepPlan(text, offeredDay(client), Optional.empty());
    }

    private LocalDate offeredDay(ClientId client) {
        var today = LocalDate.now(clock);
        var days =
                interactions.moments(client).stream()
                        .map(moment -> moment.atZone(clock.getZone()).toLocalDate())
                        .toList();
        var gap = ContactRhythm.of(days, today).usualGap().orElse(USUAL_DAYS);
        return workingDay(today.plusDays(Math.clamp(gap, FEWEST_DAYS, MOST_DAYS)));
    }

    static LocalDate workingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
    }
}
