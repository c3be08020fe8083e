package org.kartoteka.insights.ui;

import org.kartoteka.insights.Behind;
import org.kartoteka.insights.FigureNames;
import org.kartoteka.insights.InsightKind;
import org.kartoteka.journeys.JourneyFigures.FunnelStep;
import org.kartoteka.journeys.JourneyFigures.Pain;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.platform.chart.Cell;
import org.kartoteka.platform.chart.Plot;
import org.kartoteka.platform.statistics.Estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What hurt clients at which step of their way.
final class PainsChart {

    /// More columns than this cannot be read.
    private static final int MOST_THEMES = 8;

    private final InsightWords words;
    private final FigureFilter filter;
    private final FigureNames names;
    private final InsightItems items = new InsightItems();

    PainsChart(InsightWords words, FigureFilter filter, FigureNames names) {
        this.words = words;
        this.filter = filter;
        this.names = names;
    }

    /// The themes that hurt most often.
    ///
    /// @param steps of the journey, in their order
    Insight of(List<Pain> pains, List<FunnelStep> steps) {
        if (pains.isEmpty()) {
            return words.tooLittle(InsightKind.PAINS);
        }
        var themes =
                pains.stream()
                        .collect(
                                Collectors.groupingBy(Pain::theme, Collectors.summingLong(Pain::n)))
                        .entrySet()
                        .stream()
                        .sorted(
                                Map.Entry.<String, Long>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .limit(MOST_THEMES)
                        .toList();
        var most = pains.stream().mapToLong(Pain::n).max().orElse(1);
        var order = steps.stream().map(FunnelStep::step).toList();
        var tiles = new ArrayList<Plot.Tile>();
        for (var pain : pains) {
            if (themes.contains(pain.theme()) && order.contains(pain.step())) {
                tiles.add(
                        tile(order.indexOf(pain.step()), themes.indexOf(pain.theme()), pain, most));
            }
        }
        return items.drawn(
                words.locale(),
                words.title(InsightKind.PAINS),
                words.note(filter),
                List.of(
                        words.get("insights.heading.step"),
                        words.get("insights.heading.theme"),
                        words.get("insights.heading.times")),
                new Plot.Heat(
                        words.get("insights.pains.rows"),
                        words.get("insights.pains.columns"),
                        order.stream().map(step -> new Plot.Slot(names.step(step), "")).toList(),
                        themes,
                        tiles));
    }

    private Plot.Tile tile(int row, int column, Pain pain, long most) {
        var item =
                items.add(
                        words.get(
                                "insights.pains.words",
                                names.step(pain.step()),
                                pain.theme(),
                                pain.n()),
                        Optional.of(new Behind.Hurt(filter, pain.step(), pain.theme())),
                        new Cell.Words(names.step(pain.step())),
                        new Cell.Words(pain.theme()),
                        new Cell.Whole(pain.n()));
        return new Plot.Tile(
                row,
                column,
                (double) pain.n() / most,
                words.formats().number(pain.n()),
                pain.n() < Estimate.FEWEST,
                item);
    }
}
