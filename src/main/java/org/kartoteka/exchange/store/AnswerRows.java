package org.kartoteka.exchange.store;

import static org.kartoteka.db.Tables.ANSWER;
import static org.kartoteka.db.Tables.ANSWER_FACTOR;
import static org.kartoteka.db.Tables.ANSWER_THEME;
import static org.kartoteka.db.Tables.CHANNEL;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.FACTOR;
import static org.kartoteka.db.Tables.FACTOR_WEIGHT;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// Answers and their factors as they are exported.
final class AnswerRows {

    private AnswerRows() {}

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

    static ResultQuery<? extends Record> answers(DSLContext db) {
        return db.select(
                        ExportedRow.withClient(
                                Stream.concat(
                                        Stream.of(ANSWER.fields()),
                                        Stream.of(CHANNEL.NAME, CHANNEL.CODE, INDEX, THEMES))))
                .from(ANSWER)
                .join(CLIENT)
                .on(CLIENT.ID.eq(ANSWER.CLIENT_ID))
                .leftJoin(CHANNEL)
                .on(CHANNEL.ID.eq(ANSWER.CHANNEL_ID))
                .where(CLIENT.DELETED_AT.isNull())
                .orderBy(ANSWER.ID);
    }

    static ResultQuery<? extends Record> factorScores(DSLContext db) {
        return db.select(
                        ExportedRow.withClient(
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
    }

    static void answer(Record row, List<Object> values) {
        values.add(ExportedRow.own(row.get(ANSWER.MEASURE)));
        values.add(row.get(ANSWER.SCORE));
        values.add(row.get(INDEX));
        values.add(row.get(ANSWER.ANSWERED_ON));
        values.add(ExportedRow.named(row.get(CHANNEL.NAME), row.get(CHANNEL.CODE)));
        values.add(row.get(ANSWER.OCCASION));
        values.add(row.get(ANSWER.WORDS));
        values.add(row.get(THEMES));
    }

    static void factorScore(Record row, List<Object> values) {
        values.add(row.get(ANSWER.ANSWERED_ON));
        values.add(ExportedRow.named(row.get(FACTOR.NAME), row.get(FACTOR.CODE)));
        values.add(row.get(ANSWER_FACTOR.SCORE));
        values.add(row.get(FACTOR_WEIGHT.WEIGHT));
    }
}
