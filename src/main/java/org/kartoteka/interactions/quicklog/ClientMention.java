package org.kartoteka.interactions.quicklog;

import java.util.List;
import java.util.Optional;

/// The words of the line that name the client.
///
/// @param query those words as typed, without a preposition and the punctuation around them
/// @param candidates whom they may mean, best first; empty if nobody is known by them
/// @param doubtful whether some of the words belong to the name of none of them, who may be meant
///   all the same
public record ClientMention(String query, List<Candidate> candidates, boolean doubtful) {

    public ClientMention {
        candidates = List.copyOf(candidates);
    }

    static ClientMention of(String query, List<Candidate> candidates) {
        return new ClientMention(query, candidates, false);
    }

    /// The client, if only one can be meant.
    public Optional<Candidate> sure() {
        return candidates.size() == 1 && !doubtful
                ? Optional.of(candidates.getFirst())
                : Optional.empty();
    }
}
