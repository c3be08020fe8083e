package org.kartoteka.exchange;

import org.kartoteka.kernel.ImportId;
import org.kartoteka.platform.work.Journal;
import org.kartoteka.platform.work.UndoOutcome;

/// Use case: take an import back, at once or weeks later. Created clients go, updated values
/// return; what a person changed since stays and is named. Blocks.
public final class UndoImport {

    private final Imports imports;
    private final Journal journal;

    public UndoImport(Imports imports, Journal journal) {
        this.imports = imports;
        this.journal = journal;
    }

    /// @return [UndoOutcome.Nothing] if there is no such import, or it was taken back already
    public UndoOutcome undo(ImportId id) {
        return imports.find(id)
                .map(batch -> journal.undoKeepingLaterChanges(batch.step()))
                .orElseGet(UndoOutcome.Nothing::new);
    }
}
