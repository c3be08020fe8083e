package org.kartoteka.search;

import org.kartoteka.clients.ClientDirectory.Delta;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientSnapshot;
import org.kartoteka.clients.ClientSnapshot.Entry;
import org.kartoteka.clients.FindClients;
import org.kartoteka.kernel.ClientId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds clients as a person types, in memory, ignoring case, ё or е, diacritics and the wrong
/// keyboard layout.
///
/// A question is answered from the text as it was when asked and never waits for a change that is
/// being taken in.
public final class ClientIndex implements FindClients {

    /// With so many hits nobody reads on, and those further on must have what was typed in the name
    /// to be looked at.
    private static final int CANDIDATES = 2 * SearchResult.COUNTED;

    private final Map<ClientId, Integer> blockOf = new HashMap<>();
    private volatile Block[] blocks = {};

    /// Takes in what has changed; for [org.kartoteka.clients.ClientDirectory#follow].
    public synchronized void follow(Delta delta) {
        if (delta.everything()) {
            rebuild(delta.snapshot());
        } else {
            replace(delta.snapshot(), delta.changed());
        }
    }

    private void rebuild(ClientSnapshot snapshot) {
        blockOf.clear();
        var next = new ArrayList<Block>();
        append(snapshot.entries(), next);
        blocks = next.toArray(Block[]::new);
    }

    private void append(List<Entry> entries, List<Block> all) {
        for (var from = 0; from < entries.size(); from += Block.CAPACITY) {
            var some = entries.subList(from, Math.min(entries.size(), from + Block.CAPACITY));
            all.add(Block.of(some));
            some.forEach(entry -> blockOf.put(entry.row().id(), all.size() - 1));
        }
    }

    private void replace(ClientSnapshot snapshot, Set<ClientId> changed) {
        var next = new ArrayList<>(List.of(blocks));
        var fresh = new ArrayList<Entry>();
        var byBlock = new HashMap<Integer, Map<ClientId, Entry>>();
        for (var id : changed) {
            var now = snapshot.entry(id);
            var block = blockOf.get(id);
            if (block != null) {
                byBlock.computeIfAbsent(block, _ -> new HashMap<>()).put(id, now.orElse(null));
                now.ifPresentOrElse(_ -> {}, () -> blockOf.remove(id));
            } else {
                now.ifPresent(fresh::add);
            }
        }
        byBlock.forEach((block, entries) -> next.set(block, next.get(block).with(entries)));
        add(fresh, next);
        blocks = next.toArray(Block[]::new);
    }

    /// New clients fill the last block up before they begin another.
    private void add(List<Entry> fresh, List<Block> all) {
        var room = all.isEmpty() ? 0 : Block.CAPACITY - all.getLast().size();
        var fitting = fresh.subList(0, Math.clamp(room, 0, fresh.size()));
        if (!fitting.isEmpty()) {
            all.set(all.size() - 1, all.getLast().and(fitting));
            fitting.forEach(entry -> blockOf.put(entry.row().id(), all.size() - 1));
        }
        append(fresh.subList(fitting.size(), fresh.size()), all);
    }

    @Override
    public Optional<Set<ClientId>> find(String text) {
        var typed = Typed.of(text);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var found = new HashSet<ClientId>();
        for (var block : blocks) {
            var clients = block.find(typed);
            for (var client = clients.nextSetBit(0);
                    client >= 0;
                    client = clients.nextSetBit(client + 1)) {
                found.add(block.entry(client).row().id());
            }
        }
        return Optional.of(found);
    }

    /// Why a client that was found answers to `text`.
    public List<SearchHit.Match> reasons(String text, ClientListRow row) {
        return Reasons.of(row, Typed.of(text));
    }

    /// The best hits with their reasons, and a count.
    public SearchResult search(String text) {
        var typed = Typed.of(text);
        if (typed.isEmpty()) {
            return SearchResult.NOTHING;
        }
        var best = new BestHits(SearchResult.SHOWN);
        for (var block : blocks) {
            var found = best.offered() < CANDIDATES ? block.find(typed) : block.findNamed(typed);
            for (var client = found.nextSetBit(0);
                    client >= 0;
                    client = found.nextSetBit(client + 1)) {
                best.offer(block.rank(client, typed), block.entry(client));
            }
        }
        var hits =
                best.inOrder().stream()
                        .map(row -> new SearchHit(row, Reasons.of(row, typed)))
                        .toList();
        return new SearchResult(
                hits,
                Math.min(best.offered(), SearchResult.COUNTED),
                best.offered() > SearchResult.COUNTED);
    }
}
