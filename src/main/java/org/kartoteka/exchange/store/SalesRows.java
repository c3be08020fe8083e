package org.kartoteka.exchange.store;

import static org.kartoteka.db.Tables.CONTRACT;
import static org.kartoteka.db.Tables.PURCHASE;

import org.jooq.Record;

import java.util.List;

/// Purchases and contracts as they are exported.
final class SalesRows {

    private SalesRows() {}

    static void purchase(Record row, List<Object> values) {
        values.add(row.get(PURCHASE.BOUGHT_ON));
        values.add(ExportedRow.amount(row.get(PURCHASE.MINOR_UNITS), row.get(PURCHASE.CURRENCY)));
        values.add(row.get(PURCHASE.CURRENCY));
        values.add(row.get(PURCHASE.ITEMS));
    }

    static void contract(Record row, List<Object> values) {
        values.add(row.get(CONTRACT.TITLE));
        values.add(row.get(CONTRACT.STARTS_ON));
        values.add(row.get(CONTRACT.ENDS_ON));
        values.add(ExportedRow.amount(row.get(CONTRACT.MINOR_UNITS), row.get(CONTRACT.CURRENCY)));
        values.add(row.get(CONTRACT.CURRENCY));
    }
}
