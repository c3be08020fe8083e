package org.kartoteka.demo;

import org.kartoteka.kernel.StepId;
import org.kartoteka.platform.work.Journal;
import org.kartoteka.platform.work.Step;
import org.kartoteka.platform.work.UndoOutcome;
import org.kartoteka.satisfaction.PlanContractSurveys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Use case: take the sample base out again, keeping what the person changed since. Blocks.
///
/// Surveys that the program planned by itself are taken back first, or they would hold clients of
/// the sample; for other clients it plans them again.
public final class RemoveSampleBase {

    private static final int READ_AT_ONCE = 200;

    private final SampleStep sampleStep;
    private final Journal journal;

    public RemoveSampleBase(SampleStep sampleStep, Journal journal) {
        this.sampleStep = sampleStep;
        this.journal = journal;
    }

    /// @return with the clients that stay because they were changed; nothing if there is no sample
    ///   base
    public UndoOutcome remove() {
        return sampleStep.find().map(this::remove).orElseGet(UndoOutcome.Nothing::new);
    }

    private UndoOutcome remove(Step sample) {
        surveysPlannedSince(sample.id()).forEach(journal::undo);
        return journal.undoKeepingLaterChanges(sample.id());
    }

    private List<StepId> surveysPlannedSince(StepId sample) {
        var found = new ArrayList<StepId>();
        var page = journal.steps(Optional.empty(), READ_AT_ONCE);
        while (!page.isEmpty()) {
            for (var step : page) {
                if (step.id().value() <= sample.value()) {
                    return found;
                }
                if (step.label().key().equals(PlanContractSurveys.STEP) && !step.undone()) {
                    found.add(step.id());
                }
            }
            page = journal.steps(Optional.of(page.getLast().id()), READ_AT_ONCE);
        }
        return found;
    }
}
