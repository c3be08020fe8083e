package org.kartoteka.platform.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The way of the arrow keys over the items of a chart.
final class ItemWalk {

    private final List<Placed> all;

    ItemWalk(List<Placed> all) {
        this.all = List.copyOf(all);
    }

    /// Where the walk begins: at the top left.
    Optional<Placed> first() {
        return all.stream().min(Comparator.comparing(Placed::row).thenComparing(Placed::column));
    }

    Optional<Placed> of(int item) {
        return all.stream().filter(placed -> placed.item() == item).findFirst();
    }

    /// The next one to the right in the same row, to the left with a negative `step`; stays where
    /// there is none.
    Placed along(Placed from, int step) {
        return nearest(
                from,
                all.stream().filter(other -> other.row() == from.row()),
                other -> Integer.signum(step) * (other.column() - from.column()));
    }

    /// The nearest one in the next row below that has any, above with a negative `step`; stays
    /// where there is none.
    Placed across(Placed from, int step) {
        var rows =
                all.stream()
                        .map(Placed::row)
                        .filter(row -> Integer.signum(step) * (row - from.row()) > 0);
        var next = rows.min(Comparator.comparing(row -> Math.abs(row - from.row())));
        return next.flatMap(
                        row ->
                                all.stream()
                                        .filter(other -> other.row() == row)
                                        .min(
                                                Comparator.comparing(
                                                        other ->
                                                                Math.abs(
                                                                        other.column()
                                                                                - from.column()))))
                .orElse(from);
    }

    private interface Distance {
        int to(Placed other);
    }

    private static Placed nearest(Placed from, Stream<Placed> others, Distance distance) {
        return others.filter(other -> distance.to(other) > 0)
                .min(Comparator.comparing(distance::to))
                .orElse(from);
    }
}
