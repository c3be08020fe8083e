package org.kartoteka.insights.ui;

import org.kartoteka.insights.Behind;
import org.kartoteka.insights.InsightKind;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.chart.Cell;
import org.kartoteka.platform.chart.Plot;
import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.stages.StageFigures.Move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who moved from which stage to which, over the whole time.
final class MovesChart {

    private final InsightWords words;
    private final FigureFilter filter;
    private final InsightItems items = new InsightItems();

    MovesChart(InsightWords words, FigureFilter filter) {
        this.words = words;
        this.filter = filter;
    }

    Insight of(List<Move> moves) {
        if (moves.isEmpty()) {
            return words.tooLittle(InsightKind.MOVES);
        }
        var from =
                Stream.concat(
                                Stream.of(Optional.<RelationshipStage>empty()),
                                Stream.of(RelationshipStage.values()).map(Optional::of))
                        .toList();
        var most =
                from.stream()
                        .flatMap(
                                one ->
                                        Stream.of(RelationshipStage.values())
                                                .map(to -> times(moves, one, to)))
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(1);
        var rows = new ArrayList<Plot.Slot>();
        var tiles = new ArrayList<Plot.Tile>();
        for (var one : from) {
            var all = 0L;
            for (var to : RelationshipStage.values()) {
                var times = times(moves, one, to);
                all += times;
                if (times > 0) {
                    tiles.add(tile(rows.size(), one, to, times, most));
                }
            }
            rows.add(new Plot.Slot(name(one), words.get("insights.n.short", all)));
        }
        return items.drawn(
                words.locale(),
                words.title(InsightKind.MOVES),
                words.note(filter) + ". " + words.get("insights.moves.note"),
                List.of(
                        words.get("insights.heading.from"),
                        words.get("insights.heading.to"),
                        words.get("insights.heading.moves")),
                new Plot.Heat(
                        words.get("insights.moves.from"),
                        words.get("insights.moves.to"),
                        rows,
                        Stream.of(RelationshipStage.values()).map(words::stage).toList(),
                        tiles));
    }

    private static long times(
            List<Move> moves, Optional<RelationshipStage> from, RelationshipStage to) {
        return moves.stream()
                .filter(move -> move.from().equals(from) && move.to() == to)
                .mapToLong(Move::times)
                .sum();
    }

    private String name(Optional<RelationshipStage> stage) {
        return stage.map(words::stage).orElseGet(() -> words.get("insights.moves.new"));
    }

    private Plot.Tile tile(
            int row,
            Optional<RelationshipStage> from,
            RelationshipStage to,
            long times,
            long most) {
        var item =
                items.add(
                        words.get(
                                "insights.moves.words",
                                name(from),
                                words.stage(to),
                                words.count("insights.moves.times", times)),
                        Optional.of(new Behind.Moved(filter, from, to)),
                        new Cell.Words(name(from)),
                        new Cell.Words(words.stage(to)),
                        new Cell.Whole(times));
        return new Plot.Tile(
                row,
                to.ordinal(),
                (double) times / most,
                words.formats().number(times),
                times < Estimate.FEWEST,
                item);
    }
}
