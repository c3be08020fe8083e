package org.kartoteka.bench;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientSnapshot.Entry;
import org.kartoteka.kernel.Fold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The rival: each client's folded text in a string of its own, looked through one after another.
/// It knows neither keyboard layouts nor ranks nor reasons.
final class NaiveScan {

    private record Card(ClientListRow row, String text) {}

    private final List<Card> cards = new ArrayList<>();

    NaiveScan(List<Entry> entries) {
        entries.forEach(entry -> cards.add(new Card(entry.row(), text(entry.row()))));
    }

    private static String text(ClientListRow row) {
        return Stream.of(
                        List.of(row.displayName(), row.company()),
                        row.phones(),
                        row.emails(),
                        row.tags(),
                        row.details())
                .flatMap(List::stream)
                .map(Fold::text)
                .reduce("", (all, text) -> all + text + '\n');
    }

    List<ClientListRow> search(String typed) {
        var words = Fold.text(typed).split(" ");
        var found = new ArrayList<ClientListRow>();
        for (var card : cards) {
            if (hasAll(card.text(), words)) {
                found.add(card.row());
            }
        }
        return found;
    }

    private static boolean hasAll(String text, String[] words) {
        for (var word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
