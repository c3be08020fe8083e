package org.kartoteka.automation;

import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.occasions.OccasionKind;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.Scale;

import java.time.LocalDate;
import java.util.Set;

/// What makes a [StepRule] plan a step: something that happens to a client, or a date that comes.
public sealed interface Occurrence {

    /// A client comes to a stage and stands there.
    record StageEntered(RelationshipStage stage) implements Occurrence {}

    /// A client gives a score.
    ///
    /// @param measure [Measure#CSAT] or [Measure#NPS]
    /// @param bound on the scale of the measure
    /// @param fromBound whether scores from the bound up are meant; else from it down
    record ScoreGiven(Measure measure, int bound, boolean fromBound) implements Occurrence {

        public ScoreGiven {
            if (measure == Measure.CSI || !Scale.holds(measure, bound)) {
                throw new IllegalArgumentException("No score of " + measure + ": " + bound);
            }
        }

        public boolean holds(int score) {
            return fromBound ? score >= bound : score <= bound;
        }
    }

    /// A client buys something; a refund is no purchase.
    record PurchaseMade() implements Occurrence {}

    /// A client is added by hand; those of an import are too many to plan for one by one.
    record ClientAdded() implements Occurrence {}

    /// A date of a client comes.
    record DateComes(OccasionKind kind) implements Occurrence {}

    /// A contract comes to its end.
    record ContractEnds() implements Occurrence {}

    /// Whether it lies ahead, so that the step stands before it; else the step follows it.
    default boolean isAhead() {
        return this instanceof DateComes || this instanceof ContractEnds;
    }

    /// What tells apart the occurrences of which one row tells: the year of a date, the end of a
    /// contract as days since 1970; 0 where a row tells of one alone, whatever its day.
    ///
    /// @param on local day on which it happens
    default int turn(LocalDate on) {
        return switch (this) {
            case DateComes _ -> on.getYear();
            case ContractEnds _ -> (int) on.toEpochDay();
            default -> 0;
        };
    }

    /// The kinds of data whose change may bring it or take it away.
    default Set<Topic> changedBy() {
        return switch (this) {
            case StageEntered _ -> Set.of(Topic.STAGES);
            case ScoreGiven _ -> Set.of(Topic.SATISFACTION, Topic.INTERACTIONS);
            case PurchaseMade _, ContractEnds _ -> Set.of(Topic.SALES);
            case ClientAdded _ -> Set.of(Topic.CLIENTS);
            case DateComes _ -> Set.of(Topic.CLIENTS, Topic.OCCASIONS);
        };
    }
}
