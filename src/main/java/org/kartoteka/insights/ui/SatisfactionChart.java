package org.kartoteka.insights.ui;

import org.kartoteka.insights.Behind;
import org.kartoteka.insights.InsightKind;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.platform.chart.Cell;
import org.kartoteka.platform.chart.Plot;
import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.platform.statistics.Histogram;
import org.kartoteka.platform.statistics.Mean;
import org.kartoteka.platform.statistics.Moments;
import org.kartoteka.platform.statistics.NetPromoterScore;
import org.kartoteka.platform.statistics.TrendTest;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.SatisfactionFigures.Csi;
import org.kartoteka.satisfaction.SatisfactionFigures.Scores;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How satisfied clients were, month by month: a panel per measure, each on its own scale.
///
/// The index of several sets is shown for the set with the most answers: indexes of different
/// factors are not one figure.
final class SatisfactionChart {

    private static final Plot.Scale FIVE = new Plot.Scale(1, 5, 0, "");
    private static final Plot.Scale NPS = new Plot.Scale(-100, 100, 0, "");
    private static final int TENTHS = 10;
    private static final int LOWEST_INDEX = 1;
    private static final int HIGHEST_INDEX = 5;
    private static final int MOST_SCORE = 10;

    private final InsightWords words;
    private final FigureFilter filter;
    private final InsightItems items = new InsightItems();

    SatisfactionChart(InsightWords words, FigureFilter filter) {
        this.words = words;
        this.filter = filter;
    }

    Insight of(List<Scores> scores, List<Csi> indexes) {
        var panels = new ArrayList<Plot.Panel>();
        panel(Measure.CSAT, means(scores), FIVE, 2, month -> scored(month, Measure.CSAT))
                .ifPresent(panels::add);
        panel(Measure.NPS, promoters(scores), NPS, 0, month -> scored(month, Measure.NPS))
                .ifPresent(panels::add);
        mostAnswered(indexes)
                .flatMap(
                        set ->
                                panel(
                                        Measure.CSI,
                                        means(indexes, set),
                                        FIVE,
                                        2,
                                        month -> indexed(month, set)))
                .ifPresent(panels::add);
        if (panels.isEmpty()) {
            return words.tooLittle(InsightKind.SATISFACTION);
        }
        return items.drawn(
                words.locale(),
                words.title(InsightKind.SATISFACTION),
                words.note(filter) + ". " + words.get("insights.satisfaction.note"),
                List.of(
                        words.get("insights.heading.measure"),
                        words.get("insights.heading.month"),
                        words.get("insights.heading.value"),
                        words.get("insights.heading.low"),
                        words.get("insights.heading.high"),
                        words.get("insights.heading.n")),
                new Plot.Lines(
                        filter.months().months().stream().map(words::shortMonth).toList(), panels));
    }

    private static SortedMap<YearMonth, Estimate> means(List<Scores> scores) {
        return estimates(scores, Measure.CSAT, Mean::of);
    }

    private static SortedMap<YearMonth, Estimate> promoters(List<Scores> scores) {
        return estimates(scores, Measure.NPS, NetPromoterScore::of);
    }

    private interface Estimating {
        Estimate of(Histogram scores);
    }

    private static SortedMap<YearMonth, Estimate> estimates(
            List<Scores> scores, Measure measure, Estimating estimating) {
        var months = new TreeMap<YearMonth, Estimate>();
        scores.stream()
                .filter(cell -> cell.measure() == measure)
                .collect(
                        Collectors.groupingBy(
                                Scores::month,
                                Collectors.toMap(Scores::score, Scores::n, Long::sum)))
                .forEach((month, counts) -> months.put(month, estimating.of(Histogram.of(counts))));
        return months;
    }

    private static Optional<FactorSetId> mostAnswered(List<Csi> indexes) {
        return indexes.stream()
                .collect(Collectors.groupingBy(Csi::set, Collectors.summingLong(Csi::n)))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static SortedMap<YearMonth, Estimate> means(List<Csi> indexes, FactorSetId set) {
        var months = new TreeMap<YearMonth, Estimate>();
        indexes.stream()
                .filter(cell -> cell.set().equals(set))
                .forEach(
                        cell ->
                                months.put(
                                        cell.month(),
                                        Mean.of(
                                                new Moments(
                                                        cell.n(),
                                                        cell.sum(),
                                                        cell.sumOfSquares()))));
        return months;
    }

    private Behind scored(YearMonth month, Measure measure) {
        return new Behind.Scored(filter.in(month), measure, 0, MOST_SCORE);
    }

    private Behind indexed(YearMonth month, FactorSetId set) {
        return new Behind.Indexed(
                filter.in(month), set, LOWEST_INDEX * TENTHS, HIGHEST_INDEX * TENTHS);
    }

    private Optional<Plot.Panel> panel(
            Measure measure,
            SortedMap<YearMonth, Estimate> months,
            Plot.Scale scale,
            int digits,
            Function<YearMonth, Behind> behind) {
        if (months.isEmpty()) {
            return Optional.empty();
        }
        var all = filter.months().months();
        var dots = new ArrayList<Plot.Dot>();
        months.forEach(
                (month, figure) -> {
                    var estimate = figure.within(scale.low(), scale.high());
                    var item = item(measure, month, estimate, digits, behind.apply(month));
                    dots.add(
                            new Plot.Dot(
                                    all.indexOf(month),
                                    estimate.value(),
                                    estimate.hasInterval() ? estimate.low() : estimate.value(),
                                    estimate.hasInterval() ? estimate.high() : estimate.value(),
                                    words.formats().number(estimate.n()),
                                    estimate.isThin(),
                                    item));
                });
        return Optional.of(new Plot.Panel(name(measure, months), scale, dots));
    }

    /// With the trend, where a test says that there is one.
    private String name(Measure measure, SortedMap<YearMonth, Estimate> months) {
        var relied =
                months.values().stream()
                        .filter(estimate -> !estimate.isThin())
                        .map(Estimate::value)
                        .toList();
        return words.get("insights.panel." + measure.name())
                + " — "
                + words.get("insights.trend." + TrendTest.of(relied).trend().name());
    }

    private int item(
            Measure measure, YearMonth month, Estimate estimate, int digits, Behind behind) {
        return items.add(
                words.get("insights.measure." + measure.name())
                        + ", "
                        + words.month(month)
                        + ": "
                        + words.estimate(estimate, 1, digits, ""),
                Optional.of(behind),
                new Cell.Words(words.get("insights.measure." + measure.name())),
                new Cell.Words(month.toString()),
                new Cell.Decimal(estimate.value(), digits),
                InsightWords.low(estimate, 1, digits),
                InsightWords.high(estimate, 1, digits),
                new Cell.Whole(estimate.n()));
    }
}
