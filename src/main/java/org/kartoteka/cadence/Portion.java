package org.kartoteka.cadence;

import java.time.LocalDate;
import java.util.List;

/// The calls by cadence of today as lines, the latest first.
///
/// @param waiting how many clients are due besides
/// @param waitingUntil the next working day
/// @param today local
public record Portion(List<TouchLine> calls, int waiting, LocalDate waitingUntil, LocalDate today) {

    public Portion {
        calls = List.copyOf(calls);
    }

    /// How many of the calls are still to be made.
    public int left() {
        return Math.toIntExact(calls.stream().filter(call -> !call.isHandled()).count());
    }
}
