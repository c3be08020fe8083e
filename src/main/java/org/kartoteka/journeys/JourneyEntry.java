package org.kartoteka.journeys;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.JourneyEntryId;
import org.kartoteka.kernel.JourneyStepId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/// That a client came to a step of the journey. The latest entry, by day and then by id, says where
/// they are.
///
/// @param enteredOn local
/// @param version grows with each change
public record JourneyEntry(
        JourneyEntryId id,
        ClientId client,
        JourneyStepId step,
        LocalDate enteredOn,
        Instant createdAt,
        int version) {

    public JourneyEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(enteredOn, "enteredOn");
        Objects.requireNonNull(createdAt, "createdAt");
    }
}
