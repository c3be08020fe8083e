package org.kartoteka.insights.ui;

import org.kartoteka.insights.InsightKind;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.MonthSpan;
import org.kartoteka.kernel.RelationshipStage;

import java.time.YearMonth;
import java.util.Optional;

/// What a person looked at among the insights: which chart, of what.
///
/// @param months how many, this one among them
record InsightsPlace(
        InsightKind kind,
        int months,
        Optional<String> tag,
        Optional<ChannelId> channel,
        Optional<RelationshipStage> stage) {

    static final InsightsPlace FIRST =
            new InsightsPlace(
                    InsightKind.SATISFACTION,
                    12,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    InsightsPlace withKind(InsightKind other) {
        return new InsightsPlace(other, months, tag, channel, stage);
    }

    InsightsPlace withMonths(int count) {
        return new InsightsPlace(kind, count, tag, channel, stage);
    }

    InsightsPlace withTag(Optional<String> other) {
        return new InsightsPlace(kind, months, other, channel, stage);
    }

    InsightsPlace withChannel(Optional<ChannelId> other) {
        return new InsightsPlace(kind, months, tag, other, stage);
    }

    InsightsPlace withStage(Optional<RelationshipStage> other) {
        return new InsightsPlace(kind, months, tag, channel, other);
    }

    FigureFilter filter(YearMonth now) {
        return new FigureFilter(MonthSpan.endingWith(now, months), tag, channel, stage);
    }
}
