package org.kartoteka.briefs;

import org.kartoteka.kernel.PhraseId;
import org.kartoteka.platform.text.Messages;

import java.util.Optional;

/// Words to say in a situation.
///
/// @param code of a shipped phrase, whose text is in the bundles until the person words it anew
/// @param text as the person worded it
/// @param position among all phrases, from 1
/// @param archived no longer offered
public record Phrase(
        PhraseId id,
        Situation situation,
        Optional<String> code,
        Optional<String> text,
        int position,
        boolean archived) {

    /// The most characters that a phrase or a hint may have.
    public static final int LONGEST = 4_000;

    public Phrase {
        if (code.isEmpty() && text.filter(given -> !given.isBlank()).isEmpty()) {
            throw new IllegalArgumentException("A phrase has words");
        }
        if (text.filter(given -> given.length() > LONGEST).isPresent()) {
            throw new IllegalArgumentException("A phrase is no novel");
        }
    }

    public String words(Messages messages) {
        return text.orElseGet(() -> messages.get("phrase." + code.orElseThrow()));
    }

    Phrase worded(Optional<String> words) {
        return new Phrase(id, situation, code, words, position, archived);
    }

    Phrase archived(boolean away) {
        return new Phrase(id, situation, code, text, position, away);
    }
}
