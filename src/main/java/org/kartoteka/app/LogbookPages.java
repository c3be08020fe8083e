package org.kartoteka.app;

import org.kartoteka.followups.AddFollowUp;
import org.kartoteka.followups.CompleteFollowUp;
import org.kartoteka.followups.EditFollowUp;
import org.kartoteka.followups.MoveFollowUp;
import org.kartoteka.followups.ReplanFollowUp;
import org.kartoteka.followups.ui.TodayDeeds;
import org.kartoteka.followups.ui.TodayView;
import org.kartoteka.followups.ui.TodayViewModel;
import org.kartoteka.history.ui.HistoryView;
import org.kartoteka.history.ui.HistoryViewModel;
import org.kartoteka.history.ui.TrashView;
import org.kartoteka.history.ui.TrashViewModel;
import org.kartoteka.interactions.EditPromises;
import org.kartoteka.interactions.SettlePromise;
import org.kartoteka.platform.ui.TakeBack;

/// Makes the pages of what is done and to be done with clients.
record LogbookPages(Desk desk, Wiring wiring, TakeBack takeBack) {

    TodayView today() {
        var model =
                new TodayViewModel(
                        wiring.today,
                        deeds(),
                        wiring.journal,
                        desk.background(),
                        wiring.changes,
                        wiring.clock);
        return new TodayView(
                model, desk.messages(), takeBack, desk.navigation(), _ -> {}, wiring.zone);
    }

    private TodayDeeds deeds() {
        var followUps = wiring.followUps;
        var clients = wiring.clients;
        var transactions = wiring.transactions;
        return new TodayDeeds(
                new CompleteFollowUp(
                        followUps, wiring.interactions, clients, transactions, wiring.clock),
                new ReplanFollowUp(
                        followUps,
                        clients,
                        new MoveFollowUp(followUps, clients, transactions, wiring.clock),
                        new EditFollowUp(followUps, clients, transactions),
                        transactions),
                new AddFollowUp(followUps, clients, transactions, wiring.ids, wiring.clock),
                new SettlePromise(wiring.promises, clients, transactions, wiring.clock),
                new EditPromises(
                        wiring.promises, clients, transactions, wiring.ids, wiring.clock));
    }

    HistoryView history() {
        var model =
                new HistoryViewModel(
                        wiring.journal,
                        wiring.clients,
                        desk.background(),
                        wiring.changes,
                        wiring.zone);
        return new HistoryView(model, desk.messages(), desk.notices(), wiring.clock);
    }

    TrashView trash() {
        var model =
                new TrashViewModel(
                        wiring.clients,
                        wiring.restoreClients,
                        wiring.purgeTrash,
                        desk.background(),
                        wiring.changes,
                        wiring.clock);
        return new TrashView(model, desk.messages(), desk.notices());
    }
}
