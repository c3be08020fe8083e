package org.kartoteka.occasions.ui;

import org.kartoteka.occasions.OccasionLine;

import java.time.LocalDate;
import java.util.Optional;

/// A line of the Dates page.
sealed interface DateRow {

    /// @param day empty for what is known by its month alone
    record Heading(Optional<LocalDate> day, LocalDate today) implements DateRow {}

    record Entry(OccasionLine line) implements DateRow {}
}
