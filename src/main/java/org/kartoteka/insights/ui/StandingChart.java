package org.kartoteka.insights.ui;

import org.kartoteka.insights.Behind;
import org.kartoteka.insights.InsightKind;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.chart.Cell;
import org.kartoteka.platform.chart.Ink;
import org.kartoteka.platform.chart.Plot;
import org.kartoteka.stages.StageFigures.Standing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How many clients stood in each stage when each month ended.
final class StandingChart {

    /// With fewer months there is nothing between them to be filled.
    private static final int FEWEST_FOR_AREAS = 3;

    private final InsightWords words;
    private final FigureFilter filter;
    private final InsightItems items = new InsightItems();

    StandingChart(InsightWords words, FigureFilter filter) {
        this.words = words;
        this.filter = filter;
    }

    Insight of(List<Standing> standing) {
        if (standing.isEmpty()) {
            return words.tooLittle(InsightKind.STANDING);
        }
        var months = filter.months().months();
        var slots =
                months.stream()
                        .map(
                                month ->
                                        new Plot.Slot(
                                                words.shortMonth(month),
                                                words.get(
                                                        "insights.n.short",
                                                        clients(standing, month))))
                        .toList();
        var layers = new ArrayList<Plot.Layer>();
        for (var stage : RelationshipStage.values()) {
            layers.add(
                    new Plot.Layer(words.stage(stage), ink(stage), bars(standing, months, stage)));
        }
        return items.drawn(
                words.locale(),
                words.title(InsightKind.STANDING),
                words.note(filter) + ". " + words.get("insights.standing.note"),
                List.of(
                        words.get("insights.heading.stage"),
                        words.get("insights.heading.month"),
                        words.get("insights.heading.clients")),
                months.size() < FEWEST_FOR_AREAS
                        ? new Plot.Bars(
                                false, words.get("insights.axis.clients"), "", slots, layers)
                        : new Plot.Areas(slots, layers));
    }

    private static Ink ink(RelationshipStage stage) {
        return switch (stage) {
            case AWARENESS -> Ink.FIRST;
            case EXPLORATION -> Ink.SECOND;
            case EXPANSION -> Ink.THIRD;
            case COMMITMENT -> Ink.FOURTH;
            case DISSOLUTION -> Ink.ENDED;
        };
    }

    private static long clients(List<Standing> standing, YearMonth month) {
        return standing.stream()
                .filter(cell -> cell.month().equals(month))
                .mapToLong(Standing::clients)
                .sum();
    }

    private List<Plot.Bar> bars(
            List<Standing> standing, List<YearMonth> months, RelationshipStage stage) {
        var bars = new ArrayList<Plot.Bar>();
        for (var slot = 0; slot < months.size(); slot++) {
            var month = months.get(slot);
            var clients =
                    standing.stream()
                            .filter(cell -> cell.month().equals(month) && cell.stage() == stage)
                            .mapToLong(Standing::clients)
                            .sum();
            bars.add(
                    Plot.Bar.plain(
                            slot,
                            clients,
                            words.formats().number(clients),
                            false,
                            item(stage, month, clients)));
        }
        return bars;
    }

    private int item(RelationshipStage stage, YearMonth month, long clients) {
        return items.add(
                words.stage(stage) + ", " + words.month(month) + ": " + words.clients(clients),
                Optional.of(new Behind.Standing(filter.in(month), stage)),
                new Cell.Words(words.stage(stage)),
                new Cell.Words(month.toString()),
                new Cell.Whole(clients));
    }
}
