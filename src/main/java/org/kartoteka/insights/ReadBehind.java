package org.kartoteka.insights;

import org.kartoteka.kernel.ClientId;

import java.util.List;
import java.util.Optional;

/// Use case: who stands behind a figure.
public final class ReadBehind {

    /// More than anybody goes through by hand.
    public static final int MOST = 10_000;

    private final Figures figures;

    public ReadBehind(Figures figures) {
        this.figures = figures;
    }

    /// The latest first, each once, at most [#MOST]. Blocks.
    public List<ClientId> of(Behind behind) {
        return switch (behind) {
            case Behind.Standing(var filter, var stage) ->
                    figures.stages().standing(filter, stage, MOST);
            case Behind.Stayed(var filter, var stage) ->
                    figures.stages().stayed(filter, stage, MOST);
            case Behind.Moved(var filter, var from, var to) ->
                    figures.stages().moved(filter, from, to, MOST);
            case Behind.Dissolved(var filter, var reason) ->
                    figures.stages().dissolved(filter, reason, Optional.empty(), MOST);
            case Behind.Scored(var filter, var measure, var lowest, var highest) ->
                    figures.satisfaction().scored(filter, measure, lowest, highest, MOST);
            case Behind.Indexed(var filter, var set, var lowest, var highest) ->
                    figures.satisfaction().indexed(filter, set, lowest, highest, MOST);
            case Behind.FactorScored(var filter, var factor, var lowest, var highest) ->
                    figures.satisfaction().factorScored(filter, factor, lowest, highest, MOST);
            case Behind.CameBack(var filter, var first, var later) ->
                    figures.sales().cohort(filter, first, later, MOST);
            case Behind.Bought(var filter) -> figures.sales().bought(filter, MOST);
            case Behind.Lost(var filter, var month) -> figures.sales().lost(filter, month, MOST);
            case Behind.StoppedAt(var filter, var step) ->
                    figures.journeys().visited(filter, step, false, MOST);
            case Behind.Hurt(var filter, var step, var theme) ->
                    figures.journeys().hurt(filter, step, theme, MOST);
        };
    }
}
