package org.kartoteka.exchange;

import org.kartoteka.kernel.Fold;
import org.kartoteka.platform.table.Row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which column of a list of purchases holds what, told by its header.
///
/// @param columns numbers from 0; date and amount are always there, and at least one of e-mail,
///   phone and name
record PurchaseColumns(Map<Part, Integer> columns) {

    /// What a column can hold.
    enum Part {
        DATE("дата", "день", "date", "day", "bought", "когда купили"),
        AMOUNT("сумма", "стоимость", "цена", "итого", "amount", "sum", "total", "price"),
        CURRENCY("валюта", "currency"),
        EMAIL("email", "почта", "mail"),
        PHONE("телефон", "тел", "phone", "tel", "mobile"),
        NAME("клиент", "имя", "фио", "покупатель", "client", "customer", "name", "buyer"),
        ITEMS("товар", "товары", "что купили", "состав", "описание", "items", "product", "what");

        private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

        private final List<String> words;

        Part(String... words) {
            this.words = List.of(words);
        }

        private boolean isIn(String header) {
            var own = List.of(BETWEEN.split(header));
            return words.stream()
                    .anyMatch(
                            word ->
                                    word.contains(" ")
                                            ? header.contains(word)
                                            : own.contains(word));
        }
    }

    PurchaseColumns {
        columns = Map.copyOf(columns);
    }

    /// @param header the first row
    /// @return empty where it does not name a date, an amount, and something to know a client by
    static Optional<PurchaseColumns> of(Row header) {
        var folded = header.cells().stream().map(Fold::text).toList();
        var found = new EnumMap<Part, Integer>(Part.class);
        var taken = new ArrayList<Integer>();
        for (var part : Part.values()) {
            for (var column = 0; column < folded.size(); column++) {
                if (!taken.contains(column) && part.isIn(folded.get(column))) {
                    found.put(part, column);
                    taken.add(column);
                    break;
                }
            }
        }
        var known =
                found.containsKey(Part.EMAIL)
                        || found.containsKey(Part.PHONE)
                        || found.containsKey(Part.NAME);
        return found.containsKey(Part.DATE) && found.containsKey(Part.AMOUNT) && known
                ? Optional.of(new PurchaseColumns(found))
                : Optional.empty();
    }

    /// The cell without what other programs put round its value; empty where there is no such
    /// column.
    String cell(Row row, Part part) {
        var column = columns.get(part);
        var cells = row.cells();
        return column == null || column >= cells.size()
                ? ""
                : CellText.clean(CellText.withoutApostrophe(cells.get(column)));
    }
}
