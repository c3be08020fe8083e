package org.kartoteka.interactions.quicklog;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Fold;

import java.util.List;

/// A client that may be meant.
///
/// @param name as it is displayed
/// @param reason why it may be, as words to show, such as the phone that has the digits; may be
///   empty
public record Candidate(ClientId id, String name, String reason) {

    private static final String BETWEEN_WORDS = "[\\s,.«»\"-]+";

    /// The words of the name, folded.
    List<String> nameWords() {
        return wordsOf(name);
    }

    /// The words of name and reason, folded: what a person may call the client by.
    List<String> callWords() {
        return wordsOf(name + " " + reason);
    }

    private static List<String> wordsOf(String text) {
        return List.of(Fold.text(text).split(BETWEEN_WORDS));
    }

    /// @param word folded
    boolean bears(String word) {
        return callWords().contains(word);
    }
}
