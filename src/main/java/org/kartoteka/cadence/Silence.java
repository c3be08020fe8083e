package org.kartoteka.cadence;

import org.kartoteka.interactions.ContactRhythm;
import org.kartoteka.kernel.ClientId;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// How long a client has heard nothing, against the bounds that were set and against the client's
/// own habit. Counted contacts only.
///
/// @param days whole days, from 0
/// @param position empty where no cadence was set
/// @param usualGap as [ContactRhythm#usualGap]
public record Silence(
        ClientId client, int days, Optional<CadencePosition> position, OptionalInt usualGap) {

    /// A silence shorter than two weeks loses nobody, however often they are spoken to otherwise.
    static final int SHORTEST_UNUSUAL = 14;

    /// Those who bear [Sign#TOO_LONG] first, by their share of the longest interval; the others by
    /// how many times longer than usual it is.
    public static final Comparator<Silence> LATEST_FIRST =
            Comparator.<Silence, Boolean>comparing(silence -> !silence.isTooLong())
                    .thenComparing(Silence::compareLateness)
                    .thenComparing(Silence::client);

    /// Why a client is being lost.
    public enum Sign {
        /// The longest interval has passed.
        TOO_LONG,
        /// The silence is longer than is usual with this client, whatever the bounds say.
        UNUSUAL
    }

    private static int compareLateness(Silence one, Silence other) {
        if (one.isTooLong()) {
            return CadencePosition.LATEST_FIRST.compare(
                    one.position.orElseThrow(), other.position.orElseThrow());
        }
        // a / b against c / d without rounding: a * d against c * b
        return Long.compare(
                (long) other.days * Math.max(1, one.usualGap.orElse(1)),
                (long) one.days * Math.max(1, other.usualGap.orElse(1)));
    }

    private boolean isTooLong() {
        return position.filter(at -> at.light() == CadencePosition.Light.RED).isPresent();
    }

    private boolean isUnusual() {
        return days >= SHORTEST_UNUSUAL
                && usualGap.isPresent()
                && ContactRhythm.isUnusual(days, usualGap.getAsInt());
    }

    /// @return empty while nothing is wrong
    public List<Sign> signs() {
        if (isTooLong()) {
            return isUnusual() ? List.of(Sign.TOO_LONG, Sign.UNUSUAL) : List.of(Sign.TOO_LONG);
        }
        return isUnusual() ? List.of(Sign.UNUSUAL) : List.of();
    }
}
