package org.kartoteka.followups.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.followups.AddFollowUp;
import org.kartoteka.followups.Alert;
import org.kartoteka.followups.AlertPlan;
import org.kartoteka.followups.AlertRules;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.MoveFollowUp;
import org.kartoteka.followups.SettleAlerts;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class AlertPlansTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant NOW = Instant.parse("2026-11-18T09:00:00Z");
    private static final LocalDateTime NOON = LocalDateTime.parse("2026-11-18T12:00");
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final Optional<LocalTime> TEN = Optional.of(LocalTime.of(10, 0));

    @TempDir Path folder;

    private LogbookBase book;
    private JooqAlertSettings settings;
    private JooqAlertPlans plans;
    private SettleAlerts settling;
    private ClientId anna;

    @BeforeEach
    void open() {
        book = LogbookBase.in(folder, NOW, MOSCOW);
        settings = new JooqAlertSettings(book.base.sql, book.base.ledger);
        plans = new JooqAlertPlans(book.base.sql, settings, MOSCOW);
        settling = new SettleAlerts(settings, book.base.transactions, book.clock);
        anna = book.client("Анна");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aStepHasItsOwnAlertsOrTheUsualOnes() {
        var own = add(new StepPlan("", DAY, TEN, Optional.empty(), alerts(1440, 15)));
        var usual = add(new StepPlan("", DAY, TEN));
        add(new StepPlan("", DAY, Optional.empty()));
        add(new StepPlan("", DAY, TEN, Optional.empty(), Optional.of(List.of())));

        assertEquals(List.of(plan(own, NOON, 1440, 15), plan(usual, NOON, 0)), plans.dueUpTo(DAY));
        assertEquals(List.of(), plans.dueUpTo(DAY.minusDays(1)));
    }

    @Test
    void theUsualOnesAreSettledAndTellNothingOfTheTimeBefore() {
        var timeless = add(new StepPlan("", DAY, Optional.empty()));
        book.clock.set(NOW.plusSeconds(3600));
        settling.settle(LocalTime.of(8, 30), List.of(), List.of(new Alert(60)));

        assertEquals(
                new AlertRules(
                        LocalTime.of(8, 30), List.of(), List.of(new Alert(60)), NOON.plusHours(1)),
                settings.rules());
        assertEquals(List.of(plan(timeless, NOON.plusHours(1), 60)), plans.dueUpTo(DAY));

        book.base.journal.undo();
        assertEquals(AlertRules.DEFAULTS, settings.rules());
    }

    @Test
    void settlingTheSameMakesNoStep() {
        var before = book.base.journal.nextUndo();
        var rules = settings.rules();
        settling.settle(rules.workdayStart(), rules.withTime(), rules.withoutTime());
        assertEquals(before, book.base.journal.nextUndo());
    }

    @Test
    void whatIsPutOffIsPlannedAtThatMoment() {
        var step = add(new StepPlan("", DAY, TEN));
        book.clock.set(NOW.plusSeconds(7200));
        new MoveFollowUp(book.followUps, book.clients, book.base.transactions, book.clock)
                .by(step.id(), Period.ofDays(1), Optional.empty());

        assertEquals(
                List.of(
                        new AlertPlan(
                                step.id(),
                                anna,
                                DAY.plusDays(1),
                                TEN,
                                List.of(Alert.ON_TIME),
                                NOON.plusHours(2))),
                plans.dueUpTo(DAY.plusDays(1)));
    }

    private FollowUp add(StepPlan plan) {
        return new AddFollowUp(
                        book.followUps,
                        book.clients,
                        book.base.transactions,
                        book.base.ids,
                        book.clock)
                .add(anna, plan)
                .orElseThrow();
    }

    private AlertPlan plan(FollowUp step, LocalDateTime plannedAt, int... minutes) {
        return new AlertPlan(
                step.id(),
                anna,
                step.dueDate(),
                step.dueTime(),
                alerts(minutes).orElseThrow(),
                plannedAt);
    }

    private static Optional<List<Alert>> alerts(int... minutes) {
        return Optional.of(IntStream.of(minutes).mapToObj(Alert::new).toList());
    }
}
