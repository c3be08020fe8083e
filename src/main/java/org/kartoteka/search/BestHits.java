package org.kartoteka.search;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientSnapshot.Entry;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Keeps the few best of many hits: by rank, then by the alphabet.
final class BestHits {

    private record Ranked(int rank, Entry entry) {}

    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingInt(Ranked::rank)
                    .thenComparing(ranked -> ranked.entry().nameKey())
                    .thenComparing(ranked -> ranked.entry().row().id());

    private final int size;
    private final PriorityQueue<Ranked> worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());
    private int offered;

    BestHits(int size) {
        this.size = size;
    }

    void offer(int rank, Entry entry) {
        offered++;
        if (worstFirst.size() < size) {
            worstFirst.add(new Ranked(rank, entry));
        } else if (rank <= worstFirst.peek().rank()) {
            var hit = new Ranked(rank, entry);
            if (BEST_FIRST.compare(hit, worstFirst.peek()) < 0) {
                worstFirst.poll();
                worstFirst.add(hit);
            }
        }
    }

    int offered() {
        return offered;
    }

    List<ClientListRow> inOrder() {
        return worstFirst.stream().sorted(BEST_FIRST).map(ranked -> ranked.entry().row()).toList();
    }
}
