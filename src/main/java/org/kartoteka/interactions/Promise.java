package org.kartoteka.interactions;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.kernel.PromiseId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/// What one side promised the other; kept apart from the steps that a person plans.
///
/// @param interaction the talk in which it was given, if it was logged
/// @param due local date by which it is to be kept, if one was named
/// @param settledAt when it was kept or dropped, UTC
/// @param version 0 for one never stored, one higher with each change
public record Promise(
        PromiseId id,
        ClientId client,
        Optional<InteractionId> interaction,
        Side side,
        String text,
        Optional<LocalDate> due,
        State state,
        Optional<Instant> settledAt,
        Instant createdAt,
        int version) {

    /// Who promised.
    public enum Side {
        MINE,
        THEIRS
    }

    public enum State {
        OPEN,
        KEPT,
        DROPPED
    }

    public Promise {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(side, "side");
        createdAt = createdAt.truncatedTo(ChronoUnit.MILLIS);
        settledAt = settledAt.map(moment -> moment.truncatedTo(ChronoUnit.MILLIS));
        text = text.strip();
        if (settledAt.isPresent() != (state != State.OPEN)) {
            throw new IllegalArgumentException(
                    "A promise is settled at a moment, an open one is not");
        }
    }

    public static Promise open(
            PromiseId id,
            ClientId client,
            Optional<InteractionId> interaction,
            Side side,
            String text,
            Optional<LocalDate> due,
            Instant createdAt) {
        return new Promise(
                id,
                client,
                interaction,
                side,
                text,
                due,
                State.OPEN,
                Optional.empty(),
                createdAt,
                0);
    }

    public Promise settled(State state, Instant when) {
        return new Promise(
                id,
                client,
                interaction,
                side,
                text,
                due,
                state,
                Optional.of(when),
                createdAt,
                version);
    }

    public Promise reopened() {
        return new Promise(
                id,
                client,
                interaction,
                side,
                text,
                due,
                State.OPEN,
                Optional.empty(),
                createdAt,
                version);
    }

    public Promise with(Side side, String text, Optional<LocalDate> due) {
        return new Promise(
                id, client, interaction, side, text, due, state, settledAt, createdAt, version);
    }
}
