package org.kartoteka.followups.ui;

import org.kartoteka.followups.LogTalk;
import org.kartoteka.followups.Newcomer;
import org.kartoteka.interactions.quicklog.Candidate;

import java.util.List;
import java.util.Optional;

/// With whom the talk was, as far as it is understood.
sealed interface Whom {

    /// Nobody is named yet.
    record Nobody() implements Whom {}

    /// @param name as it is shown
    record Settled(LogTalk.Who who, String name) implements Whom {

        static Settled of(Candidate candidate) {
            return new Settled(new LogTalk.Who.Known(candidate.id()), candidate.name());
        }

        static Settled of(Newcomer newcomer) {
            return new Settled(new LogTalk.Who.New(newcomer), newcomer.name());
        }

        boolean isNew() {
            return who instanceof LogTalk.Who.New;
        }
    }

    /// More than one client fits.
    record Several(String query, List<Candidate> candidates) implements Whom {}

    /// No client is known by these words.
    record Unknown(String query) implements Whom {}

    default Optional<Settled> settled() {
        return this instanceof Settled known ? Optional.of(known) : Optional.empty();
    }
}
