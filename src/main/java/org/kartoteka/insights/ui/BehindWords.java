package org.kartoteka.insights.ui;

import org.kartoteka.insights.Behind;
import org.kartoteka.insights.FigureNames;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.RelationshipStage;

import java.util.Optional;

/// Which clients a list is of, as its title. Blocks for names.
final class BehindWords {

    private static final int TENTHS = 10;

    private final InsightWords words;
    private final FigureNames names;

    BehindWords(InsightWords words, FigureNames names) {
        this.words = words;
        this.names = names;
    }

    String of(Behind behind) {
        return switch (behind) {
            case Behind.Standing(var filter, var stage) ->
                    words.stage(stage) + ", " + words.month(filter.months().last());
            case Behind.Stayed(var filter, var stage) ->
                    words.get("insights.behind.stayed", words.stage(stage)) + ", " + period(filter);
            case Behind.Moved(var filter, var from, var to) ->
                    from(from) + " → " + words.stage(to) + ", " + period(filter);
            case Behind.Dissolved(var filter, var reason) ->
                    words.reason(reason) + ", " + period(filter);
            case Behind.Scored(var filter, var measure, var lowest, var highest) ->
                    words.get("insights.measure." + measure.name())
                            + scores(lowest, highest)
                            + ", "
                            + period(filter);
            case Behind.Indexed(var filter, var set, var lowest, var highest) ->
                    words.get(
                                    "insights.behind.index",
                                    names.set(set),
                                    lowest / TENTHS,
                                    highest / TENTHS)
                            + ", "
                            + period(filter);
            case Behind.FactorScored(var filter, var factor, var lowest, var highest) ->
                    words.get("insights.behind.factor", names.factor(factor), lowest, highest)
                            + ", "
                            + period(filter);
            case Behind.CameBack(_, var first, var later) ->
                    words.count("insights.behind.back", later, words.month(first));
            case Behind.Bought(var filter) -> words.get("insights.behind.bought", period(filter));
            case Behind.Lost(_, var month) -> words.get("insights.behind.lost", words.month(month));
            case Behind.StoppedAt(var filter, var step) ->
                    words.get("insights.behind.stopped", names.step(step)) + ", " + period(filter);
            case Behind.Hurt(var filter, var step, var theme) ->
                    words.get("insights.behind.hurt", names.step(step), theme)
                            + ", "
                            + period(filter);
        };
    }

    private String from(Optional<RelationshipStage> stage) {
        return stage.map(words::stage).orElseGet(() -> words.get("insights.moves.new"));
    }

    /// Nothing where every score of the scale is meant.
    private static String scores(int lowest, int highest) {
        if (lowest == 0 && highest == TENTHS) {
            return "";
        }
        return " " + (lowest == highest ? lowest : lowest + "–" + highest);
    }

    private String period(FigureFilter filter) {
        var first = words.month(filter.months().first());
        var last = words.month(filter.months().last());
        return first.equals(last) ? first : words.get("insights.months", first, last);
    }
}
