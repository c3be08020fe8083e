package org.kartoteka.followups;

import org.kartoteka.platform.text.HumanDate;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/// What is to be done next, and when: local date, time if one was named.
///
/// @param text may be empty
public record StepPlan(String text, LocalDate date, Optional<LocalTime> time) {

    public StepPlan {
        Objects.requireNonNull(date, "date");
        text = text.strip();
    }

    public static StepPlan of(String text, HumanDate when) {
        return new StepPlan(text, when.date(), when.time());
    }
}
