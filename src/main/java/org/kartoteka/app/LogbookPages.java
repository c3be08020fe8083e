package org.kartoteka.app;

import javafx.application.Platform;

import org.kartoteka.cadence.TouchLine;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.SaveClient;
import org.kartoteka.followups.AddFollowUp;
import org.kartoteka.followups.CompleteFollowUp;
import org.kartoteka.followups.DeleteInteraction;
import org.kartoteka.followups.EditFollowUp;
import org.kartoteka.followups.EntryOfLine;
import org.kartoteka.followups.LogTalk;
import org.kartoteka.followups.MoveFollowUp;
import org.kartoteka.followups.ReplanFollowUp;
import org.kartoteka.followups.ui.LogRequest;
import org.kartoteka.followups.ui.QuickLogDeeds;
import org.kartoteka.followups.ui.QuickLogView;
import org.kartoteka.followups.ui.QuickLogViewModel;
import org.kartoteka.followups.ui.QuickReader;
import org.kartoteka.followups.ui.TodayDeeds;
import org.kartoteka.followups.ui.TodayView;
import org.kartoteka.followups.ui.TodayViewModel;
import org.kartoteka.history.ui.HistoryView;
import org.kartoteka.history.ui.HistoryViewModel;
import org.kartoteka.history.ui.TrashView;
import org.kartoteka.history.ui.TrashViewModel;
import org.kartoteka.interactions.EditInteraction;
import org.kartoteka.interactions.EditPromises;
import org.kartoteka.interactions.SettlePromise;
import org.kartoteka.interactions.ui.JournalView;
import org.kartoteka.interactions.ui.JournalViewModel;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.LentGroup;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.TakeBack;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.safety.Safeguard;
import org.kartoteka.search.MentionedClients;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Makes the pages of what is done and to be done with clients, and the quick log above all pages.
final class LogbookPages implements AutoCloseable {

    private final Desk desk;
    private final Wiring wiring;
    private final TakeBack takeBack;
    private final Safeguard safeguard;
    private final Supplier<List<LentGroup>> lent;
    private final CadenceScreens cadence;
    private final CompleteFollowUp completing;
    private final AddFollowUp adding;
    private final Steps steps;
    private Optional<QuickLogView> quickLog = Optional.empty();

    /// @param lent makes the groups of other features for the Today page
    /// @param cadence makes the group of those to be spoken to, and the page of those who are lost
    LogbookPages(
            Desk desk,
            Wiring wiring,
            TakeBack takeBack,
            Safeguard safeguard,
            Supplier<List<LentGroup>> lent,
            CadenceScreens cadence) {
        this.desk = desk;
        this.wiring = wiring;
        this.takeBack = takeBack;
        this.safeguard = safeguard;
        this.lent = lent;
        this.cadence = cadence;
        this.completing =
                new CompleteFollowUp(
                        wiring.followUps,
                        wiring.interactions,
                        wiring.clients,
                        wiring.continueSeries,
                        wiring.transactions,
                        wiring.clock);
        this.adding =
                new AddFollowUp(
                        wiring.followUps,
                        wiring.clients,
                        wiring.transactions,
                        wiring.ids,
                        wiring.clock);
        this.steps =
                new Steps(
                        desk.background(),
                        wiring.journal,
                        step ->
                                takeBack.done(
                                        desk.messages().get(step.label()), Optional.of(step.id())));
        Platform.runLater(() -> desk.overlay().prepare(quickLog()));
    }

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
                model,
                onToday(),
                desk.messages(),
                takeBack,
                desk.navigation(),
                request -> quickLog().open(request),
                wiring.zone);
    }

    private List<LentGroup> onToday() {
        return Stream.concat(Stream.of(cadence.portion(this::log)), lent.get().stream()).toList();
    }

    Page losing() {
        return cadence.losing(this::log);
    }

    private void log(TouchLine line) {
        quickLog().open(about(line.client()));
    }

    private TodayDeeds deeds() {
        var clients = wiring.clients;
        var transactions = wiring.transactions;
        var moving = new MoveFollowUp(wiring.followUps, clients, transactions, wiring.clock);
        var editing = new EditFollowUp(wiring.followUps, clients, transactions);
        return new TodayDeeds(
                completing,
                new ReplanFollowUp(
                        wiring.followUps, clients, moving, editing, transactions, wiring.clock),
                adding,
                new SettlePromise(wiring.promises, clients, transactions, wiring.clock),
                new EditPromises(wiring.promises, clients, transactions, wiring.ids, wiring.clock));
    }

    /// Opens the quick log, on a card with the client of the card.
    Action logging() {
        return Action.of("quicklog.title", () -> quickLog().open(request()))
                .withKeys("Ctrl+L")
                .withIcon(Feather.PHONE_CALL);
    }

    /// Opens the quick log about a client.
    void log(ClientListRow client) {
        quickLog().open(about(client));
    }

    private LogRequest request() {
        return desk.navigation()
                .current()
                .clientId()
                .flatMap(id -> wiring.directory.snapshot().row(id))
                .map(LogbookPages::about)
                .orElseGet(LogRequest::ofAnyone);
    }

    private static LogRequest about(ClientListRow row) {
        return LogRequest.about(row.id(), row.displayName());
    }

    /// Made once, before it is first asked for, so that it opens at once.
    private QuickLogView quickLog() {
        var made = quickLog.orElseGet(this::newQuickLog);
        quickLog = Optional.of(made);
        return made;
    }

    private QuickLogView newQuickLog() {
        var reader =
                new QuickReader(
                        wiring.channels,
                        new MentionedClients(wiring.index, wiring.nameForms),
                        wiring.clock);
        var saving = new SaveClient(wiring.clients, wiring.transactions, wiring.ids, wiring.clock);
        var deeds =
                new QuickLogDeeds(
                        new EntryOfLine(wiring.ids, wiring.clock),
                        new LogTalk(wiring.logInteraction, saving, wiring.transactions),
                        completing,
                        adding,
                        new EditInteraction(
                                wiring.interactions, wiring.clients, wiring.transactions),
                        wiring.ids,
                        wiring.journal,
                        wiring.clock);
        var model =
                new QuickLogViewModel(
                        reader,
                        wiring.unstoredTalk,
                        deeds,
                        desk.background(),
                        wiring.changes,
                        wiring.clock,
                        desk.messages());
        return new QuickLogView(model, desk.messages(), takeBack, desk.overlay());
    }

    JournalView journal() {
        var deleting =
                new DeleteInteraction(
                        wiring.clients,
                        wiring.interactions,
                        wiring.promises,
                        wiring.followUps,
                        wiring.transactions);
        var uses =
                new JournalViewModel.Uses(
                        wiring.interactions,
                        wiring.channels,
                        wiring.clientRows,
                        new EditInteraction(
                                wiring.interactions, wiring.clients, wiring.transactions),
                        deleting::delete,
                        steps);
        var model = new JournalViewModel(uses, desk.background(), wiring.changes, wiring.clock);
        return new JournalView(model, desk.messages(), desk.navigation(), logging());
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
                        wiring.purgingAfter(safeguard::requireForDeletion),
                        desk.background(),
                        wiring.changes,
                        wiring.clock);
        return new TrashView(model, desk.messages(), desk.notices());
    }

    @Override
    public void close() {
        quickLog.ifPresent(QuickLogView::close);
    }
}
