package org.kartoteka.satisfaction.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.kartoteka.db.Tables.ANSWER;
import static org.kartoteka.db.Tables.ANSWER_FACTOR;
import static org.kartoteka.db.Tables.CHANNEL;
import static org.kartoteka.db.Tables.FACTOR_WEIGHT;
import static org.kartoteka.db.Tables.FACTOR_WEIGHTING;
import static org.kartoteka.db.Tables.INTERACTION;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.platform.db.FigureClients;
import org.kartoteka.platform.db.SettledSql;
import org.kartoteka.satisfaction.Measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The clients behind figures of satisfaction.
final class SatisfiedClients {

    private static final int TENTHS = 10;

    private final SettledSql sql;
    private final ZoneId zone;

    SatisfiedClients(SettledSql sql, ZoneId zone) {
        this.sql = sql;
        this.zone = zone;
    }

    private record Said(LocalDate day, long row, ClientId client) {}

    List<ClientId> scored(
            FigureFilter filter, Measure measure, int lowest, int highest, int limit) {
        var score =
                ANSWER.MEASURE
                        .eq(measure.name())
                        .and(ANSWER.SCORE.between((short) lowest, (short) highest));
        return FigureClients.latest(
                filter.months(),
                limit,
                month -> {
                    var said = answers(month, filter, score);
                    if (measure == Measure.CSAT) {
                        said.addAll(talks(month, filter, lowest, highest));
                    }
                    return latestFirst(said);
                });
    }

    List<ClientId> indexed(
            FigureFilter filter, FactorSetId set, int lowest, int highest, int limit) {
        var condition =
                ANSWER.WEIGHTING_ID
                        .in(
                                select(FACTOR_WEIGHTING.ID)
                                        .from(FACTOR_WEIGHTING)
                                        .where(FACTOR_WEIGHTING.FACTOR_SET_ID.eq(set)))
                        .and(tenths().between((long) lowest, (long) highest));
        return FigureClients.latest(
                filter.months(), limit, month -> latestFirst(answers(month, filter, condition)));
    }

    /// As the summary has it.
    private static Field<Long> tenths() {
        var weighted =
                sum(FACTOR_WEIGHT.WEIGHT.mul(ANSWER_FACTOR.SCORE.cast(SQLDataType.INTEGER)))
                        .cast(SQLDataType.BIGINT);
        var weights = sum(FACTOR_WEIGHT.WEIGHT).cast(SQLDataType.BIGINT);
        return field(
                select(SatisfactionSummaries.halfUp(weighted.mul(inline((long) TENTHS)), weights))
                        .from(ANSWER_FACTOR)
                        .join(FACTOR_WEIGHT)
                        .on(FACTOR_WEIGHT.FACTOR_ID.eq(ANSWER_FACTOR.FACTOR_ID))
                        .where(ANSWER_FACTOR.ANSWER_ID.eq(ANSWER.ID))
                        .and(FACTOR_WEIGHT.WEIGHTING_ID.eq(ANSWER.WEIGHTING_ID))
                        .and(FACTOR_WEIGHT.WEIGHT.gt(0)));
    }

    List<ClientId> factorScored(
            FigureFilter filter, FactorId factor, int lowest, int highest, int limit) {
        var scored =
                exists(
                        selectOne()
                                .from(ANSWER_FACTOR)
                                .where(ANSWER_FACTOR.ANSWER_ID.eq(ANSWER.ID))
                                .and(ANSWER_FACTOR.FACTOR_ID.eq(factor))
                                .and(ANSWER_FACTOR.SCORE.between((short) lowest, (short) highest)));
        return FigureClients.latest(
                filter.months(), limit, month -> latestFirst(answers(month, filter, scored)));
    }

    private List<Said> answers(YearMonth month, FigureFilter filter, Condition condition) {
        return sql.read(
                db ->
                        new ArrayList<>(
                                db.select(ANSWER.ANSWERED_ON, ANSWER.ID, ANSWER.CLIENT_ID)
                                        .from(ANSWER)
                                        .where(
                                                ANSWER.ANSWERED_ON.between(
                                                        month.atDay(1), month.atEndOfMonth()))
                                        .and(condition)
                                        .and(by(ANSWER.CHANNEL_ID, filter))
                                        .and(FigureClients.match(ANSWER.CLIENT_ID, filter))
                                        .fetch(
                                                row ->
                                                        new Said(
                                                                row.value1(),
                                                                row.value2().value(),
                                                                row.value3()))));
    }

    private List<Said> talks(YearMonth month, FigureFilter filter, int lowest, int highest) {
        return sql.read(
                db ->
                        db.select(INTERACTION.HAPPENED_AT, INTERACTION.ID, INTERACTION.CLIENT_ID)
                                .from(INTERACTION)
                                .where(INTERACTION.HAPPENED_AT.ge(begin(month)))
                                .and(INTERACTION.HAPPENED_AT.lt(begin(month.plusMonths(1))))
                                .and(INTERACTION.SCORE.between((short) lowest, (short) highest))
                                .and(by(INTERACTION.CHANNEL_ID, filter))
                                .and(FigureClients.match(INTERACTION.CLIENT_ID, filter))
                                .fetch(
                                        row ->
                                                new Said(
                                                        LocalDate.ofInstant(row.value1(), zone),
                                                        row.value2().value(),
                                                        row.value3())));
    }

    private Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    private static Condition by(Field<ChannelId> channel, FigureFilter filter) {
        return filter.channel()
                .map(
                        wanted ->
                                channel.eq(wanted)
                                        .or(
                                                channel.in(
                                                        select(CHANNEL.ID)
                                                                .from(CHANNEL)
                                                                .where(
                                                                        CHANNEL.PARENT_ID.eq(
                                                                                wanted.value())))))
                .orElse(noCondition());
    }

    private static List<ClientId> latestFirst(List<Said> said) {
        return said.stream()
                .sorted(Comparator.comparing(Said::day).thenComparing(Said::row).reversed())
                .map(Said::client)
                .toList();
    }
}
