package org.kartoteka.search;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientSnapshot.Entry;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The same search as slowly and plainly as can be: every word in every text of every card.
final class BruteForce {

    private BruteForce() {}

    static List<ClientId> inOrder(List<Entry> entries, String text) {
        var typed = Typed.of(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Entry>();
        for (var entry : entries) {
            if (rank(entry.row(), typed) < Integer.MAX_VALUE) {
                found.add(entry);
            }
        }
        found.sort(
                Comparator.<Entry>comparingInt(entry -> rank(entry.row(), typed))
                        .thenComparing(Entry::nameKey)
                        .thenComparing(entry -> entry.row().id()));
        return found.stream().map(entry -> entry.row().id()).toList();
    }

    private static int rank(ClientListRow row, Typed typed) {
        var best = Integer.MAX_VALUE;
        for (var form : typed.phone()) {
            best = Math.min(best, phone(row, form.text()));
        }
        var sum = 0L;
        for (var word : typed.words()) {
            sum += word(row, word);
        }
        return (int) Math.min(best, sum);
    }

    private static int word(ClientListRow row, Typed.Word word) {
        var best = Integer.MAX_VALUE;
        for (var form : word.digits()) {
            best = Math.min(best, phone(row, form.text()));
        }
        for (var i = 0; i < word.forms().size(); i++) {
            for (var field : SearchField.values()) {
                if (field != SearchField.PHONE) {
                    var rank = field(row, field, word.forms().get(i).text());
                    best =
                            Math.min(
                                    best,
                                    rank == Integer.MAX_VALUE
                                            ? rank
                                            : rank + i * Rank.OTHER_LAYOUT);
                }
            }
        }
        return best;
    }

    private static int field(ClientListRow row, SearchField field, String form) {
        var best = Integer.MAX_VALUE;
        var texts = CardText.texts(row, field);
        for (var i = 0; i < texts.size(); i++) {
            var folded = Fold.text(texts.get(i));
            for (var at = folded.indexOf(form); at >= 0; at = folded.indexOf(form, at + 1)) {
                var beginsWord = at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
                var place =
                        at == 0 && i == 0
                                ? Rank.Place.BEGINNING
                                : beginsWord ? Rank.Place.WORD : Rank.Place.INSIDE;
                best = Math.min(best, Rank.of(field, place));
            }
        }
        return best;
    }

    private static int phone(ClientListRow row, String form) {
        var best = Integer.MAX_VALUE;
        for (var i = 0; i < row.phones().size(); i++) {
            var digits = CardText.digits(row.phones().get(i));
            if (digits.contains(form)) {
                var place =
                        i == 0 && digits.startsWith(form)
                                ? Rank.Place.BEGINNING
                                : digits.endsWith(form) ? Rank.Place.WORD : Rank.Place.INSIDE;
                best = Math.min(best, Rank.of(SearchField.PHONE, place));
            }
        }
        return best;
    }
}
