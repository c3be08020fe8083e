package org.kartoteka.occasions;

import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// That a client was thanked or asked for a review, or that it was decided not to this time.
///
/// @param day on which, local
/// @param textId which of the texts was used, so that it is not used again so soon
public record Courtesy(
        ClientId client, Kind kind, Choice choice, LocalDate day, Optional<String> textId) {

    public enum Kind {
        THANKS,
        REVIEW_REQUEST
    }

    public enum Choice {
        SENT,
        SKIPPED
    }

    public Courtesy {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(textId, "textId");
    }
}
