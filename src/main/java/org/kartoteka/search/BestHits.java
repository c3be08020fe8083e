package org.kartoteka.search;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientSnapshot.Entry;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Keeps the few best hits: by rank, then by the alphabet. Counts all of them up to a bound; beyond
/// it only those matter that go before one already kept.
final class BestHits implements Hits {

    private record Ranked(int rank, int place, Entry entry) {}

    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingInt(Ranked::rank).thenComparingInt(Ranked::place);

    private final PriorityQueue<Ranked> worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());
    private int offered;

    @Override
    public void offer(int rank, Block block, int client) {
        if (rank < worstKept()) {
            if (worstFirst.size() == SearchResult.SHOWN) {
                worstFirst.poll();
            }
            worstFirst.add(new Ranked(rank, offered, block.entry(client)));
        }
        offered++;
    }

    private int worstKept() {
        return worstFirst.size() < SearchResult.SHOWN ? Rank.NONE : worstFirst.peek().rank();
    }

    @Override
    public int bar() {
        return isMore() ? worstKept() : Rank.NONE;
    }

    @Override
    public boolean areRanked() {
        return true;
    }

    /// Exact up to [SearchResult#COUNTED].
    int count() {
        return Math.min(offered, SearchResult.COUNTED);
    }

    boolean isMore() {
        return offered > SearchResult.COUNTED;
    }

    List<ClientListRow> inOrder() {
        return worstFirst.stream().sorted(BEST_FIRST).map(ranked -> ranked.entry().row()).toList();
    }
}
