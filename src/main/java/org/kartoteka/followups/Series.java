package org.kartoteka.followups;

import org.kartoteka.kernel.FollowUpId;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// A run of next steps of which one is open at a time: when it is closed, the next one is planned.
///
/// @param first the step that the series began with, by which the series is known
/// @param start the day of that step, from which "every second week" counts
/// @param due the day on which the open step was due by the series, however often it was put off
public record Series(FollowUpId first, Recurrence recurrence, LocalDate start, LocalDate due) {

    public Series {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(recurrence, "recurrence");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(due, "due");
    }

    static Series begun(FollowUpId first, Recurrence recurrence, LocalDate day) {
        return new Series(first, recurrence, day, day);
    }

    /// The series as its next step has it, on a day of work unless the rule itself names the day of
    /// the week.
    ///
    /// @param doneOn the local day on which the step is done
    /// @return empty if the series has come to its end
    Optional<Series> after(LocalDate doneOn, DaysOff daysOff) {
        return recurrence
                .next(start, worked(due, daysOff), doneOn)
                .map(day -> new Series(first, recurrence, start, day));
    }

    /// The day on which the step of this turn stands.
    LocalDate day(DaysOff daysOff) {
        return worked(due, daysOff);
    }

    private LocalDate worked(LocalDate day, DaysOff daysOff) {
        return recurrence.namesDayOfWeek() ? day : daysOff.workingDayFrom(day);
    }
}
