package org.kartoteka.cadence;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// «Мы их теряем»: clients whose silence is too long, latest first.
///
/// @param groups every group; of a long one the first [#MOST_LINES] only
/// @param sizes how many there are in each group
/// @param isCadenceSet whether some cadence is set, for anyone
/// @param today local
public record Losing(
        Map<Group, List<TouchLine>> groups,
        Map<Group, Integer> sizes,
        boolean isCadenceSet,
        LocalDate today) {

    /// More than anyone scrolls through.
    static final int MOST_LINES = 200;

    /// In the order shown.
    public enum Group {
        /// The longest interval has passed.
        TOO_LONG,
        /// No bound has passed, but the silence is longer than usual with this client.
        UNUSUAL,
        /// Either of both, and put off until later.
        PUT_OFF
    }

    public Losing {
        groups = new EnumMap<>(groups);
        sizes = new EnumMap<>(sizes);
    }

    public List<TouchLine> of(Group group) {
        return groups.getOrDefault(group, List.of());
    }

    public int size(Group group) {
        return sizes.getOrDefault(group, 0);
    }

    /// How many of a group are not among its lines.
    public int notListed(Group group) {
        return size(group) - of(group).size();
    }
}
