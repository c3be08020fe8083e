package org.kartoteka.followups;

import org.kartoteka.interactions.ContactRhythm;
import org.kartoteka.kernel.ClientId;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// How long a client has heard nothing, against the bounds that were set and against the client's
/// own habit.
///
/// @param rhythm counted contacts only
public record Silence(ClientId client, CadencePosition position, ContactRhythm rhythm) {

    private static final Comparator<Silence> LATEST_FIRST =
            Comparator.comparing(Silence::position, CadencePosition.LATEST_FIRST)
                    .thenComparing(Silence::client);

    /// Why a client is being lost.
    public enum Sign {
        /// The longest interval has passed.
        TOO_LONG,
        /// The silence is longer than is usual with this client, whatever the bounds say.
        UNUSUAL
    }

    /// @return empty while nothing is wrong
    public List<Sign> signs() {
        var tooLong = position.light() == CadencePosition.Light.RED;
        if (tooLong) {
            return rhythm.isOverdue()
                    ? List.of(Sign.TOO_LONG, Sign.UNUSUAL)
                    : List.of(Sign.TOO_LONG);
        }
        return rhythm.isOverdue() ? List.of(Sign.UNUSUAL) : List.of();
    }

    /// «Мы их теряем»: the clients that bear a sign, latest first; those who bear [Sign#TOO_LONG]
    /// stand before those who do not.
    public static List<Silence> losing(Collection<Silence> silences) {
        return silences.stream()
                .filter(silence -> !silence.signs().isEmpty())
                .sorted(LATEST_FIRST)
                .toList();
    }
}
