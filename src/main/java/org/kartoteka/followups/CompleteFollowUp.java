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
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
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
    private final Transactions transactions;
    private final Clock clock;

    /// @param clock in the person's own zone
    public CompleteFollowUp(
            FollowUps followUps,
            Interactions interactions,
            Clients clients,
            Transactions transactions,
            Clock clock) {
        this.followUps = followUps;
        this.interactions = interactions;
        this.clients = clients;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// What is done, and the next step that suggests itself; [AddFollowUp] takes it.
    ///
    /// @param offer empty where the client has another open step
    public record Completed(FollowUp step, Optional<StepPlan> offer) {}

    /// @return empty if the step is gone
    public Optional<Completed> done(FollowUpId id) {
        return change(id, "step.followup.done", step -> step.closed(FollowUp.State.DONE, now()))
                .map(step -> new Completed(step, offer(step)));
    }

    public Optional<FollowUp> cancel(FollowUpId id) {
        return change(
                id,
                "step.followup.cancelled",
                step -> step.closed(FollowUp.State.CANCELLED, now()));
    }

    public Optional<FollowUp> reopen(FollowUpId id) {
        return change(id, "step.followup.reopened", FollowUp::reopened);
    }

    private Instant now() {
        return clock.instant();
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
