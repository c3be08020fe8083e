package org.kartoteka.kernel;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/// Gives identities that were never given before, each greater than the one before it.
///
/// A number is milliseconds since 2020-01-01 UTC times 2²⁰ plus a counter: sorted by age, unique on
/// one laptop, and short enough for a signed 64-bit column until the year 2298. A clock set back
/// does no harm, because a number is never less than the last one given.
///
/// Safe to use from any thread.
public final class IdSource {

    private static final long EPOCH = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
    private static final int COUNTER_BITS = 20;

    private final Clock clock;
    private final AtomicLong last;

    /// @param atLeast the greatest identity already in use, 0 if there is none
    public IdSource(Clock clock, long atLeast) {
        this.clock = clock;
        this.last = new AtomicLong(atLeast);
    }

    public long next() {
        var now = Math.max(0, clock.millis() - EPOCH) << COUNTER_BITS;
        return last.updateAndGet(given -> Math.max(given + 1, now));
    }
}
