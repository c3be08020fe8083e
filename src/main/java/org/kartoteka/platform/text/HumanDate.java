package org.kartoteka.platform.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/// A day, and the time of day if one was named. Local: it has no zone.
public record HumanDate(LocalDate date, Optional<LocalTime> time) {

    public HumanDate {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(time, "time");
    }

    public static HumanDate on(LocalDate date) {
        return new HumanDate(date, Optional.empty());
    }

    public static HumanDate at(LocalDate date, LocalTime time) {
        return new HumanDate(date, Optional.of(time));
    }
}
