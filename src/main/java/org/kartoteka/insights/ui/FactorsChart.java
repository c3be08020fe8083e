package org.kartoteka.insights.ui;

import org.kartoteka.insights.Behind;
import org.kartoteka.insights.FigureNames;
import org.kartoteka.insights.InsightKind;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.platform.chart.Cell;
import org.kartoteka.platform.chart.Plot;
import org.kartoteka.platform.statistics.Correlation;
import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.platform.statistics.PairMoments;
import org.kartoteka.satisfaction.SatisfactionFigures.FactorPairs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Which factor to improve first: how much it moves the overall impression against how well it is
/// done.
///
/// The field is parted at the means of what is shown: a factor is important, or done well, beside
/// the others.
final class FactorsChart {

    /// Whom to ask about a factor: those who did not give it a good score.
    private static final int NOT_GOOD = 3;

    private static final int HIGHEST = 5;
    private static final int FEWEST_FACTORS = 2;

    private record Factor(FactorId id, double mean, long answers, Estimate importance) {}

    private final InsightWords words;
    private final FigureFilter filter;
    private final FigureNames names;
    private final InsightItems items = new InsightItems();

    FactorsChart(InsightWords words, FigureFilter filter, FigureNames names) {
        this.words = words;
        this.filter = filter;
        this.names = names;
    }

    /// Of the set with the most answers.
    Insight of(List<FactorPairs> pairs) {
        var most =
                pairs.stream()
                        .collect(
                                Collectors.groupingBy(
                                        FactorPairs::set, Collectors.summingLong(FactorPairs::n)))
                        .entrySet()
                        .stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey);
        var factors = most.map(set -> factors(pairs, set)).orElse(List.of());
        if (factors.size() < FEWEST_FACTORS) {
            return words.tooLittle(InsightKind.FACTORS);
        }
        var spots = factors.stream().map(this::spot).toList();
        return items.drawn(
                words.locale(),
                words.title(InsightKind.FACTORS),
                words.note(filter)
                        + ". "
                        + words.get("insights.factors.note", names.set(most.get())),
                List.of(
                        words.get("insights.heading.factor"),
                        words.get("insights.heading.mean"),
                        words.get("insights.heading.answers"),
                        words.get("insights.heading.importance"),
                        words.get("insights.heading.low"),
                        words.get("insights.heading.high"),
                        words.get("insights.heading.n")),
                new Plot.Scatter(
                        new Plot.Axis(
                                words.get("insights.factors.across"),
                                new Plot.Scale(1, HIGHEST, 1, ""),
                                mean(spots.stream().mapToDouble(Plot.Spot::across).toArray())),
                        new Plot.Axis(
                                words.get("insights.factors.up"),
                                new Plot.Scale(lowest(factors), 1, 1, ""),
                                mean(spots.stream().mapToDouble(Plot.Spot::up).toArray())),
                        List.of(
                                words.get("insights.factors.improve"),
                                words.get("insights.factors.keep"),
                                words.get("insights.factors.later"),
                                words.get("insights.factors.enough")),
                        spots));
    }

    private static double mean(double... values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double lowest(List<Factor> factors) {
        return factors.stream()
                .mapToDouble(factor -> factor.importance().value())
                .map(value -> Math.floor(value * 10) / 10)
                .reduce(0, Math::min);
    }

    private static List<Factor> factors(List<FactorPairs> pairs, FactorSetId set) {
        var byFactor =
                pairs.stream()
                        .filter(cell -> cell.set().equals(set))
                        .collect(
                                Collectors.groupingBy(
                                        FactorPairs::factor,
                                        () -> new TreeMap<>(Comparator.comparing(FactorId::value)),
                                        Collectors.toList()));
        var factors = new ArrayList<Factor>();
        byFactor.forEach(
                (id, cells) -> {
                    var together = PairMoments.NONE;
                    for (var cell : cells) {
                        if (cell.overall().isPresent()) {
                            together =
                                    together.plus(
                                            cell.factorScore(), cell.overall().get(), cell.n());
                        }
                    }
                    var answers = cells.stream().mapToLong(FactorPairs::n).sum();
                    var sum = cells.stream().mapToLong(cell -> cell.factorScore() * cell.n()).sum();
                    Correlation.of(together)
                            .ifPresent(
                                    importance ->
                                            factors.add(
                                                    new Factor(
                                                            id,
                                                            (double) sum / answers,
                                                            answers,
                                                            importance)));
                });
        return factors;
    }

    private Plot.Spot spot(Factor factor) {
        var name = names.factor(factor.id());
        var importance = factor.importance();
        var item =
                items.add(
                        words.get(
                                "insights.factors.words",
                                name,
                                words.formats().number(factor.mean(), 2),
                                words.count("insights.answers", factor.answers()),
                                words.estimate(importance, 1, 2, "")),
                        Optional.of(new Behind.FactorScored(filter, factor.id(), 1, NOT_GOOD)),
                        new Cell.Words(name),
                        new Cell.Decimal(factor.mean(), 2),
                        new Cell.Whole(factor.answers()),
                        new Cell.Decimal(importance.value(), 2),
                        InsightWords.low(importance, 1, 2),
                        InsightWords.high(importance, 1, 2),
                        new Cell.Whole(importance.n()));
        return new Plot.Spot(factor.mean(), importance.value(), name, importance.isThin(), item);
    }
}
