package org.kartoteka.interactions.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.PROMISE;

import org.jooq.Condition;
import org.jooq.OrderField;
import org.kartoteka.db.tables.records.PromiseRecord;
import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.Promises;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.kernel.PromiseId;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Promises in the base.
public final class JooqPromises implements Promises {

    private static final Condition OPEN = PROMISE.STATE.eq(Promise.State.OPEN.name());

    /// The state leads, though there is but one: then the order is that of the index.
    private static final List<OrderField<?>> AS_DUE =
            List.of(PROMISE.STATE.asc(), PROMISE.DUE_DATE.asc(), PROMISE.ID.asc());

    private final Sql sql;
    private final Ledger ledger;

    public JooqPromises(Sql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    @Override
    public Optional<Promise> find(PromiseId id) {
        return promises(PROMISE.ID.eq(id), 1, AS_DUE).stream().findFirst();
    }

    @Override
    public void insertAll(Collection<Promise> promises) {
        ledger.insertAll(promises.stream().map(promise -> row(promise, 1)).toList());
    }

    @Override
    public boolean update(Promise promise) {
        var stored = find(promise.id());
        if (stored.isEmpty() || stored.get().version() != promise.version()) {
            return false;
        }
        if (!stored.get().equals(promise)) {
            ledger.update(row(promise, promise.version() + 1));
        }
        return true;
    }

    @Override
    public boolean delete(PromiseId id) {
        return ledger.delete(PROMISE, id.value());
    }

    @Override
    public void detach(InteractionId from) {
        var rows =
                sql.read(
                        db ->
                                db.selectFrom(PROMISE)
                                        .where(PROMISE.INTERACTION_ID.eq(from))
                                        .fetch());
        for (var row : rows) {
            row.setInteractionId(null);
            row.setVersion(row.getVersion() + 1);
            ledger.update(row);
        }
    }

    @Override
    public List<Promise> of(ClientId client) {
        return promises(
                PROMISE.CLIENT_ID.eq(client),
                Integer.MAX_VALUE,
                List.of(
                        PROMISE.SETTLED_AT.desc().nullsFirst(),
                        PROMISE.DUE_DATE.asc().nullsLast(),
                        PROMISE.ID.asc()));
    }

    @Override
    public List<Promise> dueUpTo(LocalDate day) {
        return promises(OPEN.and(PROMISE.DUE_DATE.le(day)), Integer.MAX_VALUE, AS_DUE);
    }

    @Override
    public List<Promise> dueAfter(LocalDate day, int limit) {
        return promises(OPEN.and(PROMISE.DUE_DATE.gt(day)), limit, AS_DUE);
    }

    @Override
    public List<Promise> settledSince(Instant moment) {
        return promises(
                PROMISE.SETTLED_AT.ge(moment),
                Integer.MAX_VALUE,
                List.of(PROMISE.SETTLED_AT.asc(), PROMISE.ID.asc()));
    }

    private List<Promise> promises(Condition condition, int limit, List<OrderField<?>> order) {
        return sql.read(
                db ->
                        db.selectFrom(PROMISE)
                                .where(condition)
                                .and(
                                        exists(
                                                selectOne()
                                                        .from(CLIENT)
                                                        .where(CLIENT.ID.eq(PROMISE.CLIENT_ID))
                                                        .and(CLIENT.DELETED_AT.isNull())))
                                .orderBy(order)
                                .limit(limit)
                                .fetch(JooqPromises::promise));
    }

    private static Promise promise(PromiseRecord row) {
        return new Promise(
                row.getId(),
                row.getClientId(),
                Optional.ofNullable(row.getInteractionId()),
                Promise.Side.valueOf(row.getSide()),
                row.getText(),
                Optional.ofNullable(row.getDueDate()),
                Promise.State.valueOf(row.getState()),
                Optional.ofNullable(row.getSettledAt()),
                row.getCreatedAt(),
                row.getVersion());
    }

    private static PromiseRecord row(Promise promise, int version) {
        var row = PROMISE.newRecord();
        row.setId(promise.id());
        row.setClientId(promise.client());
        row.setInteractionId(promise.interaction().orElse(null));
        row.setSide(promise.side().name());
        row.setText(promise.text());
        row.setDueDate(promise.due().orElse(null));
        row.setState(promise.state().name());
        row.setSettledAt(promise.settledAt().orElse(null));
        row.setCreatedAt(promise.createdAt());
        row.setVersion(version);
        return row;
    }
}
