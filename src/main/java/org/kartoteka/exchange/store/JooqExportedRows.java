package org.kartoteka.exchange.store;

import static org.kartoteka.db.Tables.ANSWER_WAIVER;
import static org.kartoteka.db.Tables.CADENCE;
import static org.kartoteka.db.Tables.CHANNEL;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.CONTRACT;
import static org.kartoteka.db.Tables.COURTESY;
import static org.kartoteka.db.Tables.FOLLOW_UP;
import static org.kartoteka.db.Tables.GIFT;
import static org.kartoteka.db.Tables.GREETING;
import static org.kartoteka.db.Tables.INTERACTION;
import static org.kartoteka.db.Tables.INTERACTION_TAG;
import static org.kartoteka.db.Tables.OCCASION;
import static org.kartoteka.db.Tables.PROMISE;
import static org.kartoteka.db.Tables.PURCHASE;
import static org.kartoteka.db.Tables.SILENCE_REASON;
import static org.kartoteka.db.Tables.SNOOZE;
import static org.kartoteka.db.Tables.SURVEY_REQUEST;
import static org.kartoteka.db.Tables.TALK_HINT;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.kartoteka.clients.Client;
import org.kartoteka.exchange.ExportTable;
import org.kartoteka.exchange.ExportedRows;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.platform.db.Sql;

import java.util.ArrayList;
import java.util.List;
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
                                    ExportedRow.withClient(
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
                    ExportedRow.ofClients(db, FOLLOW_UP, FOLLOW_UP.CLIENT_ID, FOLLOW_UP.ID);
            case PROMISES -> ExportedRow.ofClients(db, PROMISE, PROMISE.CLIENT_ID, PROMISE.ID);
            case OCCASIONS -> ExportedRow.ofClients(db, OCCASION, OCCASION.CLIENT_ID, OCCASION.ID);
            case GREETINGS ->
                    db.select(
                                    ExportedRow.withClient(
                                            Stream.concat(
                                                    Stream.of(GREETING.fields()),
                                                    Stream.of(CLIENT.KIND, OCCASION.KIND))))
                            .from(GREETING)
                            .join(CLIENT)
                            .on(CLIENT.ID.eq(GREETING.CLIENT_ID))
                            .leftJoin(OCCASION)
                            .on(DSL.field("{0}", Long.class, OCCASION.ID).eq(GREETING.OCCASION_ID))
                            .where(CLIENT.DELETED_AT.isNull())
                            .orderBy(GREETING.ID);
            case GIFTS -> ExportedRow.ofClients(db, GIFT, GIFT.CLIENT_ID, GIFT.ID);
            case ANSWERS -> AnswerRows.answers(db);
            case FACTOR_SCORES -> AnswerRows.factorScores(db);
            case SURVEYS ->
                    ExportedRow.ofClients(
                            db, SURVEY_REQUEST, SURVEY_REQUEST.CLIENT_ID, SURVEY_REQUEST.ID);
            case PURCHASES -> ExportedRow.ofClients(db, PURCHASE, PURCHASE.CLIENT_ID, PURCHASE.ID);
            case CONTRACTS -> ExportedRow.ofClients(db, CONTRACT, CONTRACT.CLIENT_ID, CONTRACT.ID);
            case COURTESIES -> ExportedRow.ofClients(db, COURTESY, COURTESY.CLIENT_ID, COURTESY.ID);
            case ANSWER_WAIVERS ->
                    ExportedRow.ofClients(
                            db, ANSWER_WAIVER, ANSWER_WAIVER.CLIENT_ID, ANSWER_WAIVER.ID);
            case STAGES -> StageRows.entries(db);
            case HOUSE_RULES -> StageRows.rules(db);
            case JOURNEY_ENTRIES -> JourneyRows.entries(db);
            case PAIN_POINTS -> JourneyRows.pains(db);
            case SILENCE_REASONS ->
                    ExportedRow.ofClients(
                            db, SILENCE_REASON, SILENCE_REASON.CLIENT_ID, SILENCE_REASON.ID);
            case REMEDIES -> JourneyRows.remedies(db);
            case TALK_HINTS ->
                    ExportedRow.ofClients(db, TALK_HINT, TALK_HINT.CLIENT_ID, TALK_HINT.ID);
            case CADENCES -> ExportedRow.ofClients(db, CADENCE, CADENCE.CLIENT_ID, CADENCE.ID);
            case PUT_OFFS -> ExportedRow.ofClients(db, SNOOZE, SNOOZE.CLIENT_ID, SNOOZE.ID);
        };
    }

    private static List<Object> values(
            ExportTable table, Record row, Map<InteractionId, String> tags) {
        var values = new ArrayList<Object>();
        if (table != ExportTable.REMEDIES) {
            values.add(row.get(CLIENT.ID).value());
            values.add(ExportedRow.called(row));
        }
        switch (table) {
            case INTERACTIONS -> interaction(row, tags, values);
            case FOLLOW_UPS -> followUp(row, values);
            case PROMISES -> promise(row, values);
            case OCCASIONS -> occasion(row, values);
            case GREETINGS -> greeting(row, values);
            case GIFTS -> gift(row, values);
            case ANSWERS -> AnswerRows.answer(row, values);
            case FACTOR_SCORES -> AnswerRows.factorScore(row, values);
            case SURVEYS -> survey(row, values);
            case PURCHASES -> SalesRows.purchase(row, values);
            case CONTRACTS -> SalesRows.contract(row, values);
            case COURTESIES -> courtesy(row, values);
            case ANSWER_WAIVERS -> values.add(row.get(ANSWER_WAIVER.UNTIL_AT));
            case STAGES -> StageRows.entry(row, values);
            case HOUSE_RULES -> StageRows.rule(row, values);
            case JOURNEY_ENTRIES -> JourneyRows.entry(row, values);
            case PAIN_POINTS -> JourneyRows.pain(row, values);
            case SILENCE_REASONS -> {
                values.add(row.get(SILENCE_REASON.NOTED_ON));
                values.add(row.get(SILENCE_REASON.WORDS));
            }
            case REMEDIES -> JourneyRows.remedy(row, values);
            case TALK_HINTS -> values.add(row.get(TALK_HINT.TEXT));
            case CADENCES -> {
                values.add(row.get(CADENCE.IDEAL_DAYS));
                values.add(row.get(CADENCE.LONGEST_DAYS));
            }
            case PUT_OFFS -> {
                values.add(row.get(SNOOZE.PUT_OFF_ON));
                values.add(row.get(SNOOZE.UNTIL_DAY));
                values.add(row.get(SNOOZE.REASON));
            }
        }
        return values;
    }

    private static void interaction(
            Record row, Map<InteractionId, String> tags, List<Object> values) {
        var channel = row.get(CHANNEL.NAME);
        values.add(row.get(INTERACTION.HAPPENED_AT));
        values.add(channel == null ? new Own(row.get(CHANNEL.CODE)) : channel);
        values.add(ExportedRow.own(row.get(INTERACTION.DIRECTION)));
        values.add(row.get(INTERACTION.DURATION_MINUTES));
        values.add(ExportedRow.own(row.get(INTERACTION.OUTCOME)));
        values.add(row.get(INTERACTION.TEXT));
        values.add(row.get(INTERACTION.SENTIMENT));
        values.add(row.get(INTERACTION.SCORE));
        values.add(tags.get(row.get(INTERACTION.ID)));
    }

    private static void followUp(Record row, List<Object> values) {
        values.add(row.get(FOLLOW_UP.TEXT));
        values.add(row.get(FOLLOW_UP.DUE_DATE));
        values.add(row.get(FOLLOW_UP.DUE_TIME));
        values.add(ExportedRow.own(row.get(FOLLOW_UP.STATE)));
        values.add(row.get(FOLLOW_UP.CLOSED_AT));
        values.add(row.get(FOLLOW_UP.MOVED_TIMES));
        values.add(row.get(FOLLOW_UP.MOVE_REASON));
        values.add(row.get(FOLLOW_UP.RECURRENCE));
        values.add(row.get(FOLLOW_UP.ALERTS));
        values.add(row.get(FOLLOW_UP.CREATED_AT));
    }

    private static void promise(Record row, List<Object> values) {
        values.add(ExportedRow.own(row.get(PROMISE.SIDE)));
        values.add(row.get(PROMISE.TEXT));
        values.add(row.get(PROMISE.DUE_DATE));
        values.add(ExportedRow.own(row.get(PROMISE.STATE)));
        values.add(row.get(PROMISE.SETTLED_AT));
        values.add(row.get(PROMISE.CREATED_AT));
    }

    private static void occasion(Record row, List<Object> values) {
        values.add(ExportedRow.own(row.get(OCCASION.KIND)));
        values.add(row.get(OCCASION.LABEL));
        values.add(
                new PartialDate(
                        part(row.get(OCCASION.DATE_YEAR)),
                        part(row.get(OCCASION.DATE_MONTH)),
                        part(row.get(OCCASION.DATE_DAY))));
    }

    private static int part(Short value) {
        return value == null ? 0 : value;
    }

    /// The date on a card has no row among the occasions: a person's is the birthday, a company's
    /// its founding.
    private static void greeting(Record row, List<Object> values) {
        var onCard =
                row.get(CLIENT.KIND).equals(Client.Kind.COMPANY.name())
                        ? "COMPANY_ANNIVERSARY"
                        : "BIRTHDAY";
        values.add(ExportedRow.own(Objects.requireNonNullElse(row.get(OCCASION.KIND), onCard)));
        values.add(row.get(GREETING.KEPT_ON));
        values.add(ExportedRow.own(row.get(GREETING.CHOICE)));
        values.add(row.get(GREETING.CLOSED_AT));
    }

    private static void gift(Record row, List<Object> values) {
        values.add(row.get(GIFT.GIVEN_ON));
        values.add(row.get(GIFT.WHAT));
        values.add(ExportedRow.amount(row.get(GIFT.MINOR_UNITS), row.get(GIFT.CURRENCY)));
        values.add(row.get(GIFT.CURRENCY));
        values.add(row.get(GIFT.REACTION));
        values.add(row.get(GIFT.NOTE));
    }

    private static void survey(Record row, List<Object> values) {
        values.add(row.get(SURVEY_REQUEST.ASKED_ON));
        values.add(row.get(SURVEY_REQUEST.SURVEY));
    }

    private static void courtesy(Record row, List<Object> values) {
        values.add(ExportedRow.own(row.get(COURTESY.KIND)));
        values.add(row.get(COURTESY.SHOWN_ON));
        values.add(ExportedRow.own(row.get(COURTESY.CHOICE)));
    }
}
