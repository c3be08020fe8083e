package org.kartoteka.history.ui;

import org.kartoteka.platform.work.Step;

import java.time.LocalDate;
import java.time.LocalTime;

/// A line of the History page.
sealed interface HistoryRow {

    /// The heading over the steps of one local day.
    record Day(LocalDate date) implements HistoryRow {}

    /// @param at local time of day
    record Entry(Step step, LocalTime at) implements HistoryRow {

        /// Whether a person can take it back: it is a deed, and it stands.
        boolean canUndo() {
            return step.reverts().isEmpty() && !step.undone();
        }

        /// Whether a person can do it again: it is a deed that was taken back.
        boolean canRedo() {
            return step.reverts().isEmpty() && step.undone();
        }
    }
}
