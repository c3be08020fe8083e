package org.kartoteka.satisfaction;

import org.kartoteka.kernel.AnswerId;
import org.kartoteka.kernel.InteractionId;

/// Where a score stands.
public sealed interface ScoreSource {

    /// An answer of its own.
    record OfAnswer(AnswerId id) implements ScoreSource {}

    /// The mark of a talk, noted with it.
    record OfTalk(InteractionId id) implements ScoreSource {}
}
