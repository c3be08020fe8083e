package org.kartoteka.search;

import org.kartoteka.clients.ClientSnapshot.Entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Some neighbouring blocks, and which of them are worth looking through for what was typed. Never
/// changes.
final class Shelf {

    private final List<Block> blocks;
    private final Grams grams = new Grams();

    /// @param blocks in the order of the alphabet, at least one and at most [Grams#BLOCKS]
    private Shelf(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
        for (var block = 0; block < blocks.size(); block++) {
            blocks.get(block).enter(grams, block);
        }
    }

    /// Shelves full of `entries`, which stand in the order of the alphabet.
    static List<Shelf> of(List<Entry> entries) {
        return filled(Block.of(entries), Grams.BLOCKS);
    }

    private static List<Shelf> filled(List<Block> blocks, int capacity) {
        var shelves = new ArrayList<Shelf>(blocks.size() / capacity + 1);
        for (var from = 0; from < blocks.size(); from += capacity) {
            shelves.add(new Shelf(blocks.subList(from, Math.min(blocks.size(), from + capacity))));
        }
        return shelves;
    }

    /// This shelf without `gone` and with `fresh`: no shelf, one, or several half full ones if it
    /// has no more room.
    List<Shelf> with(List<Entry> gone, List<Entry> fresh) {
        if (gone.isEmpty() && fresh.isEmpty()) {
            return List.of(this);
        }
        var goneFrom = byBlock(gone);
        var freshIn = byBlock(fresh);
        var next = new ArrayList<Block>(blocks.size() + 1);
        for (var i = 0; i < blocks.size(); i++) {
            next.addAll(
                    blocks.get(i)
                            .with(
                                    goneFrom.getOrDefault(i, List.of()),
                                    freshIn.getOrDefault(i, List.of())));
        }
        return filled(next, next.size() > Grams.BLOCKS ? Grams.BLOCKS / 2 : Grams.BLOCKS);
    }

    private Map<Integer, List<Entry>> byBlock(List<Entry> some) {
        return Alphabet.grouped(some, blocks, Block::first);
    }

    Entry first() {
        return blocks.getFirst().first();
    }

    /// Offers every client that answers to what was typed and may matter, in the order of the
    /// alphabet.
    void search(Typed typed, Hits hits) {
        if (hits.bar() == 0) {
            return;
        }
        var sieve = new Sieve(grams, typed);
        for (var left = sieve.blocks(); left != 0 && hits.bar() > 0; left &= left - 1) {
            var number = Long.numberOfTrailingZeros(left);
            var block = blocks.get(number);
            var ranks = new Ranking(block, sieve.of(number), hits).of(typed);
            for (var client = 0; client < ranks.length; client++) {
                if (ranks[client] != Rank.NONE) {
                    hits.offer(ranks[client], block, client);
                }
            }
        }
    }
}
