package org.kartoteka.exchange.store;

import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.JOURNEY_ENTRY;
import static org.kartoteka.db.Tables.JOURNEY_STEP;
import static org.kartoteka.db.Tables.PAIN_POINT;
import static org.kartoteka.db.Tables.PAIN_REMEDY;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;

import java.util.List;
import java.util.stream.Stream;

/// Steps of the journey, what hurts there and what was changed, as they are exported.
final class JourneyRows {

    private JourneyRows() {}

    static ResultQuery<? extends Record> entries(DSLContext db) {
        return db.select(ExportedRow.withClient(withStep(JOURNEY_ENTRY)))
                .from(JOURNEY_ENTRY)
                .join(CLIENT)
                .on(CLIENT.ID.eq(JOURNEY_ENTRY.CLIENT_ID))
                .join(JOURNEY_STEP)
                .on(JOURNEY_STEP.ID.eq(JOURNEY_ENTRY.JOURNEY_STEP_ID))
                .where(CLIENT.DELETED_AT.isNull())
                .orderBy(JOURNEY_ENTRY.ID);
    }

    static ResultQuery<? extends Record> pains(DSLContext db) {
        return db.select(ExportedRow.withClient(withStep(PAIN_POINT)))
                .from(PAIN_POINT)
                .join(CLIENT)
                .on(CLIENT.ID.eq(PAIN_POINT.CLIENT_ID))
                .join(JOURNEY_STEP)
                .on(JOURNEY_STEP.ID.eq(PAIN_POINT.JOURNEY_STEP_ID))
                .where(CLIENT.DELETED_AT.isNull())
                .orderBy(PAIN_POINT.ID);
    }

    static ResultQuery<? extends Record> remedies(DSLContext db) {
        return db.select(withStep(PAIN_REMEDY).toList())
                .from(PAIN_REMEDY)
                .leftJoin(JOURNEY_STEP)
                .on(JOURNEY_STEP.ID.eq(PAIN_REMEDY.JOURNEY_STEP_ID))
                .orderBy(PAIN_REMEDY.ID);
    }

    static void entry(Record row, List<Object> values) {
        values.add(step(row));
        values.add(row.get(JOURNEY_ENTRY.ENTERED_ON));
    }

    static void pain(Record row, List<Object> values) {
        values.add(row.get(PAIN_POINT.NOTED_ON));
        values.add(step(row));
        values.add(row.get(PAIN_POINT.THEME));
        values.add(row.get(PAIN_POINT.WORDS));
    }

    static void remedy(Record row, List<Object> values) {
        values.add(row.get(PAIN_REMEDY.CHANGED_ON));
        values.add(step(row));
        values.add(row.get(PAIN_REMEDY.THEME));
        values.add(row.get(PAIN_REMEDY.WORDS));
    }

    private static Stream<Field<?>> withStep(Table<?> table) {
        return Stream.concat(
                Stream.of(table.fields()), Stream.of(JOURNEY_STEP.NAME, JOURNEY_STEP.CODE));
    }

    private static Object step(Record row) {
        return ExportedRow.named(row.get(JOURNEY_STEP.NAME), row.get(JOURNEY_STEP.CODE));
    }
}
