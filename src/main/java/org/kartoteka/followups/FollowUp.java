package org.kartoteka.followups;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.InteractionId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A next step with a client. Its date and time are local and stay as they are wherever the laptop
/// goes.
///
/// @param interaction the talk that it followed from
/// @param text what is to be done; may be empty
/// @param closedAt when it was done or cancelled, UTC
/// @param movedTimes how often its date was put off
/// @param moveReason why, as asked at the third time; empty if not asked or not answered
/// @param series absent if it does not come again
/// @param alerts when it is told of, the earliest first; absent where [AlertRules] hold
/// @param plannedAt local moment at which its day, time or alerts were last set; absent where that
///   was as it was made
/// @param origin absent where a person planned it
/// @param version 0 for one never stored, one higher with each change
public record FollowUp(
        FollowUpId id,
        ClientId client,
        Optional<InteractionId> interaction,
        String text,
        LocalDate dueDate,
        Optional<LocalTime> dueTime,
        State state,
        Optional<Instant> closedAt,
        int movedTimes,
        String moveReason,
        Optional<Series> series,
        Optional<List<Alert>> alerts,
        Optional<LocalDateTime> plannedAt,
        Optional<StepOrigin> origin,
        Instant createdAt,
        int version) {

    public enum State {
        OPEN,
        DONE,
        CANCELLED
    }

    public FollowUp {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(dueDate, "dueDate");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(origin, "origin");
        createdAt = createdAt.truncatedTo(ChronoUnit.MILLIS);
        closedAt = closedAt.map(moment -> moment.truncatedTo(ChronoUnit.MILLIS));
        plannedAt = plannedAt.map(moment -> moment.truncatedTo(ChronoUnit.SECONDS));
        alerts = alerts.map(Alert::inOrder);
        text = text.strip();
        moveReason = moveReason.strip();
        if (movedTimes < 0) {
            throw new IllegalArgumentException("Moved a negative number of times");
        }
        if (closedAt.isPresent() != (state != State.OPEN)) {
            throw new IllegalArgumentException("A step is closed at a moment, an open one is not");
        }
    }

    public static FollowUp open(
            FollowUpId id,
            ClientId client,
            Optional<InteractionId> interaction,
            StepPlan plan,
            Instant createdAt) {
        return of(id, client, plan.date(), createdAt)
                .interaction(interaction)
                .text(plan.text())
                .due(plan.date(), plan.time())
                .series(plan.recurrence().map(again -> Series.begun(id, again, plan.date())))
                .alerts(plan.alerts())
                .build();
    }

    /// An open step, to be put together.
    public static FollowUpBuilder of(
            FollowUpId id, ClientId client, LocalDate dueDate, Instant createdAt) {
        return new FollowUpBuilder(id, client, dueDate, createdAt);
    }

    /// The same step, to be changed.
    public FollowUpBuilder with() {
        return new FollowUpBuilder(this);
    }

    /// What it plans, as if it were typed anew.
    public StepPlan plan() {
        return new StepPlan(text, dueDate, dueTime, series.map(Series::recurrence), alerts);
    }

    public FollowUp closed(State state, Instant when) {
        return with().state(state, Optional.of(when)).build();
    }

    public FollowUp reopened() {
        return with().state(State.OPEN, Optional.empty()).build();
    }

    /// Moved once more.
    ///
    /// @param reason empty if none was given; then the one given before stays
    public FollowUp moved(LocalDate date, Optional<LocalTime> time, String reason) {
        return with().due(date, time)
                .moved(movedTimes + 1, reason.isBlank() ? moveReason : reason)
                .build();
    }

    /// The same step in other words.
    public FollowUp worded(String text) {
        return with().text(text).build();
    }

    /// The step that comes after this one in its series.
    ///
    /// @param turn the series as the next step has it
    FollowUp next(FollowUpId nextId, Series turn, LocalDate day, Instant now) {
        return of(nextId, client, day, now)
                .text(text)
                .due(day, dueTime)
                .series(Optional.of(turn))
                .alerts(alerts)
                .build();
    }
}
