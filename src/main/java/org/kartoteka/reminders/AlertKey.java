package org.kartoteka.reminders;

import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.occasions.OccasionRef;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// Which alert of what; each is told once. A key follows from what was planned, never from a clock,
/// a zone or a setting, so that no change of those can tell the same thing twice; what is planned
/// for another day or hour is another thing.
public sealed interface AlertKey {

    /// A text of at most 80 characters, different for different keys.
    String stored();

    record OfStep(FollowUpId step, LocalDate due, Optional<LocalTime> time, int minutesBefore)
            implements AlertKey {

        @Override
        public String stored() {
            return "step:%d:%s:%s:%d"
                    .formatted(
                            step.value(),
                            due,
                            time.map(LocalTime::toString).orElse("-"),
                            minutesBefore);
        }
    }

    /// @param year in which it is kept
    /// @param dayKey of the occasion's own date, so that 29 February is the same whichever day it
    ///   is kept on
    record OfOccasion(OccasionRef occasion, int year, int dayKey, Call call) implements AlertKey {

        public enum Call {
            /// As the lead time begins.
            AHEAD,
            ON_THE_DAY
        }

        @Override
        public String stored() {
            return "day:%d:%s:%d:%d:%s"
                    .formatted(
                            occasion.client().value(),
                            occasion.stored().map(id -> String.valueOf(id.value())).orElse("-"),
                            year,
                            dayKey,
                            call);
        }
    }
}
