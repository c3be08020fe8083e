package org.kartoteka.cadence.ui;

import org.kartoteka.cadence.Losing;
import org.kartoteka.cadence.TouchLine;

import java.util.Optional;

/// A line of the list of those who are being lost.
sealed interface LosingRow {

    /// The heading over one group.
    ///
    /// @param size how many there are, also those not listed
    record Heading(Losing.Group group, int size, int notListed) implements LosingRow {}

    /// @param question asked under the client, if something is
    record Entry(TouchLine line, Optional<PuttingOff.Question> question) implements LosingRow {}
}
