package org.kartoteka.journeys;

import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.util.Optional;

/// Use case: choose the journey that is followed, and add, rename, reorder and put away its steps;
/// one step of History each. Blocks.
public final class EditJourneys {

    private final Journeys journeys;
    private final Transactions transactions;
    private final IdSource ids;

    public EditJourneys(Journeys journeys, Transactions transactions, IdSource ids) {
        this.journeys = journeys;
        this.transactions = transactions;
        this.ids = ids;
    }

    public void follow(Journey journey) {
        transactions.step(Label.of("step.journey.followed"), () -> journeys.follow(journey.id()));
    }

    /// Adds a step behind the others.
    ///
    /// @param name not blank
    public void add(Journey journey, String name) {
        transactions.step(
                Label.of("step.journey.step.added", name.strip()),
                () -> {
                    var last =
                            journey.steps().stream()
                                    .mapToInt(JourneyStep::position)
                                    .max()
                                    .orElse(0);
                    journeys.insertStep(
                            new JourneyStep(
                                    new JourneyStepId(ids.next()),
                                    journey.id(),
                                    Optional.empty(),
                                    Optional.of(name.strip()),
                                    last + 1,
                                    false));
                });
    }

    /// @param name blank to give a shipped step its shipped name back; an own step keeps its name
    ///   then
    public void rename(JourneyStep step, String name) {
        var given = Optional.of(name.strip()).filter(text -> !text.isEmpty());
        if (given.isEmpty() && step.code().isEmpty()) {
            return;
        }
        transactions.step(
                Label.of("step.journey.step.renamed", name.strip()),
                () -> journeys.updateStep(step.named(given)));
    }

    /// Lets the step change places with the one before it, or after it where `by` is positive.
    /// Without such a one nothing changes.
    public void move(Journey journey, JourneyStep step, int by) {
        journey.neighbour(Optional.of(step), by)
                .ifPresent(
                        other ->
                                transactions.step(
                                        Label.of("step.journey.step.moved"),
                                        () -> {
                                            journeys.updateStep(step.at(other.position()));
                                            journeys.updateStep(other.at(step.position()));
                                        }));
    }

    /// Stops offering the step, or offers it again.
    public void putAway(JourneyStep step, boolean away) {
        transactions.step(
                Label.of(away ? "step.journey.step.archived" : "step.journey.step.unarchived"),
                () -> journeys.updateStep(step.putAway(away)));
    }
}
