package org.kartoteka.followups;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.platform.text.HumanDate;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;

/// Use case: put a next step off, or bring it forward, as one step of the journal. Blocks.
public final class MoveFollowUp {

    /// The time at which the person is asked why, once.
    public static final int ASKED_AT = 3;

    private final FollowUps followUps;
    private final Clients clients;
    private final Transactions transactions;
    private final Clock clock;

    /// @param clock in the person's own zone, whose day is today
    public MoveFollowUp(
            FollowUps followUps, Clients clients, Transactions transactions, Clock clock) {
        this.followUps = followUps;
        this.clients = clients;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Moves by a day, a week or the like. What is overdue moves from today, or it would stay
    /// overdue.
    ///
    /// @param reason what the person answered, perhaps nothing; absent if not asked yet
    public MoveOutcome by(FollowUpId id, Period period, Optional<String> reason) {
        return followUps
                .find(id)
                .map(step -> move(step, startOf(step, period).plus(period), step.dueTime(), reason))
                .orElseGet(MoveOutcome.Gone::new);
    }

    /// Moves to a day; the time of day stays unless `to` names one.
    ///
    /// @param reason as in [#by]
    public MoveOutcome to(FollowUpId id, HumanDate to, Optional<String> reason) {
        return followUps
                .find(id)
                .map(step -> move(step, to.date(), to.time().or(step::dueTime), reason))
                .orElseGet(MoveOutcome.Gone::new);
    }

    private LocalDate startOf(FollowUp step, Period period) {
        var today = LocalDate.now(clock);
        return !period.isNegative() && step.dueDate().isBefore(today) ? today : step.dueDate();
    }

    private MoveOutcome move(
            FollowUp step, LocalDate date, Optional<LocalTime> time, Optional<String> reason) {
        if (step.state() != FollowUp.State.OPEN) {
            return new MoveOutcome.Gone();
        }
        if (step.movedTimes() + 1 == ASKED_AT && reason.isEmpty()) {
            return new MoveOutcome.ReasonAsked(step);
        }
        var name = clients.find(step.client()).map(Client::displayName).orElse("");
        return transactions.step(
                Label.of("step.followup.moved", name),
                () -> {
                    followUps.update(
                            step.moved(date, time, reason.orElse(""))
                                    .with()
                                    .plannedAt(Optional.of(LocalDateTime.now(clock)))
                                    .build());
                    return followUps
                            .find(step.id())
                            .<MoveOutcome>map(MoveOutcome.Moved::new)
                            .orElseGet(MoveOutcome.Gone::new);
                });
    }
}
