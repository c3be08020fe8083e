package org.kartoteka.exchange.store;

import static org.kartoteka.db.Tables.CHANNEL;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.FOLLOW_UP;
import static org.kartoteka.db.Tables.INTERACTION;
import static org.kartoteka.db.Tables.INTERACTION_TAG;
import static org.kartoteka.db.Tables.PROMISE;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.kartoteka.exchange.ExportTable;
import org.kartoteka.exchange.ExportedRows;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.db.Sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what hangs on clients straight through, one query per table.
public final class JooqExportedRows implements ExportedRows {

    private static final int FETCHED_AT_ONCE = 1_000;

    private final Sql sql;

    public JooqExportedRows(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void forEach(ExportTable table, Consumer<List<Object>> each) {
        sql.read(
                db -> {
                    var tags =
                            table == ExportTable.INTERACTIONS
                                    ? tags(db)
                                    : Map.<InteractionId, String>of();
                    try (var rows = query(db, table).fetchSize(FETCHED_AT_ONCE).fetchLazy()) {
                        rows.forEach(row -> each.accept(values(table, row, tags)));
                    }
                    return null;
                });
    }

    private static Map<InteractionId, String> tags(DSLContext db) {
        return db
                .select(INTERACTION_TAG.INTERACTION_ID, INTERACTION_TAG.TAG)
                .from(INTERACTION_TAG)
                .orderBy(INTERACTION_TAG.INTERACTION_ID, INTERACTION_TAG.POSITION)
                .fetch()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.value1(),
                                Collectors.mapping(row -> row.value2(), Collectors.joining(", "))));
    }

    private static ResultQuery<? extends Record> query(DSLContext db, ExportTable table) {
        return switch (table) {
            case INTERACTIONS ->
                    db.select(
                                    withClient(
                                            Stream.concat(
                                                    Stream.of(INTERACTION.fields()),
                                                    Stream.of(CHANNEL.NAME, CHANNEL.CODE))))
                            .from(INTERACTION)
                            .join(CLIENT)
                            .on(CLIENT.ID.eq(INTERACTION.CLIENT_ID))
                            .join(CHANNEL)
                            .on(CHANNEL.ID.eq(INTERACTION.CHANNEL_ID))
                            .where(CLIENT.DELETED_AT.isNull())
                            .orderBy(INTERACTION.ID);
            case FOLLOW_UPS ->
                    db.select(withClient(Stream.of(FOLLOW_UP.fields())))
                            .from(FOLLOW_UP)
                            .join(CLIENT)
                            .on(CLIENT.ID.eq(FOLLOW_UP.CLIENT_ID))
                            .where(CLIENT.DELETED_AT.isNull())
                            .orderBy(FOLLOW_UP.ID);
            case PROMISES ->
                    db.select(withClient(Stream.of(PROMISE.fields())))
                            .from(PROMISE)
                            .join(CLIENT)
                            .on(CLIENT.ID.eq(PROMISE.CLIENT_ID))
                            .where(CLIENT.DELETED_AT.isNull())
                            .orderBy(PROMISE.ID);
        };
    }

    private static List<Field<?>> withClient(Stream<Field<?>> fields) {
        var client =
                Stream.<Field<?>>of(
                        CLIENT.ID,
                        CLIENT.FAMILY_NAME,
                        CLIENT.GIVEN_NAME,
                        CLIENT.MIDDLE_NAME,
                        CLIENT.NICKNAME,
                        CLIENT.ORGANIZATION);
        return Stream.concat(client, fields).toList();
    }

    private static List<Object> values(
            ExportTable table, Record row, Map<InteractionId, String> tags) {
        var values = new ArrayList<Object>();
        values.add(row.get(CLIENT.ID).value());
        values.add(called(row));
        switch (table) {
            case INTERACTIONS -> interaction(row, tags, values);
            case FOLLOW_UPS -> followUp(row, values);
            case PROMISES -> promise(row, values);
        }
        return values;
    }

    private static String called(Record row) {
        var name =
                new PersonName(
                        "",
                        row.get(CLIENT.FAMILY_NAME),
                        row.get(CLIENT.GIVEN_NAME),
                        row.get(CLIENT.MIDDLE_NAME),
                        "",
                        row.get(CLIENT.NICKNAME));
        return name.isUnknown()
                ? Objects.requireNonNullElse(row.get(CLIENT.ORGANIZATION), "")
                : name.full();
    }

    private static void interaction(
            Record row, Map<InteractionId, String> tags, List<Object> values) {
        var channel = row.get(CHANNEL.NAME);
        values.add(row.get(INTERACTION.HAPPENED_AT));
        values.add(channel == null ? new Own(row.get(CHANNEL.CODE)) : channel);
        values.add(own(row.get(INTERACTION.DIRECTION)));
        values.add(row.get(INTERACTION.DURATION_MINUTES));
        values.add(own(row.get(INTERACTION.OUTCOME)));
        values.add(row.get(INTERACTION.TEXT));
        values.add(row.get(INTERACTION.SENTIMENT));
        values.add(row.get(INTERACTION.SCORE));
        values.add(tags.get(row.get(INTERACTION.ID)));
    }

    private static void followUp(Record row, List<Object> values) {
        values.add(row.get(FOLLOW_UP.TEXT));
        values.add(row.get(FOLLOW_UP.DUE_DATE));
        values.add(row.get(FOLLOW_UP.DUE_TIME));
        values.add(own(row.get(FOLLOW_UP.STATE)));
        values.add(row.get(FOLLOW_UP.CLOSED_AT));
        values.add(row.get(FOLLOW_UP.MOVED_TIMES));
        values.add(row.get(FOLLOW_UP.MOVE_REASON));
        values.add(row.get(FOLLOW_UP.CREATED_AT));
    }

    private static void promise(Record row, List<Object> values) {
        values.add(own(row.get(PROMISE.SIDE)));
        values.add(row.get(PROMISE.TEXT));
        values.add(row.get(PROMISE.DUE_DATE));
        values.add(own(row.get(PROMISE.STATE)));
        values.add(row.get(PROMISE.SETTLED_AT));
        values.add(row.get(PROMISE.CREATED_AT));
    }

    private static Own own(String word) {
        return word == null ? null : new Own(word.toLowerCase(Locale.ROOT));
    }
}
