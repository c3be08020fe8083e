package org.kartoteka.platform.work;

import org.kartoteka.kernel.StepId;

import java.util.List;
import java.util.Optional;

/// The change journal as a person sees it: the steps, newest first, and the way back through them.
///
/// Everything but [#steps] and the look-ups changes data and blocks until it is safe on the disk:
/// never on the UI thread.
public interface Journal {

    /// Steps before `before`, newest first; all from the newest where `before` is empty.
    ///
    /// @param limit the most to return, from 1
    List<Step> steps(Optional<StepId> before, int limit);

    Optional<Step> find(StepId id);

    /// The newest step of this kind that is not undone.
    ///
    /// @param labelKey the key of its label
    Optional<Step> newest(String labelKey);

    /// What Ctrl+Z would take back: the newest step that is not undone.
    Optional<Step> nextUndo();

    /// What Ctrl+Shift+Z would restore: the step undone last, unless something was done since.
    Optional<Step> nextRedo();

    /// Takes back the newest step.
    UndoOutcome undo();

    /// Restores the step undone last.
    UndoOutcome redo();

    /// Takes back any step, unless a later change depends on it.
    UndoOutcome undo(StepId id);

    /// Restores any step that is undone, unless a later change depends on it.
    UndoOutcome redo(StepId id);

    /// Takes back as much of a step as no later change depends on, and names the clients of whom
    /// something stayed.
    UndoOutcome undoKeepingLaterChanges(StepId id);
}
