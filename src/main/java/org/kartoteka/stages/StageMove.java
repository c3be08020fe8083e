package org.kartoteka.stages;

import org.kartoteka.kernel.RelationshipStage;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// An entry into a stage as it is asked for. Every stage can be entered from every other: most
/// relationships end early, and some begin anew.
///
/// @param day local; may lie in the past
/// @param why the facts that move the client, as shown or typed; may be empty
/// @param trialEndsOn the last day of a trial, in [RelationshipStage#EXPLORATION] alone
/// @param dissolution how it ended, in [RelationshipStage#DISSOLUTION] and never elsewhere
public record StageMove(
        RelationshipStage stage,
        LocalDate day,
        StageMover by,
        String why,
        Optional<LocalDate> trialEndsOn,
        Optional<Dissolution> dissolution) {

    public StageMove {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(by, "by");
        why = why.strip();
        if (trialEndsOn.isPresent() && stage != RelationshipStage.EXPLORATION) {
            throw new IllegalArgumentException("A trial belongs to exploration");
        }
        if (dissolution.isPresent() != (stage == RelationshipStage.DISSOLUTION)) {
            throw new IllegalArgumentException("A dissolution, and it alone, has side and reason");
        }
    }

    /// By a person, with nothing more to say. Not for [RelationshipStage#DISSOLUTION].
    public static StageMove to(RelationshipStage stage, LocalDate day) {
        return new StageMove(stage, day, StageMover.PERSON, "", Optional.empty(), Optional.empty());
    }

    /// By a person.
    public static StageMove dissolving(LocalDate day, Dissolution how) {
        return new StageMove(
                RelationshipStage.DISSOLUTION,
                day,
                StageMover.PERSON,
                "",
                Optional.empty(),
                Optional.of(how));
    }

    /// The same, moved by `mover` because of `facts`.
    public StageMove because(StageMover mover, String facts) {
        return new StageMove(stage, day, mover, facts, trialEndsOn, dissolution);
    }

    public StageMove on(LocalDate otherDay) {
        return new StageMove(stage, otherDay, by, why, trialEndsOn, dissolution);
    }

    public StageMove withTrial(Optional<LocalDate> lastDay) {
        return new StageMove(stage, day, by, why, lastDay, dissolution);
    }
}
