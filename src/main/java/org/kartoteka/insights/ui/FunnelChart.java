package org.kartoteka.insights.ui;

import org.kartoteka.insights.Behind;
import org.kartoteka.insights.FigureNames;
import org.kartoteka.insights.InsightKind;
import org.kartoteka.journeys.JourneyFigures.FunnelStep;
import org.kartoteka.kernel.DayBand;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.platform.chart.Cell;
import org.kartoteka.platform.chart.Ink;
import org.kartoteka.platform.chart.Plot;
import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.platform.statistics.Share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;

/// How many clients come to each step of their way, and how many go further.
final class FunnelChart {

    private static final double PERCENT = 100;

    private final InsightWords words;
    private final FigureFilter filter;
    private final FigureNames names;
    private final InsightItems items = new InsightItems();

    FunnelChart(InsightWords words, FigureFilter filter, FigureNames names) {
        this.words = words;
        this.filter = filter;
        this.names = names;
    }

    Insight of(List<FunnelStep> steps) {
        if (steps.stream().allMatch(step -> step.entered() == 0)) {
            return words.tooLittle(InsightKind.FUNNEL);
        }
        var slots = new ArrayList<Plot.Slot>();
        var bars = new ArrayList<Plot.Bar>();
        for (var step : steps) {
            bars.add(bar(slots.size(), step));
            slots.add(new Plot.Slot(names.step(step.step()), ""));
        }
        return items.drawn(
                words.locale(),
                words.title(InsightKind.FUNNEL),
                words.note(filter) + ". " + words.get("insights.funnel.note"),
                List.of(
                        words.get("insights.heading.step"),
                        words.get("insights.heading.entered"),
                        words.get("insights.heading.further"),
                        words.get("insights.heading.conversion"),
                        words.get("insights.heading.low"),
                        words.get("insights.heading.high"),
                        words.get("insights.heading.median")),
                new Plot.Bars(
                        true,
                        words.get("insights.axis.visits"),
                        "",
                        slots,
                        List.of(new Plot.Layer("", Ink.MAIN, bars))));
    }

    private Plot.Bar bar(int slot, FunnelStep step) {
        var name = names.step(step.step());
        if (step.entered() == 0) {
            var item =
                    items.add(
                            words.get("insights.funnel.nobody", name),
                            Optional.empty(),
                            new Cell.Words(name),
                            new Cell.Whole(0),
                            new Cell.Whole(0),
                            new Cell.Unknown(),
                            new Cell.Unknown(),
                            new Cell.Unknown(),
                            new Cell.Unknown());
            return Plot.Bar.plain(slot, 0, "0", false, item);
        }
        var share = Share.of(step.wentOn(), step.entered());
        var median = median(step.days());
        var item =
                items.add(
                        words.get(
                                "insights.funnel.words",
                                name,
                                step.entered(),
                                words.estimate(share, PERCENT, 0, words.percentSign())),
                        Optional.of(new Behind.StoppedAt(filter, step.step())),
                        new Cell.Words(name),
                        new Cell.Whole(step.entered()),
                        new Cell.Whole(step.wentOn()),
                        new Cell.Decimal(share.value() * PERCENT, 1),
                        InsightWords.low(share, PERCENT, 1),
                        InsightWords.high(share, PERCENT, 1),
                        median.isPresent()
                                ? new Cell.Decimal(median.getAsDouble(), 0)
                                : new Cell.Unknown());
        return Plot.Bar.plain(
                slot,
                step.entered(),
                label(step, share, median),
                step.entered() < Estimate.FEWEST,
                item);
    }

    private String label(FunnelStep step, Estimate share, OptionalDouble median) {
        var label =
                words.get("insights.funnel.label", step.entered(), words.percent(share.value()));
        return median.isPresent()
                ? label
                        + ", "
                        + words.count("insights.funnel.median", Math.round(median.getAsDouble()))
                : label;
    }

    /// The middle of the band that the one in the middle lies in.
    private static OptionalDouble median(SortedMap<DayBand, Long> days) {
        var half = days.values().stream().mapToLong(Long::longValue).sum() / 2.0;
        var passed = 0L;
        for (var band : days.entrySet()) {
            passed += band.getValue();
            if (passed >= half && passed > 0) {
                return OptionalDouble.of((band.getKey().first() + band.getKey().last()) / 2.0);
            }
        }
        return OptionalDouble.empty();
    }
}
