package org.kartoteka.followups;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// That a next step is told of, some time before it falls due. A step may have several.
///
/// @param minutesBefore before its time, or where it has none before the working day begins on its
///   day; 0 to [#MOST_MINUTES]
public record Alert(int minutesBefore) implements Comparable<Alert> {

    /// Four weeks.
    public static final int MOST_MINUTES = 28 * 24 * 60;

    /// At its time, or as the working day begins.
    public static final Alert ON_TIME = new Alert(0);

    public Alert {
        if (minutesBefore < 0 || minutesBefore > MOST_MINUTES) {
            throw new IllegalArgumentException("Between 0 and " + MOST_MINUTES + " minutes before");
        }
    }

    /// More would be noise.
    public static final int MOST = 10;

    /// Each once, the earliest first.
    ///
    /// @throws IllegalArgumentException if there are more than [#MOST]
    public static List<Alert> inOrder(Collection<Alert> alerts) {
        var ordered = alerts.stream().distinct().sorted().toList();
        if (ordered.size() > MOST) {
            throw new IllegalArgumentException("More than " + MOST + " alerts");
        }
        return ordered;
    }

    /// When it is told, in local time: the minutes are counted on the clock on the wall, so that "a
    /// day before" keeps its hour over a change to summer time.
    ///
    /// @param workdayStart when the working day begins
    public LocalDateTime at(LocalDate due, Optional<LocalTime> time, LocalTime workdayStart) {
        return due.atTime(time.orElse(workdayStart)).minusMinutes(minutesBefore);
    }

    /// The earliest first.
    @Override
    public int compareTo(Alert other) {
        return Integer.compare(other.minutesBefore, minutesBefore);
    }
}
