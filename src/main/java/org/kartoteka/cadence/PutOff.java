package org.kartoteka.cadence;

import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;
import java.util.Objects;

/// That a call by cadence was put off on some day.
///
/// @param on local
/// @param until the local day, behind `on`, on which the client is due again
/// @param reason as answered; empty if not asked or not answered
public record PutOff(ClientId client, LocalDate on, LocalDate until, String reason) {

    public static final int LONGEST_REASON = 4_000;

    public PutOff {
        Objects.requireNonNull(client, "client");
        reason = reason.strip();
        if (!until.isAfter(on)) {
            throw new IllegalArgumentException("Putting off looks ahead");
        }
        if (reason.length() > LONGEST_REASON) {
            reason = reason.substring(0, LONGEST_REASON);
        }
    }
}
