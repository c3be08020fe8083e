package org.kartoteka.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.SettlePromise;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PromiseId;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class TodayTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @TempDir Path folder;

    private LogbookBase book;
    private Today today;
    private ClientId anna;

    @BeforeEach
    void open() {
        book = LogbookBase.in(folder, Instant.EPOCH, MOSCOW);
        today =
                new Today(
                        book.followUps,
                        book.promises,
                        book.clientRows,
                        book.base.transactions,
                        book.clock);
        it("2026-11-18T10:00");
        anna = book.client("Анна");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void stepsFallIntoTheirGroups() {
        for (var day : List.of("17", "18", "19", "20", "22", "23")) {
            plan(day, "2026-11-" + day);
        }
        assertEquals(List.of("17"), texts(Due.OVERDUE));
        assertEquals(List.of("18"), texts(Due.TODAY));
        assertEquals(List.of("19"), texts(Due.TOMORROW));
        assertEquals(List.of("20", "22"), texts(Due.THIS_WEEK));
        assertEquals(List.of("23"), texts(Due.LATER));
    }

    @Test
    void midnightMovesEveryStepOn() {
        plan("завтра", "2026-11-19");
        it("2026-11-18T23:59:59.999");
        assertEquals(List.of("завтра"), texts(Due.TOMORROW));
        assertEquals(at("2026-11-19T00:00"), today.agenda().staleAt());

        it("2026-11-19T00:00");
        assertEquals(List.of("завтра"), texts(Due.TODAY));
        it("2026-11-20T00:00");
        assertEquals(List.of("завтра"), texts(Due.OVERDUE));
    }

    @Test
    void anOverdueStepNeverLeavesByItself() {
        plan("давно", "2020-01-01");
        it("2040-01-01T10:00");

        assertEquals(List.of("давно"), texts(Due.OVERDUE));
    }

    @Test
    void onSundayMondayIsTomorrowAndTheWeekIsOver() {
        plan("вс", "2026-11-22");
        plan("пн", "2026-11-23");
        plan("вт", "2026-11-24");
        it("2026-11-22T10:00");

        assertEquals(List.of("вс"), texts(Due.TODAY));
        assertEquals(List.of("пн"), texts(Due.TOMORROW));
        assertEquals(List.of(), texts(Due.THIS_WEEK));
        assertEquals(List.of("вт"), texts(Due.LATER));
    }

    @Test
    void aWeekGoesOnOverNewYear() {
        plan("чт", "2026-12-31");
        plan("пт", "2027-01-01");
        plan("вс", "2027-01-03");
        plan("пн", "2027-01-04");
        it("2026-12-30T10:00");

        assertEquals(List.of("чт"), texts(Due.TOMORROW));
        assertEquals(List.of("пт", "вс"), texts(Due.THIS_WEEK));
        assertEquals(List.of("пн"), texts(Due.LATER));
    }

    @Test
    void withinADayStepsStandByTheirHourAndThoseWithoutOneLast() {
        plan("когда-нибудь", "2026-11-18");
        plan(
                new StepPlan(
                        "вечером",
                        LocalDate.parse("2026-11-18"),
                        Optional.of(LocalTime.of(18, 0))));
        plan(new StepPlan("утром", LocalDate.parse("2026-11-18"), Optional.of(LocalTime.of(9, 0))));

        assertEquals(List.of("утром", "вечером", "когда-нибудь"), texts(Due.TODAY));
        var now = LocalDateTime.parse("2026-11-18T10:00");
        assertEquals(
                List.of(true, false, false),
                today.agenda().of(Due.TODAY).stream().map(item -> item.isPast(now)).toList());
    }

    @Test
    void promisesThatFallDueStandBesideSteps() {
        plan("позвонить", "2026-11-18");
        var due = promise("смета", "2026-11-18");
        promise("без срока", null);

        assertEquals(List.of("позвонить", "смета"), texts(Due.TODAY));
        settle().keep(due.id());
        assertTrue(today.agenda().of(Due.TODAY).getLast().isDone());
        it("2026-11-18T10:05:00.001");
        assertEquals(List.of("позвонить"), texts(Due.TODAY));
    }

    @Test
    void whatIsDoneStaysFiveMinutesWhereItStood() {
        var step = plan("позвонить", "2026-11-17");
        plan("зайти", "2026-11-18");
        complete().done(step.id());

        assertEquals(List.of("позвонить"), texts(Due.OVERDUE));
        assertTrue(today.agenda().of(Due.OVERDUE).getFirst().isDone());
        assertEquals(at("2026-11-18T10:05:00.001"), today.agenda().staleAt());
        it("2026-11-18T10:05");
        assertEquals(List.of("позвонить"), texts(Due.OVERDUE));
        it("2026-11-18T10:05:00.001");
        assertEquals(List.of(), texts(Due.OVERDUE));
        assertFalse(today.agenda().isEmpty());
    }

    @Test
    void aCancelledStepIsGoneAtOnce() {
        complete().cancel(plan("позвонить", "2026-11-18").id());

        assertTrue(today.agenda().isEmpty());
    }

    @Test
    void clientsInTheTrashAreLeftOut() {
        plan("позвонить", "2026-11-18");
        plan("потом", "2027-11-18");
        promise("смета", "2026-11-18");
        book.step(() -> book.clients.trash(List.of(anna), book.clock.instant()));

        assertTrue(today.agenda().isEmpty());
        assertEquals(0, today.agenda().laterSteps());
    }

    @Test
    void laterIsCountedWholeAndShownInPart() {
        var day = LocalDate.parse("2027-01-01");
        for (var i = 0; i < Today.LATER_LIMIT + 5; i++) {
            plan(new StepPlan("шаг " + i, day.plusDays(i), Optional.empty()));
        }
        assertEquals(Today.LATER_LIMIT, today.agenda().of(Due.LATER).size());
        assertEquals(Today.LATER_LIMIT + 5, today.agenda().laterSteps());
        assertEquals("шаг 0", today.agenda().of(Due.LATER).getFirst().text());
    }

    private FollowUp plan(String text, String date) {
        return plan(new StepPlan(text, LocalDate.parse(date), Optional.empty()));
    }

    private FollowUp plan(StepPlan plan) {
        return new AddFollowUp(
                        book.followUps,
                        book.clients,
                        book.base.transactions,
                        book.base.ids,
                        book.clock)
                .add(anna, plan)
                .orElseThrow();
    }

    private Promise promise(String text, String due) {
        var promise =
                Promise.open(
                        new PromiseId(book.base.ids.next()),
                        anna,
                        Optional.empty(),
                        Promise.Side.MINE,
                        text,
                        Optional.ofNullable(due).map(LocalDate::parse),
                        book.clock.instant());
        book.step(() -> book.promises.insertAll(List.of(promise)));
        return promise;
    }

    private SettlePromise settle() {
        return new SettlePromise(book.promises, book.clients, book.base.transactions, book.clock);
    }

    private CompleteFollowUp complete() {
        return new CompleteFollowUp(
                book.followUps,
                book.interactions,
                book.clients,
                book.series,
                book.base.transactions,
                book.clock);
    }

    private List<String> texts(Due due) {
        return today.agenda().of(due).stream().map(AgendaItem::text).toList();
    }

    private void it(String local) {
        book.clock.set(at(local));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(MOSCOW).toInstant();
    }
}
