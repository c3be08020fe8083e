package org.kartoteka.followups;

import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.IdSource;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Plans the next step of a series when one is closed, inside the same step of the journal, and
/// takes it back when that one is opened again. Blocks.
public final class ContinueSeries {

    private final FollowUps followUps;
    private final IdSource ids;
    private final Supplier<DaysOff> daysOff;
    private final Clock clock;

    /// @param daysOff asked each time, because a person may change them
    /// @param clock in the person's own zone
    public ContinueSeries(
            FollowUps followUps, IdSource ids, Supplier<DaysOff> daysOff, Clock clock) {
        this.followUps = followUps;
        this.ids = ids;
        this.daysOff = daysOff;
        this.clock = clock;
    }

    /// Plans what comes after a step that was done today.
    ///
    /// @param done closed
    /// @return empty if it does not come again
    Optional<FollowUp> afterDone(FollowUp done) {
        return plan(done, LocalDate.now(clock));
    }

    /// Plans what comes after a step that is left out this time: behind its own day, however early
    /// that is decided.
    Optional<FollowUp> afterSkipped(FollowUp skipped) {
        var today = LocalDate.now(clock);
        return plan(skipped, skipped.dueDate().isAfter(today) ? skipped.dueDate() : today);
    }

    private Optional<FollowUp> plan(FollowUp closed, LocalDate on) {
        var off = daysOff.get();
        return closed.series()
                .flatMap(series -> series.after(on, off))
                .map(
                        turn -> {
                            var next =
                                    closed.next(
                                            new FollowUpId(ids.next()),
                                            turn,
                                            turn.day(off),
                                            closed.closedAt().orElseThrow());
                            followUps.insertAll(List.of(next));
                            return next;
                        });
    }

    /// The step to be stored when `closed` is opened again. What was planned after it goes; where
    /// that was worked on meanwhile it stays, and this one comes once only.
    FollowUp reopened(FollowUp closed) {
        var open = closed.reopened();
        if (closed.series().isEmpty()) {
            return open;
        }
        var follower = openOf(closed);
        var untouched = follower.filter(step -> step.version() == 1 && follows(step, closed));
        untouched.ifPresent(step -> followUps.remove(step.id()));
        return follower.isEmpty() || untouched.isPresent()
                ? open
                : open.with().series(Optional.empty()).build();
    }

    private Optional<FollowUp> openOf(FollowUp closed) {
        var series = closed.series().map(Series::first);
        return followUps.of(closed.client()).stream()
                .filter(step -> step.state() == FollowUp.State.OPEN)
                .filter(step -> step.series().map(Series::first).equals(series))
                .findFirst();
    }

    private static boolean follows(FollowUp step, FollowUp closed) {
        return closed.closedAt().equals(Optional.of(step.createdAt()));
    }
}
