package org.kartoteka.followups.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.SampleClients;
import org.kartoteka.clients.store.JooqClients;
import org.kartoteka.followups.AddFollowUp;
import org.kartoteka.followups.CompleteFollowUp;
import org.kartoteka.followups.ContinueSeries;
import org.kartoteka.followups.DaysOff;
import org.kartoteka.followups.EditFollowUp;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.MoveFollowUp;
import org.kartoteka.followups.ReplanFollowUp;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.followups.store.JooqFollowUps;
import org.kartoteka.interactions.store.JooqInteractions;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.testing.TestBase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

class NextStepViewModelTest {

    /// A Friday.
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    private static final Client ANNA = SampleClients.person(1, "Белова", "Анна").build();

    @TempDir Path folder;

    private TestBase base;
    private NextStepViewModel model;

    @BeforeEach
    void open() {
        base = TestBase.in(folder, CLOCK);
        var clients = new JooqClients(base.sql, base.ledger, base.ids);
        var followUps = new JooqFollowUps(base.sql, base.ledger);
        var interactions = new JooqInteractions(base.sql, base.ledger, base.ids);
        base.transactions.step(Label.of("step.client.added", "Anna"), () -> clients.insert(ANNA));
        var background =
                new Background(
                        Runnable::run,
                        Runnable::run,
                        fault -> {
                            throw new AssertionError(fault);
                        });
        var moving = new MoveFollowUp(followUps, clients, base.transactions, CLOCK);
        var series = new ContinueSeries(followUps, base.ids, () -> DaysOff.NONE, CLOCK);
        var uses =
                new NextStepViewModel.Uses(
                        followUps,
                        new AddFollowUp(followUps, clients, base.transactions, base.ids, CLOCK),
                        new CompleteFollowUp(
                                followUps, interactions, clients, series, base.transactions, CLOCK),
                        moving,
                        new ReplanFollowUp(
                                followUps,
                                clients,
                                moving,
                                new EditFollowUp(followUps, clients, base.transactions),
                                base.transactions,
                                CLOCK),
                        new Steps(background, base.journal, _ -> {}));
        model = new NextStepViewModel(ANNA.id(), uses, background, base.changes, CLOCK);
    }

    @AfterEach
    void close() {
        model.close();
        base.close();
    }

    @Test
    void aLinePlansADayATimeAndWords() {
        var thursday = LocalDate.of(2026, 11, 26);
        assertEquals(
                Optional.of(
                        new StepPlan("перезвонить", thursday, Optional.of(LocalTime.of(10, 0)))),
                model.plan("чт 10:00 перезвонить"));
        assertEquals(
                Optional.of(
                        new StepPlan(
                                "отправить договор", LocalDate.of(2026, 12, 4), Optional.empty())),
                model.plan("отправить договор через 2 нед"));
        assertEquals(Optional.empty(), model.plan("когда-нибудь"));
    }

    @Test
    void aLineWithoutADayIsNotPlanned() {
        assertFalse(model.take("перезвонить"));
        assertEquals(List.of(), model.open());
        assertTrue(model.take("завтра перезвонить"));
        assertEquals(List.of("перезвонить"), model.open().stream().map(FollowUp::text).toList());
    }

    @Test
    void whatIsDoneOffersTheNextStep() {
        model.take("сегодня перезвонить");
        model.done(model.open().getFirst().id());
        assertEquals(List.of(), model.open());
        assertEquals(Optional.of("перезвонить"), model.offerProperty().get().map(StepPlan::text));
        model.takeOffer();
        assertEquals(
                List.of(LocalDate.of(2026, 12, 4)),
                model.open().stream().map(FollowUp::dueDate).toList());
        assertEquals(Optional.empty(), model.offerProperty().get());
    }

    @Test
    void theThirdMoveAsksWhyOnce() {
        model.take("сегодня перезвонить");
        var step = model.open().getFirst().id();
        model.move(step, Period.ofDays(1));
        model.move(step, Period.ofDays(1));
        model.move(step, Period.ofDays(1));
        assertTrue(model.askedProperty().get().isPresent());
        assertEquals(LocalDate.of(2026, 11, 22), model.open().getFirst().dueDate());
        model.moveBecause("в отпуске");
        assertEquals(LocalDate.of(2026, 11, 23), model.open().getFirst().dueDate());
        assertEquals("в отпуске", model.open().getFirst().moveReason());
        assertEquals(Optional.empty(), model.askedProperty().get());
    }
}
