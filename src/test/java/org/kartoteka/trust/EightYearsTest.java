package org.kartoteka.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.stream.LongStream;

/// Eight years, day by day, with a laptop that is off on random days, travels, sleeps, crashes and
/// whose clock is wrong at times: each client is greeted exactly once a year, and no reminder is
/// lost or doubled. The short form lives a few lives, the long one (`-Dtrust.long=true`) a
/// thousand.
class EightYearsTest {

    private static final boolean LONG = Boolean.getBoolean("trust.long");
    private static final int LIVES = LONG ? 1_000 : 3;
    private static final int CLIENTS = 3_000;

    @Test
    void eachIsGreetedOnceAYearAndNoReminderIsLostOrDoubled() {
        var tally =
                LongStream.rangeClosed(1, LIVES)
                        .parallel()
                        .mapToObj(seed -> new LivedYears(seed, CLIENTS).live())
                        .reduce(LivedYears.Tally.NONE, LivedYears.Tally::plus);
        System.out.println(LIVES + " lives of eight years: " + tally);
        assertEquals(LIVES, tally.lives());
        assertTrue(
                tally.greetings() > 20_000L * LIVES
                        && tally.told() > 40_000L * LIVES
                        && tally.belated() > 500L * LIVES
                        && tally.digests() > 100L * LIVES
                        && tally.crashes() > LIVES
                        && tally.moves() > 5L * LIVES
                        && tally.wrongClocks() > 5L * LIVES,
                () -> "the lives are eventful: " + tally);
    }
}
