package org.kartoteka.occasions;

import org.kartoteka.interactions.Sentiment;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.GiftId;
import org.kartoteka.kernel.Money;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// Something a client was given.
///
/// @param day local
/// @param what not blank
/// @param cost what it cost us, if noted
/// @param reaction how it was taken, if known
/// @param note may be empty
public record Gift(
        GiftId id,
        ClientId client,
        LocalDate day,
        String what,
        Optional<Money> cost,
        Optional<Sentiment> reaction,
        String note) {

    public Gift {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(day, "day");
        what = what.strip();
        note = note.strip();
        if (what.isEmpty()) {
            throw new IllegalArgumentException("A gift is something");
        }
        if (cost.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException("A gift costs nothing or something");
        }
    }
}
