package org.kartoteka.followups;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// When steps are told of that say nothing of it themselves, as a person settled it.
///
/// @param workdayStart when a day of work begins: the time of a step without one
/// @param withTime of a step with a time, the earliest first; empty for none
/// @param withoutTime of a step without a time
/// @param since local moment since which these rules hold: what they would have told before it is
///   not told any more
public record AlertRules(
        LocalTime workdayStart,
        List<Alert> withTime,
        List<Alert> withoutTime,
        LocalDateTime since) {

    /// A step with a time is told at its time; one without stands on Today all day.
    public static final AlertRules DEFAULTS =
            new AlertRules(
                    LocalTime.of(9, 0),
                    List.of(Alert.ON_TIME),
                    List.of(),
                    LocalDateTime.of(2000, 1, 1, 0, 0));

    public AlertRules {
        Objects.requireNonNull(workdayStart, "workdayStart");
        withTime = Alert.inOrder(withTime);
        withoutTime = Alert.inOrder(withoutTime);
        since = since.truncatedTo(ChronoUnit.SECONDS);
    }

    /// The alerts of a step that has none of its own.
    public List<Alert> usual(Optional<LocalTime> time) {
        return time.isPresent() ? withTime : withoutTime;
    }
}
