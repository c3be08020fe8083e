package org.kartoteka.app;

import static org.kartoteka.db.Tables.CONTRACT;
import static org.kartoteka.db.Tables.PURCHASE;

import org.kartoteka.db.tables.records.ContractRecord;
import org.kartoteka.db.tables.records.PurchaseRecord;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Money;
import org.kartoteka.sales.SalesFigures.Cohort;
import org.kartoteka.sales.SalesFigures.Retention;
import org.kartoteka.sales.SalesFigures.Revenue;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Figures of sales counted one client after the other.
final class SalesByHand {
    private final RawRows rows;

    SalesByHand(RawRows rows) {
        this.rows = rows;
    }

    private List<PurchaseRecord> purchases(ClientId client) {
        return rows.all(PURCHASE).stream()
                .filter(purchase -> purchase.getClientId().equals(client))
                .toList();
    }

    private TreeSet<YearMonth> monthsBought(ClientId client) {
        return purchases(client).stream()
                .filter(purchase -> purchase.getMinorUnits() >= 0)
                .map(purchase -> YearMonth.from(purchase.getBoughtOn()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<Cohort> cohorts() {
        var cohorts = new ArrayList<Cohort>();
        for (var client : rows.counted()) {
            var months = monthsBought(client);
            if (!months.isEmpty() && rows.filter().months().contains(months.first())) {
                months.forEach(
                        month ->
                                cohorts.add(
                                        new Cohort(
                                                months.first(),
                                                (int)
                                                        months.first()
                                                                .until(month, ChronoUnit.MONTHS),
                                                0)));
            }
        }
        return RawRows.tally(cohorts).entrySet().stream()
                .map(
                        cohort ->
                                new Cohort(
                                        cohort.getKey().firstMonth(),
                                        cohort.getKey().monthsLater(),
                                        cohort.getValue()))
                .collect(Collectors.toSet());
    }

    Set<Revenue> revenue() {
        record Of(YearMonth month, String currency) {}
        var sums = new HashMap<Of, Revenue>();
        for (var client : rows.counted()) {
            for (var purchase : purchases(client)) {
                if (rows.in(purchase.getBoughtOn())) {
                    var month = YearMonth.from(purchase.getBoughtOn());
                    sums.merge(
                            new Of(month, purchase.getCurrency()),
                            new Revenue(
                                    month,
                                    purchase.getMinorUnits() >= 0 ? 1 : 0,
                                    new Money(
                                            purchase.getMinorUnits(),
                                            Currency.getInstance(purchase.getCurrency()))),
                            (one, other) ->
                                    new Revenue(
                                            month,
                                            one.purchases() + other.purchases(),
                                            one.amount().plus(other.amount())));
                }
            }
        }
        return new HashSet<>(sums.values());
    }

    private boolean isCustomer(ClientId client, YearMonth month) {
        return monthsBought(client).stream()
                        .anyMatch(
                                bought ->
                                        !bought.isAfter(month)
                                                && !bought.plusMonths(11).isBefore(month))
                || rows.all(CONTRACT).stream()
                        .filter(contract -> contract.getClientId().equals(client))
                        .anyMatch(contract -> holds(contract, month));
    }

    private static boolean holds(ContractRecord contract, YearMonth month) {
        return !contract.getStartsOn().isAfter(month.atEndOfMonth())
                && (contract.getEndsOn() == null || !contract.getEndsOn().isBefore(month.atDay(1)));
    }

    Set<Retention> retention() {
        var retention = new HashSet<Retention>();
        for (var month : rows.filter().months().months()) {
            var before = customers(month.minusMonths(1));
            var now = customers(month);
            var joined = new HashSet<>(now);
            joined.removeAll(before);
            retention.add(new Retention(month, before.size(), joined.size(), now.size()));
        }
        return retention;
    }

    private Set<ClientId> customers(YearMonth month) {
        return rows.counted().stream()
                .filter(client -> isCustomer(client, month))
                .collect(Collectors.toSet());
    }

    Set<ClientId> lost(YearMonth month) {
        var lost = customers(month.minusMonths(1));
        lost.removeAll(customers(month));
        return lost;
    }

    Set<ClientId> cohort(YearMonth firstMonth, int monthsLater) {
        return rows.counted().stream()
                .filter(client -> !monthsBought(client).isEmpty())
                .filter(client -> monthsBought(client).first().equals(firstMonth))
                .filter(client -> monthsBought(client).contains(firstMonth.plusMonths(monthsLater)))
                .collect(Collectors.toSet());
    }

    /// Who bought or gave back.
    Set<ClientId> bought() {
        return rows.counted().stream()
                .filter(
                        client ->
                                purchases(client).stream()
                                        .anyMatch(purchase -> rows.in(purchase.getBoughtOn())))
                .collect(Collectors.toSet());
    }
}
