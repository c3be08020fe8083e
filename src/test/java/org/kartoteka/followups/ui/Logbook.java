package org.kartoteka.followups.ui;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientDirectory;
import org.kartoteka.clients.NameForms;
import org.kartoteka.clients.SaveClient;
import org.kartoteka.clients.store.JooqClientRows;
import org.kartoteka.clients.store.JooqClients;
import org.kartoteka.followups.AddFollowUp;
import org.kartoteka.followups.CompleteFollowUp;
import org.kartoteka.followups.ContinueSeries;
import org.kartoteka.followups.DaysOff;
import org.kartoteka.followups.EditFollowUp;
import org.kartoteka.followups.EntryOfLine;
import org.kartoteka.followups.LogInteraction;
import org.kartoteka.followups.LogTalk;
import org.kartoteka.followups.MoveFollowUp;
import org.kartoteka.followups.ReplanFollowUp;
import org.kartoteka.followups.Today;
import org.kartoteka.followups.store.JooqFollowUps;
import org.kartoteka.interactions.EditInteraction;
import org.kartoteka.interactions.EditPromises;
import org.kartoteka.interactions.SettlePromise;
import org.kartoteka.interactions.store.JooqChannels;
import org.kartoteka.interactions.store.JooqInteractions;
import org.kartoteka.interactions.store.JooqPromises;
import org.kartoteka.platform.work.Label;
import org.kartoteka.search.ClientIndex;
import org.kartoteka.search.MentionedClients;
import org.kartoteka.testing.TestBase;

import java.time.Clock;

/// The stores and use cases around what is done and to be done, over a base for tests.
final class Logbook {

    final JooqClients clients;
    final JooqClientRows clientRows;
    final JooqChannels channels;
    final JooqInteractions interactions;
    final JooqPromises promises;
    final JooqFollowUps followUps;
    private final TestBase base;
    private final Clock clock;

    Logbook(TestBase base, Clock clock) {
        this.base = base;
        this.clock = clock;
        this.clients = new JooqClients(base.sql, base.ledger, base.ids);
        this.clientRows = new JooqClientRows(base.sql);
        this.channels = new JooqChannels(base.sql, base.ledger);
        this.interactions = new JooqInteractions(base.sql, base.ledger, base.ids);
        this.promises = new JooqPromises(base.sql, base.ledger);
        this.followUps = new JooqFollowUps(base.sql, base.ledger);
    }

    void addClient(Client client) {
        base.transactions.step(
                Label.of("step.client.added", client.displayName()), () -> clients.insert(client));
    }

    Today today() {
        return new Today(followUps, promises, clientRows, base.transactions, clock);
    }

    LogInteraction logging() {
        return new LogInteraction(
                clients,
                interactions,
                promises,
                followUps,
                series(),
                base.transactions,
                base.ids,
                clock);
    }

    private ContinueSeries series() {
        return new ContinueSeries(followUps, base.ids, () -> DaysOff.NONE, clock);
    }

    TodayDeeds deeds() {
        var moving = new MoveFollowUp(followUps, clients, base.transactions, clock);
        var editing = new EditFollowUp(followUps, clients, base.transactions);
        return new TodayDeeds(
                new CompleteFollowUp(
                        followUps, interactions, clients, series(), base.transactions, clock),
                new ReplanFollowUp(followUps, clients, moving, editing, base.transactions, clock),
                new AddFollowUp(followUps, clients, base.transactions, base.ids, clock),
                new SettlePromise(promises, clients, base.transactions, clock),
                new EditPromises(promises, clients, base.transactions, base.ids, clock));
    }

    QuickReader reader() {
        var directory = new ClientDirectory(clientRows);
        var index = new ClientIndex();
        directory.follow(index::follow);
        directory.refresh();
        return new QuickReader(channels, new MentionedClients(index, NameForms.shipped()), clock);
    }

    QuickLogDeeds quickLogDeeds() {
        var saving = new SaveClient(clients, base.transactions, base.ids, clock);
        return new QuickLogDeeds(
                new EntryOfLine(base.ids, clock),
                new LogTalk(logging(), saving, base.transactions),
                deeds().completing(),
                deeds().adding(),
                new EditInteraction(interactions, clients, base.transactions),
                base.ids,
                base.journal,
                clock);
    }
}
