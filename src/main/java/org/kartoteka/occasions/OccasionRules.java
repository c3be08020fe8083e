package org.kartoteka.occasions;

import java.util.Objects;

/// What a person has settled about occasions.
///
/// @param leadDays days before an occasion at which it is told of, 0 to [Occasion#MOST_LEAD_DAYS];
///   a client may have its own
/// @param lateDays days after an occasion on which a belated greeting is still sent, 0 to
///   [#MOST_LATE_DAYS]
public record OccasionRules(LeapDayPolicy leapDay, int leadDays, int lateDays) {

    /// Later than this nobody believes in an oversight, and a greeting of two years could meet.
    public static final int MOST_LATE_DAYS = 60;

    /// Three days are enough to buy something small. Thirty are more than the leave of 28 days that
    /// article 115 of the Labour Code gives, so that who comes back from it misses nobody.
    public static final OccasionRules DEFAULTS =
            new OccasionRules(LeapDayPolicy.FEBRUARY_28, 3, 30);

    public OccasionRules {
        Objects.requireNonNull(leapDay, "leapDay");
        if (leadDays < 0 || leadDays > Occasion.MOST_LEAD_DAYS) {
            throw new IllegalArgumentException("Lead time out of range");
        }
        if (lateDays < 0 || lateDays > MOST_LATE_DAYS) {
            throw new IllegalArgumentException("Belated time out of range");
        }
    }

    int leadDays(Occasion occasion) {
        return occasion.leadDays().orElse(leadDays);
    }
}
