package org.kartoteka.journeys.ui;

import org.kartoteka.journeys.Journey;
import org.kartoteka.journeys.JourneyFigures.Pain;
import org.kartoteka.journeys.JourneyStep;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// How often each theme hurt at each step, as a table.
///
/// @param steps its columns: those offered on the followed journey, then others where something
///   hurt, in the order of their journeys
/// @param rows the theme that hurts most first
record Heat(List<JourneyStep> steps, List<Row> rows) {

    /// Shades of a cell beside the one for nothing.
    static final int SHADES = 4;

    /// @param counts one for each step, in their order
    record Row(String theme, List<Long> counts) {

        long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    static Heat of(List<Journey> journeys, List<Pain> pains) {
        var hurting = pains.stream().map(Pain::step).collect(Collectors.toSet());
        var steps =
                journeys.stream()
                        .sorted(Comparator.comparing(journey -> !journey.followed()))
                        .flatMap(
                                journey ->
                                        journey.steps().stream()
                                                .filter(
                                                        step ->
                                                                hurting.contains(step.id())
                                                                        || (journey.followed()
                                                                                && !step
                                                                                        .archived())))
                        .toList();
        var rows =
                pains.stream().collect(Collectors.groupingBy(Pain::theme)).entrySet().stream()
                        .map(theme -> row(theme.getKey(), theme.getValue(), steps))
                        .sorted(
                                Comparator.comparingLong(Row::total)
                                        .reversed()
                                        .thenComparing(Row::theme))
                        .toList();
        return new Heat(steps, rows);
    }

    private static Row row(String theme, List<Pain> pains, List<JourneyStep> steps) {
        var byStep = pains.stream().collect(Collectors.toMap(Pain::step, Pain::n, Long::sum));
        return new Row(
                theme, steps.stream().map(step -> byStep.getOrDefault(step.id(), 0L)).toList());
    }

    /// 0 for nothing, else 1 to [#SHADES] by the share of the largest cell.
    int shade(long count) {
        var most =
                rows.stream()
                        .flatMap(row -> row.counts().stream())
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0);
        return count == 0 ? 0 : (int) Math.ceilDiv(SHADES * count, most);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /// How often something hurt at all.
    long total() {
        return rows.stream().mapToLong(Row::total).sum();
    }
}
