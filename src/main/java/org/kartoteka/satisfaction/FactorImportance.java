package org.kartoteka.satisfaction;

import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.platform.statistics.Correlation;
import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.platform.statistics.Mean;
import org.kartoteka.platform.statistics.Moments;
import org.kartoteka.platform.statistics.PairMoments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Which factors of a set move the overall impression, and where to begin.
///
/// The importance of a factor is the correlation of its score with the overall impression, over the
/// answers that give both. It is no proof of a cause. A factor is to be improved first if it is
/// more important than the middle one and scored below the mean of all: importance-performance
/// analysis after Martilla and James, Journal of Marketing 41 (1977).
///
/// @param factors the most urgent first
public record FactorImportance(FactorSetId set, List<Weighed> factors) {

    /// Where a factor stands in the matrix of importance against score.
    public enum Quadrant {
        IMPROVE_FIRST,
        KEEP_UP,
        LOW_PRIORITY,
        MORE_THAN_NEEDED,
        /// Too few answers, or answers that never differ.
        UNKNOWN
    }

    /// @param score mean of the factor's scores
    /// @param importance -1 to 1, if it can be told
    public record Weighed(
            FactorId factor, Estimate score, Optional<Estimate> importance, Quadrant quadrant) {}

    public FactorImportance {
        factors = List.copyOf(factors);
    }

    /// @param pairs of one set
    public static FactorImportance of(
            FactorSetId set, Collection<SatisfactionFigures.FactorPairs> pairs) {
        var sums = new LinkedHashMap<FactorId, Moments>();
        var together = new LinkedHashMap<FactorId, PairMoments>();
        for (var pair : pairs) {
            var score = pair.factorScore();
            var n = pair.n();
            sums.merge(
                    pair.factor(),
                    new Moments(n, (double) score * n, (double) score * score * n),
                    Moments::plus);
            pair.overall()
                    .ifPresent(
                            overall ->
                                    together.compute(
                                            pair.factor(),
                                            (_, before) ->
                                                    (before == null ? PairMoments.NONE : before)
                                                            .plus(score, overall, n)));
        }
        var all = sums.values().stream().reduce(Moments.NONE, Moments::plus);
        var weighed = new ArrayList<Weighed>();
        var middle = middle(together.values());
        sums.forEach(
                (factor, moments) -> {
                    var importance =
                            Correlation.of(together.getOrDefault(factor, PairMoments.NONE));
                    weighed.add(
                            new Weighed(
                                    factor,
                                    Mean.of(moments).within(1, 5),
                                    importance,
                                    quadrant(importance, moments.mean(), middle, all.mean())));
                });
        weighed.sort(
                Comparator.comparing(Weighed::quadrant)
                        .thenComparing(
                                each -> -each.importance().map(Estimate::value).orElse(0.0)));
        return new FactorImportance(set, weighed);
    }

    /// The median of what can be told.
    private static double middle(Collection<PairMoments> pairs) {
        var sorted =
                pairs.stream()
                        .flatMap(each -> Correlation.of(each).stream())
                        .mapToDouble(Estimate::value)
                        .sorted()
                        .toArray();
        if (sorted.length == 0) {
            return 0;
        }
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static Quadrant quadrant(
            Optional<Estimate> importance, double score, double middle, double mean) {
        if (importance.isEmpty() || importance.get().isThin()) {
            return Quadrant.UNKNOWN;
        }
        var important = importance.get().value() >= middle;
        if (score < mean) {
            return important ? Quadrant.IMPROVE_FIRST : Quadrant.LOW_PRIORITY;
        }
        return important ? Quadrant.KEEP_UP : Quadrant.MORE_THAN_NEEDED;
    }
}
