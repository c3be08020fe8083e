package org.kartoteka.insights.ui;

import org.kartoteka.insights.Behind;
import org.kartoteka.insights.FigureNames;
import org.kartoteka.insights.InsightKind;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.platform.chart.Cell;
import org.kartoteka.platform.chart.Ink;
import org.kartoteka.platform.chart.Plot;
import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.platform.statistics.Histogram;
import org.kartoteka.platform.statistics.Mean;
import org.kartoteka.platform.statistics.Share;
import org.kartoteka.satisfaction.SatisfactionFigures.CsiTenths;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How the indexes of single answers are spread, in bands of half a point.
///
/// The set with the most answers is shown: indexes of different factors are not one figure.
final class IndexesChart {

    private static final double PERCENT = 100;
    private static final double TENTH = 0.1;
    private static final int LOWEST = 10;
    private static final int HIGHEST = 50;
    private static final int BAND = 5;

    private final InsightWords words;
    private final FigureFilter filter;
    private final FigureNames names;
    private final InsightItems items = new InsightItems();

    IndexesChart(InsightWords words, FigureFilter filter, FigureNames names) {
        this.words = words;
        this.filter = filter;
        this.names = names;
    }

    Insight of(List<CsiTenths> indexes) {
        return mostAnswered(indexes)
                .map(set -> drawn(set, tenths(indexes, set)))
                .orElseGet(() -> words.tooLittle(InsightKind.CSI_SCORES));
    }

    private static Optional<FactorSetId> mostAnswered(List<CsiTenths> indexes) {
        return indexes.stream()
                .collect(
                        Collectors.groupingBy(CsiTenths::set, Collectors.summingLong(CsiTenths::n)))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static Histogram tenths(List<CsiTenths> indexes, FactorSetId set) {
        return Histogram.of(
                indexes.stream()
                        .filter(cell -> cell.set().equals(set))
                        .collect(Collectors.toMap(CsiTenths::tenths, CsiTenths::n)));
    }

    private Insight drawn(FactorSetId set, Histogram tenths) {
        var slots = new ArrayList<Plot.Slot>();
        var bars = new ArrayList<Plot.Bar>();
        for (var low = LOWEST; low < HIGHEST; low += BAND) {
            var high = low + BAND == HIGHEST ? HIGHEST : low + BAND - 1;
            var n = tenths.between(low, high);
            slots.add(new Plot.Slot(band(low, high), words.get("insights.n.short", n)));
            bars.add(bar(slots.size() - 1, new Behind.Indexed(filter, set, low, high), n, tenths));
        }
        return items.drawn(
                words.locale(),
                words.title(InsightKind.CSI_SCORES),
                words.note(filter)
                        + ". "
                        + words.get(
                                "insights.scores.csi",
                                names.set(set),
                                words.estimate(
                                        Mean.of(tenths).within(LOWEST, HIGHEST), TENTH, 2, "")),
                List.of(
                        words.get("insights.heading.index"),
                        words.get("insights.heading.answers"),
                        words.get("insights.heading.share"),
                        words.get("insights.heading.low"),
                        words.get("insights.heading.high")),
                new Plot.Bars(
                        false,
                        words.get("insights.axis.answers"),
                        words.percentSign(),
                        slots,
                        List.of(new Plot.Layer("", Ink.MAIN, bars))));
    }

    private Plot.Bar bar(int slot, Behind.Indexed band, long n, Histogram tenths) {
        Estimate share = Share.of(n, tenths.n());
        var name = band(band.lowest(), band.highest());
        var item =
                items.add(
                        words.get(
                                "insights.indexes.words",
                                name,
                                words.count("insights.answers", n),
                                words.estimate(share, PERCENT, 0, words.percentSign())),
                        Optional.of(band),
                        new Cell.Words(name),
                        new Cell.Whole(n),
                        new Cell.Decimal(share.value() * PERCENT, 1),
                        InsightWords.low(share, PERCENT, 1),
                        InsightWords.high(share, PERCENT, 1));
        return new Plot.Bar(
                slot,
                share.value() * PERCENT,
                share.low() * PERCENT,
                share.high() * PERCENT,
                words.percent(share.value()),
                share.isThin(),
                item);
    }

    private String band(int low, int high) {
        return words.formats().number(low * TENTH, 1)
                + "–"
                + words.formats().number(high * TENTH, 1);
    }
}
