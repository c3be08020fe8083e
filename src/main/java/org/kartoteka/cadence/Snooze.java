package org.kartoteka.cadence;

import org.kartoteka.followups.MoveFollowUp;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/// A call by cadence that was put off since the last contact. The person is asked why once, as for
/// a step ([MoveFollowUp#ASKED_AT]), and sees on how many days it was put off until the client is
/// spoken to.
///
/// @param until the local day on which the client is due again
/// @param since the local day on which it was put off last
/// @param times on how many days, from 1: putting off twice in one day is choosing the day
/// @param reason the last one answered; empty if none was
public record Snooze(LocalDate until, LocalDate since, int times, String reason) {

    public Snooze {
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(reason, "reason");
        if (times < 1) {
            throw new IllegalArgumentException("Put off at least once");
        }
    }

    /// What stands of `putOffs`, all of one client: a contact on the day of putting off or later
    /// makes it void.
    ///
    /// @param lastContact local day of the last counted contact, or [LocalDate#MIN]
    public static Optional<Snooze> of(Collection<PutOff> putOffs, LocalDate lastContact) {
        var standing =
                putOffs.stream()
                        .filter(putOff -> lastContact.isBefore(putOff.on()))
                        .sorted(Comparator.comparing(PutOff::on))
                        .toList();
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        var last = standing.getLast();
        var reason =
                standing.reversed().stream()
                        .map(PutOff::reason)
                        .filter(given -> !given.isEmpty())
                        .findFirst()
                        .orElse("");
        return Optional.of(new Snooze(last.until(), last.on(), standing.size(), reason));
    }

    /// Whether putting it off once more asks why.
    ///
    /// @param today local
    public boolean asksWhy(LocalDate today) {
        return since.isBefore(today) && times + 1 == MoveFollowUp.ASKED_AT;
    }

    /// Whether the client is left in peace on `today`.
    public boolean holds(LocalDate today) {
        return today.isBefore(until);
    }
}
