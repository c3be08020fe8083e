package org.kartoteka.stages.store;

import static org.jooq.impl.DSL.sum;
import static org.kartoteka.db.Tables.CONTRACT;
import static org.kartoteka.db.Tables.PURCHASE;

import org.jooq.Record3;
import org.jooq.Result;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Money;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.stages.ClientValues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sums the purchases and contracts of clients.
public final class JooqClientValues implements ClientValues {

    private final Sql sql;

    public JooqClientValues(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<ClientId, List<Money>> purchases(LocalDate from, LocalDate to) {
        return grouped(
                sql.read(
                        db ->
                                db.select(
                                                PURCHASE.CLIENT_ID,
                                                PURCHASE.CURRENCY,
                                                sum(PURCHASE.MINOR_UNITS))
                                        .from(PURCHASE)
                                        .where(PURCHASE.BOUGHT_ON.between(from, to))
                                        .groupBy(PURCHASE.CLIENT_ID, PURCHASE.CURRENCY)
                                        .orderBy(PURCHASE.CLIENT_ID, PURCHASE.CURRENCY)
                                        .fetch()));
    }

    @Override
    public Map<ClientId, List<Money>> contracts(LocalDate day) {
        return grouped(
                sql.read(
                        db ->
                                db.select(
                                                CONTRACT.CLIENT_ID,
                                                CONTRACT.CURRENCY,
                                                sum(CONTRACT.MINOR_UNITS))
                                        .from(CONTRACT)
                                        .where(CONTRACT.STARTS_ON.le(day))
                                        .and(CONTRACT.ENDS_ON.isNull().or(CONTRACT.ENDS_ON.ge(day)))
                                        .groupBy(CONTRACT.CLIENT_ID, CONTRACT.CURRENCY)
                                        .orderBy(CONTRACT.CLIENT_ID, CONTRACT.CURRENCY)
                                        .fetch()));
    }

    private static Map<ClientId, List<Money>> grouped(
            Result<Record3<ClientId, String, BigDecimal>> rows) {
        var values = new HashMap<ClientId, List<Money>>();
        rows.forEach(
                row -> {
                    var sums = values.computeIfAbsent(row.value1(), _ -> new ArrayList<>(1));
                    if (row.value2() != null) {
                        sums.add(
                                new Money(
                                        row.value3().longValueExact(),
                                        Currency.getInstance(row.value2())));
                    }
                });
        return values;
    }
}
