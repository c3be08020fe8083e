package org.kartoteka.history.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientDraft;
import org.kartoteka.clients.Clients;
import org.kartoteka.clients.SaveClient;
import org.kartoteka.clients.store.JooqClients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.kernel.StepId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Journal;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Step;
import org.kartoteka.platform.work.UndoOutcome;
import org.kartoteka.testing.TestBase;
import org.kartoteka.testing.TurnedClock;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

class HistoryViewModelTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @TempDir private Path folder;

    private final TurnedClock clock =
            new TurnedClock(Instant.parse("2026-11-20T08:00:00Z"), MOSCOW);
    private TestBase base;
    private Clients clients;
    private SaveClient saving;
    private HistoryViewModel model;

    @BeforeEach
    void open() {
        base = TestBase.in(folder, clock);
        clients = new JooqClients(base.sql, base.ledger, base.ids);
        saving = new SaveClient(clients, base.transactions, base.ids, clock);
        model = new HistoryViewModel(base.journal, clients, background(), base.changes, MOSCOW);
    }

    @AfterEach
    void close() {
        model.close();
        base.close();
    }

    @Test
    void stepsStandUnderTheirDaysNewestFirst() {
        add("Анна");
        clock.turnTo(Instant.parse("2026-11-21T21:30:00Z"));
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
                Optional.of(new HistoryAnswer.Undone(step(0).label(), List.of())),
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
        var count = HistoryViewModel.PAGE_SIZE + 5;
        var paged =
                new HistoryViewModel(
                        new StepsOnly(count), clients, background(), base.changes, MOSCOW);
        assertEquals(HistoryViewModel.PAGE_SIZE, paged.rows().size() - 1);
        assertTrue(paged.olderLeftProperty().get());

        paged.loadOlder();

        assertEquals(count, paged.rows().size() - 1);
        assertFalse(paged.olderLeftProperty().get());
        paged.close();
    }

    private static Background background() {
        return new Background(Runnable::run, Runnable::run, HistoryViewModelTest::rethrow);
    }

    private Client add(String name) {
        return saving.add(draft(name));
    }

    private void rename(Client client, String name) {
        saving.save(client, draft(name));
    }

    private ClientDraft draft(String name) {
        return ClientDraft.of(
                Client.person(new ClientId(1), clock.instant())
                        .name(PersonName.of("", name, ""))
                        .build());
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

    /// A journal of which nobody takes anything back.
    private record StepsOnly(int count) implements Journal {

        @Override
        public List<Step> steps(Optional<StepId> before, int limit) {
            return LongStream.iterate(before.map(StepId::value).orElse(count + 1L) - 1, n -> n - 1)
                    .takeWhile(n -> n > 0)
                    .limit(limit)
                    .mapToObj(StepsOnly::step)
                    .toList();
        }

        private static Step step(long number) {
            return new Step(
                    new StepId(number),
                    Instant.parse("2026-11-20T08:00:00Z"),
                    Label.of("step.client.added", "Анна"),
                    Optional.empty(),
                    false,
                    1);
        }

        @Override
        public Optional<Step> find(StepId id) {
            return Optional.of(step(id.value()));
        }

        @Override
        public Optional<Step> newest(String labelKey) {
            return Optional.empty();
        }

        @Override
        public Optional<Step> nextUndo() {
            return Optional.empty();
        }

        @Override
        public Optional<Step> nextRedo() {
            return Optional.empty();
        }

        @Override
        public UndoOutcome undo() {
            return new UndoOutcome.Nothing();
        }

        @Override
        public UndoOutcome redo() {
            return new UndoOutcome.Nothing();
        }

        @Override
        public UndoOutcome undo(StepId id) {
            return new UndoOutcome.Nothing();
        }

        @Override
        public UndoOutcome redo(StepId id) {
            return new UndoOutcome.Nothing();
        }

        @Override
        public UndoOutcome undoKeepingLaterChanges(StepId id) {
            return new UndoOutcome.Nothing();
        }
    }
}
