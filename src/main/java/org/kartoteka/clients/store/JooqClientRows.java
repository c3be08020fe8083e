package org.kartoteka.clients.store;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.STEP_CHANGE;

import org.jooq.Condition;
import org.jooq.Field;
import org.kartoteka.clients.ClientGlance;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientRows;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.db.Chunks;
import org.kartoteka.platform.db.Sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// Rows of the list, read table by table, never client by client.
public final class JooqClientRows implements ClientRows {

    private final Sql sql;

    public JooqClientRows(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<ClientListRow> all() {
        return rows(_ -> noCondition());
    }

    @Override
    public List<ClientListRow> of(Collection<ClientId> wanted) {
        var rows = new ArrayList<ClientListRow>(wanted.size());
        for (var some : Chunks.of(wanted)) {
            rows.addAll(rows(client -> client.in(some)));
        }
        return rows;
    }

    @Override
    public List<ClientGlance> glances(Collection<ClientId> wanted) {
        var glances = new ArrayList<ClientGlance>(wanted.size());
        for (var some : Chunks.of(wanted)) {
            glances.addAll(sql.read(db -> GlanceReading.of(some, db)));
        }
        return glances;
    }

    private List<ClientListRow> rows(Function<Field<ClientId>, Condition> which) {
        return sql.read(db -> new ListRowReading(db, which).rows());
    }

    @Override
    public long newestChange() {
        return Objects.requireNonNullElse(
                sql.read(
                        db -> db.select(max(STEP_CHANGE.ID)).from(STEP_CHANGE).fetchOne().value1()),
                0L);
    }

    @Override
    public Changed changedSince(long seen) {
        var upTo = newestChange();
        var changed =
                new HashSet<>(
                        sql.read(
                                db ->
                                        db.selectDistinct(STEP_CHANGE.CLIENT_ID)
                                                .from(STEP_CHANGE)
                                                .where(STEP_CHANGE.ID.gt(seen))
                                                .and(STEP_CHANGE.ID.le(upTo))
                                                .and(STEP_CHANGE.CLIENT_ID.isNotNull())
                                                .fetch(STEP_CHANGE.CLIENT_ID)));
        for (var some : Chunks.of(changed)) {
            changed.addAll(
                    sql.read(
                            db ->
                                    db.select(CLIENT.ID)
                                            .from(CLIENT)
                                            .where(CLIENT.COMPANY_ID.in(some))
                                            .fetch(CLIENT.ID)));
        }
        return new Changed(upTo, changed);
    }
}
