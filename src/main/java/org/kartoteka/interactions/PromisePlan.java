package org.kartoteka.interactions;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// What was promised in a talk that is about to be logged.
///
/// @param due local date by which it is to be kept, if one was named
public record PromisePlan(Promise.Side side, String text, Optional<LocalDate> due) {

    public PromisePlan {
        Objects.requireNonNull(side, "side");
        text = text.strip();
    }
}
