package org.kartoteka.followups;

import java.time.LocalDate;
import java.util.Objects;

/// A call by cadence that was put off. The person is asked why once, as for a step
/// ([MoveFollowUp#ASKED_AT]), and sees how often it was put off until the client is spoken to.
///
/// @param until the local day on which the client is due again
/// @param since the local day on which it was put off last
/// @param times how often since the last contact, from 1
/// @param reason as answered; empty if not asked or not answered
public record Snooze(LocalDate until, LocalDate since, int times, String reason) {

    public Snooze {
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(since, "since");
        reason = reason.strip();
        if (times < 1) {
            throw new IllegalArgumentException("Put off at least once");
        }
    }

    public static Snooze first(LocalDate until, LocalDate today) {
        return new Snooze(until, today, 1, "");
    }

    /// Whether putting it off once more asks why.
    public boolean asksWhy() {
        return times + 1 == MoveFollowUp.ASKED_AT;
    }

    /// Put off once more.
    ///
    /// @param answer empty if none was given; then the one given before stays
    public Snooze again(LocalDate until, LocalDate today, String answer) {
        return new Snooze(until, today, times + 1, answer.isBlank() ? reason : answer);
    }

    /// Whether it still counts: a contact on the day of putting off or later makes it void, and
    /// with it the times.
    ///
    /// @param lastContact local day of the last counted contact, or [LocalDate#MIN]
    public boolean counts(LocalDate lastContact) {
        return lastContact.isBefore(since);
    }

    /// Whether the client is left in peace on `today`.
    public boolean holds(LocalDate lastContact, LocalDate today) {
        return counts(lastContact) && today.isBefore(until);
    }
}
