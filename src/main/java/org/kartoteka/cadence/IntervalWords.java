package org.kartoteka.cadence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The words in which people name one interval or two.
final class IntervalWords {

    static final Set<String> NEVER =
            Set.of("нет", "никогда", "не надо", "-", "–", "—", "0", "none", "no", "never");

    private static final Pattern WORD = Pattern.compile("\\d+|\\p{L}+");

    private static final int LONGEST_NUMBER = 4;

    /// How the words for a unit begin, and its days. A longer beginning goes before a shorter.
    private static final List<Map.Entry<String, Integer>> UNITS =
            List.of(
                    Map.entry("дн", 1),
                    Map.entry("ден", 1),
                    Map.entry("сут", 1),
                    Map.entry("недел", 7),
                    Map.entry("нед", 7),
                    Map.entry("месяц", 30),
                    Map.entry("мес", 30),
                    Map.entry("кварт", 91),
                    Map.entry("полгода", 182),
                    Map.entry("год", 365),
                    Map.entry("лет", 365),
                    Map.entry("day", 1),
                    Map.entry("week", 7),
                    Map.entry("month", 30),
                    Map.entry("quarter", 91),
                    Map.entry("year", 365));

    private static final Map<String, Integer> LETTERS =
            Map.of("д", 1, "н", 7, "м", 30, "г", 365, "d", 1, "w", 7, "m", 30, "y", 365);

    private static final Set<String> AROUND =
            Set.of(
                    "раз", "в", "и", "не", "реже", "каждый", "каждые", "каждую", "каждое",
                    "крайний", "срок", "or", "once", "a", "an", "in", "every", "at", "most", "the",
                    "latest", "and");

    private IntervalWords() {}

    /// The intervals that `text` names, in days; empty if it holds a word that has no place.
    static Optional<List<Long>> days(String text) {
        var days = new ArrayList<Long>();
        var number = Optional.<Long>empty();
        for (var word : WORD.matcher(text).results().map(found -> found.group()).toList()) {
            if (Character.isDigit(word.charAt(0))) {
                if (word.length() > LONGEST_NUMBER) {
                    return Optional.empty();
                }
                number.ifPresent(days::add);
                number = Optional.of(Long.valueOf(word));
            } else if (!AROUND.contains(word)) {
                var unit = unit(word);
                if (unit.isEmpty()) {
                    return Optional.empty();
                }
                days.add(number.orElse(1L) * unit.get());
                number = Optional.empty();
            }
        }
        number.ifPresent(days::add);
        return Optional.of(days);
    }

    private static Optional<Integer> unit(String word) {
        return Optional.ofNullable(LETTERS.get(word))
                .or(
                        () ->
                                UNITS.stream()
                                        .filter(unit -> word.startsWith(unit.getKey()))
                                        .map(Map.Entry::getValue)
                                        .findFirst());
    }

    static Optional<Cadence> cadence(List<Long> days) {
        if (days.isEmpty() || days.size() > 2) {
            return Optional.empty();
        }
        var ideal = days.getFirst();
        var longest = days.size() == 2 ? days.get(1) : Math.min(2 * ideal, Cadence.MOST_DAYS);
        return ideal < 1 || longest < ideal || longest > Cadence.MOST_DAYS
                ? Optional.empty()
                : Optional.of(new Cadence(Math.toIntExact(ideal), Math.toIntExact(longest)));
    }
}
