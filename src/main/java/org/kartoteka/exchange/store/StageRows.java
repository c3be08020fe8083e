package org.kartoteka.exchange.store;

import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.HOUSE_RULE;
import static org.kartoteka.db.Tables.STAGE_ENTRY;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;

import java.util.List;
import java.util.stream.Stream;

/// Stages and house rules as they are exported.
final class StageRows {

    private StageRows() {}

    static ResultQuery<? extends Record> entries(DSLContext db) {
        return db.select(ExportedRow.withClient(Stream.of(STAGE_ENTRY.fields())))
                .from(STAGE_ENTRY)
                .join(CLIENT)
                .on(CLIENT.ID.eq(STAGE_ENTRY.CLIENT_ID))
                .where(CLIENT.DELETED_AT.isNull())
                .orderBy(STAGE_ENTRY.CLIENT_ID, STAGE_ENTRY.ENTERED_ON, STAGE_ENTRY.ID);
    }

    static void entry(Record row, List<Object> values) {
        values.add(ExportedRow.own(row.get(STAGE_ENTRY.STAGE)));
        values.add(row.get(STAGE_ENTRY.ENTERED_ON));
        values.add(ExportedRow.own(row.get(STAGE_ENTRY.MOVED_BY)));
        values.add(row.get(STAGE_ENTRY.WHY));
        values.add(row.get(STAGE_ENTRY.TRIAL_ENDS_ON));
        values.add(ExportedRow.own(row.get(STAGE_ENTRY.SIDE)));
        values.add(ExportedRow.own(row.get(STAGE_ENTRY.REASON)));
        values.add(row.get(STAGE_ENTRY.REASON_WORDS));
    }

    static ResultQuery<? extends Record> rules(DSLContext db) {
        return db.select(ExportedRow.withClient(Stream.of(HOUSE_RULE.fields())))
                .from(HOUSE_RULE)
                .join(CLIENT)
                .on(CLIENT.ID.eq(HOUSE_RULE.CLIENT_ID))
                .where(CLIENT.DELETED_AT.isNull())
                .orderBy(HOUSE_RULE.CLIENT_ID, HOUSE_RULE.KIND, HOUSE_RULE.POSITION, HOUSE_RULE.ID);
    }

    static void rule(Record row, List<Object> values) {
        values.add(ExportedRow.own(row.get(HOUSE_RULE.KIND)));
        values.add(row.get(HOUSE_RULE.TEXT));
    }
}
