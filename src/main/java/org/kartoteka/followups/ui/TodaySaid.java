package org.kartoteka.followups.ui;

import org.kartoteka.followups.StepPlan;
import org.kartoteka.kernel.StepId;

import java.time.LocalDate;
import java.util.Optional;

/// What the Today page tells of a deed.
///
/// @param step what takes it back
record TodaySaid(What what, Optional<StepId> step) {

    sealed interface What {

        record Done(String client) implements What {}

        /// @param next when it comes again
        record DoneAndAgain(String client, LocalDate next) implements What {}

        /// @param next when it comes again; absent if it does not
        record LeftOut(String client, Optional<LocalDate> next) implements What {}

        record Reopened(String client) implements What {}

        record Moved(String client, LocalDate to) implements What {}

        /// Comes otherwise, or is told of otherwise, than before.
        record Changed(String client, StepPlan plan) implements What {}

        record Planned(String client, StepPlan plan) implements What {}

        /// The item is no longer there, or no longer open; nothing was written.
        record Gone() implements What {}
    }
}
