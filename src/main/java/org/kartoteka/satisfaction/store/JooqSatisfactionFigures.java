package org.kartoteka.satisfaction.store;

import static org.jooq.impl.DSL.sum;
import static org.kartoteka.db.Tables.CHANNEL;
import static org.kartoteka.db.Tables.FIGURE_CSI;
import static org.kartoteka.db.Tables.FIGURE_FACTOR;
import static org.kartoteka.db.Tables.FIGURE_SCORE;

import org.jooq.Condition;
import org.jooq.Field;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.platform.db.FigureClients;
import org.kartoteka.platform.db.MonthNumber;
import org.kartoteka.platform.db.SettledSql;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.SatisfactionFigures;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Figures of satisfaction from their summaries; the clients behind them from answers and talks.
public final class JooqSatisfactionFigures implements SatisfactionFigures {

    private static final long ALL_CHANNELS = 0;

    private final SettledSql sql;
    private final SatisfiedClients clients;

    public JooqSatisfactionFigures(SettledSql sql, ZoneId zone) {
        this.sql = sql;
        this.clients = new SatisfiedClients(sql, zone);
    }

    @Override
    public List<Scores> scores(FigureFilter filter) {
        var n = sum(FIGURE_SCORE.N);
        return sql
                .read(
                        db ->
                                db.select(
                                                FIGURE_SCORE.MONTH_NO,
                                                FIGURE_SCORE.MEASURE,
                                                FIGURE_SCORE.SCORE,
                                                n)
                                        .from(FIGURE_SCORE)
                                        .where(
                                                FigureClients.cell(
                                                        FIGURE_SCORE.TAG,
                                                        FIGURE_SCORE.STAGE,
                                                        filter))
                                        .and(FIGURE_SCORE.CHANNEL.in(channels(filter)))
                                        .and(in(FIGURE_SCORE.MONTH_NO, filter))
                                        .groupBy(
                                                FIGURE_SCORE.MONTH_NO,
                                                FIGURE_SCORE.MEASURE,
                                                FIGURE_SCORE.SCORE)
                                        .fetch(
                                                row ->
                                                        new Scores(
                                                                MonthNumber.month(row.value1()),
                                                                Measure.valueOf(row.value2()),
                                                                row.value3(),
                                                                row.value4().longValue())))
                .stream()
                .sorted(
                        Comparator.comparing(Scores::month)
                                .thenComparing(Scores::measure)
                                .thenComparing(Scores::score))
                .toList();
    }

    @Override
    public List<Csi> csi(FigureFilter filter) {
        return sql
                .read(
                        db ->
                                db.select(
                                                FIGURE_CSI.MONTH_NO,
                                                FIGURE_CSI.FACTOR_SET_ID,
                                                sum(FIGURE_CSI.N),
                                                sum(FIGURE_CSI.TOTAL),
                                                sum(FIGURE_CSI.SQUARES))
                                        .from(FIGURE_CSI)
                                        .where(indexes(filter))
                                        .groupBy(FIGURE_CSI.MONTH_NO, FIGURE_CSI.FACTOR_SET_ID)
                                        .fetch(
                                                row ->
                                                        new Csi(
                                                                MonthNumber.month(row.value1()),
                                                                row.value2(),
                                                                row.value3().longValue(),
                                                                inPoints(row.value4(), 1),
                                                                inPoints(row.value5(), 2))))
                .stream()
                .sorted(Comparator.comparing(Csi::month).thenComparing(csi -> csi.set().value()))
                .toList();
    }

    /// @param power 1 for a sum, 2 for a sum of squares
    private static double inPoints(BigDecimal units, int power) {
        return units.divide(BigDecimal.valueOf(SatisfactionSummaries.UNITS).pow(power))
                .doubleValue();
    }

    @Override
    public List<CsiTenths> csiTenths(FigureFilter filter) {
        return sql
                .read(
                        db ->
                                db.select(
                                                FIGURE_CSI.FACTOR_SET_ID,
                                                FIGURE_CSI.TENTHS,
                                                sum(FIGURE_CSI.N))
                                        .from(FIGURE_CSI)
                                        .where(indexes(filter))
                                        .groupBy(FIGURE_CSI.FACTOR_SET_ID, FIGURE_CSI.TENTHS)
                                        .fetch(
                                                row ->
                                                        new CsiTenths(
                                                                row.value1(),
                                                                row.value2(),
                                                                row.value3().longValue())))
                .stream()
                .sorted(
                        Comparator.comparing((CsiTenths tenths) -> tenths.set().value())
                                .thenComparing(CsiTenths::tenths))
                .toList();
    }

    private Condition indexes(FigureFilter filter) {
        return FigureClients.cell(FIGURE_CSI.TAG, FIGURE_CSI.STAGE, filter)
                .and(FIGURE_CSI.CHANNEL.in(channels(filter)))
                .and(in(FIGURE_CSI.MONTH_NO, filter));
    }

    @Override
    public List<FactorPairs> factorPairs(FigureFilter filter) {
        return sql
                .read(
                        db ->
                                db.select(
                                                FIGURE_FACTOR.FACTOR_SET_ID,
                                                FIGURE_FACTOR.FACTOR_ID,
                                                FIGURE_FACTOR.FACTOR_SCORE,
                                                FIGURE_FACTOR.OVERALL,
                                                sum(FIGURE_FACTOR.N))
                                        .from(FIGURE_FACTOR)
                                        .where(
                                                FigureClients.cell(
                                                        FIGURE_FACTOR.TAG,
                                                        FIGURE_FACTOR.STAGE,
                                                        filter))
                                        .and(FIGURE_FACTOR.CHANNEL.in(channels(filter)))
                                        .and(in(FIGURE_FACTOR.MONTH_NO, filter))
                                        .groupBy(
                                                FIGURE_FACTOR.FACTOR_SET_ID,
                                                FIGURE_FACTOR.FACTOR_ID,
                                                FIGURE_FACTOR.FACTOR_SCORE,
                                                FIGURE_FACTOR.OVERALL)
                                        .fetch(
                                                row ->
                                                        new FactorPairs(
                                                                row.value1(),
                                                                row.value2(),
                                                                row.value3(),
                                                                overall(row.value4()),
                                                                row.value5().longValue())))
                .stream()
                .sorted(
                        Comparator.comparing((FactorPairs pairs) -> pairs.set().value())
                                .thenComparing(pairs -> pairs.factor().value())
                                .thenComparing(FactorPairs::factorScore)
                                .thenComparing(pairs -> pairs.overall().orElse(0)))
                .toList();
    }

    private static Optional<Integer> overall(short stored) {
        return stored == 0 ? Optional.empty() : Optional.of((int) stored);
    }

    private static Condition in(Field<Integer> month, FigureFilter filter) {
        return month.between(
                MonthNumber.of(filter.months().first()), MonthNumber.of(filter.months().last()));
    }

    /// The channel itself and those under it, or the one that stands for all.
    private List<Long> channels(FigureFilter filter) {
        if (filter.channel().isEmpty()) {
            return List.of(ALL_CHANNELS);
        }
        var channel = filter.channel().get();
        var channels = new ArrayList<Long>();
        channels.add(channel.value());
        sql.read(
                        db ->
                                db.select(CHANNEL.ID)
                                        .from(CHANNEL)
                                        .where(CHANNEL.PARENT_ID.eq(channel.value()))
                                        .fetch(CHANNEL.ID))
                .forEach(child -> channels.add(child.value()));
        return channels;
    }

    @Override
    public List<ClientId> scored(
            FigureFilter filter, Measure measure, int lowest, int highest, int limit) {
        return clients.scored(filter, measure, lowest, highest, limit);
    }

    @Override
    public List<ClientId> indexed(
            FigureFilter filter, FactorSetId set, int lowest, int highest, int limit) {
        return clients.indexed(filter, set, lowest, highest, limit);
    }

    @Override
    public List<ClientId> factorScored(
            FigureFilter filter, FactorId factor, int lowest, int highest, int limit) {
        return clients.factorScored(filter, factor, lowest, highest, limit);
    }
}
