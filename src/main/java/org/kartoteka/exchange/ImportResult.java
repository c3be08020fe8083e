package org.kartoteka.exchange;

import org.kartoteka.kernel.ImportId;

/// What became of an import.
public sealed interface ImportResult {

    /// @param created clients that are new
    /// @param updated known clients that learned something
    /// @param leftOut rows that were not written
    record Done(ImportId id, int created, int updated, int leftOut) implements ImportResult {}

    /// Stopped on request; the base is as it was.
    record Cancelled() implements ImportResult {}
}
