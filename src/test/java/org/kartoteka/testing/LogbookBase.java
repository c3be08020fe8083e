package org.kartoteka.testing;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.store.JooqClientRows;
import org.kartoteka.clients.store.JooqClients;
import org.kartoteka.followups.ContinueSeries;
import org.kartoteka.followups.DaysOff;
import org.kartoteka.followups.Holidays;
import org.kartoteka.followups.store.JooqFollowUps;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.InteractionBuilder;
import org.kartoteka.interactions.store.JooqChannels;
import org.kartoteka.interactions.store.JooqInteractions;
import org.kartoteka.interactions.store.JooqPromises;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.work.Label;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// A real base with the stores of clients, interactions, promises and follow-ups on it, and a clock
/// to set.
public final class LogbookBase implements AutoCloseable {

    public static final ChannelId CALL = new ChannelId(6);
    public static final ChannelId EMAIL = new ChannelId(3);

    private static final Label STEP = Label.of("step.interaction.logged", "");

    public final SetClock clock;
    public final TestBase base;
    public final JooqClients clients;
    public final JooqClientRows clientRows;
    public final JooqChannels channels;
    public final JooqInteractions interactions;
    public final JooqPromises promises;
    public final JooqFollowUps followUps;
    public final ContinueSeries series;

    private LogbookBase(Path folder, SetClock clock) {
        this.clock = clock;
        this.base = TestBase.in(folder, clock);
        this.clients = new JooqClients(base.sql, base.ledger, base.ids);
        this.clientRows = new JooqClientRows(base.sql);
        this.channels = new JooqChannels(base.sql, base.ledger);
        this.interactions = new JooqInteractions(base.sql, base.ledger, base.ids);
        this.promises = new JooqPromises(base.sql, base.ledger);
        this.followUps = new JooqFollowUps(base.sql, base.ledger);
        this.series =
                new ContinueSeries(followUps, base.ids, () -> DaysOff.of(Holidays.none()), clock);
    }

    /// @param now where the clock stands at first
    public static LogbookBase in(Path folder, Instant now, ZoneId zone) {
        return new LogbookBase(folder, new SetClock(now, zone));
    }

    /// A stored client of this given name.
    public ClientId client(String name) {
        var id = new ClientId(base.ids.next());
        step(
                () ->
                        clients.insert(
                                Client.person(id, clock.instant())
                                        .name(PersonName.of("", name, ""))
                                        .build()));
        return id;
    }

    /// An outgoing call at `moment`, not stored.
    public InteractionBuilder call(ClientId client, String moment) {
        return Interaction.of(
                        new InteractionId(base.ids.next()),
                        client,
                        CALL,
                        Direction.OUT,
                        Instant.parse(moment))
                .createdAt(clock.instant());
    }

    public void step(Runnable work) {
        base.transactions.step(STEP, work);
    }

    @Override
    public void close() {
        base.close();
    }

    /// A clock that stands where it was set.
    public static final class SetClock extends Clock {

        private final ZoneId zone;
        private Instant now;

        SetClock(Instant now, ZoneId zone) {
            this.now = now;
            this.zone = zone;
        }

        public void set(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new SetClock(now, other);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
