package org.kartoteka.occasions.wording;

import org.kartoteka.kernel.OwnTextId;

import java.util.Objects;

/// A text that the person wrote.
///
/// @param archived put away: no longer offered, but kept
public record OwnText(OwnTextId id, TextDraft words, boolean archived) {

    public OwnText {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(words, "words");
    }

    /// The id of an own text among all texts; no shipped one begins so.
    public String textId() {
        return "own-" + id.value();
    }

    /// The text as it is offered.
    public GreetingText offered() {
        return new GreetingText(
                textId(),
                words.kind(),
                words.tone(),
                words.late(),
                words.language(),
                words.subject(),
                words.body());
    }
}
