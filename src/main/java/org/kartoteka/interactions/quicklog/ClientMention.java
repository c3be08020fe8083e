package org.kartoteka.interactions.quicklog;

import java.util.List;
import java.util.Optional;

/// The words of the line that name the client.
///
/// @param query those words as typed, without a preposition
/// @param candidates whom they may mean, best first; empty if nobody is known by them
public record ClientMention(String query, List<Candidate> candidates) {

    public ClientMention {
        candidates = List.copyOf(candidates);
    }

    /// The client, if only one can be meant.
    public Optional<Candidate> sure() {
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }
}
