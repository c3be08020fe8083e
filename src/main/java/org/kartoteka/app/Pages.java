package org.kartoteka.app;

import java.util.List;
import java.util.Optional;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.PageEntry;
import org.kartoteka.preferences.ui.PreferencesView;
import org.kordamp.ikonli.feather.Feather;

/// Every page of the window, and every action that is at hand on all of them: one line each.
final class Pages {

    private final Desk desk;
    private final Wiring wiring;

    Pages(Desk desk, Wiring wiring) {
        this.desk = desk;
        this.wiring = wiring;
    }

    /// In the order of the navigation.
    List<PageEntry> entries() {
        return List.of(
                PageEntry.of("preferences", "preferences.title", Feather.SETTINGS, "Ctrl+6", _ -> preferences()));
    }

    private PreferencesView preferences() {
        return new PreferencesView(desk.messages(), desk.settings());
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
        var undoing = new UndoActions(wiring.journal, desk);
        return List.of(undoing.undo(), undoing.redo());
    }
}
