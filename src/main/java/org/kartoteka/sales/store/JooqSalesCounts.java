package org.kartoteka.sales.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.CLIENT_TAG;
import static org.kartoteka.db.Tables.PURCHASE;
import static org.kartoteka.db.Tables.SILENCE_REASON;

import org.jooq.Condition;
import org.jooq.Field;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.MonthSpan;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.platform.statistics.Moments;
import org.kartoteka.sales.SalesCounts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Counts of purchases in the base.
public final class JooqSalesCounts implements SalesCounts {

    private static final Condition BOUGHT = PURCHASE.MINOR_UNITS.gt(0L);

    private final Sql sql;

    public JooqSalesCounts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Checks> checks(MonthSpan months, Optional<String> tag) {
        var units = PURCHASE.MINOR_UNITS;
        var number = count(when(BOUGHT, inline(1)));
        var bought = sum(when(BOUGHT, units));
        var squares = sum(when(BOUGHT, units.cast(Double.class).mul(units.cast(Double.class))));
        var revenue = sum(units);
        return sql.read(
                db ->
                        db.select(PURCHASE.CURRENCY, number, bought, squares, revenue)
                                .from(PURCHASE)
                                .where(within(months))
                                .and(ofClients(tag))
                                .groupBy(PURCHASE.CURRENCY)
                                .orderBy(PURCHASE.CURRENCY)
                                .fetch(
                                        row ->
                                                new Checks(
                                                        new Money(
                                                                row.get(revenue).longValueExact(),
                                                                Currency.getInstance(
                                                                        row.get(
                                                                                PURCHASE.CURRENCY))),
                                                        new Moments(
                                                                row.get(number),
                                                                value(row.get(bought)),
                                                                value(row.get(squares))))));
    }

    private static double value(BigDecimal sum) {
        return sum == null ? 0 : sum.doubleValue();
    }

    @Override
    public Buyers buyers(MonthSpan months, Optional<String> tag) {
        var each =
                select(countDistinct(PURCHASE.BOUGHT_ON).as("visits"))
                        .from(PURCHASE)
                        .where(within(months))
                        .and(BOUGHT)
                        .and(ofClients(tag))
                        .groupBy(PURCHASE.CLIENT_ID)
                        .asTable("each_buyer");
        Field<Integer> visits = each.field("visits", Integer.class);
        var again = count(when(visits.ge(2), inline(1)));
        var buyers = count();
        var all = sum(visits);
        var squares = sum(visits.cast(Double.class).mul(visits.cast(Double.class)));
        return sql.read(
                db ->
                        db.select(again, buyers, all, squares)
                                .from(each)
                                .fetchSingle(
                                        row ->
                                                new Buyers(
                                                        row.get(again),
                                                        new Moments(
                                                                row.get(buyers),
                                                                value(row.get(all)),
                                                                value(row.get(squares))))));
    }

    private static Condition within(MonthSpan months) {
        return PURCHASE.BOUGHT_ON.between(months.firstDay(), months.lastDay());
    }

    private static Condition ofClients(Optional<String> tag) {
        var living =
                exists(
                        selectOne()
                                .from(CLIENT)
                                .where(CLIENT.ID.eq(PURCHASE.CLIENT_ID))
                                .and(CLIENT.DELETED_AT.isNull()));
        return living.and(
                tag.<Condition>map(
                                wanted ->
                                        exists(
                                                selectOne()
                                                        .from(CLIENT_TAG)
                                                        .where(
                                                                CLIENT_TAG.CLIENT_ID.eq(
                                                                        PURCHASE.CLIENT_ID))
                                                        .and(CLIENT_TAG.TAG.eq(wanted))))
                        .orElse(noCondition()));
    }

    @Override
    public List<BoughtOnce> boughtOnce(LocalDate day, Optional<String> tag, int limit) {
        var once =
                select(PURCHASE.CLIENT_ID)
                        .from(PURCHASE)
                        .where(BOUGHT)
                        .groupBy(PURCHASE.CLIENT_ID)
                        .having(count().eq(1))
                        .and(max(PURCHASE.BOUGHT_ON).lt(day));
        return sql.read(
                db ->
                        db.select(PURCHASE.fields())
                                .select(SILENCE_REASON.WORDS)
                                .from(PURCHASE)
                                .leftJoin(SILENCE_REASON)
                                .on(SILENCE_REASON.CLIENT_ID.eq(PURCHASE.CLIENT_ID))
                                .where(BOUGHT)
                                .and(ofClients(tag))
                                .and(PURCHASE.CLIENT_ID.in(once))
                                .orderBy(PURCHASE.BOUGHT_ON.desc(), PURCHASE.ID.desc())
                                .limit(limit)
                                .fetch(
                                        row ->
                                                new BoughtOnce(
                                                        JooqPurchases.purchase(row.into(PURCHASE)),
                                                        Optional.ofNullable(
                                                                row.get(SILENCE_REASON.WORDS)))));
    }
}
