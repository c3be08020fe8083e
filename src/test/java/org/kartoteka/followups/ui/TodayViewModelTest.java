package org.kartoteka.followups.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.SampleClients;
import org.kartoteka.followups.Due;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.interactions.Promise;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.PromiseId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Label;
import org.kartoteka.testing.TestBase;
import org.kartoteka.testing.TurnedClock;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class TodayViewModelTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final ClientId ANNA = new ClientId(1);

    @TempDir private Path folder;

    private final TurnedClock clock =
            new TurnedClock(Instant.parse("2026-11-20T09:00:00Z"), MOSCOW);
    private final List<TodaySaid.What> said = new ArrayList<>();
    private final List<TodayRow.Key> chosen = new ArrayList<>();
    private TestBase base;
    private Logbook logbook;
    private TodayViewModel model;

    @BeforeEach
    void open() {
        base = TestBase.in(folder, clock);
        logbook = new Logbook(base, clock);
        logbook.addClient(SampleClients.person(ANNA.value(), "Соловьёва", "Анна").build());
        model =
                new TodayViewModel(
                        logbook.today(),
                        logbook.deeds(),
                        base.journal,
                        new Background(Runnable::run, Runnable::run, TodayViewModelTest::rethrow),
                        base.changes,
                        clock);
        model.listen(what -> said.add(what.what()), chosen::add);
    }

    @AfterEach
    void close() {
        model.close();
        base.close();
    }

    @Test
    void stepsAndPromisesStandInTheirGroupsAsTheyFallDue() {
        plan(11, "перезвонить", FRIDAY.minusDays(3), Optional.empty());
        plan(12, "встреча", FRIDAY, Optional.of(LocalTime.of(15, 0)));
        plan(13, "смета", FRIDAY, Optional.of(LocalTime.of(10, 0)));
        plan(14, "поздравить", FRIDAY.plusDays(10), Optional.empty());
        promise(15, FRIDAY.plusDays(1));

        assertEquals(
                List.of(
                        "OVERDUE 1",
                        "перезвонить, past",
                        "TODAY 2",
                        "смета, past",
                        "встреча",
                        "TOMORROW 1",
                        "прислать смету",
                        "LATER 1",
                        "поздравить"),
                model.rows().stream().map(TodayViewModelTest::told).toList());
    }

    private static String told(TodayRow row) {
        return switch (row) {
            case TodayRow.Heading heading -> heading.due() + " " + heading.open();
            case TodayRow.Item item -> item.item().text() + (item.past() ? ", past" : "");
            case TodayRow.LentHeading _, TodayRow.Lent _ ->
                    throw new AssertionError("The page's own rows only");
        };
    }

    @Test
    void whatIsDoneStaysForFiveMinutesAndOffersTheNextStep() {
        plan(11, "перезвонить", FRIDAY, Optional.empty());

        model.toggleDone(item(11));

        assertTrue(item(11).item().isDone());
        var question = (TodayQuestion.NextStep) item(11).question().orElseThrow();
        assertEquals("перезвонить", question.offer().text());
        model.answer(item(11), "");
        assertEquals(question.offer().date(), items().getLast().item().date());

        clock.turnTo(clock.instant().plusSeconds(299));
        model.tick();
        assertTrue(item(11).item().isDone());
        clock.turnTo(clock.instant().plusSeconds(2));
        model.tick();
        assertEquals(1, items().size());
    }

    @Test
    void aTypedDayTakesThePlaceOfTheOffer() {
        plan(11, "перезвонить", FRIDAY, Optional.empty());
        model.toggleDone(item(11));

        model.answer(item(11), "чт 10:00 встретиться");

        var next = items().getLast().item();
        assertEquals("встретиться", next.text());
        assertEquals(FRIDAY.plusDays(6), next.date());
        assertEquals(Optional.of(LocalTime.of(10, 0)), next.time());
    }

    @Test
    void whatIsOverdueMovesFromToday() {
        plan(11, "перезвонить", FRIDAY.minusDays(30), Optional.empty());
        plan(12, "встреча", FRIDAY, Optional.empty());

        model.move(item(11), Period.ofDays(1));

        assertEquals(FRIDAY.plusDays(1), item(11).item().date());
        assertEquals(List.of(key(12)), chosen, "the person comes to the next thing to do");
    }

    @Test
    void theThirdMoveAsksWhyOnceAndAnEmptyAnswerWillDo() {
        plan(11, "перезвонить", FRIDAY, Optional.empty());
        model.move(item(11), Period.ofDays(1));
        model.move(item(11), Period.ofDays(1));

        model.move(item(11), Period.ofDays(1));
        assertEquals(FRIDAY.plusDays(2), item(11).item().date());
        assertTrue(item(11).question().orElseThrow() instanceof TodayQuestion.Reason);

        model.answer(item(11), "");
        assertEquals(FRIDAY.plusDays(3), item(11).item().date());
        model.move(item(11), Period.ofDays(1));
        assertEquals(FRIDAY.plusDays(4), item(11).item().date());
    }

    @Test
    void leavingTheQuestionLeavesTheStepWhereItIs() {
        plan(11, "перезвонить", FRIDAY, Optional.empty());
        model.ask(item(11));
        assertEquals(
                Optional.of(new StepPlan("перезвонить", FRIDAY.plusWeeks(2), Optional.empty())),
                model.reading(item(11).question().orElseThrow(), "через 2 нед"));

        model.dismiss();

        assertEquals(Optional.empty(), item(11).question());
        assertEquals(FRIDAY, item(11).item().date());
    }

    @Test
    void aPromiseIsKeptAndMovedLikeAStep() {
        promise(15, FRIDAY);
        model.move(items().getFirst(), Period.ofWeeks(1));
        assertEquals(FRIDAY.plusWeeks(1), items().getFirst().item().date());

        model.toggleDone(items().getFirst());
        assertTrue(items().getFirst().item().isDone());
        model.toggleDone(items().getFirst());
        assertEquals(
                List.of(
                        new TodaySaid.What.Moved("Соловьёва Анна", FRIDAY.plusWeeks(1)),
                        new TodaySaid.What.Done("Соловьёва Анна"),
                        new TodaySaid.What.Reopened("Соловьёва Анна")),
                said);
    }

    @Test
    void theDayChangesAtMidnight() {
        plan(11, "перезвонить", FRIDAY, Optional.empty());

        clock.turnTo(Instant.parse("2026-11-20T21:00:00Z"));
        model.tick();

        assertEquals(new TodayRow.Heading(Due.OVERDUE, 1, 0), model.rows().getFirst());
    }

    private void plan(long id, String text, LocalDate day, Optional<LocalTime> time) {
        var step =
                FollowUp.open(
                        new FollowUpId(id),
                        ANNA,
                        Optional.empty(),
                        new StepPlan(text, day, time),
                        clock.instant());
        base.transactions.step(
                Label.of("step.followup.added", "Анна"),
                () -> logbook.followUps.insertAll(List.of(step)));
    }

    private void promise(long id, LocalDate due) {
        var promise =
                Promise.open(
                        new PromiseId(id),
                        ANNA,
                        Optional.empty(),
                        Promise.Side.MINE,
                        "прислать смету",
                        Optional.of(due),
                        clock.instant());
        base.transactions.step(
                Label.of("step.promise.added", "Анна"),
                () -> logbook.promises.insertAll(List.of(promise)));
    }

    private static TodayRow.Key key(long id) {
        return new TodayRow.Key.Step(new FollowUpId(id));
    }

    private TodayRow.Item item(long id) {
        return items().stream().filter(row -> row.key().equals(key(id))).findFirst().orElseThrow();
    }

    private List<TodayRow.Item> items() {
        return model.rows().stream()
                .filter(TodayRow.Item.class::isInstance)
                .map(TodayRow.Item.class::cast)
                .toList();
    }

    private static void rethrow(Throwable fault) {
        throw new AssertionError(fault);
    }
}
