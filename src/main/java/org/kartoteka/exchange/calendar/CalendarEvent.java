package org.kartoteka.exchange.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One entry of the calendar file. Day and time are local and go into the file without a zone, as
/// "floating" ones: a step at ten stays at ten wherever the person goes.
///
/// @param uid the same each time the file is written, so that reading it again changes entries and
///   adds none
/// @param day the first one, where it comes again
/// @param time absent for the whole day
/// @param rrule the value of an `RRULE` (RFC 5545, section 3.3.10), absent if it does not come
///   again
/// @param alarms how long before it begins it is told of; negative for later, as nine in the
///   morning of a whole day
/// @param revision higher with each change
record CalendarEvent(
        String uid,
        LocalDate day,
        Optional<LocalTime> time,
        Optional<String> rrule,
        String summary,
        String description,
        List<Duration> alarms,
        int revision) {

    CalendarEvent {
        Objects.requireNonNull(uid, "uid");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(rrule, "rrule");
        alarms = List.copyOf(alarms);
    }
}
