package org.kartoteka.cadence;

import java.time.LocalDate;
import java.util.stream.Stream;

/// Days that a person typed in, from the first to the last, both included.
///
/// @param worked whether they are worked although the week or the law has them off; otherwise they
///   are the person's own days off
public record TypedDays(LocalDate first, LocalDate last, boolean worked) {

    /// Two years: whoever is away longer needs no list of calls.
    public static final int LONGEST = 731;

    public TypedDays {
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST - 1))) {
            throw new IllegalArgumentException("Days end after they begin, within two years");
        }
    }

    Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }
}
