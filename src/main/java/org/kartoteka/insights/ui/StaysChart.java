package org.kartoteka.insights.ui;

import org.kartoteka.insights.Behind;
import org.kartoteka.insights.InsightKind;
import org.kartoteka.insights.StayLength;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.chart.Cell;
import org.kartoteka.platform.chart.Ink;
import org.kartoteka.platform.chart.Plot;
import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.stages.StageFigures.Stay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How long clients stay in a stage: half of them, with the middle half as a whisker.
final class StaysChart {

    private final InsightWords words;
    private final FigureFilter filter;
    private final InsightItems items = new InsightItems();

    StaysChart(InsightWords words, FigureFilter filter) {
        this.words = words;
        this.filter = filter;
    }

    Insight of(List<Stay> stays) {
        var slots = new ArrayList<Plot.Slot>();
        var bars = new ArrayList<Plot.Bar>();
        for (var stage : RelationshipStage.values()) {
            var length = StayLength.of(stage, stays);
            if (stage != RelationshipStage.DISSOLUTION && length.n() > 0) {
                bars.add(bar(slots.size(), stage, length));
                slots.add(
                        new Plot.Slot(
                                words.stage(stage), words.get("insights.n.short", length.n())));
            }
        }
        if (bars.isEmpty()) {
            return words.tooLittle(InsightKind.STAYS);
        }
        return items.drawn(
                words.locale(),
                words.title(InsightKind.STAYS),
                words.note(filter) + ". " + words.get("insights.stays.note"),
                List.of(
                        words.get("insights.heading.stage"),
                        words.get("insights.heading.quarter"),
                        words.get("insights.heading.half"),
                        words.get("insights.heading.three"),
                        words.get("insights.heading.finished"),
                        words.get("insights.heading.open")),
                new Plot.Bars(
                        true,
                        words.get("insights.axis.days"),
                        "",
                        slots,
                        List.of(new Plot.Layer("", Ink.MAIN, bars))));
    }

    private Plot.Bar bar(int slot, RelationshipStage stage, StayLength length) {
        var median = length.median().orElse(0);
        var label =
                length.median().isPresent()
                        ? words.count("insights.days", Math.round(median))
                        : words.get("insights.stays.longer");
        var item =
                items.add(
                        words.get(
                                "insights.stays.words",
                                words.stage(stage),
                                label,
                                length.finished(),
                                length.open()),
                        Optional.of(new Behind.Stayed(filter, stage)),
                        new Cell.Words(words.stage(stage)),
                        days(length.lower()),
                        days(length.median()),
                        days(length.upper()),
                        new Cell.Whole(length.finished()),
                        new Cell.Whole(length.open()));
        return new Plot.Bar(
                slot,
                median,
                length.median().isPresent() ? length.lower().orElse(median) : median,
                length.median().isPresent() ? length.upper().orElse(median) : median,
                label,
                length.n() < Estimate.FEWEST,
                item);
    }

    private static Cell days(OptionalDouble days) {
        return days.isPresent() ? new Cell.Decimal(days.getAsDouble(), 0) : new Cell.Unknown();
    }
}
