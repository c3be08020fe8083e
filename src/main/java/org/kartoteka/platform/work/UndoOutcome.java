package org.kartoteka.platform.work;

import org.kartoteka.kernel.ClientId;

import java.util.List;
import java.util.Set;

/// What became of an undo or a redo.
public sealed interface UndoOutcome {

    /// @param step what was taken back or restored
    /// @param kept clients of whom something stayed, because it was changed since; empty unless
    ///   asked for
    record Done(Step step, Set<ClientId> kept) implements UndoOutcome {}

    /// Later steps changed the same things; nothing was touched.
    ///
    /// @param inTheWay newest first, never empty
    record Blocked(Step step, List<Step> inTheWay) implements UndoOutcome {}

    /// There is nothing to undo, or nothing to redo.
    record Nothing() implements UndoOutcome {}
}
