package org.kartoteka.followups;

import org.kartoteka.platform.text.HumanDate;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What is to be done next, and when: local date, time if one was named.
///
/// @param text may be empty
/// @param recurrence absent if it does not come again
/// @param alerts when it is told of, the earliest first; absent where [AlertRules] hold
public record StepPlan(
        String text,
        LocalDate date,
        Optional<LocalTime> time,
        Optional<Recurrence> recurrence,
        Optional<List<Alert>> alerts) {

    public StepPlan {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(recurrence, "recurrence");
        alerts = alerts.map(Alert::inOrder);
        text = text.strip();
    }

    /// One that does not come again and is told of by the rules for all.
    public StepPlan(String text, LocalDate date, Optional<LocalTime> time) {
        this(text, date, time, Optional.empty(), Optional.empty());
    }

    public static StepPlan of(String text, HumanDate when) {
        return new StepPlan(text, when.date(), when.time());
    }
}
