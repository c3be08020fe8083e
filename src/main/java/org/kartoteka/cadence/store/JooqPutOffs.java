package org.kartoteka.cadence.store;

import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.SNOOZE;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.kartoteka.cadence.PutOff;
import org.kartoteka.cadence.PutOffs;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.util.List;

/// What was put off, in the base.
public final class JooqPutOffs implements PutOffs {

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;

    public JooqPutOffs(Sql sql, Ledger ledger, IdSource ids) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
    }

    @Override
    public List<PutOff> all() {
        return putOffs(DSL.noCondition());
    }

    @Override
    public List<PutOff> of(ClientId client) {
        return putOffs(SNOOZE.CLIENT_ID.eq(client));
    }

    private List<PutOff> putOffs(Condition condition) {
        return sql.read(
                db ->
                        db.select(SNOOZE.fields())
                                .from(SNOOZE)
                                .join(CLIENT)
                                .on(CLIENT.ID.eq(SNOOZE.CLIENT_ID))
                                .where(condition)
                                .and(CLIENT.DELETED_AT.isNull())
                                .fetch(
                                        row ->
                                                new PutOff(
                                                        row.get(SNOOZE.CLIENT_ID),
                                                        row.get(SNOOZE.PUT_OFF_ON),
                                                        row.get(SNOOZE.UNTIL_DAY),
                                                        row.get(SNOOZE.REASON))));
    }

    @Override
    public void put(PutOff putOff) {
        var stored =
                sql.read(
                        db ->
                                db.selectFrom(SNOOZE)
                                        .where(SNOOZE.CLIENT_ID.eq(putOff.client()))
                                        .and(SNOOZE.PUT_OFF_ON.eq(putOff.on()))
                                        .fetchOne());
        var row = stored == null ? SNOOZE.newRecord() : stored;
        row.setUntilDay(putOff.until());
        row.setReason(putOff.reason());
        if (stored == null) {
            row.setId(ids.next());
            row.setClientId(putOff.client());
            row.setPutOffOn(putOff.on());
            ledger.insert(row);
        } else {
            ledger.update(row);
        }
    }
}
