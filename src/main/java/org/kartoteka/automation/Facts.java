package org.kartoteka.automation;

import java.time.LocalDate;
import java.util.List;

/// What happened to clients and what comes, leaving out clients in the Trash. Blocks.
public interface Facts {

    /// Occurrences of one kind, as they happen.
    ///
    /// @param from the first day, local
    /// @param to the last day
    List<Fact> of(Occurrence occurrence, LocalDate from, LocalDate to);
}
