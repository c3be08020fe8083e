package org.kartoteka.platform.statistics;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How often each whole number occurred.
///
/// @param counts number to occurrences, from 1 each, in the order of the numbers; unmodifiable
public record Histogram(SortedMap<Integer, Long> counts) {

    public static final Histogram EMPTY = new Histogram(new TreeMap<>());

    /// Numbers that occurred zero times are left out.
    ///
    /// @throws IllegalArgumentException if one occurred less than never
    public Histogram {
        var copy = new TreeMap<>(counts);
        if (copy.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Nothing occurs less than never");
        }
        copy.values().removeIf(count -> count == 0);
        counts = Collections.unmodifiableSortedMap(copy);
    }

    public static Histogram of(Map<Integer, Long> counts) {
        return new Histogram(new TreeMap<>(counts));
    }

    public static Histogram ofNumbers(Collection<Integer> numbers) {
        var counts = new TreeMap<Integer, Long>();
        numbers.forEach(number -> counts.merge(number, 1L, Long::sum));
        return new Histogram(counts);
    }

    public Histogram plus(Histogram other) {
        var sum = new TreeMap<>(counts);
        other.counts.forEach((number, count) -> sum.merge(number, count, Long::sum));
        return new Histogram(sum);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    public long n() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /// How many are at least `lowest` and at most `highest`.
    public long between(int lowest, int highest) {
        return lowest > highest
                ? 0
                : counts.tailMap(lowest).entrySet().stream()
                        .takeWhile(entry -> entry.getKey() <= highest)
                        .mapToLong(Map.Entry::getValue)
                        .sum();
    }

    public Moments moments() {
        var sum = 0.0;
        var squares = 0.0;
        for (var entry : counts.entrySet()) {
            sum += (double) entry.getKey() * entry.getValue();
            squares += (double) entry.getKey() * entry.getKey() * entry.getValue();
        }
        return new Moments(n(), sum, squares);
    }

    /// @throws IllegalArgumentException if empty
    public double median() {
        return quantile(0.5);
    }

    /// By linear interpolation between the closest ranks (Hyndman and Fan, "Sample Quantiles in
    /// Statistical Packages", The American Statistician 50 (1996), definition 7; what spreadsheets
    /// call PERCENTILE.INC).
    ///
    /// @param share of the numbers at or below the result, 0 to 1
    /// @throws IllegalArgumentException if empty, or if `share` lies outside 0 to 1
    public double quantile(double share) {
        if (isEmpty() || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("No quantile " + share + " of " + n() + " numbers");
        }
        var rank = share * (n() - 1);
        var below = (long) Math.floor(rank);
        var low = ranked(below);
        var high = ranked(Math.min(below + 1, n() - 1));
        return low + (rank - below) * (high - low);
    }

    /// @param rank from 0
    private int ranked(long rank) {
        var passed = 0L;
        for (var entry : counts.entrySet()) {
            passed += entry.getValue();
            if (rank < passed) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("No rank " + rank);
    }
}
