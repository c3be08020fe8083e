package org.kartoteka.sales;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ContractId;
import org.kartoteka.kernel.Money;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// What was agreed with a client for longer than one purchase.
///
/// @param title not blank
/// @param starts local, the first day on which it holds
/// @param ends local, the last day on which it holds, not before `starts`; absent where no end was
///   agreed
/// @param value of the whole contract, not negative
/// @param version grows with each change
public record Contract(
        ContractId id,
        ClientId client,
        String title,
        LocalDate starts,
        Optional<LocalDate> ends,
        Optional<Money> value,
        Instant createdAt,
        int version) {

    public static final int LONGEST_TITLE = 2_000;

    /// Where a contract is in its time.
    public enum State {
        AHEAD,
        RUNNING,
        ENDED
    }

    public Contract {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(starts, "starts");
        Objects.requireNonNull(createdAt, "createdAt");
        title = title.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A contract has a title");
        }
        if (ends.filter(starts::isAfter).isPresent()) {
            throw new IllegalArgumentException("A contract ends after it starts");
        }
        if (value.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException("A contract is worth nothing or something");
        }
    }

    public State on(LocalDate day) {
        if (day.isBefore(starts)) {
            return State.AHEAD;
        }
        return ends.filter(day::isAfter).isPresent() ? State.ENDED : State.RUNNING;
    }
}
