package org.kartoteka.cadence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How often a client wants to hear from us.
///
/// @param idealDays days from one contact to the next that would be right, from 1
/// @param longestDays days that should never be exceeded, `idealDays` to [#MOST_DAYS]
public record Cadence(int idealDays, int longestDays) {

    /// Ten years: whoever is not to be called more often needs no cadence.
    public static final int MOST_DAYS = 3650;

    public Cadence {
        if (idealDays < 1 || longestDays < idealDays || longestDays > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "An ideal interval from 1 day and a longest one, not shorter, to " + MOST_DAYS);
        }
    }

    /// Where a client stands.
    ///
    /// @param lastContact local day of the last counted contact, or where there was none the day on
    ///   which the client was added; one that lies ahead counts as today
    /// @param today local
    public CadencePosition position(LocalDate lastContact, LocalDate today) {
        var silent = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(lastContact, today)));
        return new CadencePosition(this, silent);
    }
}
