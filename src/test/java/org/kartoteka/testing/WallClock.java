package org.kartoteka.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// The clock of a laptop that travels: both its moment and its zone are set by a test.
public final class WallClock extends Clock {

    private Instant now;
    private ZoneId zone;

    public WallClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void turnTo(Instant moment) {
        now = moment;
    }

    public void turnBy(Duration step) {
        now = now.plus(step);
    }

    public void travelTo(ZoneId zone) {
        this.zone = zone;
    }

    public LocalDateTime local() {
        return LocalDateTime.ofInstant(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }
}
