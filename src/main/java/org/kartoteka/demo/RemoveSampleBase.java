package org.kartoteka.demo;

import org.kartoteka.platform.work.Journal;
import org.kartoteka.platform.work.UndoOutcome;

/// Use case: take the sample base out again, keeping what the person changed since. Blocks.
public final class RemoveSampleBase {

    private final SampleStep sampleStep;
    private final Journal journal;

    public RemoveSampleBase(SampleStep sampleStep, Journal journal) {
        this.sampleStep = sampleStep;
        this.journal = journal;
    }

    /// @return with the clients that stay because they were changed; nothing if there is no sample
    ///   base
    public UndoOutcome remove() {
        return sampleStep
                .find()
                .map(sample -> journal.undoKeepingLaterChanges(sample.id()))
                .orElseGet(UndoOutcome.Nothing::new);
    }
}
