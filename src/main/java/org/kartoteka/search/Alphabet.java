package org.kartoteka.search;

import org.kartoteka.clients.ClientSnapshot.Entry;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds places among neighbours in the alphabet that know which entry they begin with.
final class Alphabet {

    private Alphabet() {}

    /// `entries` by the number of the one of `places` that each belongs to: the last that begins at
    /// or before it, or the first.
    ///
    /// @param places at least one, in the order of the alphabet
    static <T> Map<Integer, List<Entry>> grouped(
            List<Entry> entries, List<T> places, Function<T, Entry> first) {
        return entries.stream()
                .collect(Collectors.groupingBy(entry -> placeOf(entry, places, first)));
    }

    private static <T> int placeOf(Entry entry, List<T> places, Function<T, Entry> first) {
        var low = 0;
        var high = places.size() - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (Entry.BY_NAME.compare(first.apply(places.get(middle)), entry) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
