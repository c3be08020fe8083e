package org.kartoteka.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class ContinueSeriesTest {

    /// Noon of a Wednesday in Moscow.
    private static final Instant NOW = Instant.parse("2026-11-18T09:00:00Z");

    private static final LocalDate TODAY = LocalDate.parse("2026-11-18");
    private static final Optional<LocalTime> TEN = Optional.of(LocalTime.of(10, 0));
    private static final Optional<List<Alert>> HOUR = Optional.of(List.of(new Alert(60)));

    @TempDir Path folder;

    private LogbookBase book;
    private AddFollowUp add;
    private CompleteFollowUp complete;
    private ReplanFollowUp replan;
    private MoveFollowUp move;
    private ClientId anna;

    @BeforeEach
    void open() {
        book = LogbookBase.in(folder, NOW, ZoneId.of("Europe/Moscow"));
        var steps = book.base.transactions;
        add = new AddFollowUp(book.followUps, book.clients, steps, book.base.ids, book.clock);
        move = new MoveFollowUp(book.followUps, book.clients, steps, book.clock);
        replan =
                new ReplanFollowUp(
                        book.followUps,
                        book.clients,
                        move,
                        new EditFollowUp(book.followUps, book.clients, steps),
                        steps,
                        book.clock);
        complete =
                new CompleteFollowUp(
                        book.followUps,
                        book.interactions,
                        book.clients,
                        book.series,
                        steps,
                        book.clock);
        anna = book.client("Анна");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void doneIsPlannedAnewInTheSameStepAndUndoneAsOne() {
        var step = plan("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", TODAY);

        var done = complete.done(step.id()).orElseThrow();

        var next = done.next().orElseThrow();
        assertEquals(
                new StepPlan("сверка", TODAY.plusDays(14), TEN, step.plan().recurrence(), HOUR),
                next.plan());
        assertEquals(
                Optional.of(
                        new Series(
                                step.id(),
                                step.series().orElseThrow().recurrence(),
                                TODAY,
                                TODAY.plusDays(14))),
                next.series());
        assertEquals(Optional.empty(), done.offer(), "nothing is to be offered besides");
        assertEquals(List.of(next.id()), stillOpen());

        book.base.journal.undo();
        assertEquals(List.of(step.id()), stillOpen());
    }

    @Test
    void whatWasPutOffKeepsTheDaysOfItsSeries() {
        var step = plan("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", TODAY);
        move.by(step.id(), Period.ofDays(2), Optional.empty());
        book.clock.set(NOW.plusSeconds(2 * 24 * 3600));

        assertEquals(
                TODAY.plusDays(14),
                complete.done(step.id()).orElseThrow().next().orElseThrow().dueDate());
    }

    @Test
    void threeWeeksOffDoNotPileUp() {
        var step = plan("FREQ=WEEKLY;BYDAY=WE", TODAY);
        book.clock.set(NOW.plusSeconds(22L * 24 * 3600));

        assertEquals(
                TODAY.plusDays(28),
                complete.done(step.id()).orElseThrow().next().orElseThrow().dueDate());
    }

    @Test
    void afterItWasDoneCountsFromThatDayAndAvoidsDaysOff() {
        var step = plan("AFTER-DONE=P3D", TODAY);

        assertEquals(
                LocalDate.parse("2026-11-23"),
                complete.done(step.id()).orElseThrow().next().orElseThrow().dueDate(),
                "Saturday gives way to Monday");
    }

    @Test
    void aDayOffMovesADateButNotADayOfTheWeekThatWasMeant() {
        var date = plan("FREQ=MONTHLY;BYMONTHDAY=20", LocalDate.parse("2026-11-20"));
        var next = complete.done(date.id()).orElseThrow().next().orElseThrow();
        assertEquals(LocalDate.parse("2026-12-21"), next.dueDate(), "the 20th is a Sunday");
        book.clock.set(Instant.parse("2026-12-21T09:00:00Z"));
        assertEquals(
                LocalDate.parse("2027-01-20"),
                complete.done(next.id()).orElseThrow().next().orElseThrow().dueDate());

        var saturday = plan("FREQ=WEEKLY;BYDAY=SA", LocalDate.parse("2026-12-26"));
        assertEquals(
                LocalDate.parse("2027-01-02"),
                complete.done(saturday.id()).orElseThrow().next().orElseThrow().dueDate());
    }

    @Test
    void everyDayLeavesOutTheWeekend() {
        book.clock.set(Instant.parse("2026-11-20T09:00:00Z"));
        var friday = plan("FREQ=DAILY", LocalDate.parse("2026-11-20"));

        var monday = complete.done(friday.id()).orElseThrow().next().orElseThrow();
        assertEquals(LocalDate.parse("2026-11-23"), monday.dueDate());
        assertEquals(
                LocalDate.parse("2026-11-24"),
                complete.done(monday.id()).orElseThrow().next().orElseThrow().dueDate());
    }

    @Test
    void oneIsLeftOutAndTheSeriesGoesOn() {
        var step = plan("FREQ=WEEKLY;BYDAY=MO", TODAY.plusDays(5));

        var skipped = complete.cancel(step.id()).orElseThrow();

        assertEquals(FollowUp.State.CANCELLED, skipped.step().state());
        assertEquals(TODAY.plusDays(12), skipped.next().orElseThrow().dueDate());
        book.base.journal.undo();
        assertEquals(List.of(step.id()), stillOpen());
    }

    @Test
    void theSeriesIsEndedWithNothingLeft() {
        var step = plan("FREQ=WEEKLY;BYDAY=MO", TODAY.plusDays(5));

        assertEquals(Optional.empty(), complete.cancelForGood(step.id()).orElseThrow().next());

        assertEquals(List.of(), stillOpen());
    }

    @Test
    void openedAgainTakesBackWhatWasPlannedAfterIt() {
        var step = plan("FREQ=WEEKLY;BYDAY=WE", TODAY);
        complete.done(step.id());

        complete.reopen(step.id());

        assertEquals(List.of(step.id()), stillOpen());
        assertEquals(step.series(), book.followUps.find(step.id()).orElseThrow().series());
    }

    @Test
    void openedAgainLeavesAloneWhatWasWorkedOnAndComesOnce() {
        var step = plan("FREQ=WEEKLY;BYDAY=WE", TODAY);
        var next = complete.done(step.id()).orElseThrow().next().orElseThrow();
        move.by(next.id(), Period.ofDays(1), Optional.empty());

        complete.reopen(step.id());

        assertEquals(List.of(step.id(), next.id()), stillOpen());
        assertEquals(Optional.empty(), book.followUps.find(step.id()).orElseThrow().series());
    }

    @Test
    void theTalkThatAStepWasContinuesItsSeries() {
        var step = plan("FREQ=WEEKLY;BYDAY=WE", TODAY);
        var log =
                new LogInteraction(
                        book.clients,
                        book.interactions,
                        book.promises,
                        book.followUps,
                        book.series,
                        book.base.transactions,
                        book.base.ids,
                        book.clock);
        Interaction talk = book.call(anna, "2026-11-18T09:00:00Z").build();

        log.log(new LogEntry(talk, List.of(), List.of(), Optional.of(step.id())));

        assertEquals(
                List.of(TODAY.plusDays(7)),
                book.followUps.of(anna).stream()
                        .filter(open -> open.state() == FollowUp.State.OPEN)
                        .map(FollowUp::dueDate)
                        .toList());
    }

    @Test
    void aStepIsGivenARecurrenceAndLosesItWithoutCountingAsPutOff() {
        var step = add.add(anna, new StepPlan("сверка", TODAY, TEN)).orElseThrow();
        var weekly = plan(step, "FREQ=WEEKLY;BYDAY=MO", TODAY.plusDays(5));
        replan.replan(step.id(), weekly, Optional.empty());

        var recurring = book.followUps.find(step.id()).orElseThrow();
        assertEquals(weekly, recurring.plan());
        assertEquals(0, recurring.movedTimes());

        replan.replan(step.id(), new StepPlan("сверка", TODAY.plusDays(5), TEN), Optional.empty());
        assertEquals(Optional.empty(), book.followUps.find(step.id()).orElseThrow().series());
    }

    private static StepPlan plan(FollowUp step, String rule, LocalDate day) {
        return new StepPlan(
                step.text(), day, step.dueTime(), Optional.of(Recurrence.parse(rule)), HOUR);
    }

    private FollowUp plan(String rule, LocalDate day) {
        var plan = new StepPlan("сверка", day, TEN, Optional.of(Recurrence.parse(rule)), HOUR);
        return add.add(anna, plan).orElseThrow();
    }

    private List<FollowUpId> stillOpen() {
        return book.followUps.of(anna).stream()
                .filter(step -> step.state() == FollowUp.State.OPEN)
                .map(FollowUp::id)
                .toList();
    }
}
