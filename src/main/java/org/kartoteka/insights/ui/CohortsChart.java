package org.kartoteka.insights.ui;

import org.kartoteka.insights.Behind;
import org.kartoteka.insights.InsightKind;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.platform.chart.Cell;
import org.kartoteka.platform.chart.Plot;
import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.platform.statistics.Share;
import org.kartoteka.sales.SalesFigures.Cohort;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which part of those who first bought in a month bought again so many months later.
final class CohortsChart {

    private static final double PERCENT = 100;

    /// A year later is as far as one looks along a row.
    private static final int MOST_LATER = 12;

    private final InsightWords words;
    private final FigureFilter filter;
    private final YearMonth now;
    private final InsightItems items = new InsightItems();

    /// @param now the month that is not over yet
    CohortsChart(InsightWords words, FigureFilter filter, YearMonth now) {
        this.words = words;
        this.filter = filter;
        this.now = now;
    }

    Insight of(List<Cohort> cohorts) {
        if (cohorts.isEmpty()) {
            return words.tooLittle(InsightKind.COHORTS);
        }
        var rows = new ArrayList<Plot.Slot>();
        var tiles = new ArrayList<Plot.Tile>();
        for (var month : filter.months().months()) {
            var size = clients(cohorts, month, 0);
            if (size > 0) {
                for (var later = 0; later <= MOST_LATER; later++) {
                    if (!month.plusMonths(later).isAfter(now)) {
                        tiles.add(
                                tile(
                                        rows.size(),
                                        month,
                                        later,
                                        clients(cohorts, month, later),
                                        size));
                    }
                }
                rows.add(
                        new Plot.Slot(
                                words.shortMonth(month), words.get("insights.n.short", size)));
            }
        }
        if (rows.isEmpty()) {
            return words.tooLittle(InsightKind.COHORTS);
        }
        return items.drawn(
                words.locale(),
                words.title(InsightKind.COHORTS),
                words.note(filter) + ". " + words.get("insights.cohorts.note"),
                List.of(
                        words.get("insights.heading.first"),
                        words.get("insights.heading.later"),
                        words.get("insights.heading.clients"),
                        words.get("insights.heading.of"),
                        words.get("insights.heading.share"),
                        words.get("insights.heading.low"),
                        words.get("insights.heading.high")),
                new Plot.Heat(
                        words.get("insights.cohorts.rows"),
                        words.get("insights.cohorts.columns"),
                        rows,
                        laters(tiles),
                        tiles));
    }

    private static List<String> laters(List<Plot.Tile> tiles) {
        var last = tiles.stream().mapToInt(Plot.Tile::column).max().orElse(0);
        var names = new ArrayList<String>();
        for (var later = 0; later <= last; later++) {
            names.add(Integer.toString(later));
        }
        return names;
    }

    private static long clients(List<Cohort> cohorts, YearMonth first, int later) {
        return cohorts.stream()
                .filter(cell -> cell.firstMonth().equals(first) && cell.monthsLater() == later)
                .mapToLong(Cohort::clients)
                .sum();
    }

    private Plot.Tile tile(int row, YearMonth first, int later, long clients, long size) {
        var share = Share.of(clients, size);
        var item =
                items.add(
                        words.get(
                                "insights.cohorts.words",
                                words.month(first),
                                later,
                                words.clients(clients),
                                words.estimate(share, PERCENT, 0, words.percentSign())),
                        Optional.of(new Behind.CameBack(filter, first, later)),
                        new Cell.Words(first.toString()),
                        new Cell.Whole(later),
                        new Cell.Whole(clients),
                        new Cell.Whole(size),
                        new Cell.Decimal(share.value() * PERCENT, 1),
                        InsightWords.low(share, PERCENT, 1),
                        InsightWords.high(share, PERCENT, 1));
        return new Plot.Tile(
                row,
                later,
                share.value(),
                Long.toString(Math.round(share.value() * PERCENT)),
                size < Estimate.FEWEST,
                item);
    }
}
