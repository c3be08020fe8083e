package org.kartoteka.followups.ui;

import org.kartoteka.followups.Newcomer;
import org.kartoteka.interactions.quicklog.Candidate;

/// Whom the words for the client may mean: someone known, or someone new.
///
/// It holds for as long as those words stand in the line.
sealed interface Suggestion {

    /// The words for the client, as typed.
    String query();

    Whom.Settled settled();

    record Known(String query, Candidate candidate) implements Suggestion {

        @Override
        public Whom.Settled settled() {
            return Whom.Settled.of(candidate);
        }
    }

    record Fresh(String query) implements Suggestion {

        @Override
        public Whom.Settled settled() {
            return Whom.Settled.of(new Newcomer(query));
        }
    }
}
