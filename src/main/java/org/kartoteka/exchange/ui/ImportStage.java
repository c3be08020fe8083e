package org.kartoteka.exchange.ui;

import org.kartoteka.exchange.ImportResult;

/// How far an import has come.
///
/// `file` is always the name to show, empty for a pasted list.
public sealed interface ImportStage {

    /// Nothing is chosen yet.
    record Start() implements ImportStage {}

    record Reading(String file) implements ImportStage {}

    /// What an import would do lies on the table; nothing is written.
    record Rehearsed(String file) implements ImportStage {}

    record Writing(String file) implements ImportStage {}

    record Finished(String file, ImportResult.Done done) implements ImportStage {}
}
