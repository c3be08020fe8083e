package org.kartoteka.followups;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.InteractionId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
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
        createdAt = createdAt.truncatedTo(ChronoUnit.MILLIS);
        closedAt = closedAt.map(moment -> moment.truncatedTo(ChronoUnit.MILLIS));
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
        return new FollowUp(
                id,
                client,
                interaction,
                plan.text(),
                plan.date(),
                plan.time(),
                State.OPEN,
                Optional.empty(),
                0,
                "",
                createdAt,
                0);
    }

    public FollowUp closed(State state, Instant when) {
        return new FollowUp(
                id,
                client,
                interaction,
                text,
                dueDate,
                dueTime,
                state,
                Optional.of(when),
                movedTimes,
                moveReason,
                createdAt,
                version);
    }

    public FollowUp reopened() {
        return new FollowUp(
                id,
                client,
                interaction,
                text,
                dueDate,
                dueTime,
                State.OPEN,
                Optional.empty(),
                movedTimes,
                moveReason,
                createdAt,
                version);
    }

    /// Moved once more.
    ///
    /// @param reason empty if none was given; then the one given before stays
    public FollowUp moved(LocalDate date, Optional<LocalTime> time, String reason) {
        return new FollowUp(
                id,
                client,
                interaction,
                text,
                date,
                time,
                state,
                closedAt,
                movedTimes + 1,
                reason.isBlank() ? moveReason : reason,
                createdAt,
                version);
    }

    /// The same step in other words.
    public FollowUp worded(String text) {
        return new FollowUp(
                id,
                client,
                interaction,
                text,
                dueDate,
                dueTime,
                state,
                closedAt,
                movedTimes,
                moveReason,
                createdAt,
                version);
    }
}
