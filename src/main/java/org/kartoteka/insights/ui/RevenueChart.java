package org.kartoteka.insights.ui;

import org.kartoteka.insights.Behind;
import org.kartoteka.insights.InsightKind;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.Money;
import org.kartoteka.platform.chart.Cell;
import org.kartoteka.platform.chart.Plot;
import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.sales.SalesFigures.Revenue;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What was sold month by month, and the average check. Currencies are never mixed: the one with
/// the most purchases is shown.
final class RevenueChart {

    private static final double HEADROOM = 1.1;

    private final InsightWords words;
    private final FigureFilter filter;
    private final InsightItems items = new InsightItems();

    RevenueChart(InsightWords words, FigureFilter filter) {
        this.words = words;
        this.filter = filter;
    }

    Insight of(List<Revenue> revenue) {
        var most =
                revenue.stream()
                        .collect(
                                Collectors.groupingBy(
                                        month -> month.amount().currency(),
                                        Collectors.summingLong(Revenue::purchases)))
                        .entrySet()
                        .stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey);
        return most.map(currency -> of(revenue, currency))
                .orElseGet(() -> words.tooLittle(InsightKind.REVENUE));
    }

    private Insight of(List<Revenue> revenue, Currency currency) {
        var all = filter.months().months();
        var sums = new ArrayList<Plot.Dot>();
        var checks = new ArrayList<Plot.Dot>();
        for (var month : revenue) {
            if (month.amount().currency().equals(currency) && month.purchases() > 0) {
                var sum = units(month.amount());
                var check = sum / month.purchases();
                var thin = month.purchases() < Estimate.FEWEST;
                var slot = all.indexOf(month.month());
                var item = item(month, sum, check);
                var n = words.formats().number(month.purchases());
                sums.add(new Plot.Dot(slot, sum, sum, sum, n, thin, item));
                checks.add(new Plot.Dot(slot, check, check, check, "", thin, item));
            }
        }
        if (sums.isEmpty()) {
            return words.tooLittle(InsightKind.REVENUE);
        }
        var sign = words.formats().currency(currency);
        return items.drawn(
                words.locale(),
                words.title(InsightKind.REVENUE),
                words.note(filter) + ". " + words.get("insights.revenue.note", sign),
                List.of(
                        words.get("insights.heading.month"),
                        words.get("insights.heading.purchases"),
                        words.get("insights.heading.revenue", sign),
                        words.get("insights.heading.check", sign)),
                new Plot.Lines(
                        all.stream().map(words::shortMonth).toList(),
                        List.of(
                                new Plot.Panel(
                                        words.get("insights.revenue.sum", sign), scale(sums), sums),
                                new Plot.Panel(
                                        words.get("insights.revenue.check", sign),
                                        scale(checks),
                                        checks))));
    }

    private static Plot.Scale scale(List<Plot.Dot> dots) {
        var low = dots.stream().mapToDouble(Plot.Dot::value).min().orElse(0);
        var high = dots.stream().mapToDouble(Plot.Dot::value).max().orElse(0);
        return new Plot.Scale(Math.min(0, low), Math.max(1, high * HEADROOM), 0, "");
    }

    private static double units(Money amount) {
        return amount.minorUnits()
                / Math.pow(10, Math.max(0, amount.currency().getDefaultFractionDigits()));
    }

    private int item(Revenue month, double sum, double check) {
        var digits = Math.max(0, month.amount().currency().getDefaultFractionDigits());
        return items.add(
                words.get(
                        "insights.revenue.words",
                        words.month(month.month()),
                        words.formats().money(month.amount()),
                        words.count("insights.purchases", month.purchases()),
                        words.formats()
                                .withSign(
                                        words.formats().number(check, digits),
                                        month.amount().currency())),
                Optional.of(new Behind.Bought(filter.in(month.month()))),
                new Cell.Words(month.month().toString()),
                new Cell.Whole(month.purchases()),
                new Cell.Decimal(sum, digits),
                new Cell.Decimal(check, digits));
    }
}
