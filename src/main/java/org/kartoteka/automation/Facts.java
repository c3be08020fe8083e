package org.kartoteka.automation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// What happened to clients and what comes, leaving out clients in the Trash. Blocks.
public interface Facts {

    /// Occurrences of one kind, as they happen.
    ///
    /// @param from the first day, local
    /// @param to the last day
    List<Fact> of(Occurrence occurrence, LocalDate from, LocalDate to);

    /// Which of these rows still tell of such an occurrence, on whatever day.
    ///
    /// @param occurrence one that has happened, none that lies ahead
    List<Fact> still(Occurrence occurrence, Collection<Long> rows);
}
