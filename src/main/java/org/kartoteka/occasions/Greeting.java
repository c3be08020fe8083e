package org.kartoteka.occasions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/// That a client was greeted on an occasion of one year, or that it was decided not to.
///
/// @param day the day on which the occasion was kept, [Anniversary#first]; not the day of writing
/// @param closedAt when it was recorded, UTC
public record Greeting(OccasionRef occasion, LocalDate day, Choice choice, Instant closedAt) {

    public enum Choice {
        SENT,
        SKIPPED
    }

    /// A date put right by more than this was another date, and a greeting for the wrong one does
    /// not stand for the right one. Two months, well under the half year at which it would be
    /// unclear which year is meant.
    static final int MENDED_BY_AT_MOST = 60;

    public Greeting {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(choice, "choice");
        closedAt = closedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    public static Greeting closing(Anniversary anniversary, Choice choice, Instant closedAt) {
        return new Greeting(anniversary.occasion().ref(), anniversary.first(), choice, closedAt);
    }

    /// Whether this closes `anniversary`, which is one of the same occasion: it was written for its
    /// day, or for one so near that the date of the occasion must have been put right since, be it
    /// over New Year.
    boolean closes(Anniversary anniversary) {
        return Math.abs(ChronoUnit.DAYS.between(day, anniversary.first())) <= MENDED_BY_AT_MOST;
    }
}
