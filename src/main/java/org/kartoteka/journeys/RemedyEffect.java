package org.kartoteka.journeys;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How often something hurt before it was changed and after, over the same number of days.
///
/// A count, not a proof: other things change as well.
///
/// @param days on each side, at most [#MOST_DAYS]; 0 on the day of the change
/// @param before pain points in the days before the change
/// @param after pain points from the day of the change on
public record RemedyEffect(Remedy remedy, int days, long before, long after) {

    public static final int MOST_DAYS = 90;

    /// How many days on each side can be compared by `today`, which itself is over only tomorrow.
    public static int days(Remedy remedy, LocalDate today) {
        return Math.clamp(ChronoUnit.DAYS.between(remedy.changedOn(), today), 0, MOST_DAYS);
    }
}
