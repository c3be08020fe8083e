package org.kartoteka.exchange;

import org.kartoteka.platform.table.Row;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/// Which column of a list of purchases holds what.
///
/// @param columns numbers from 0
record PurchaseColumns(Map<PurchasePart, Integer> columns) {

    PurchaseColumns {
        columns = Map.copyOf(columns);
    }

    /// Told by the heading, where the person does not say otherwise.
    ///
    /// @param chosen what the person says
    static PurchaseColumns of(Row heading, Map<PurchasePart, OptionalInt> chosen) {
        var found = new EnumMap<PurchasePart, Integer>(PurchasePart.class);
        chosen.forEach((part, column) -> column.ifPresent(at -> found.put(part, at)));
        for (var part : PurchasePart.values()) {
            for (var at = 0; at < heading.cells().size() && !chosen.containsKey(part); at++) {
                if (!found.containsValue(at) && part.isNamedIn(heading.cells().get(at))) {
                    found.put(part, at);
                    break;
                }
            }
        }
        return new PurchaseColumns(found);
    }

    /// Whether there are a day, an amount, and something to know a client by.
    boolean areEnough() {
        return columns.containsKey(PurchasePart.DATE)
                && columns.containsKey(PurchasePart.AMOUNT)
                && (columns.containsKey(PurchasePart.EMAIL)
                        || columns.containsKey(PurchasePart.PHONE)
                        || columns.containsKey(PurchasePart.NAME));
    }

    /// The cell without what other programs put round its value; empty where there is no such
    /// column.
    String cell(Row row, PurchasePart part) {
        var column = columns.get(part);
        var cells = row.cells();
        return column == null || column >= cells.size()
                ? ""
                : CellText.clean(CellText.withoutApostrophe(cells.get(column)));
    }
}
