package org.kartoteka.journeys;

import org.kartoteka.kernel.JourneyId;
import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.platform.text.Messages;

import java.util.List;
import java.util.Optional;

/// A way of clients from not knowing us to recommending us, step by step: an axis of its own beside
/// the stages of the relationship.
///
/// @param code of a shipped journey, whose name is in the bundles
/// @param name as the person named it
/// @param position among the journeys, from 1
/// @param followed whether it is the one in use
/// @param steps in their order, those put away included
public record Journey(
        JourneyId id,
        Optional<String> code,
        Optional<String> name,
        int position,
        boolean followed,
        List<JourneyStep> steps) {

    public Journey {
        if (code.isEmpty() && name.isEmpty()) {
            throw new IllegalArgumentException("A journey has a name");
        }
        steps = List.copyOf(steps);
    }

    /// The steps that are offered, in their order.
    public List<JourneyStep> offered() {
        return steps.stream().filter(step -> !step.archived()).toList();
    }

    public Optional<JourneyStep> step(JourneyStepId wanted) {
        return steps.stream().filter(step -> step.id().equals(wanted)).findFirst();
    }

    /// The offered step so many places after `from`, or before it where `by` is negative; from
    /// nowhere the first.
    public Optional<JourneyStep> neighbour(Optional<JourneyStep> from, int by) {
        var offered = offered();
        if (from.isEmpty()) {
            return offered.stream().findFirst();
        }
        return by > 0
                ? offered.stream()
                        .filter(step -> step.position() > from.get().position())
                        .findFirst()
                : offered.reversed().stream()
                        .filter(step -> step.position() < from.get().position())
                        .findFirst();
    }

    public String displayName(Messages messages) {
        return name.orElseGet(() -> messages.get("journeys.journey." + code.orElseThrow()));
    }
}
