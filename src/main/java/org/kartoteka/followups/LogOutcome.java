package org.kartoteka.followups;

import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Promise;

import java.util.List;

/// What became of logging a talk.
public sealed interface LogOutcome {

    /// @param asksForNextStep whether the client is left without any next step and nobody decided
    ///   so
    record Logged(
            Interaction talk, List<FollowUp> steps, List<Promise> promises, boolean asksForNextStep)
            implements LogOutcome {

        public Logged {
            steps = List.copyOf(steps);
            promises = List.copyOf(promises);
        }
    }

    /// The client is in the Trash or was removed for good; nothing was written.
    record ClientGone() implements LogOutcome {}

    /// A text has more than [Interaction#LONGEST_TEXT] characters, or a tag more than
    /// [Interaction#LONGEST_TAG]; nothing was written.
    record TooLong() implements LogOutcome {}
}
