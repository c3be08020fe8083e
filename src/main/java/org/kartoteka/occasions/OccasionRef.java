package org.kartoteka.occasions;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.OccasionId;

import java.util.Objects;
import java.util.Optional;

/// Which occasion of which client is meant.
///
/// @param stored empty for the card's own date: the birthday of a person, the founding of a company
public record OccasionRef(ClientId client, Optional<OccasionId> stored) {

    public OccasionRef {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(stored, "stored");
    }

    public static OccasionRef onCardOf(ClientId client) {
        return new OccasionRef(client, Optional.empty());
    }

    public boolean isOnCard() {
        return stored.isEmpty();
    }
}
