package org.kartoteka.journeys;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.kernel.PainPointId;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// What hurt a client, and at which step of the journey.
///
/// @param talk in which it came up, if in one; it may be deleted since
/// @param theme in a few words, the same for all whom it hurts; not blank
/// @param notedOn local
/// @param words more of it, if more was said; may be empty
public record PainPoint(
        PainPointId id,
        ClientId client,
        Optional<InteractionId> talk,
        JourneyStepId step,
        String theme,
        LocalDate notedOn,
        String words) {

    public static final int LONGEST_THEME = 200;
    public static final int LONGEST_WORDS = 4_000;

    public PainPoint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(talk, "talk");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(notedOn, "notedOn");
        theme = theme.strip();
        words = words.strip();
        if (theme.isEmpty() || theme.length() > LONGEST_THEME || words.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("What hurt is named in a few words");
        }
    }
}
