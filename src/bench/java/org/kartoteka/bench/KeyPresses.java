package org.kartoteka.bench;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.kernel.Fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// What stands in the search field after each key press of people who look for clients they know.
final class KeyPresses {

    private final List<ClientListRow> rows;
    private final Random random;

    KeyPresses(List<ClientListRow> rows, long seed) {
        this.rows = rows;
        this.random = new Random(seed);
    }

    /// @param searches how many times somebody looks for a client
    List<String> of(int searches) {
        var presses = new ArrayList<String>();
        for (var i = 0; i < searches; i++) {
            var typed = typed(rows.get(random.nextInt(rows.size())), i % 10);
            for (var length = 1; length <= typed.length(); length++) {
                presses.add(typed.substring(0, length));
            }
        }
        return presses;
    }

    private static String typed(ClientListRow row, int habit) {
        var family = row.name().family().toLowerCase(Locale.ROOT);
        var given = row.name().given().toLowerCase(Locale.ROOT);
        var digits = Fold.digits(row.phones().getFirst());
        return switch (habit) {
            case 0, 1 -> family;
            case 2 -> given + " " + family.substring(0, 4);
            case 3 -> Fold.otherLayout(family);
            case 4 -> digits.substring(digits.length() - 4);
            case 5 -> digits.substring(1);
            case 6 -> row.company().isEmpty() ? given : row.company().toLowerCase(Locale.ROOT);
            case 7 -> row.emails().isEmpty() ? family : row.emails().getFirst();
            case 8 -> row.details().isEmpty() ? given : firstWords(row.details().getFirst());
            default -> "зззнетник";
        };
    }

    private static String firstWords(String note) {
        var words = note.strip().split("\\s+");
        return words.length > 1 ? words[0] + " " + words[1] : words[0];
    }
}
