package org.kartoteka.search;

import org.kartoteka.clients.ClientDirectory.Delta;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientSnapshot;
import org.kartoteka.clients.ClientSnapshot.Entry;
import org.kartoteka.clients.FindClients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ClientIds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds clients as a person types, in memory, ignoring case, ё or е, diacritics and the wrong
/// keyboard layout.
///
/// The clients lie in the order of the alphabet, so that of equal hits the first ones found are the
/// ones to show, and a search that has enough can end. A question is answered from the text as it
/// was when asked and never waits for a change that is being taken in.
public final class ClientIndex implements FindClients {

    private ClientSnapshot followed = ClientSnapshot.EMPTY;
    private volatile List<Shelf> shelves = List.of();

    /// Takes in what has changed; for [org.kartoteka.clients.ClientDirectory#follow].
    public synchronized void follow(Delta delta) {
        var anew = delta.everything() || shelves.isEmpty();
        shelves =
                anew
                        ? Shelf.of(delta.snapshot().entries())
                        : replaced(delta.snapshot(), delta.changed());
        followed = delta.snapshot();
    }

    private List<Shelf> replaced(ClientSnapshot now, Set<ClientId> changed) {
        var gone = Alphabet.grouped(entries(changed, followed), shelves, Shelf::first);
        var fresh = Alphabet.grouped(entries(changed, now), shelves, Shelf::first);
        var next = new ArrayList<Shelf>(shelves.size() + 1);
        for (var i = 0; i < shelves.size(); i++) {
            next.addAll(
                    shelves.get(i)
                            .with(
                                    gone.getOrDefault(i, List.of()),
                                    fresh.getOrDefault(i, List.of())));
        }
        return next;
    }

    private static List<Entry> entries(Set<ClientId> ids, ClientSnapshot snapshot) {
        return ids.stream().flatMap(id -> snapshot.entry(id).stream()).toList();
    }

    @Override
    public Optional<ClientIds> find(String text) {
        var typed = Typed.of(text);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var all = new AllHits();
        shelves.forEach(shelf -> shelf.search(typed, all));
        return Optional.of(all.ids());
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
        var best = new BestHits();
        for (var shelf : shelves) {
            shelf.search(typed, best);
        }
        var hits =
                best.inOrder().stream()
                        .map(row -> new SearchHit(row, Reasons.of(row, typed)))
                        .toList();
        return new SearchResult(hits, best.count(), best.isMore());
    }
}
