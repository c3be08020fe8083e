package org.kartoteka.app;

import java.util.List;
import java.util.Optional;
import org.kartoteka.history.ui.HistoryView;
import org.kartoteka.history.ui.HistoryViewModel;
import org.kartoteka.history.ui.TrashView;
import org.kartoteka.history.ui.TrashViewModel;
import org.kartoteka.interactions.EditChannels;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.PageEntry;
import org.kartoteka.preferences.BaseCare;
import org.kartoteka.preferences.ui.ChannelsViewModel;
import org.kartoteka.preferences.ui.PreferencesView;
import org.kartoteka.platform.ui.TakeBack;
import org.kordamp.ikonli.feather.Feather;

/// Every page of the window, and every action that is at hand on all of them: one line each.
final class Pages {

    private final Desk desk;
    private final Wiring wiring;
    private final BaseCare care;
    private final TakeBack takeBack;

    Pages(Desk desk, Wiring wiring, BaseCare care) {
        this.desk = desk;
        this.wiring = wiring;
        this.care = care;
        this.takeBack = new TakeBack(wiring.journal, desk.messages(), desk.notices(), desk.background());
    }

    /// In the order of the navigation.
    List<PageEntry> entries() {
        return List.of(
                PageEntry.of("history", "history.title", Feather.ROTATE_CCW, "Ctrl+4", _ -> history()),
                PageEntry.of("trash", "trash.title", Feather.TRASH_2, "Ctrl+7", _ -> trash()),
                PageEntry.of("preferences", "preferences.title", Feather.SETTINGS, "Ctrl+6", _ -> preferences()));
    }

    private HistoryView history() {
        var model = new HistoryViewModel(
                wiring.journal, wiring.clients, desk.background(), wiring.changes, wiring.zone);
        return new HistoryView(model, desk.messages(), desk.notices(), wiring.clock);
    }

    private TrashView trash() {
        var model = new TrashViewModel(
                wiring.clients, wiring.restoreClients, wiring.purgeTrash, desk.background(), wiring.changes, wiring.clock);
        return new TrashView(model, desk.messages(), desk.notices());
    }

    private PreferencesView preferences() {
        var editing = new EditChannels(wiring.channels, wiring.transactions, wiring.ids);
        var channels = new ChannelsViewModel(wiring.channels, editing, desk.background(), wiring.changes);
        return new PreferencesView(
                desk.messages(), desk.settings(), care, channels, desk.background(), desk.notices());
    }

    /// The box at the head of the window that finds anything.
    Optional<Action> search() {
        return Optional.empty();
    }

    /// What the head of the window offers on every page, the most wanted first.
    List<Action> makers() {
        return List.of();
    }

    /// Actions on every page that stand in no bar.
    List<Action> others() {
        var undoing = new UndoActions(takeBack);
        return List.of(undoing.undo(), undoing.redo());
    }
}
