package org.kartoteka.followups;

/// What became of moving a step.
public sealed interface MoveOutcome {

    /// @param step as it is stored now
    record Moved(FollowUp step) implements MoveOutcome {}

    /// This would be the third time: nothing was written, the person is asked why and moves again
    /// with the answer.
    record ReasonAsked(FollowUp step) implements MoveOutcome {}

    /// The step is no longer there or no longer open.
    record Gone() implements MoveOutcome {}
}
