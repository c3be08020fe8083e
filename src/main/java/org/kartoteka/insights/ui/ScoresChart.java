package org.kartoteka.insights.ui;

import org.kartoteka.insights.Behind;
import org.kartoteka.insights.InsightKind;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.platform.chart.Cell;
import org.kartoteka.platform.chart.Ink;
import org.kartoteka.platform.chart.Plot;
import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.platform.statistics.Histogram;
import org.kartoteka.platform.statistics.Mean;
import org.kartoteka.platform.statistics.NetPromoterScore;
import org.kartoteka.platform.statistics.Share;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.SatisfactionFigures.Scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How often each score of one measure was given.
final class ScoresChart {

    private static final double PERCENT = 100;
    private static final int TOP_TWO = 4;
    private static final int HIGHEST_CSAT = 5;
    private static final int HIGHEST_NPS = 10;

    private final InsightWords words;
    private final FigureFilter filter;
    private final Measure measure;
    private final InsightKind kind;
    private final InsightItems items = new InsightItems();

    /// @param measure CSAT or NPS
    ScoresChart(InsightWords words, FigureFilter filter, Measure measure) {
        this.words = words;
        this.filter = filter;
        this.measure = measure;
        this.kind = measure == Measure.NPS ? InsightKind.NPS_SCORES : InsightKind.CSAT_SCORES;
    }

    Insight of(List<Scores> scores) {
        var counts =
                Histogram.of(
                        scores.stream()
                                .filter(cell -> cell.measure() == measure)
                                .collect(Collectors.toMap(Scores::score, Scores::n, Long::sum)));
        if (counts.isEmpty()) {
            return words.tooLittle(kind);
        }
        var slots = new ArrayList<Plot.Slot>();
        var bars = new ArrayList<Plot.Bar>();
        var lowest = measure == Measure.NPS ? 0 : 1;
        var highest = measure == Measure.NPS ? HIGHEST_NPS : HIGHEST_CSAT;
        for (var score = lowest; score <= highest; score++) {
            var n = counts.between(score, score);
            slots.add(new Plot.Slot(Integer.toString(score), words.get("insights.n.short", n)));
            bars.add(bar(score, slots.size() - 1, Share.of(n, counts.n()), n));
        }
        return items.drawn(
                words.locale(),
                words.title(kind),
                words.note(filter) + ". " + summary(counts),
                List.of(
                        words.get("insights.heading.score"),
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

    private String summary(Histogram counts) {
        if (measure == Measure.NPS) {
            return words.get(
                    "insights.scores.nps", words.estimate(NetPromoterScore.of(counts), 1, 0, ""));
        }
        return words.get(
                "insights.scores.csat",
                words.estimate(Mean.of(counts).within(1, HIGHEST_CSAT), 1, 2, ""),
                words.percent((double) counts.between(TOP_TWO, HIGHEST_CSAT) / counts.n()));
    }

    private Plot.Bar bar(int score, int slot, Estimate share, long n) {
        var item =
                items.add(
                        words.get(
                                "insights.scores.words",
                                score,
                                words.count("insights.answers", n),
                                words.estimate(share, PERCENT, 0, words.percentSign())),
                        Optional.of(new Behind.Scored(filter, measure, score, score)),
                        new Cell.Whole(score),
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
}
