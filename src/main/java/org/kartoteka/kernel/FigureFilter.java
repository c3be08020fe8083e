package org.kartoteka.kernel;

import java.time.YearMonth;
import java.util.Optional;

/// Of what a figure speaks. Clients in the Trash are never spoken of.
///
/// @param months in which what is counted happened
/// @param tag only clients who bear it now, by its exact text
/// @param channel only what came by it or by a channel under it; matters to satisfaction alone
/// @param stage only clients whose relationship stands there now
public record FigureFilter(
        MonthSpan months,
        Optional<String> tag,
        Optional<ChannelId> channel,
        Optional<RelationshipStage> stage) {

    public static FigureFilter of(MonthSpan months) {
        return new FigureFilter(months, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The same clients in one month: what lies behind one point of a chart.
    public FigureFilter in(YearMonth month) {
        return new FigureFilter(MonthSpan.of(month), tag, channel, stage);
    }
}
