package org.kartoteka.sales.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.kartoteka.db.Tables.CONTRACT;
import static org.kartoteka.db.Tables.FIGURE_COHORT;
import static org.kartoteka.db.Tables.FIGURE_CUSTOM;
import static org.kartoteka.db.Tables.FIGURE_REVENUE;
import static org.kartoteka.db.Tables.PURCHASE;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.db.MonthNumber;
import org.kartoteka.platform.db.Summary;
import org.kartoteka.platform.db.SummaryPart;
import org.kartoteka.platform.db.SummarySource;

import java.util.List;
import java.util.function.Function;

/// The summaries of purchases and contracts.
public final class SalesSummaries {

    /// How long a client counts as one after a purchase, that month included.
    static final int MONTHS_OF_CUSTOM = 12;

    /// Later than every month that has a number in a summary.
    private static final int NEVER = 1_000_000;

    private static final SummarySource PURCHASES =
            SummarySource.of(
                    PURCHASE,
                    PURCHASE.CLIENT_ID,
                    PURCHASE.BOUGHT_ON,
                    PURCHASE.MINOR_UNITS,
                    PURCHASE.CURRENCY);
    private static final SummarySource CONTRACTS =
            SummarySource.of(CONTRACT, CONTRACT.CLIENT_ID, CONTRACT.STARTS_ON, CONTRACT.ENDS_ON);

    private static final Field<ClientId> CLIENT =
            field(name("S", "CLIENT_ID"), PURCHASE.CLIENT_ID.getDataType());
    private static final Field<Integer> FROM = field(name("S", "FROM_MONTH"), Integer.class);
    private static final Field<Integer> LAST = field(name("S", "LAST_MONTH"), Integer.class);
    private static final Field<Integer> N = inline(1).as("N");

    private SalesSummaries() {}

    public static List<Summary> all() {
        return List.of(
                Summary.of(
                        FIGURE_COHORT, SummaryPart.ofClients(SalesSummaries::cohorts, PURCHASES)),
                Summary.of(FIGURE_REVENUE, SummaryPart.ofRows(SalesSummaries::revenue, PURCHASES)),
                Summary.of(
                        FIGURE_CUSTOM,
                        SummaryPart.ofClients(SalesSummaries::turns, PURCHASES, CONTRACTS)));
    }

    /// Money given back is no purchase.
    static Condition isPurchase() {
        return PURCHASE.MINOR_UNITS.ge(0L);
    }

    private static Select<?> cohorts(Function<Field<ClientId>, Condition> of) {
        var month = field(name("S", "MONTH_NO"), Integer.class);
        var first = field(name("S", "FIRST_MONTH"), Integer.class);
        var bought = MonthNumber.of(PURCHASE.BOUGHT_ON);
        return select(CLIENT, first, month, N)
                .from(
                        select(
                                        PURCHASE.CLIENT_ID,
                                        bought.as("MONTH_NO"),
                                        min(bought)
                                                .over()
                                                .partitionBy(PURCHASE.CLIENT_ID)
                                                .as("FIRST_MONTH"))
                                .from(PURCHASE)
                                .where(isPurchase())
                                .and(of.apply(PURCHASE.CLIENT_ID))
                                .asTable("S"))
                .groupBy(CLIENT, first, month);
    }

    private static Select<?> revenue(SummaryPart.Restriction restriction) {
        return select(
                        PURCHASE.CLIENT_ID,
                        MonthNumber.of(PURCHASE.BOUGHT_ON),
                        PURCHASE.CURRENCY,
                        N,
                        when(isPurchase(), inline(1)).otherwise(inline(0)).as("PURCHASES"),
                        PURCHASE.MINOR_UNITS)
                .from(PURCHASE)
                .where(restriction.on(PURCHASE.CLIENT_ID, PURCHASE.ID));
    }

    /// When clients begin and cease to count as customers.
    private static Select<?> turns(Function<Field<ClientId>, Condition> of) {
        var end = max(LAST).add(inline(1));
        return select(CLIENT, min(FROM).as("MONTH_NO"), inline("IN").as("TURN"), N)
                .from(numbered(of))
                .groupBy(CLIENT, field(name("S", "SPELL")))
                .unionAll(
                        select(CLIENT, end, inline("OUT"), N)
                                .from(numbered(of))
                                .groupBy(CLIENT, field(name("S", "SPELL")))
                                .having(max(LAST).lt(inline(NEVER))));
    }

    /// Months in which a client counts, with the number of the spell they belong to: a spell is
    /// what follows without a month between.
    private static Table<?> numbered(Function<Field<ClientId>, Condition> of) {
        var begins = field(name("S", "BEGINS"), Integer.class);
        return select(
                        CLIENT,
                        FROM,
                        LAST,
                        sum(begins)
                                .over()
                                .partitionBy(CLIENT)
                                .orderBy(FROM, LAST)
                                .rowsUnboundedPreceding()
                                .as("SPELL"))
                .from(marked(of))
                .asTable("S");
    }

    /// The same months, with 1 where nothing before reaches them.
    private static Table<?> marked(Function<Field<ClientId>, Condition> of) {
        var reached =
                max(LAST)
                        .over()
                        .partitionBy(CLIENT)
                        .orderBy(FROM, LAST)
                        .rowsBetweenUnboundedPreceding()
                        .andPreceding(1);
        return select(
                        CLIENT,
                        FROM,
                        LAST,
                        when(FROM.gt(coalesce(reached, inline(-1)).add(inline(1))), inline(1))
                                .otherwise(inline(0))
                                .as("BEGINS"))
                .from(months(of))
                .asTable("S");
    }

    private static Table<?> months(Function<Field<ClientId>, Condition> of) {
        var bought = MonthNumber.of(PURCHASE.BOUGHT_ON);
        return select(
                        PURCHASE.CLIENT_ID.as("CLIENT_ID"),
                        bought.as("FROM_MONTH"),
                        bought.add(inline(MONTHS_OF_CUSTOM - 1)).as("LAST_MONTH"))
                .from(PURCHASE)
                .where(isPurchase())
                .and(of.apply(PURCHASE.CLIENT_ID))
                .unionAll(
                        select(
                                        CONTRACT.CLIENT_ID,
                                        MonthNumber.of(CONTRACT.STARTS_ON),
                                        coalesce(
                                                MonthNumber.of(CONTRACT.ENDS_ON),
                                                inline(NEVER).cast(SQLDataType.INTEGER)))
                                .from(CONTRACT)
                                .where(of.apply(CONTRACT.CLIENT_ID)))
                .asTable("S");
    }
}
