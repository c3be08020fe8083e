package org.kartoteka.followups;

import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.PromisePlan;
import org.kartoteka.kernel.FollowUpId;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A talk with all that follows from it, to be logged at once.
///
/// @param completes the planned step that the talk was, if it was planned
public record LogEntry(
        Interaction talk,
        List<StepPlan> steps,
        List<PromisePlan> promises,
        Optional<FollowUpId> completes) {

    public LogEntry {
        Objects.requireNonNull(talk, "talk");
        Objects.requireNonNull(completes, "completes");
        steps = List.copyOf(steps);
        promises = List.copyOf(promises);
    }
}
