package org.kartoteka.exchange.store;

import static org.kartoteka.db.Tables.ANSWER;
import static org.kartoteka.db.Tables.ANSWER_FACTOR;
import static org.kartoteka.db.Tables.ANSWER_THEME;
import static org.kartoteka.db.Tables.ANSWER_WAIVER;
import static org.kartoteka.db.Tables.CADENCE;
import static org.kartoteka.db.Tables.CHANNEL;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.CONTRACT;
import static org.kartoteka.db.Tables.COURTESY;
import static org.kartoteka.db.Tables.FACTOR;
import static org.kartoteka.db.Tables.FACTOR_WEIGHT;
import static org.kartoteka.db.Tables.FOLLOW_UP;
import static org.kartoteka.db.Tables.GIFT;
import static org.kartoteka.db.Tables.GREETING;
import static org.kartoteka.db.Tables.INTERACTION;
import static org.kartoteka.db.Tables.INTERACTION_TAG;
import static org.kartoteka.db.Tables.JOURNEY_ENTRY;
import static org.kartoteka.db.Tables.JOURNEY_STEP;
import static org.kartoteka.db.Tables.OCCASION;
import static org.kartoteka.db.Tables.PAIN_POINT;
import static org.kartoteka.db.Tables.PAIN_REMEDY;
import static org.kartoteka.db.Tables.PROMISE;
import static org.kartoteka.db.Tables.PURCHASE;
import static org.kartoteka.db.Tables.SILENCE_REASON;
import static org.kartoteka.db.Tables.SNOOZE;
import static org.kartoteka.db.Tables.SURVEY_REQUEST;
import static org.kartoteka.db.Tables.TALK_HINT;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.kartoteka.clients.Client;
import org.kartoteka.exchange.ExportTable;
import org.kartoteka.exchange.ExportedRows;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.db.Sql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
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

    private static final int INDEX_DIGITS = 3;

    /// The satisfaction index of an answer, by the weights it was given under.
    private static final Field<BigDecimal> INDEX =
            DSL.field(
                    DSL.select(
                                    DSL.round(
                                                    DSL.sum(
                                                                    FACTOR_WEIGHT.WEIGHT.mul(
                                                                            ANSWER_FACTOR.SCORE))
                                                            .cast(SQLDataType.DECIMAL(20, 6))
                                                            .div(
                                                                    DSL.nullif(
                                                                            DSL.sum(
                                                                                    FACTOR_WEIGHT
                                                                                            .WEIGHT),
                                                                            BigDecimal.ZERO)),
                                                    INDEX_DIGITS)
                                            .cast(SQLDataType.DECIMAL(6, INDEX_DIGITS)))
                            .from(ANSWER_FACTOR)
                            .join(FACTOR_WEIGHT)
                            .on(FACTOR_WEIGHT.FACTOR_ID.eq(ANSWER_FACTOR.FACTOR_ID))
                            .and(FACTOR_WEIGHT.WEIGHTING_ID.eq(ANSWER.WEIGHTING_ID))
                            .where(ANSWER_FACTOR.ANSWER_ID.eq(ANSWER.ID)));

    private static final Field<String> THEMES =
            DSL.field(
                    DSL.select(
                                    DSL.listAgg(ANSWER_THEME.THEME, ", ")
                                            .withinGroupOrderBy(ANSWER_THEME.ID))
                            .from(ANSWER_THEME)
                            .where(ANSWER_THEME.ANSWER_ID.eq(ANSWER.ID)));

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
            case OCCASIONS ->
                    db.select(withClient(Stream.of(OCCASION.fields())))
                            .from(OCCASION)
                            .join(CLIENT)
                            .on(CLIENT.ID.eq(OCCASION.CLIENT_ID))
                            .where(CLIENT.DELETED_AT.isNull())
                            .orderBy(OCCASION.ID);
            case GREETINGS ->
                    db.select(
                                    withClient(
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
            case GIFTS ->
                    db.select(withClient(Stream.of(GIFT.fields())))
                            .from(GIFT)
                            .join(CLIENT)
                            .on(CLIENT.ID.eq(GIFT.CLIENT_ID))
                            .where(CLIENT.DELETED_AT.isNull())
                            .orderBy(GIFT.ID);
            case ANSWERS ->
                    db.select(
                                    withClient(
                                            Stream.concat(
                                                    Stream.of(ANSWER.fields()),
                                                    Stream.of(
                                                            CHANNEL.NAME,
                                                            CHANNEL.CODE,
                                                            INDEX,
                                                            THEMES))))
                            .from(ANSWER)
                            .join(CLIENT)
                            .on(CLIENT.ID.eq(ANSWER.CLIENT_ID))
                            .leftJoin(CHANNEL)
                            .on(CHANNEL.ID.eq(ANSWER.CHANNEL_ID))
                            .where(CLIENT.DELETED_AT.isNull())
                            .orderBy(ANSWER.ID);
            case FACTOR_SCORES ->
                    db.select(
                                    withClient(
                                            Stream.of(
                                                    ANSWER.ANSWERED_ON,
                                                    FACTOR.NAME,
                                                    FACTOR.CODE,
                                                    ANSWER_FACTOR.SCORE,
                                                    FACTOR_WEIGHT.WEIGHT)))
                            .from(ANSWER_FACTOR)
                            .join(ANSWER)
                            .on(ANSWER.ID.eq(ANSWER_FACTOR.ANSWER_ID))
                            .join(CLIENT)
                            .on(CLIENT.ID.eq(ANSWER_FACTOR.CLIENT_ID))
                            .join(FACTOR)
                            .on(FACTOR.ID.eq(ANSWER_FACTOR.FACTOR_ID))
                            .leftJoin(FACTOR_WEIGHT)
                            .on(FACTOR_WEIGHT.FACTOR_ID.eq(ANSWER_FACTOR.FACTOR_ID))
                            .and(FACTOR_WEIGHT.WEIGHTING_ID.eq(ANSWER.WEIGHTING_ID))
                            .where(CLIENT.DELETED_AT.isNull())
                            .orderBy(ANSWER.ID, ANSWER_FACTOR.ID);
            case SURVEYS ->
                    db.select(withClient(Stream.of(SURVEY_REQUEST.fields())))
                            .from(SURVEY_REQUEST)
                            .join(CLIENT)
                            .on(CLIENT.ID.eq(SURVEY_REQUEST.CLIENT_ID))
                            .where(CLIENT.DELETED_AT.isNull())
                            .orderBy(SURVEY_REQUEST.ID);
            case PURCHASES ->
                    db.select(withClient(Stream.of(PURCHASE.fields())))
                            .from(PURCHASE)
                            .join(CLIENT)
                            .on(CLIENT.ID.eq(PURCHASE.CLIENT_ID))
                            .where(CLIENT.DELETED_AT.isNull())
                            .orderBy(PURCHASE.ID);
            case CONTRACTS ->
                    db.select(withClient(Stream.of(CONTRACT.fields())))
                            .from(CONTRACT)
                            .join(CLIENT)
                            .on(CLIENT.ID.eq(CONTRACT.CLIENT_ID))
                            .where(CLIENT.DELETED_AT.isNull())
                            .orderBy(CONTRACT.ID);
            case COURTESIES ->
                    db.select(withClient(Stream.of(COURTESY.fields())))
                            .from(COURTESY)
                            .join(CLIENT)
                            .on(CLIENT.ID.eq(COURTESY.CLIENT_ID))
                            .where(CLIENT.DELETED_AT.isNull())
                            .orderBy(COURTESY.ID);
            case ANSWER_WAIVERS ->
                    db.select(withClient(Stream.of(ANSWER_WAIVER.fields())))
                            .from(ANSWER_WAIVER)
                            .join(CLIENT)
                            .on(CLIENT.ID.eq(ANSWER_WAIVER.CLIENT_ID))
                            .where(CLIENT.DELETED_AT.isNull())
                            .orderBy(ANSWER_WAIVER.ID);
            case STAGES -> StageRows.entries(db);
            case HOUSE_RULES -> StageRows.rules(db);
            case JOURNEY_ENTRIES ->
                    db.select(withClient(withStep(JOURNEY_ENTRY)))
                            .from(JOURNEY_ENTRY)
                            .join(CLIENT)
                            .on(CLIENT.ID.eq(JOURNEY_ENTRY.CLIENT_ID))
                            .join(JOURNEY_STEP)
                            .on(JOURNEY_STEP.ID.eq(JOURNEY_ENTRY.JOURNEY_STEP_ID))
                            .where(CLIENT.DELETED_AT.isNull())
                            .orderBy(JOURNEY_ENTRY.ID);
            case PAIN_POINTS ->
                    db.select(withClient(withStep(PAIN_POINT)))
                            .from(PAIN_POINT)
                            .join(CLIENT)
                            .on(CLIENT.ID.eq(PAIN_POINT.CLIENT_ID))
                            .join(JOURNEY_STEP)
                            .on(JOURNEY_STEP.ID.eq(PAIN_POINT.JOURNEY_STEP_ID))
                            .where(CLIENT.DELETED_AT.isNull())
                            .orderBy(PAIN_POINT.ID);
            case SILENCE_REASONS ->
                    db.select(withClient(Stream.of(SILENCE_REASON.fields())))
                            .from(SILENCE_REASON)
                            .join(CLIENT)
                            .on(CLIENT.ID.eq(SILENCE_REASON.CLIENT_ID))
                            .where(CLIENT.DELETED_AT.isNull())
                            .orderBy(SILENCE_REASON.ID);
            case REMEDIES ->
                    db.select(withStep(PAIN_REMEDY).toList())
                            .from(PAIN_REMEDY)
                            .leftJoin(JOURNEY_STEP)
                            .on(JOURNEY_STEP.ID.eq(PAIN_REMEDY.JOURNEY_STEP_ID))
                            .orderBy(PAIN_REMEDY.ID);
            case TALK_HINTS ->
                    db.select(withClient(Stream.of(TALK_HINT.fields())))
                            .from(TALK_HINT)
                            .join(CLIENT)
                            .on(CLIENT.ID.eq(TALK_HINT.CLIENT_ID))
                            .where(CLIENT.DELETED_AT.isNull())
                            .orderBy(TALK_HINT.ID);
            case CADENCES ->
                    db.select(withClient(Stream.of(CADENCE.fields())))
                            .from(CADENCE)
                            .join(CLIENT)
                            .on(CLIENT.ID.eq(CADENCE.CLIENT_ID))
                            .where(CLIENT.DELETED_AT.isNull())
                            .orderBy(CADENCE.ID);
            case PUT_OFFS ->
                    db.select(withClient(Stream.of(SNOOZE.fields())))
                            .from(SNOOZE)
                            .join(CLIENT)
                            .on(CLIENT.ID.eq(SNOOZE.CLIENT_ID))
                            .where(CLIENT.DELETED_AT.isNull())
                            .orderBy(SNOOZE.ID);
        };
    }

    private static Stream<Field<?>> withStep(Table<?> table) {
        return Stream.concat(
                Stream.of(table.fields()), Stream.of(JOURNEY_STEP.NAME, JOURNEY_STEP.CODE));
    }

    static List<Field<?>> withClient(Stream<Field<?>> fields) {
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
        if (table != ExportTable.REMEDIES) {
            values.add(row.get(CLIENT.ID).value());
            values.add(called(row));
        }
        switch (table) {
            case INTERACTIONS -> interaction(row, tags, values);
            case FOLLOW_UPS -> followUp(row, values);
            case PROMISES -> promise(row, values);
            case OCCASIONS -> occasion(row, values);
            case GREETINGS -> greeting(row, values);
            case GIFTS -> gift(row, values);
            case ANSWERS -> answer(row, values);
            case FACTOR_SCORES -> factorScore(row, values);
            case SURVEYS -> survey(row, values);
            case PURCHASES -> purchase(row, values);
            case CONTRACTS -> contract(row, values);
            case COURTESIES -> courtesy(row, values);
            case ANSWER_WAIVERS -> values.add(row.get(ANSWER_WAIVER.UNTIL_AT));
            case STAGES -> StageRows.entry(row, values);
            case HOUSE_RULES -> StageRows.rule(row, values);
            case JOURNEY_ENTRIES -> {
                values.add(step(row));
                values.add(row.get(JOURNEY_ENTRY.ENTERED_ON));
            }
            case PAIN_POINTS -> {
                values.add(row.get(PAIN_POINT.NOTED_ON));
                values.add(step(row));
                values.add(row.get(PAIN_POINT.THEME));
                values.add(row.get(PAIN_POINT.WORDS));
            }
            case SILENCE_REASONS -> {
                values.add(row.get(SILENCE_REASON.NOTED_ON));
                values.add(row.get(SILENCE_REASON.WORDS));
            }
            case REMEDIES -> {
                values.add(row.get(PAIN_REMEDY.CHANGED_ON));
                values.add(step(row));
                values.add(row.get(PAIN_REMEDY.THEME));
                values.add(row.get(PAIN_REMEDY.WORDS));
            }
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
        values.add(row.get(FOLLOW_UP.RECURRENCE));
        values.add(row.get(FOLLOW_UP.ALERTS));
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

    private static void occasion(Record row, List<Object> values) {
        values.add(own(row.get(OCCASION.KIND)));
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
        values.add(own(Objects.requireNonNullElse(row.get(OCCASION.KIND), onCard)));
        values.add(row.get(GREETING.KEPT_ON));
        values.add(own(row.get(GREETING.CHOICE)));
        values.add(row.get(GREETING.CLOSED_AT));
    }

    private static void gift(Record row, List<Object> values) {
        values.add(row.get(GIFT.GIVEN_ON));
        values.add(row.get(GIFT.WHAT));
        values.add(amount(row.get(GIFT.MINOR_UNITS), row.get(GIFT.CURRENCY)));
        values.add(row.get(GIFT.CURRENCY));
        values.add(row.get(GIFT.REACTION));
        values.add(row.get(GIFT.NOTE));
    }

    private static void answer(Record row, List<Object> values) {
        values.add(own(row.get(ANSWER.MEASURE)));
        values.add(row.get(ANSWER.SCORE));
        values.add(row.get(INDEX));
        values.add(row.get(ANSWER.ANSWERED_ON));
        values.add(named(row.get(CHANNEL.NAME), row.get(CHANNEL.CODE)));
        values.add(row.get(ANSWER.OCCASION));
        values.add(row.get(ANSWER.WORDS));
        values.add(row.get(THEMES));
    }

    private static void factorScore(Record row, List<Object> values) {
        values.add(row.get(ANSWER.ANSWERED_ON));
        values.add(named(row.get(FACTOR.NAME), row.get(FACTOR.CODE)));
        values.add(row.get(ANSWER_FACTOR.SCORE));
        values.add(row.get(FACTOR_WEIGHT.WEIGHT));
    }

    private static void survey(Record row, List<Object> values) {
        values.add(row.get(SURVEY_REQUEST.ASKED_ON));
        values.add(row.get(SURVEY_REQUEST.SURVEY));
    }

    private static Object named(String name, String code) {
        return name != null ? name : code == null ? null : new Own(code);
    }

    private static void purchase(Record row, List<Object> values) {
        values.add(row.get(PURCHASE.BOUGHT_ON));
        values.add(amount(row.get(PURCHASE.MINOR_UNITS), row.get(PURCHASE.CURRENCY)));
        values.add(row.get(PURCHASE.CURRENCY));
        values.add(row.get(PURCHASE.ITEMS));
    }

    private static void contract(Record row, List<Object> values) {
        values.add(row.get(CONTRACT.TITLE));
        values.add(row.get(CONTRACT.STARTS_ON));
        values.add(row.get(CONTRACT.ENDS_ON));
        values.add(amount(row.get(CONTRACT.MINOR_UNITS), row.get(CONTRACT.CURRENCY)));
        values.add(row.get(CONTRACT.CURRENCY));
    }

    private static Object step(Record row) {
        return named(row.get(JOURNEY_STEP.NAME), row.get(JOURNEY_STEP.CODE));
    }

    private static String amount(Long units, String currency) {
        return units == null
                ? null
                : new Money(units, Currency.getInstance(currency)).amount().toPlainString();
    }

    private static void courtesy(Record row, List<Object> values) {
        values.add(own(row.get(COURTESY.KIND)));
        values.add(row.get(COURTESY.SHOWN_ON));
        values.add(own(row.get(COURTESY.CHOICE)));
    }

    static Own own(String word) {
        return word == null ? null : new Own(word.toLowerCase(Locale.ROOT));
    }
}
