package org.kartoteka.sales.store;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.kartoteka.db.Tables.CONTRACT;
import static org.kartoteka.db.Tables.PURCHASE;

import org.jooq.Condition;
import org.jooq.Field;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.MonthSpan;
import org.kartoteka.platform.db.FigureClients;
import org.kartoteka.platform.db.SettledSql;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// The clients behind figures of purchases.
final class BuyingClients {

    private final SettledSql sql;

    BuyingClients(SettledSql sql) {
        this.sql = sql;
    }

    List<ClientId> cohort(FigureFilter filter, YearMonth firstMonth, int monthsLater, int limit) {
        var earlier = PURCHASE.as("earlier");
        var first = PURCHASE.as("first");
        var sinceFirst =
                notExists(
                                selectOne()
                                        .from(earlier)
                                        .where(earlier.CLIENT_ID.eq(PURCHASE.CLIENT_ID))
                                        .and(earlier.BOUGHT_ON.lt(firstMonth.atDay(1)))
                                        .and(earlier.MINOR_UNITS.ge(0L)))
                        .andExists(
                                selectOne()
                                        .from(first)
                                        .where(first.CLIENT_ID.eq(PURCHASE.CLIENT_ID))
                                        .and(
                                                first.BOUGHT_ON.between(
                                                        firstMonth.atDay(1),
                                                        firstMonth.atEndOfMonth()))
                                        .and(first.MINOR_UNITS.ge(0L)));
        var month = MonthSpan.of(firstMonth.plusMonths(monthsLater));
        return latest(month, filter, SalesSummaries.isPurchase().and(sinceFirst), limit);
    }

    List<ClientId> bought(FigureFilter filter, int limit) {
        return latest(filter.months(), filter, noCondition(), limit);
    }

    private List<ClientId> latest(
            MonthSpan months, FigureFilter filter, Condition condition, int limit) {
        return FigureClients.latest(
                months,
                limit,
                month ->
                        sql.read(
                                db ->
                                        db.select(PURCHASE.CLIENT_ID)
                                                .from(PURCHASE)
                                                .where(
                                                        PURCHASE.BOUGHT_ON.between(
                                                                month.atDay(1),
                                                                month.atEndOfMonth()))
                                                .and(condition)
                                                .and(
                                                        FigureClients.match(
                                                                PURCHASE.CLIENT_ID, filter))
                                                .orderBy(
                                                        PURCHASE.BOUGHT_ON.desc(),
                                                        PURCHASE.ID.desc())
                                                .fetch(PURCHASE.CLIENT_ID)));
    }

    /// Whose last purchase was a year before, or whose contract ended in the month before, and who
    /// has nothing else.
    List<ClientId> lost(FigureFilter filter, YearMonth month, int limit) {
        var bought = month.minusMonths(SalesSummaries.MONTHS_OF_CUSTOM);
        var found =
                new LinkedHashSet<>(
                        latest(
                                MonthSpan.of(bought),
                                filter,
                                SalesSummaries.isPurchase()
                                        .and(countsNoMore(PURCHASE.CLIENT_ID, month)),
                                Integer.MAX_VALUE));
        var ended = month.minusMonths(1);
        found.addAll(
                sql.read(
                        db ->
                                db.select(CONTRACT.CLIENT_ID)
                                        .from(CONTRACT)
                                        .where(
                                                CONTRACT.ENDS_ON.between(
                                                        ended.atDay(1), ended.atEndOfMonth()))
                                        .and(countsNoMore(CONTRACT.CLIENT_ID, month))
                                        .and(FigureClients.match(CONTRACT.CLIENT_ID, filter))
                                        .orderBy(CONTRACT.ENDS_ON.desc(), CONTRACT.ID.desc())
                                        .fetch(CONTRACT.CLIENT_ID)));
        return new ArrayList<>(found).subList(0, Math.min(limit, found.size()));
    }

    private static Condition countsNoMore(Field<ClientId> client, YearMonth month) {
        var since = month.minusMonths(SalesSummaries.MONTHS_OF_CUSTOM - 1L);
        var purchase = PURCHASE.as("other");
        var contract = CONTRACT.as("agreed");
        return notExists(
                        selectOne()
                                .from(purchase)
                                .where(purchase.CLIENT_ID.eq(client))
                                .and(purchase.MINOR_UNITS.ge(0L))
                                .and(
                                        purchase.BOUGHT_ON.between(
                                                since.atDay(1), month.atEndOfMonth())))
                .andNotExists(
                        selectOne()
                                .from(contract)
                                .where(contract.CLIENT_ID.eq(client))
                                .and(contract.STARTS_ON.le(month.atEndOfMonth()))
                                .and(
                                        contract.ENDS_ON
                                                .isNull()
                                                .or(contract.ENDS_ON.ge(month.atDay(1)))));
    }
}
