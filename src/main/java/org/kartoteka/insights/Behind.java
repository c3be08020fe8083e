package org.kartoteka.insights;

import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.stages.DissolutionReason;

import java.time.YearMonth;
import java.util.Optional;

/// Which clients stand behind one figure, each within its own filter.
public sealed interface Behind {

    /// Who stood there when the last month ended.
    record Standing(FigureFilter filter, RelationshipStage stage) implements Behind {}

    /// Who came to a stage in these months, whether still there or not.
    record Stayed(FigureFilter filter, RelationshipStage stage) implements Behind {}

    /// @param from empty for a first placing
    record Moved(FigureFilter filter, Optional<RelationshipStage> from, RelationshipStage to)
            implements Behind {}

    record Dissolved(FigureFilter filter, DissolutionReason reason) implements Behind {}

    record Scored(FigureFilter filter, Measure measure, int lowest, int highest)
            implements Behind {}

    /// @param lowest tenths of the index
    record Indexed(FigureFilter filter, FactorSetId set, int lowest, int highest)
            implements Behind {}

    record FactorScored(FigureFilter filter, FactorId factor, int lowest, int highest)
            implements Behind {}

    record CameBack(FigureFilter filter, YearMonth firstMonth, int monthsLater) implements Behind {}

    record Bought(FigureFilter filter) implements Behind {}

    record Lost(FigureFilter filter, YearMonth month) implements Behind {}

    /// Who was at the step and did not go further.
    record StoppedAt(FigureFilter filter, JourneyStepId step) implements Behind {}

    record Hurt(FigureFilter filter, JourneyStepId step, String theme) implements Behind {}
}
