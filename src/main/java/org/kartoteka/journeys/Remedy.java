package org.kartoteka.journeys;

import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.kernel.RemedyId;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// What was changed because something hurt clients.
///
/// @param theme of the pain points it is meant against; not blank
/// @param step only at this step, or at all
/// @param changedOn local
/// @param words what was changed; not blank
public record Remedy(
        RemedyId id,
        String theme,
        Optional<JourneyStepId> step,
        LocalDate changedOn,
        String words) {

    public Remedy {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(changedOn, "changedOn");
        theme = theme.strip();
        words = words.strip();
        if (theme.isEmpty()
                || theme.length() > PainPoint.LONGEST_THEME
                || words.isEmpty()
                || words.length() > PainPoint.LONGEST_WORDS) {
            throw new IllegalArgumentException("A change says what hurt and what was changed");
        }
    }
}
