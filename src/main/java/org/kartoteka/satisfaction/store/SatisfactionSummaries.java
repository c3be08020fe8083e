package org.kartoteka.satisfaction.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.kartoteka.db.Tables.ANSWER;
import static org.kartoteka.db.Tables.ANSWER_FACTOR;
import static org.kartoteka.db.Tables.FACTOR_WEIGHT;
import static org.kartoteka.db.Tables.FACTOR_WEIGHTING;
import static org.kartoteka.db.Tables.FIGURE_CSI;
import static org.kartoteka.db.Tables.FIGURE_FACTOR;
import static org.kartoteka.db.Tables.FIGURE_SCORE;
import static org.kartoteka.db.Tables.INTERACTION;

import org.jooq.Field;
import org.jooq.Record7;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.platform.db.MonthNumber;
import org.kartoteka.platform.db.Summary;
import org.kartoteka.platform.db.SummaryPart;
import org.kartoteka.platform.db.SummarySource;
import org.kartoteka.satisfaction.Measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// The summaries of satisfaction.
public final class SatisfactionSummaries {

    /// An index is kept in units of this size: whole numbers lose nothing when they are taken off
    /// again, and squares of some million answers still fit.
    static final int UNITS = 100_000;

    private static final int TENTHS = 10;

    private static final Field<Integer> N = inline(1).as("N");

    private static final SummarySource ANSWERS =
            SummarySource.of(
                    ANSWER,
                    ANSWER.CLIENT_ID,
                    ANSWER.MEASURE,
                    ANSWER.SCORE,
                    ANSWER.WEIGHTING_ID,
                    ANSWER.ANSWERED_ON,
                    ANSWER.CHANNEL_ID);
    private static final SummarySource FACTORS =
            SummarySource.of(
                            ANSWER_FACTOR,
                            ANSWER_FACTOR.ANSWER_ID,
                            ANSWER_FACTOR.CLIENT_ID,
                            ANSWER_FACTOR.FACTOR_ID,
                            ANSWER_FACTOR.SCORE)
                    .within(ANSWER_FACTOR.ANSWER_ID);

    /// Weights never change under an answer, except by an undo that keeps later changes.
    private static final SummarySource WEIGHTS =
            SummarySource.of(FACTOR_WEIGHT, FACTOR_WEIGHT.WEIGHTING_ID, FACTOR_WEIGHT.WEIGHT)
                    .within(FACTOR_WEIGHT.WEIGHTING_ID)
                    .leadingTo("select id from answer where weighting_id = any(?)");

    private SatisfactionSummaries() {}

    /// @param zone in which talks have their month
    public static List<Summary> all(ZoneId zone) {
        return List.of(
                Summary.of(
                                FIGURE_SCORE,
                                SummaryPart.ofRows(SatisfactionSummaries::answers, ANSWERS),
                                SummaryPart.ofRows(
                                        restriction -> talks(restriction, zone), talkScores()))
                        .rolledUpBy(FIGURE_SCORE.CHANNEL),
                Summary.of(
                                FIGURE_CSI,
                                SummaryPart.ofRows(
                                        SatisfactionSummaries::indexes, ANSWERS, FACTORS, WEIGHTS))
                        .rolledUpBy(FIGURE_CSI.CHANNEL),
                Summary.of(
                                FIGURE_FACTOR,
                                SummaryPart.ofRows(
                                        SatisfactionSummaries::factors, ANSWERS, FACTORS))
                        .rolledUpBy(FIGURE_FACTOR.CHANNEL));
    }

    private static SummarySource talkScores() {
        return SummarySource.of(
                        INTERACTION,
                        INTERACTION.CLIENT_ID,
                        INTERACTION.CHANNEL_ID,
                        INTERACTION.HAPPENED_AT,
                        INTERACTION.SCORE)
                .having(INTERACTION.SCORE);
    }

    private static Select<?> answers(SummaryPart.Restriction restriction) {
        return select(
                        ANSWER.CLIENT_ID,
                        channel(ANSWER.CHANNEL_ID),
                        MonthNumber.of(ANSWER.ANSWERED_ON),
                        ANSWER.MEASURE,
                        ANSWER.SCORE,
                        N)
                .from(ANSWER)
                .where(ANSWER.SCORE.isNotNull())
                .and(restriction.on(ANSWER.CLIENT_ID, ANSWER.ID));
    }

    private static Select<?> talks(SummaryPart.Restriction restriction, ZoneId zone) {
        var local = field("({0} at time zone {1})", INTERACTION.HAPPENED_AT, inline(zone.getId()));
        return select(
                        INTERACTION.CLIENT_ID,
                        channel(INTERACTION.CHANNEL_ID),
                        MonthNumber.ofMoment(local),
                        inline(Measure.CSAT.name()),
                        INTERACTION.SCORE,
                        N)
                .from(INTERACTION)
                .where(INTERACTION.SCORE.isNotNull())
                .and(restriction.on(INTERACTION.CLIENT_ID, INTERACTION.ID));
    }

    private static Field<Long> channel(Field<ChannelId> channel) {
        return coalesce(channel.coerce(Long.class), inline(0L));
    }

    private static Select<?> indexes(SummaryPart.Restriction restriction) {
        var client = field(name("I", "CLIENT_ID"), ClientId.class);
        var weighted = field(name("I", "WEIGHTED"), Long.class);
        var weights = field(name("I", "WEIGHTS"), Long.class);
        var units = halfUp(weighted.mul(inline((long) UNITS)), weights);
        return select(
                        client,
                        field(name("I", "CHANNEL"), Long.class),
                        MonthNumber.of(field(name("I", "ANSWERED_ON"), LocalDate.class)),
                        field(name("I", "FACTOR_SET_ID"), FactorSetId.class),
                        halfUp(weighted.mul(inline((long) TENTHS)), weights),
                        N,
                        units.as("TOTAL"),
                        units.mul(units).as("SQUARES"))
                .from(weightedAnswers(restriction));
    }

    /// Whole numbers above 0, divided and rounded.
    static Field<Long> halfUp(Field<Long> dividend, Field<Long> divisor) {
        return dividend.mul(inline(2L)).add(divisor).div(divisor.mul(inline(2L)));
    }

    private static Table<Record7<ClientId, Object, Long, LocalDate, FactorSetId, Long, Long>>
            weightedAnswers(SummaryPart.Restriction restriction) {
        var weighted = sum(FACTOR_WEIGHT.WEIGHT.mul(ANSWER_FACTOR.SCORE.cast(SQLDataType.INTEGER)));
        return select(
                        ANSWER.CLIENT_ID,
                        field("{0}", ANSWER.ID).as("ID"),
                        channel(ANSWER.CHANNEL_ID).as("CHANNEL"),
                        ANSWER.ANSWERED_ON,
                        FACTOR_WEIGHTING.FACTOR_SET_ID,
                        whole(weighted).as("WEIGHTED"),
                        whole(sum(FACTOR_WEIGHT.WEIGHT)).as("WEIGHTS"))
                .from(ANSWER)
                .join(FACTOR_WEIGHTING)
                .on(FACTOR_WEIGHTING.ID.eq(ANSWER.WEIGHTING_ID))
                .join(ANSWER_FACTOR)
                .on(ANSWER_FACTOR.ANSWER_ID.eq(ANSWER.ID))
                .join(FACTOR_WEIGHT)
                .on(FACTOR_WEIGHT.WEIGHTING_ID.eq(ANSWER.WEIGHTING_ID))
                .and(FACTOR_WEIGHT.FACTOR_ID.eq(ANSWER_FACTOR.FACTOR_ID))
                .where(FACTOR_WEIGHT.WEIGHT.gt(0))
                .and(restriction.on(ANSWER.CLIENT_ID, ANSWER.ID))
                .groupBy(
                        ANSWER.CLIENT_ID,
                        ANSWER.ID,
                        ANSWER.CHANNEL_ID,
                        ANSWER.ANSWERED_ON,
                        FACTOR_WEIGHTING.FACTOR_SET_ID)
                .asTable("I");
    }

    private static Field<Long> whole(Field<BigDecimal> sum) {
        return sum.cast(SQLDataType.BIGINT);
    }

    private static Select<?> factors(SummaryPart.Restriction restriction) {
        return select(
                        ANSWER.CLIENT_ID,
                        channel(ANSWER.CHANNEL_ID),
                        MonthNumber.of(ANSWER.ANSWERED_ON),
                        FACTOR_WEIGHTING.FACTOR_SET_ID,
                        ANSWER_FACTOR.FACTOR_ID,
                        ANSWER_FACTOR.SCORE,
                        coalesce(ANSWER.SCORE, inline((short) 0)),
                        N)
                .from(ANSWER)
                .join(FACTOR_WEIGHTING)
                .on(FACTOR_WEIGHTING.ID.eq(ANSWER.WEIGHTING_ID))
                .join(ANSWER_FACTOR)
                .on(ANSWER_FACTOR.ANSWER_ID.eq(ANSWER.ID))
                .where(restriction.on(ANSWER.CLIENT_ID, ANSWER.ID));
    }
}
