package org.kartoteka.followups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What the Today page shows.
///
/// @param groups every group, in its order; in it what falls due first comes first
/// @param laterSteps how many open steps there are in [Due#LATER], of which the group holds the
///   first only
/// @param staleAt when it changes by itself: the next midnight, or when something done ceases to be
///   shown
public record Agenda(
        LocalDate today, Map<Due, List<AgendaItem>> groups, int laterSteps, Instant staleAt) {

    public List<AgendaItem> of(Due due) {
        return groups.getOrDefault(due, List.of());
    }

    public boolean isEmpty() {
        return groups.values().stream().allMatch(List::isEmpty);
    }
}
