package org.kartoteka.platform.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

import java.util.HashMap;
import java.util.List;

/// The test of Mann and Kendall: does a row of figures, in the order of time, rise or fall more
/// consistently than a shuffled row would?
///
/// It asks of every two figures which is the larger, so that neither an outlier nor the shape of
/// the scale matters. Up to [#EXACT_UP_TO] figures the probability is exact, with equal figures as
/// well; above that it is Kendall's normal approximation with a correction for equal figures and
/// for continuity. Fewer than five figures can never show a trend.
///
/// Source: Mann, "Nonparametric Tests Against Trend", Econometrica 13 (1945); Kendall, "Rank
/// Correlation Methods" (1948).
///
/// @param p two-sided probability that a shuffled row goes as far in either direction, 0 to 1
/// @param n figures in the row
/// @param exact whether `p` is exact
public record TrendTest(Trend trend, double p, int n, boolean exact) {

    /// More figures than five years of months have are judged by the normal approximation.
    static final int EXACT_UP_TO = 60;

    /// A trend is called one from here down.
    private static final double LEVEL = 0.05;

    /// Figures closer than this are equal.
    private static final double GRAIN = 1e9;

    /// @param figures in the order of time, none of them not a number
    public static TrendTest of(List<Double> figures) {
        var row = figures.stream().mapToLong(figure -> Math.round(figure * GRAIN)).toArray();
        var score = score(row);
        var ties = ties(row);
        var exact = row.length <= EXACT_UP_TO;
        var p = exact ? exactly(score, ties) : nearly(score, row.length, ties);
        return new TrendTest(verdict(score, p), p, row.length, exact);
    }

    private static Trend verdict(long score, double p) {
        if (p > LEVEL) {
            return Trend.NONE_TELLABLE;
        }
        return score > 0 ? Trend.RISING : Trend.FALLING;
    }

    /// Pairs that rise less pairs that fall.
    private static long score(long[] row) {
        var score = 0L;
        for (var later = 1; later < row.length; later++) {
            for (var earlier = 0; earlier < later; earlier++) {
                score += Long.compare(row[later], row[earlier]);
            }
        }
        return score;
    }

    /// How often each figure occurs.
    private static List<Integer> ties(long[] row) {
        var counts = new HashMap<Long, Integer>();
        for (var figure : row) {
            counts.merge(figure, 1, Integer::sum);
        }
        return List.copyOf(counts.values());
    }

    /// The pairs that fall in a shuffled row are the inversions of a multiset: laid down group by
    /// group, each new group of equal figures adds the inversions of two shuffled groups.
    private static double exactly(long score, List<Integer> ties) {
        var falling = new double[] {1};
        var laid = 0;
        for (var group : ties) {
            falling = sum(falling, inversions(laid, group));
            laid += group;
        }
        var pairs = falling.length - 1;
        var most = (int) ((pairs - Math.abs(score)) / 2);
        var tail = 0.0;
        for (var count = 0; count <= most; count++) {
            tail += falling[count];
        }
        return Math.min(1, 2 * tail);
    }

    /// The chances of 0, 1, … inversions between `one` equal and `other` other equal figures, by
    /// asking which of them stands last (Mann and Whitney 1947).
    private static double[] inversions(int one, int other) {
        var before = new double[other + 1][];
        for (var i = 0; i <= one; i++) {
            var now = new double[other + 1][];
            for (var j = 0; j <= other; j++) {
                now[j] = i == 0 || j == 0 ? none(i * j) : last(before[j], now[j - 1], i, j);
            }
            before = now;
        }
        return before[other];
    }

    private static double[] none(int pairs) {
        var chances = new double[pairs + 1];
        chances[0] = 1;
        return chances;
    }

    private static double[] last(double[] withoutOne, double[] withoutOther, int i, int j) {
        var chances = new double[i * j + 1];
        var ofOne = (double) i / (i + j);
        for (var count = 0; count < withoutOne.length; count++) {
            chances[count + j] += ofOne * withoutOne[count];
        }
        for (var count = 0; count < withoutOther.length; count++) {
            chances[count] += (1 - ofOne) * withoutOther[count];
        }
        return chances;
    }

    private static double[] sum(double[] one, double[] other) {
        var chances = new double[one.length + other.length - 1];
        for (var i = 0; i < one.length; i++) {
            for (var j = 0; j < other.length; j++) {
                chances[i + j] += one[i] * other[j];
            }
        }
        return chances;
    }

    private static double nearly(long score, int n, List<Integer> ties) {
        var variance = spread(n) - ties.stream().mapToDouble(TrendTest::spread).sum();
        if (score == 0 || variance <= 0) {
            return 1;
        }
        var z = (Math.abs(score) - 1) / Math.sqrt(variance);
        return Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(z));
    }

    private static double spread(double n) {
        return n * (n - 1) * (2 * n + 5) / 18;
    }
}
