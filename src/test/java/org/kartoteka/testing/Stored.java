package org.kartoteka.testing;

import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.FOLLOW_UP;
import static org.kartoteka.db.Tables.INTERACTION;
import static org.kartoteka.db.Tables.PROMISE;

import org.kartoteka.db.tables.records.ClientRecord;
import org.kartoteka.db.tables.records.FollowUpRecord;
import org.kartoteka.db.tables.records.InteractionRecord;
import org.kartoteka.db.tables.records.PromiseRecord;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.kernel.PromiseId;
import org.kartoteka.platform.db.Base;
import org.kartoteka.platform.db.JooqTransactions;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.platform.db.Summaries;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Label;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/// Steps on an open base, for the tests of the store.
public final class Stored {

    private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");

    public final Sql sql;
    public final Ledger ledger;
    public final JooqTransactions transactions;
    private final Base base;
    private final IdSource ids;

    public Stored(Base base) {
        this.base = base;
        this.sql = new Sql(base);
        this.ledger = new Ledger(sql);
        var changes = new Changes(Runnable::run);
        this.transactions =
                new JooqTransactions(
                        base, sql, Summaries.none(base, changes), changes, Clock.systemUTC());
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

    /// One step as a quick log makes it: a client with an interaction, a next step and a promise,
    /// all named alike.
    public void addWhole(String name) {
        transactions.step(Label.of("step.interaction.logged", name), () -> insertWhole(name));
    }

    public void insertWhole(String name) {
        var client = insert(name);
        ledger.insert(interaction(client, name));
        ledger.insert(followUp(client, name));
        ledger.insert(promise(client, name));
    }

    /// Names of the clients, each of them only if all that was stored with it is there too.
    public Set<String> wholeNames() {
        return sql.read(
                db ->
                        db.select(CLIENT.GIVEN_NAME)
                                .from(CLIENT)
                                .join(INTERACTION)
                                .on(
                                        INTERACTION
                                                .CLIENT_ID
                                                .eq(CLIENT.ID)
                                                .and(INTERACTION.TEXT.eq(CLIENT.GIVEN_NAME)))
                                .join(FOLLOW_UP)
                                .on(
                                        FOLLOW_UP
                                                .CLIENT_ID
                                                .eq(CLIENT.ID)
                                                .and(FOLLOW_UP.TEXT.eq(CLIENT.GIVEN_NAME)))
                                .join(PROMISE)
                                .on(
                                        PROMISE.CLIENT_ID
                                                .eq(CLIENT.ID)
                                                .and(PROMISE.TEXT.eq(CLIENT.GIVEN_NAME)))
                                .fetchSet(CLIENT.GIVEN_NAME));
    }

    public long clients() {
        return sql.read(db -> (long) db.fetchCount(CLIENT));
    }

    public Base base() {
        return base;
    }

    private static ClientRecord person(ClientId id, String name) {
        var client = new ClientRecord();
        client.setId(id);
        client.setKind("PERSON");
        client.setGivenName(name);
        client.setCreatedAt(AT);
        client.setVersion(1);
        return client;
    }

    private InteractionRecord interaction(ClientId client, String text) {
        var row = new InteractionRecord();
        row.setId(new InteractionId(ids.next()));
        row.setClientId(client);
        row.setChannelId(new ChannelId(1));
        row.setDirection("OUT");
        row.setHappenedAt(AT);
        row.setText(text);
        row.setCreatedAt(AT);
        row.setVersion(1);
        return row;
    }

    private FollowUpRecord followUp(ClientId client, String text) {
        var row = new FollowUpRecord();
        row.setId(new FollowUpId(ids.next()));
        row.setClientId(client);
        row.setText(text);
        row.setDueDate(LocalDate.of(2026, 1, 9));
        row.setState("OPEN");
        row.setMovedTimes(0);
        row.setCreatedAt(AT);
        row.setVersion(1);
        return row;
    }

    private PromiseRecord promise(ClientId client, String text) {
        var row = new PromiseRecord();
        row.setId(new PromiseId(ids.next()));
        row.setClientId(client);
        row.setSide("MINE");
        row.setText(text);
        row.setState("OPEN");
        row.setCreatedAt(AT);
        row.setVersion(1);
        return row;
    }
}
