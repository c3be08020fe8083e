package org.kartoteka.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.text.HumanDate;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class FollowUpStepsTest {

    /// Noon of a Wednesday in Moscow.
    private static final Instant NOW = Instant.parse("2026-11-18T09:00:00Z");

    private static final LocalDate TODAY = LocalDate.parse("2026-11-18");
    private static final Period DAY = Period.ofDays(1);
    private static final Period WEEK = Period.ofWeeks(1);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @TempDir Path folder;

    private LogbookBase book;
    private AddFollowUp add;
    private MoveFollowUp move;
    private CompleteFollowUp complete;
    private ClientId anna;

    @BeforeEach
    void open() {
        book = LogbookBase.in(folder, NOW, ZoneId.of("Europe/Moscow"));
        var steps = book.base.transactions;
        add = new AddFollowUp(book.followUps, book.clients, steps, book.base.ids, book.clock);
        move = new MoveFollowUp(book.followUps, book.clients, steps, book.clock);
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
    void aStepMovesByADayOrAWeekAndKeepsItsHour() {
        var step = plan("перезвонить", TODAY);
        var moved = moved(move.by(step.id(), DAY, Optional.empty()));
        assertEquals(TODAY.plusDays(1), moved.dueDate());
        assertEquals(Optional.of(TEN), moved.dueTime());
        assertEquals(1, moved.movedTimes());

        assertEquals(
                TODAY.plusDays(8), moved(move.by(step.id(), WEEK, Optional.empty())).dueDate());
    }

    @Test
    void anOverdueStepMovesFromTodayAndBackFromItsOwnDay() {
        var step = plan("перезвонить", TODAY.minusDays(30));

        assertEquals(TODAY.plusDays(1), moved(move.by(step.id(), DAY, Optional.empty())).dueDate());
        assertEquals(TODAY, moved(move.by(step.id(), DAY.negated(), Optional.empty())).dueDate());
    }

    @Test
    void aStepMovesToADayWithOrWithoutAnotherHour() {
        var step = plan("перезвонить", TODAY);

        var toDay = moved(move.to(step.id(), HumanDate.on(TODAY.plusDays(3)), Optional.empty()));
        assertEquals(Optional.of(TEN), toDay.dueTime());
        var toHour =
                moved(
                        move.to(
                                step.id(),
                                HumanDate.at(TODAY.plusDays(4), LocalTime.NOON),
                                Optional.empty()));
        assertEquals(Optional.of(LocalTime.NOON), toHour.dueTime());
    }

    @Test
    void theThirdMoveAsksWhyAndNoOtherDoes() {
        var step = plan("перезвонить", TODAY);
        move.by(step.id(), DAY, Optional.empty());
        var twice = moved(move.by(step.id(), DAY, Optional.empty()));

        assertEquals(new MoveOutcome.ReasonAsked(twice), move.by(step.id(), DAY, Optional.empty()));
        assertEquals(Optional.of(twice), book.followUps.find(step.id()));
        var third = moved(move.by(step.id(), DAY, Optional.of("в отпуске")));
        assertEquals("в отпуске", third.moveReason());
        var fourth = moved(move.by(step.id(), DAY, Optional.empty()));
        assertEquals("в отпуске", fourth.moveReason());
        assertEquals(4, fourth.movedTimes());
    }

    @Test
    void thePersonMayLeaveTheQuestionUnanswered() {
        var step = plan("перезвонить", TODAY);
        move.by(step.id(), DAY, Optional.empty());
        move.by(step.id(), DAY, Optional.empty());

        assertEquals("", moved(move.by(step.id(), DAY, Optional.of(""))).moveReason());
    }

    @Test
    void whatIsDoneDoesNotMove() {
        var step = plan("перезвонить", TODAY);
        complete.done(step.id());

        assertInstanceOf(MoveOutcome.Gone.class, move.by(step.id(), DAY, Optional.empty()));
    }

    @Test
    void doneOffersTheSameStepAfterTwoWeeksWhereThereIsNoRhythm() {
        var done = complete.done(plan("перезвонить", TODAY).id()).orElseThrow();

        assertEquals(FollowUp.State.DONE, done.step().state());
        assertEquals(
                Optional.of(new StepPlan("перезвонить", TODAY.plusDays(14), Optional.empty())),
                done.offer());
    }

    @Test
    void doneOffersTheClientsOwnRhythmOnAWorkingDay() {
        for (var day : List.of("2026-10-29", "2026-11-01", "2026-11-04")) {
            book.step(() -> book.interactions.insert(book.call(anna, day + "T09:00:00Z").build()));
        }
        var done = complete.done(plan("перезвонить", TODAY).id()).orElseThrow();

        assertEquals(
                TODAY.plusDays(5),
                done.offer().orElseThrow().date(),
                "Saturday gives way to Monday");
    }

    @Test
    void nothingIsOfferedWhereAnotherStepIsOpen() {
        var step = plan("перезвонить", TODAY);
        plan("зайти", TODAY.plusDays(2));

        assertEquals(Optional.empty(), complete.done(step.id()).orElseThrow().offer());
    }

    @Test
    void doneIsTakenBackByReopeningOrByUndo() {
        var step = plan("перезвонить", TODAY);
        complete.done(step.id());
        assertEquals(FollowUp.State.OPEN, complete.reopen(step.id()).orElseThrow().state());

        complete.cancel(step.id());
        book.base.journal.undo();
        assertEquals(FollowUp.State.OPEN, book.followUps.find(step.id()).orElseThrow().state());
    }

    @Test
    void openStepsOfAClientComeFirst() {
        var done = plan("сделано", TODAY.minusDays(1));
        complete.done(done.id());
        var later = plan("потом", TODAY.plusDays(5));
        var soon = plan("скоро", TODAY);

        assertEquals(
                List.of(soon.id(), later.id(), done.id()),
                book.followUps.of(anna).stream().map(FollowUp::id).toList());
    }

    @Test
    void aStepIsPutIntoOtherWords() {
        var step = plan("перезвонить", TODAY);
        var edit = new EditFollowUp(book.followUps, book.clients, book.base.transactions);

        assertEquals("написать", edit.reword(step.id(), "написать").orElseThrow().text());
        assertEquals(2, book.followUps.find(step.id()).orElseThrow().version());
    }

    @Test
    void anotherVersionIsNotOverwritten() {
        var step = book.followUps.find(plan("перезвонить", TODAY).id()).orElseThrow();
        complete.done(step.id());

        var done = new boolean[1];
        book.step(() -> done[0] = book.followUps.update(step.worded("другое")));
        assertFalse(done[0]);
    }

    private FollowUp plan(String text, LocalDate date) {
        return add.add(anna, new StepPlan(text, date, Optional.of(TEN))).orElseThrow();
    }

    private static FollowUp moved(MoveOutcome outcome) {
        return assertInstanceOf(MoveOutcome.Moved.class, outcome).step();
    }
}
