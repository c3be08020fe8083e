package org.kartoteka.platform.ui;

import org.kartoteka.kernel.StepId;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Journal;
import org.kartoteka.platform.work.Step;
import org.kartoteka.platform.work.UndoOutcome;

import java.util.Optional;

/// Takes steps back, or does them again, and says what became of it. UI thread only.
public final class TakeBack {

    private final Journal journal;
    private final Messages messages;
    private final Notices notices;
    private final Background background;

    public TakeBack(Journal journal, Messages messages, Notices notices, Background background) {
        this.journal = journal;
        this.messages = messages;
        this.notices = notices;
        this.background = background;
    }

    /// Takes back the newest step.
    public void undo() {
        background.run(journal::undo, outcome -> say(outcome, "ui.undo.done", "ui.undo.nothing"));
    }

    /// Does again the step taken back last.
    public void redo() {
        background.run(journal::redo, outcome -> say(outcome, "ui.redo.done", "ui.redo.nothing"));
    }

    /// Says what was done, with a button that takes it back.
    ///
    /// @param step what was done; without it there is no button
    public void done(String text, Optional<StepId> step) {
        step.ifPresentOrElse(id -> notices.done(text, () -> undo(id)), () -> notices.say(text));
    }

    private void undo(StepId step) {
        background.run(
                () -> journal.undo(step),
                outcome -> say(outcome, "ui.undo.done", "ui.undo.nothing"));
    }

    private void say(UndoOutcome outcome, String doneKey, String nothingKey) {
        notices.say(
                switch (outcome) {
                    case UndoOutcome.Done done ->
                            messages.get(doneKey, messages.get(done.step().label()));
                    case UndoOutcome.Blocked blocked ->
                            blocked.inTheWay().stream()
                                    .findFirst()
                                    .map(later -> blocked(blocked.step(), later))
                                    .orElseGet(() -> messages.get("ui.undo.blocked.unnamed"));
                    case UndoOutcome.Nothing _ -> messages.get(nothingKey);
                });
    }

    private String blocked(Step step, Step later) {
        return messages.get(
                "ui.undo.blocked", messages.get(step.label()), messages.get(later.label()));
    }
}
