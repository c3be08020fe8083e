package org.kartoteka.app;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Journal;
import org.kartoteka.platform.work.UndoOutcome;
import org.kordamp.ikonli.feather.Feather;

/// `Ctrl+Z` and `Ctrl+Shift+Z`: through the steps of the journal, on every page and after a restart.
final class UndoActions {

    private final Journal journal;
    private final Messages messages;
    private final Notices notices;
    private final Background background;

    UndoActions(Journal journal, Desk desk) {
        this.journal = journal;
        this.messages = desk.messages();
        this.notices = desk.notices();
        this.background = desk.background();
    }

    Action undo() {
        return Action.of("app.undo", this::takeBack)
                .withKeys("Ctrl+Z")
                .withIcon(Feather.CORNER_UP_LEFT);
    }

    Action redo() {
        return Action.of("app.redo", this::restore)
                .withKeys("Ctrl+Shift+Z")
                .withIcon(Feather.CORNER_UP_RIGHT);
    }

    private void takeBack() {
        background.run(journal::undo, outcome -> say(outcome, "app.undo.done", "app.undo.nothing"));
    }

    private void restore() {
        background.run(journal::redo, outcome -> say(outcome, "app.redo.done", "app.redo.nothing"));
    }

    private void say(UndoOutcome outcome, String doneKey, String nothingKey) {
        notices.say(switch (outcome) {
            case UndoOutcome.Done done -> messages.get(doneKey, messages.get(done.step().label()));
            case UndoOutcome.Blocked blocked ->
                messages.get(
                        "app.undo.blocked",
                        messages.get(blocked.step().label()),
                        messages.get(blocked.inTheWay().getFirst().label()));
            case UndoOutcome.Nothing _ -> messages.get(nothingKey);
        });
    }
}
