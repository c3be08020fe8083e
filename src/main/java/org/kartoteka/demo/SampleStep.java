package org.kartoteka.demo;

import org.kartoteka.platform.work.Journal;
import org.kartoteka.platform.work.Step;

import java.util.Optional;

/// The step of the journal that added the sample base.
public final class SampleStep {

    private static final int PAGE = 500;

    private final Journal journal;

    public SampleStep(Journal journal) {
        this.journal = journal;
    }

    /// The step, if there is one that is not undone. Blocks.
    public Optional<Step> find() {
        var page = journal.steps(Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            var found = page.stream().filter(SampleStep::holds).findFirst();
            if (found.isPresent()) {
                return found;
            }
            page = journal.steps(Optional.of(page.getLast().id()), PAGE);
        }
        return Optional.empty();
    }

    private static boolean holds(Step step) {
        return step.label().key().equals(AddSampleBase.STEP) && !step.undone();
    }
}
