package org.kartoteka.followups.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.app.Bundles;
import org.kartoteka.clients.SampleClients;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.UnstoredTalk;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Promise;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Background;
import org.kartoteka.testing.TestBase;
import org.kartoteka.testing.TurnedClock;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class QuickLogViewModelTest {

    /// A Friday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final ClientId ANNA = new ClientId(1);
    private static final ClientId MARIA = new ClientId(2);
    private static final ClientId OTHER_MARIA = new ClientId(3);

    @TempDir private Path folder;

    private final TurnedClock clock =
            new TurnedClock(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Moscow"));
    private final List<QuickLogViewModel.Said> said = new ArrayList<>();
    private final UnstoredTalk unstored = new UnstoredTalk();
    private TestBase base;
    private Logbook logbook;
    private QuickLogViewModel model;
    private QuickLogInput input;
    private boolean finished;

    @BeforeEach
    void open() {
        base = TestBase.in(folder, clock);
        logbook = new Logbook(base, clock);
        logbook.addClient(SampleClients.person(ANNA.value(), "Соловьёва", "Анна").build());
        logbook.addClient(SampleClients.person(MARIA.value(), "Орлова", "Мария").build());
        logbook.addClient(SampleClients.person(OTHER_MARIA.value(), "Смирнова", "Мария").build());
        var messages = new Messages(Language.RUSSIAN, Bundles.ALL);
        model =
                new QuickLogViewModel(
                        logbook.reader(),
                        unstored,
                        logbook.quickLogDeeds(),
                        new Background(
                                Runnable::run, Runnable::run, QuickLogViewModelTest::rethrow),
                        base.changes,
                        clock,
                        messages);
        model.listen(said::add, () -> finished = true);
        input = model.input();
        model.open(LogRequest.ofAnyone());
    }

    @AfterEach
    void close() {
        model.close();
        base.close();
    }

    @Test
    void oneLineStoresTheTalkTheStepAndThePromiseAsOneStep() {
        type(
                "анна звонок 15м обсудили договор !чт 10:00 перезвонить #цена оценка 4 обещал"
                        + " прислать смету до пятницы");

        model.store();

        var talk = talks(ANNA).getFirst();
        assertEquals("обсудили договор", talk.text());
        assertEquals(Optional.of(Duration.ofMinutes(15)), talk.duration());
        assertEquals(Optional.of(4), talk.score());
        assertEquals(List.of("цена"), talk.tags());
        var step = steps(ANNA).getFirst();
        assertEquals(TODAY.plusDays(6), step.dueDate());
        assertEquals(Optional.of(LocalTime.of(10, 0)), step.dueTime());
        assertEquals("прислать смету", logbook.promises.of(ANNA).getFirst().text());
        assertTrue(finished);
        assertEquals("", input.lineProperty().get());

        base.journal.undo();
        assertEquals(List.of(), talks(ANNA));
        assertEquals(List.of(), steps(ANNA));
    }

    @Test
    void enterChoosesTheClientFirstAndStoresAfter() {
        type("анна");
        model.enter(Optional.of(input.suggestions().getFirst()));
        assertEquals("анна ", input.lineProperty().get());
        assertEquals(List.of(), List.copyOf(input.suggestions()));
        assertEquals(List.of(), talks(ANNA));

        type("анна обсудили договор !чт 10");
        model.enter(Optional.empty());

        assertEquals("обсудили договор", talks(ANNA).getFirst().text());
    }

    @Test
    void namesakesAreAskedForAndNothingIsLost() {
        type("мария звонок спросила про скидку !чт");
        model.store();
        assertEquals(Optional.of(QuickLogViewModel.Problem.SEVERAL), model.problemProperty().get());
        assertEquals("мария звонок спросила про скидку !чт", input.lineProperty().get());

        var known = input.suggestions().stream().filter(Suggestion.Known.class::isInstance);
        assertEquals(2, known.count());
        input.pick(input.suggestions().get(1));
        var chosen =
                ((Suggestion.Known)
                                input.understoodProperty().get().orElseThrow().candidates().get(1))
                        .candidate();
        model.store();

        assertEquals("спросила про скидку", talks(chosen.id()).getFirst().text());
    }

    @Test
    void whoIsNotKnownIsMadeOnlyWhenThePersonSaysSo() {
        type("ганна петрова звонок познакомились !завтра");
        model.store();
        assertEquals(Optional.of(QuickLogViewModel.Problem.UNKNOWN), model.problemProperty().get());

        var fresh = input.suggestions().getLast();
        assertInstanceOf(Suggestion.Fresh.class, fresh);
        input.pick(fresh);
        model.store();

        var ganna =
                logbook.clientRows.all().stream()
                        .filter(row -> row.name().given().equals("Ганна"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("познакомились", talks(ganna.id()).getFirst().text());
        base.journal.undo();
        assertEquals(3, logbook.clientRows.all().size(), "client and talk were one step");
    }

    @Test
    void aTalkWithoutANextStepAsksForOne() {
        type("анна звонок обсудили договор");
        model.store();
        assertEquals("Соловьёва Анна", model.nextStepProperty().get().orElseThrow().client());
        assertEquals(1, talks(ANNA).size(), "the talk is stored whatever the answer");

        model.plan("чт 10:00 перезвонить");

        assertEquals(TODAY.plusDays(6), steps(ANNA).getFirst().dueDate());
        assertTrue(finished);
    }

    @Test
    void aDeliberateNothingIsKeptInMind() {
        type("анна звонок обсудили договор");
        model.store();

        model.planNothing();

        assertTrue(talks(ANNA).getFirst().noNextStep());
        assertEquals(List.of(), steps(ANNA));
    }

    @Test
    void whatWasTypedWaitsForTheNextOpening() {
        type("анна звонок обсу");
        model.open(LogRequest.ofAnyone());
        assertEquals("анна звонок обсу", input.lineProperty().get());
        assertEquals("анна звонок обсу", unstored.line());

        model.open(LogRequest.about(MARIA, "Орлова Мария"));
        assertEquals("анна звонок обсу", input.lineProperty().get());
        assertEquals(LogRequest.ofAnyone(), input.requestProperty().get());

        input.beginAfresh();
        assertEquals("", input.lineProperty().get());
        assertEquals(LogRequest.about(MARIA, "Орлова Мария"), input.requestProperty().get());
    }

    @Test
    void aKnownClientNeedsNoNameAndThePlannedStepIsDone() {
        type("анна !завтра перезвонить");
        model.store();
        var step = steps(ANNA).getFirst();

        model.open(LogRequest.about(ANNA, "Соловьёва Анна", step));
        type("дозвонился, всё в силе !нет");
        model.store();

        assertEquals(FollowUp.State.DONE, steps(ANNA).getFirst().state());
        assertEquals("дозвонился, всё в силе", talks(ANNA).getFirst().text());
        assertEquals(Optional.empty(), model.nextStepProperty().get());
    }

    @Test
    void onePressTurnsAPromiseRound() {
        type("анна обещала прислать список !нет");
        var promise = input.understoodProperty().get().orElseThrow().line().promises().getFirst();
        input.turn(promise.text());

        model.store();

        var stored = logbook.promises.of(ANNA).getFirst();
        assertEquals(promise.side() != Promise.Side.MINE, stored.side() == Promise.Side.MINE);
    }

    @Test
    void theFormHoldsWhatTheLineSaidAndStoresTheSame() {
        type("анна звонок 15м обсудили договор !чт 10:00 перезвонить #цена");
        input.switchMode();
        var form = input.formProperty().get().orElseThrow();
        assertEquals("обсудили договор", form.text());
        assertEquals("15", form.minutes());
        assertEquals("26.11.2026 10:00 перезвонить", form.step());
        assertEquals("цена", form.tags());

        model.store();

        assertEquals(Optional.of(Duration.ofMinutes(15)), talks(ANNA).getFirst().duration());
        assertEquals(TODAY.plusDays(6), steps(ANNA).getFirst().dueDate());
        assertEquals("перезвонить", steps(ANNA).getFirst().text());
    }

    @Test
    void theFormLosesNothingThatTheLineSaidTwice() {
        type("анна счёт !завтра позвонить !25.12 поздравить обещал смету обещал скидку до пт");
        input.switchMode();

        var form = input.formProperty().get().orElseThrow();
        assertEquals("21.11.2026 позвонить", form.step());
        assertEquals("смету", form.promise());
        assertEquals("счёт\n!25.12.2026 поздравить\nя обещаю скидку 27.11.2026", form.text());
    }

    @Test
    void whatIsChangedInTheFormIsInTheLineAgainAndIsKept() {
        type("анна звонок 15м счёт");
        input.switchMode();
        input.switchMode();
        assertEquals("анна звонок 15м счёт", input.lineProperty().get());

        input.switchMode();
        var form = input.formProperty().get().orElseThrow();
        input.formProperty().set(Optional.of(withText(form, "счёт и акт")));
        assertEquals("Соловьёва Анна Звонок 15 мин счёт и акт", unstored.line());
        input.switchMode();

        assertEquals("Соловьёва Анна Звонок 15 мин счёт и акт", input.lineProperty().get());
        model.store();
        assertEquals("счёт и акт", talks(ANNA).getFirst().text());
        assertEquals(Optional.of(Duration.ofMinutes(15)), talks(ANNA).getFirst().duration());
    }

    private static TalkDraft withText(TalkDraft form, String text) {
        return new TalkDraft(
                form.when(),
                form.channel(),
                form.direction(),
                form.minutes(),
                form.outcome(),
                form.sentiment(),
                form.score(),
                form.tags(),
                text,
                form.step(),
                form.noNextStep(),
                form.side(),
                form.promise());
    }

    @Test
    void aLineThatNamesSomebodyElseIsTheirsAndLeavesThePlannedStepOpen() {
        type("анна !завтра перезвонить");
        model.store();
        var step = steps(ANNA).getFirst();

        model.open(LogRequest.about(ANNA, "Соловьёва Анна", step));
        type("мария орлова звонок 5м про счёт !нет");
        model.store();

        assertEquals("про счёт", talks(MARIA).getFirst().text());
        assertEquals(FollowUp.State.OPEN, steps(ANNA).getFirst().state());

        model.open(LogRequest.about(ANNA, "Соловьёва Анна", step));
        type("мария просила передать привет !нет");
        model.store();

        assertEquals("мария просила передать привет", talks(ANNA).getFirst().text());
    }

    @Test
    void aNameThatGoesOnLikeAnotherFamilyNameIsAskedAbout() {
        type("анна сидорова звонок счёт");
        model.store();

        assertEquals(Optional.of(QuickLogViewModel.Problem.SEVERAL), model.problemProperty().get());
        assertEquals(
                List.of(Suggestion.Known.class, Suggestion.Fresh.class),
                input.suggestions().stream().map(Object::getClass).toList());
    }

    private void type(String text) {
        input.lineProperty().set(text);
    }

    private List<Interaction> talks(ClientId client) {
        return logbook.interactions.timeline(client, Set.of(), Optional.empty(), 10);
    }

    private List<FollowUp> steps(ClientId client) {
        return logbook.followUps.of(client);
    }

    private static void rethrow(Throwable fault) {
        throw new AssertionError(fault);
    }
}
