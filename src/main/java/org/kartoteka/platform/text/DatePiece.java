package org.kartoteka.platform.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// What was read from some words: a day, a time, or both; what was not read is null.
///
/// @param next the number of the first word behind it
record DatePiece(int next, LocalDate day, LocalTime time) {

    static DatePiece day(int next, LocalDate day) {
        return new DatePiece(next, day, null);
    }

    static DatePiece time(int next, LocalTime time) {
        return new DatePiece(next, null, time);
    }

    DatePiece on(LocalDate ownDay) {
        return new DatePiece(next, ownDay, time);
    }

    DatePiece with(DatePiece later) {
        return new DatePiece(
                later.next, day == null ? later.day : day, time == null ? later.time : time);
    }

    HumanDate date() {
        return new HumanDate(day, Optional.ofNullable(time));
    }
}
