package org.kartoteka.insights.ui;

import org.kartoteka.insights.Behind;
import org.kartoteka.insights.InsightKind;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.platform.chart.Cell;
import org.kartoteka.platform.chart.Ink;
import org.kartoteka.platform.chart.Plot;
import org.kartoteka.stages.DissolutionReason;
import org.kartoteka.stages.StageFigures.Dissolved;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Why relationships ended, month by month.
final class DissolutionsChart {

    private static final List<Ink> INKS = List.of(Ink.FIRST, Ink.SECOND, Ink.THIRD, Ink.FOURTH);

    private final InsightWords words;
    private final FigureFilter filter;
    private final InsightItems items = new InsightItems();

    DissolutionsChart(InsightWords words, FigureFilter filter) {
        this.words = words;
        this.filter = filter;
    }

    Insight of(List<Dissolved> dissolved) {
        if (dissolved.isEmpty()) {
            return words.tooLittle(InsightKind.DISSOLUTIONS);
        }
        var months = filter.months().months();
        var layers = new ArrayList<Plot.Layer>();
        for (var reason : DissolutionReason.values()) {
            layers.add(
                    new Plot.Layer(
                            words.reason(reason),
                            INKS.get(reason.ordinal()),
                            bars(dissolved, months, reason)));
        }
        return items.drawn(
                words.locale(),
                words.title(InsightKind.DISSOLUTIONS),
                words.note(filter),
                List.of(
                        words.get("insights.heading.reason"),
                        words.get("insights.heading.month"),
                        words.get("insights.heading.ended")),
                new Plot.Bars(
                        false,
                        words.get("insights.axis.ended"),
                        "",
                        months.stream()
                                .map(
                                        month ->
                                                new Plot.Slot(
                                                        words.shortMonth(month),
                                                        below(dissolved, month)))
                                .toList(),
                        layers));
    }

    private String below(List<Dissolved> dissolved, YearMonth month) {
        return words.get(
                "insights.n.short",
                dissolved.stream()
                        .filter(cell -> cell.month().equals(month))
                        .mapToLong(Dissolved::times)
                        .sum());
    }

    private List<Plot.Bar> bars(
            List<Dissolved> dissolved, List<YearMonth> months, DissolutionReason reason) {
        var bars = new ArrayList<Plot.Bar>();
        for (var slot = 0; slot < months.size(); slot++) {
            var month = months.get(slot);
            var times =
                    dissolved.stream()
                            .filter(cell -> cell.month().equals(month) && cell.reason() == reason)
                            .mapToLong(Dissolved::times)
                            .sum();
            if (times > 0) {
                bars.add(
                        Plot.Bar.plain(
                                slot,
                                times,
                                words.formats().number(times),
                                false,
                                item(reason, month, times)));
            }
        }
        return bars;
    }

    private int item(DissolutionReason reason, YearMonth month, long times) {
        return items.add(
                words.reason(reason)
                        + ", "
                        + words.month(month)
                        + ": "
                        + words.count("insights.ended", times),
                Optional.of(new Behind.Dissolved(filter.in(month), reason)),
                new Cell.Words(words.reason(reason)),
                new Cell.Words(month.toString()),
                new Cell.Whole(times));
    }
}
