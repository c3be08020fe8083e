package org.kartoteka.demo;

import org.kartoteka.platform.work.Journal;
import org.kartoteka.platform.work.Step;

import java.util.Optional;

/// The step of the journal that added the sample base.
public final class SampleStep {

    private final Journal journal;

    public SampleStep(Journal journal) {
        this.journal = journal;
    }

    /// The step, if there is one that is not undone. Blocks.
    public Optional<Step> find() {
        return journal.newest(AddSampleBase.STEP);
    }
}
