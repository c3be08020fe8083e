package org.kartoteka.testing;

import java.time.Clock;
import java.time.Instant;
import org.kartoteka.db.Tables;
import org.kartoteka.db.tables.records.ClientRecord;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.db.Base;
import org.kartoteka.platform.db.JooqTransactions;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Label;

/// Steps on an open base, for the tests of the store.
public final class Stored {

    public final Sql sql;
    public final Ledger ledger;
    public final JooqTransactions transactions;
    private final Base base;
    private final IdSource ids;

    public Stored(Base base) {
        this.base = base;
        this.sql = new Sql(base);
        this.ledger = new Ledger(sql);
        this.transactions = new JooqTransactions(base, sql, new Changes(Runnable::run), Clock.systemUTC());
        this.ids = new IdSource(Clock.systemUTC(), 0);
    }

    /// One step that adds a client of this name.
    public ClientId add(String name) {
        return transactions.step(Label.of("step.client.saved", name), () -> insert(name));
    }

    public ClientId insert(String name) {
        var id = new ClientId(ids.next());
        ledger.insert(person(id, name));
        return id;
    }

    public long clients() {
        return sql.read(db -> (long) db.fetchCount(Tables.CLIENT));
    }

    public Base base() {
        return base;
    }

    private static ClientRecord person(ClientId id, String name) {
        var client = new ClientRecord();
        client.setId(id);
        client.setKind("PERSON");
        client.setGivenName(name);
        client.setCreatedAt(Instant.parse("2026-01-02T03:04:05Z"));
        client.setVersion(1);
        return client;
    }
}
