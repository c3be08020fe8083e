package org.kartoteka.cadence;

import java.time.LocalDate;

/// What became of putting off a call.
public sealed interface SnoozeOutcome {

    record Done(PutOff putOff) implements SnoozeOutcome {}

    /// Nothing was written: the person is to be asked why first.
    ///
    /// @param until the day that was chosen
    record ReasonAsked(LocalDate until) implements SnoozeOutcome {}

    /// The client is in the Trash or gone; nothing was written.
    record Gone() implements SnoozeOutcome {}
}
