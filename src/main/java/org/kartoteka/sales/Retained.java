package org.kartoteka.sales;

import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.platform.statistics.Share;

import java.util.Optional;

/// Which share of the clients at the start of a period stayed, and which was lost.
///
/// Retention is (clients at the end − new in the period) / clients at the start; churn is the rest.
/// Who counts as a client at a moment is said in [SalesFigures#retention]; new is who counts at the
/// end and did not at the start, so that whoever comes back after a pause is new, and retention
/// never passes 100 %.
///
/// @param retention 0 to 1
/// @param churn 0 to 1
public record Retained(Estimate retention, Estimate churn) {

    /// Nothing where nobody was there at the start.
    ///
    /// @throws IllegalArgumentException if more stayed than were there
    public static Optional<Retained> of(long start, long joined, long end) {
        return start == 0
                ? Optional.empty()
                : Optional.of(
                        new Retained(
                                Share.of(end - joined, start),
                                Share.of(start - (end - joined), start)));
    }
}
