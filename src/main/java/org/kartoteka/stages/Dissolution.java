package org.kartoteka.stages;

import java.util.Objects;

/// How a relationship ended.
///
/// @param words what was said of it, such as what did not suit in a trial; never empty where the
///   reason is [DissolutionReason#OTHER]
public record Dissolution(DissolutionSide side, DissolutionReason reason, String words) {

    public Dissolution {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(reason, "reason");
        words = words.strip();
        if (reason == DissolutionReason.OTHER && words.isEmpty()) {
            throw new IllegalArgumentException("Another reason is said in words");
        }
    }
}
