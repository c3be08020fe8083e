package org.kartoteka.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that stands until a test turns it.
public final class TurnedClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    public TurnedClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void turnTo(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /// The same clock's time in another zone: it turns with this one.
    @Override
    public Clock withZone(ZoneId other) {
        var turned = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return turned.instant();
            }

            @Override
            public ZoneId getZone() {
                return other;
            }

            @Override
            public Clock withZone(ZoneId another) {
                return turned.withZone(another);
            }
        };
    }
}
