package org.kartoteka.sales.store;

import static org.jooq.impl.DSL.sum;
import static org.kartoteka.db.Tables.FIGURE_COHORT;
import static org.kartoteka.db.Tables.FIGURE_CUSTOM;
import static org.kartoteka.db.Tables.FIGURE_REVENUE;

import org.jooq.Condition;
import org.jooq.Field;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.Money;
import org.kartoteka.platform.db.FigureClients;
import org.kartoteka.platform.db.MonthNumber;
import org.kartoteka.platform.db.SettledSql;
import org.kartoteka.sales.SalesFigures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Figures of purchases from their summaries; the clients behind them from purchases and contracts.
public final class JooqSalesFigures implements SalesFigures {

    private static final String IN = "IN";

    private final SettledSql sql;
    private final BuyingClients clients;

    public JooqSalesFigures(SettledSql sql) {
        this.sql = sql;
        this.clients = new BuyingClients(sql);
    }

    @Override
    public List<Cohort> cohorts(FigureFilter filter) {
        return sql
                .read(
                        db ->
                                db.selectFrom(FIGURE_COHORT)
                                        .where(
                                                FigureClients.cell(
                                                        FIGURE_COHORT.TAG,
                                                        FIGURE_COHORT.STAGE,
                                                        filter))
                                        .and(in(FIGURE_COHORT.FIRST_MONTH, filter))
                                        .fetch(
                                                row ->
                                                        new Cohort(
                                                                MonthNumber.month(
                                                                        row.getFirstMonth()),
                                                                row.getMonthNo()
                                                                        - row.getFirstMonth(),
                                                                row.getN())))
                .stream()
                .sorted(Comparator.comparing(Cohort::firstMonth).thenComparing(Cohort::monthsLater))
                .toList();
    }

    @Override
    public List<Revenue> revenue(FigureFilter filter) {
        return sql
                .read(
                        db ->
                                db.selectFrom(FIGURE_REVENUE)
                                        .where(
                                                FigureClients.cell(
                                                        FIGURE_REVENUE.TAG,
                                                        FIGURE_REVENUE.STAGE,
                                                        filter))
                                        .and(in(FIGURE_REVENUE.MONTH_NO, filter))
                                        .fetch(
                                                row ->
                                                        new Revenue(
                                                                MonthNumber.month(row.getMonthNo()),
                                                                row.getPurchases(),
                                                                new Money(
                                                                        row.getMinorUnits(),
                                                                        Currency.getInstance(
                                                                                row
                                                                                        .getCurrency())))))
                .stream()
                .sorted(
                        Comparator.comparing(Revenue::month)
                                .thenComparing(
                                        revenue -> revenue.amount().currency().getCurrencyCode()))
                .toList();
    }

    private static Condition in(Field<Integer> month, FigureFilter filter) {
        return month.between(
                MonthNumber.of(filter.months().first()), MonthNumber.of(filter.months().last()));
    }

    @Override
    public List<Retention> retention(FigureFilter filter) {
        var turns = turns(filter);
        var first = MonthNumber.of(filter.months().first());
        var count = turns.headMap(first, false).values().stream().mapToLong(Turn::net).sum();
        var months = new ArrayList<Retention>();
        for (var month : filter.months().months()) {
            var turn = turns.getOrDefault(MonthNumber.of(month), new Turn(0, 0));
            months.add(new Retention(month, count, turn.joined, count + turn.net()));
            count += turn.net();
        }
        return months;
    }

    private record Turn(long joined, long left) {

        Turn plus(Turn other) {
            return new Turn(joined + other.joined, left + other.left);
        }

        long net() {
            return joined - left;
        }
    }

    /// By month, from the beginning: who joined then may count still.
    private NavigableMap<Integer, Turn> turns(FigureFilter filter) {
        var turns = new TreeMap<Integer, Turn>();
        sql.read(
                        db ->
                                db.select(
                                                FIGURE_CUSTOM.MONTH_NO,
                                                FIGURE_CUSTOM.TURN,
                                                sum(FIGURE_CUSTOM.N))
                                        .from(FIGURE_CUSTOM)
                                        .where(
                                                FigureClients.cell(
                                                        FIGURE_CUSTOM.TAG,
                                                        FIGURE_CUSTOM.STAGE,
                                                        filter))
                                        .and(
                                                FIGURE_CUSTOM.MONTH_NO.le(
                                                        MonthNumber.of(filter.months().last())))
                                        .groupBy(FIGURE_CUSTOM.MONTH_NO, FIGURE_CUSTOM.TURN)
                                        .fetch())
                .forEach(
                        row -> {
                            var n = row.value3().longValue();
                            turns.merge(
                                    row.value1(),
                                    row.value2().equals(IN) ? new Turn(n, 0) : new Turn(0, n),
                                    Turn::plus);
                        });
        return turns;
    }

    @Override
    public List<ClientId> cohort(
            FigureFilter filter, YearMonth firstMonth, int monthsLater, int limit) {
        return clients.cohort(filter, firstMonth, monthsLater, limit);
    }

    @Override
    public List<ClientId> bought(FigureFilter filter, int limit) {
        return clients.bought(filter, limit);
    }

    @Override
    public List<ClientId> lost(FigureFilter filter, YearMonth month, int limit) {
        return clients.lost(filter, month, limit);
    }
}
