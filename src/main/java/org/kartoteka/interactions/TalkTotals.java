package org.kartoteka.interactions;

import java.time.Duration;

/// How many talks there were and how long they took together.
///
/// @param length of those whose duration is known
public record TalkTotals(int talks, Duration length) {

    public static final TalkTotals NONE = new TalkTotals(0, Duration.ZERO);
}
