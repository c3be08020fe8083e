package org.kartoteka.occasions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Whether everybody is treated alike: "31 of 33 greeted this year".
///
/// @param greeted occasions of this year that were greeted, in advance ones included
/// @param skipped occasions of this year of which a person decided so
/// @param due all occasions of this year that were greeted or skipped, or whose day has come since
///   the client is known; a birthday today that still waits is among them
public record Fairness(int greeted, int skipped, int due) {

    /// @param occasions all of them; what only has a year is passed over
    /// @param recorded the greetings of each occasion; one that has none may be absent
    public static Fairness of(
            Collection<Occasion> occasions,
            Map<OccasionRef, List<Greeting>> recorded,
            LocalDate today,
            OccasionRules rules) {
        var greeted = 0;
        var skipped = 0;
        var due = 0;
        for (var occasion : occasions) {
            var kept = Anniversary.in(today.getYear(), occasion, rules.leapDay());
            if (kept.isEmpty()) {
                continue;
            }
            var greetings = recorded.getOrDefault(occasion.ref(), List.of());
            var state = Standing.of(kept.get(), today, greetings, rules).state();
            greeted += state == OccasionState.GREETED ? 1 : 0;
            skipped += state == OccasionState.SKIPPED ? 1 : 0;
            due += state.isClosed() || hasCome(kept.get(), today) ? 1 : 0;
        }
        return new Fairness(greeted, skipped, due);
    }

    private static boolean hasCome(Anniversary kept, LocalDate today) {
        return !kept.last().isAfter(today) && !kept.last().isBefore(kept.occasion().knownSince());
    }
}
