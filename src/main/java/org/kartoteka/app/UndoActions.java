package org.kartoteka.app;

import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.TakeBack;
import org.kordamp.ikonli.feather.Feather;

/// `Ctrl+Z` and `Ctrl+Shift+Z`: through the steps of the journal, on every page and after a
/// restart.
final class UndoActions {

    private final TakeBack takeBack;

    UndoActions(TakeBack takeBack) {
        this.takeBack = takeBack;
    }

    Action undo() {
        return Action.of("app.undo", takeBack::undo)
                .withKeys("Ctrl+Z")
                .withIcon(Feather.CORNER_UP_LEFT);
    }

    Action redo() {
        return Action.of("app.redo", takeBack::redo)
                .withKeys("Ctrl+Shift+Z")
                .withIcon(Feather.CORNER_UP_RIGHT);
    }
}
