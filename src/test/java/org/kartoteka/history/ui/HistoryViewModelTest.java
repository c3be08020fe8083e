package org.kartoteka.history.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientDraft;
import org.kartoteka.clients.Clients;
import org.kartoteka.clients.SaveClient;
import org.kartoteka.clients.store.JooqClients;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Step;
import org.kartoteka.testing.TestBase;

class HistoryViewModelTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @TempDir private Path folder;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T08:00:00Z"), MOSCOW);
    private TestBase base;
    private Clients clients;
    private SaveClient saving;
    private HistoryViewModel model;

    @BeforeEach
    void open() {
        base = TestBase.in(folder, clock);
        clients = new JooqClients(base.sql, base.ledger, base.ids);
        saving = new SaveClient(clients, base.transactions, base.ids, clock);
        model =
                new HistoryViewModel(
                        base.journal,
                        clients,
                        new Background(Runnable::run, Runnable::run, HistoryViewModelTest::rethrow),
                        base.changes,
                        MOSCOW);
    }

    @AfterEach
    void close() {
        model.close();
        base.close();
    }

    @Test
    void stepsStandUnderTheirDaysNewestFirst() {
        add("Анна");
        clock.set(Instant.parse("2026-11-21T21:30:00Z"));
        add("Борис");

        assertEquals(
                List.of(
                        new HistoryRow.Day(LocalDate.of(2026, 11, 22)),
                        new HistoryRow.Entry(step(1), LocalTime.of(0, 30)),
                        new HistoryRow.Day(LocalDate.of(2026, 11, 20)),
                        new HistoryRow.Entry(step(0), LocalTime.of(11, 0))),
                model.rows());
    }

    @Test
    void aStepIsTakenBackAndDoneAgain() {
        var anna = add("Анна");

        model.turn(entries().getFirst());
        assertEquals(Optional.empty(), clients.find(anna.id()));
        assertEquals(
                Optional.of(new HistoryAnswer.Undone(step(0), List.of())),
                model.answerProperty().get());

        model.turn(entries().getLast());
        assertTrue(clients.find(anna.id()).isPresent());
    }

    @Test
    void whatStandsInTheWayIsNamed() {
        var anna = add("Анна");
        rename(anna, "Анна Смирнова");

        model.turn(entries().getLast());

        assertEquals(
                Optional.of(new HistoryAnswer.InTheWay(step(0), List.of(step(1)), true)),
                model.answerProperty().get());
        assertTrue(clients.find(anna.id()).isPresent());
    }

    @Test
    void theRestIsTakenBackAndWhatStayedIsNamed() {
        var anna = add("Анна");
        rename(anna, "Анна Смирнова");
        model.turn(entries().getLast());

        model.undoRest(entries().getLast().step());

        var answer = (HistoryAnswer.Undone) model.answerProperty().get().orElseThrow();
        assertEquals(List.of(clients.find(anna.id()).orElseThrow().displayName()), answer.kept());
    }

    @Test
    void olderStepsComePageByPage() {
        for (var i = 0; i < HistoryViewModel.PAGE_SIZE + 5; i++) {
            add("Клиент " + i);
        }
        assertEquals(HistoryViewModel.PAGE_SIZE + 5, entries().size(), "what came by itself stays");
        var fresh =
                new HistoryViewModel(
                        base.journal,
                        clients,
                        new Background(Runnable::run, Runnable::run, HistoryViewModelTest::rethrow),
                        base.changes,
                        MOSCOW);
        assertEquals(HistoryViewModel.PAGE_SIZE, fresh.rows().size() - 1);
        assertTrue(fresh.olderLeftProperty().get());

        fresh.loadOlder();

        assertEquals(HistoryViewModel.PAGE_SIZE + 5, fresh.rows().size() - 1);
        assertFalse(fresh.olderLeftProperty().get());
        fresh.close();
    }

    private Client add(String name) {
        return saving.add(ClientDraft.person(name));
    }

    private void rename(Client client, String name) {
        saving.save(client, ClientDraft.person(name));
    }

    private List<HistoryRow.Entry> entries() {
        return model.rows().stream()
                .filter(HistoryRow.Entry.class::isInstance)
                .map(HistoryRow.Entry.class::cast)
                .toList();
    }

    /// @param index counted from the oldest
    private Step step(int index) {
        return base.journal.steps(Optional.empty(), 500).reversed().get(index);
    }

    private static void rethrow(Throwable fault) {
        throw new AssertionError(fault);
    }

    private static final class SettableClock extends Clock {

        private final ZoneId zone;
        private Instant now;

        SettableClock(Instant now, ZoneId zone) {
            this.now = now;
            this.zone = zone;
        }

        void set(Instant moment) {
            now = moment;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new SettableClock(now, other);
        }
    }
}
