package org.kartoteka.journeys;

import org.kartoteka.kernel.JourneyId;
import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.platform.text.Messages;

import java.util.Optional;

/// One step of a journey.
///
/// @param code of a shipped step, whose name is in the bundles until the person gives it one
/// @param name as the person named it
/// @param position among the steps of its journey, from 1
/// @param archived no longer offered; who entered it stays there
public record JourneyStep(
        JourneyStepId id,
        JourneyId journey,
        Optional<String> code,
        Optional<String> name,
        int position,
        boolean archived) {

    public static final int LONGEST_NAME = 200;

    public JourneyStep {
        if (code.isEmpty() && name.filter(given -> !given.isBlank()).isEmpty()) {
            throw new IllegalArgumentException("A step has a name");
        }
    }

    public String displayName(Messages messages) {
        return name.orElseGet(() -> messages.get("journeys.step." + code.orElseThrow()));
    }

    JourneyStep named(Optional<String> given) {
        return new JourneyStep(id, journey, code, given, position, archived);
    }

    JourneyStep at(int place) {
        return new JourneyStep(id, journey, code, name, place, archived);
    }

    JourneyStep putAway(boolean away) {
        return new JourneyStep(id, journey, code, name, position, away);
    }
}
