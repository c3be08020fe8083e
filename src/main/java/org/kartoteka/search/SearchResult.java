package org.kartoteka.search;

import java.util.List;

/// The best hits, the best first, and how many there are in all.
///
/// @param hits at most [#SHOWN]
/// @param count exact up to [#COUNTED]
/// @param more whether there are more than `count`
public record SearchResult(List<SearchHit> hits, int count, boolean more) {

    /// More rows than a person looks through.
    public static final int SHOWN = 50;

    /// Beyond this a person narrows the search, whatever the number.
    public static final int COUNTED = 1_000;

    static final SearchResult NOTHING = new SearchResult(List.of(), 0, false);
}
