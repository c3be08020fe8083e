package org.kartoteka.insights.ui;

import org.kartoteka.insights.Behind;
import org.kartoteka.insights.InsightKind;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.platform.chart.Cell;
import org.kartoteka.platform.chart.Plot;
import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.platform.statistics.Share;
import org.kartoteka.sales.SalesFigures.Retention;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which part of the clients of one month stayed in the next, and how many there were.
final class RetentionChart {

    private static final double PERCENT = 100;
    private static final double HEADROOM = 1.1;

    private final InsightWords words;
    private final FigureFilter filter;
    private final InsightItems items = new InsightItems();

    RetentionChart(InsightWords words, FigureFilter filter) {
        this.words = words;
        this.filter = filter;
    }

    Insight of(List<Retention> months) {
        var known = months.stream().filter(month -> month.start() > 0).toList();
        if (known.isEmpty()) {
            return words.tooLittle(InsightKind.RETENTION);
        }
        var stayed = new ArrayList<Plot.Dot>();
        var counted = new ArrayList<Plot.Dot>();
        var all = filter.months().months();
        for (var month : known) {
            var slot = all.indexOf(month.month());
            var share = Share.of(month.end() - month.joined(), month.start());
            var n = words.formats().number(month.start());
            var item = item(month, share);
            stayed.add(
                    new Plot.Dot(
                            slot,
                            share.value() * PERCENT,
                            share.low() * PERCENT,
                            share.high() * PERCENT,
                            n,
                            share.isThin(),
                            item));
            counted.add(
                    new Plot.Dot(
                            slot,
                            month.end(),
                            month.end(),
                            month.end(),
                            "",
                            month.end() < Estimate.FEWEST,
                            item));
        }
        var most = counted.stream().mapToDouble(Plot.Dot::value).max().orElse(1);
        return items.drawn(
                words.locale(),
                words.title(InsightKind.RETENTION),
                words.note(filter) + ". " + words.get("insights.retention.note"),
                List.of(
                        words.get("insights.heading.month"),
                        words.get("insights.heading.start"),
                        words.get("insights.heading.joined"),
                        words.get("insights.heading.end"),
                        words.get("insights.heading.retention"),
                        words.get("insights.heading.low"),
                        words.get("insights.heading.high"),
                        words.get("insights.heading.churn")),
                new Plot.Lines(
                        all.stream().map(words::shortMonth).toList(),
                        List.of(
                                new Plot.Panel(
                                        words.get("insights.retention.stayed"),
                                        new Plot.Scale(0, PERCENT, 0, words.percentSign()),
                                        stayed),
                                new Plot.Panel(
                                        words.get("insights.retention.counted"),
                                        new Plot.Scale(0, Math.max(1, most * HEADROOM), 0, ""),
                                        counted))));
    }

    private int item(Retention month, Estimate share) {
        YearMonth when = month.month();
        return items.add(
                words.get(
                        "insights.retention.words",
                        words.month(when),
                        words.estimate(share, PERCENT, 1, words.percentSign()),
                        month.start() - (month.end() - month.joined()),
                        month.joined(),
                        month.end()),
                Optional.of(new Behind.Lost(filter, when)),
                new Cell.Words(when.toString()),
                new Cell.Whole(month.start()),
                new Cell.Whole(month.joined()),
                new Cell.Whole(month.end()),
                new Cell.Decimal(share.value() * PERCENT, 1),
                InsightWords.low(share, PERCENT, 1),
                InsightWords.high(share, PERCENT, 1),
                new Cell.Decimal((1 - share.value()) * PERCENT, 1));
    }
}
