package org.kartoteka.interactions.quicklog;

import java.util.List;

/// Finds the clients that words of a quick log may mean.
@FunctionalInterface
public interface ClientLookup {

    /// Clients whose name, nickname or company has a word beginning with each word of `query`, or
    /// one of whose phones has its digits; best first, none if nothing fits. Notes and tags are not
    /// looked at, or words of the talk would be taken for the client.
    List<Candidate> candidates(String query);

    /// Whether `word` is a form of `name`, as «маша» is of «мария».
    ///
    /// @param word folded
    /// @param name folded, one word of a candidate's name
    default boolean isForm(String word, String name) {
        return false;
    }
}
