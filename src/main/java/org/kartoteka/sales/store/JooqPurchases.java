package org.kartoteka.sales.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.PURCHASE;

import org.jooq.Condition;
import org.kartoteka.db.tables.records.PurchaseRecord;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.PurchaseId;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.sales.Purchase;
import org.kartoteka.sales.Purchases;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Purchases in the base.
public final class JooqPurchases implements Purchases {

    private final Sql sql;
    private final Ledger ledger;

    public JooqPurchases(Sql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    @Override
    public List<Purchase> of(ClientId client) {
        return purchases(PURCHASE.CLIENT_ID.eq(client));
    }

    @Override
    public Optional<Purchase> find(PurchaseId id) {
        return purchases(PURCHASE.ID.eq(id)).stream().findFirst();
    }

    private List<Purchase> purchases(Condition condition) {
        return sql.read(
                db ->
                        db.selectFrom(PURCHASE)
                                .where(condition)
                                .and(
                                        exists(
                                                selectOne()
                                                        .from(CLIENT)
                                                        .where(CLIENT.ID.eq(PURCHASE.CLIENT_ID))
                                                        .and(CLIENT.DELETED_AT.isNull())))
                                .orderBy(PURCHASE.BOUGHT_ON.desc(), PURCHASE.ID.desc())
                                .fetch(JooqPurchases::purchase));
    }

    @Override
    public void insert(Purchase purchase) {
        ledger.insert(row(purchase));
    }

    @Override
    public void insertAll(Collection<Purchase> purchases) {
        ledger.insertAll(purchases.stream().map(JooqPurchases::row).toList());
    }

    @Override
    public void update(Purchase purchase) {
        ledger.update(row(purchase));
    }

    @Override
    public boolean delete(PurchaseId id) {
        return ledger.delete(PURCHASE, id.value());
    }

    static Purchase purchase(PurchaseRecord row) {
        return new Purchase(
                row.getId(),
                row.getClientId(),
                row.getBoughtOn(),
                new Money(row.getMinorUnits(), Currency.getInstance(row.getCurrency())),
                row.getItems(),
                Optional.ofNullable(row.getImportId()),
                row.getCreatedAt(),
                row.getVersion());
    }

    private static PurchaseRecord row(Purchase purchase) {
        var row = PURCHASE.newRecord();
        row.setId(purchase.id());
        row.setClientId(purchase.client());
        row.setBoughtOn(purchase.day());
        row.setMinorUnits(purchase.amount().minorUnits());
        row.setCurrency(purchase.amount().currency().getCurrencyCode());
        row.setItems(purchase.items());
        row.setImportId(purchase.batch().orElse(null));
        row.setCreatedAt(purchase.createdAt());
        row.setVersion(purchase.version());
        return row;
    }
}
