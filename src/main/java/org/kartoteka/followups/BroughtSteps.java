package org.kartoteka.followups;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.IdSource;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The next steps that the program plans because of something else, and that go with it. Each
/// method belongs inside a step of the journal and blocks.
public final class BroughtSteps {

    private final FollowUps followUps;
    private final IdSource ids;
    private final Clock clock;

    /// @param clock in the person's own zone
    public BroughtSteps(FollowUps followUps, IdSource ids, Clock clock) {
        this.followUps = followUps;
        this.ids = ids;
        this.clock = clock;
    }

    public void plan(ClientId client, String text, LocalDate day, StepOrigin origin) {
        followUps.insertAll(
                List.of(
                        FollowUp.of(new FollowUpId(ids.next()), client, day, clock.instant())
                                .text(text)
                                .origin(Optional.of(origin))
                                .build()));
    }

    /// Moves what is still open, unless the person has put it off to a day of their own.
    ///
    /// @return whether such a step is open
    public boolean move(ClientId client, StepOrigin origin, LocalDate day) {
        var steps = open(client, origin::equals);
        steps.stream()
                .filter(step -> step.movedTimes() == 0)
                .map(
                        step ->
                                step.with()
                                        .due(day, step.dueTime())
                                        .plannedAt(Optional.of(LocalDateTime.now(clock)))
                                        .build())
                .forEach(followUps::update);
        return !steps.isEmpty();
    }

    /// Cancels what is still open.
    ///
    /// @return whether anything was
    public boolean cancel(ClientId client, Predicate<StepOrigin> brought) {
        var steps = open(client, brought);
        steps.stream()
                .map(step -> step.closed(FollowUp.State.CANCELLED, clock.instant()))
                .forEach(followUps::update);
        return !steps.isEmpty();
    }

    private List<FollowUp> open(ClientId client, Predicate<StepOrigin> brought) {
        return followUps.of(client).stream()
                .filter(step -> step.state() == FollowUp.State.OPEN)
                .filter(step -> step.origin().filter(brought).isPresent())
                .toList();
    }
}
