package org.kartoteka.occasions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;

/// How an occasion of one year stands on a day. It follows from the occasion, the day and what was
/// recorded, and from nothing else: however often it is asked, wherever the clock has been
/// meanwhile, the answer is the same.
///
/// @param leadDays how many days before it the client is told of
/// @param daysAhead days from the day of asking to the occasion; negative once it has passed, 0 on
///   the day and, where only the month is known, throughout the month
public record Standing(Anniversary anniversary, OccasionState state, int leadDays, int daysAhead) {

    /// As a person works through them: what is nearest to its day first, a client's dates together.
    public static final Comparator<Standing> BY_DAY =
            Comparator.comparing((Standing standing) -> standing.anniversary.first())
                    .thenComparing(standing -> standing.occasion().ref().client())
                    .thenComparing(standing -> standing.occasion().kind());

    /// @param recorded the greetings of this occasion, of any years
    public static Standing of(
            Anniversary anniversary,
            LocalDate today,
            Collection<Greeting> recorded,
            OccasionRules rules) {
        var ahead = daysAhead(anniversary, today);
        var lead = rules.leadDays(anniversary.occasion());
        for (var greeting : recorded) {
            if (greeting.closes(anniversary)) {
                return new Standing(anniversary, closed(greeting), lead, ahead);
            }
        }
        return new Standing(anniversary, open(anniversary, lead, ahead, rules), lead, ahead);
    }

    private static OccasionState closed(Greeting greeting) {
        return switch (greeting.choice()) {
            case SENT -> OccasionState.GREETED;
            case SKIPPED -> OccasionState.SKIPPED;
        };
    }

    private static int daysAhead(Anniversary anniversary, LocalDate today) {
        var nearest =
                today.isBefore(anniversary.first())
                        ? anniversary.first()
                        : today.isAfter(anniversary.last()) ? anniversary.last() : today;
        return Math.toIntExact(ChronoUnit.DAYS.between(today, nearest));
    }

    private static OccasionState open(
            Anniversary anniversary, int lead, int ahead, OccasionRules rules) {
        if (ahead > 0) {
            return ahead <= lead ? OccasionState.DUE : OccasionState.UPCOMING;
        }
        if (ahead == 0) {
            return anniversary.day().isPresent() ? OccasionState.TODAY : OccasionState.DUE;
        }
        var late = -ahead > rules.lateDays();
        var unknown = anniversary.last().isBefore(anniversary.occasion().knownSince());
        return late || unknown ? OccasionState.PAST : OccasionState.MISSED;
    }

    public Occasion occasion() {
        return anniversary.occasion();
    }
}
