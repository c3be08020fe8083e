package org.kartoteka.clients.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientDirectory;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientOrder;
import org.kartoteka.clients.RestoreClients;
import org.kartoteka.clients.SampleClients;
import org.kartoteka.clients.TagClients;
import org.kartoteka.clients.TrashClients;
import org.kartoteka.clients.store.JooqClientRows;
import org.kartoteka.clients.store.JooqClients;
import org.kartoteka.kernel.ClientIds;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Step;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.testing.TestBase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

class ClientsViewModelTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final Client BELOVA = SampleClients.person(1, "Белова", "Анна").build();
    private static final Client YOLKIN = SampleClients.person(2, "Ёлкин", "Олег").build();
    private static final Client ZHUKOV = SampleClients.person(3, "Жуков", "Пётр").build();

    @TempDir Path folder;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Step> done = new ArrayList<>();
    private final ListPlace place = new ListPlace();
    private TestBase base;
    private JooqClients clients;
    private ClientDirectory directory;

    @BeforeEach
    void open() {
        base = TestBase.in(folder, CLOCK);
        clients = new JooqClients(base.sql, base.ledger, base.ids);
        directory = new ClientDirectory(new JooqClientRows(base.sql));
    }

    @AfterEach
    void close() {
        base.close();
    }

    private void store(Client... all) {
        base.transactions.step(
                Label.of("step.demo.added", "3"), () -> clients.insertAll(List.of(all)));
        directory.refresh();
    }

    private ClientsViewModel list() {
        var background =
                new Background(
                        waiting::add,
                        Runnable::run,
                        fault -> {
                            throw new AssertionError(fault);
                        });
        var deeds =
                new ClientDeeds(
                        new TagClients(clients, base.transactions),
                        new TrashClients(clients, base.transactions, () -> {}, CLOCK),
                        new RestoreClients(clients, base.transactions),
                        new Steps(background, base.journal, done::add));
        return new ClientsViewModel(
                directory, this::startingWith, place, Optional.empty(), deeds, background, CLOCK);
    }

    /// Stands for the search: a client is found by the beginning of the name.
    private Optional<ClientIds> startingWith(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                directory.snapshot().entries().stream()
                        .map(entry -> entry.row())
                        .filter(row -> row.displayName().startsWith(text))
                        .map(ClientListRow::id)
                        .collect(Collectors.toCollection(ClientIds::new)));
    }

    private void runWaiting() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    private static List<String> names(ClientsViewModel list) {
        return list.rows().stream().map(ClientListRow::displayName).toList();
    }

    @Test
    void anEmptyBaseIsToldFromOneThatIsStillRead() {
        var list = list();
        runWaiting();
        assertEquals(ClientsViewModel.Filling.LOADING, list.fillingProperty().get());
        directory.refresh();
        list.reload();
        runWaiting();
        assertEquals(ClientsViewModel.Filling.NO_CLIENTS, list.fillingProperty().get());
    }

    @Test
    void theListFollowsTheRussianAlphabetAndTurns() {
        store(ZHUKOV, YOLKIN, BELOVA);
        var list = list();
        runWaiting();
        assertEquals(List.of("Белова Анна", "Ёлкин Олег", "Жуков Пётр"), names(list));
        list.ask(query -> query.withOrder(ClientOrder.NAME, true));
        runWaiting();
        assertEquals(List.of("Жуков Пётр", "Ёлкин Олег", "Белова Анна"), names(list));
    }

    @Test
    void aLateAnswerToAnOldQuestionIsDropped() {
        store(ZHUKOV, YOLKIN, BELOVA);
        var list = list();
        runWaiting();
        list.textProperty().set("Ж");
        list.textProperty().set("Б");
        waiting.removeLast().run();
        waiting.removeLast().run();
        assertEquals(List.of("Белова Анна"), names(list));
        assertTrue(list.isNarrowed());
    }

    @Test
    void whatWasChosenAndIsStillShownStaysChosen() {
        store(ZHUKOV, YOLKIN, BELOVA);
        var list = list();
        runWaiting();
        list.chosen().setAll(BELOVA.id(), ZHUKOV.id());
        list.textProperty().set("Ж");
        runWaiting();
        assertEquals(List.of(ZHUKOV.id()), list.chosen());
    }

    @Test
    void manyAreTaggedInOneStepThatCanBeTakenBack() {
        store(ZHUKOV, YOLKIN, BELOVA);
        var list = list();
        runWaiting();
        list.chosen().setAll(BELOVA.id(), ZHUKOV.id());
        list.addTag("опт");
        runWaiting();
        assertEquals(
                List.of("step.clients.tagged"),
                done.stream().map(step -> step.label().key()).toList());
        assertEquals(List.of("опт"), clients.find(ZHUKOV.id()).orElseThrow().tags());
        base.journal.undo(done.getFirst().id());
        assertEquals(List.of(), clients.find(ZHUKOV.id()).orElseThrow().tags());
    }

    @Test
    void aStepThatChangesNothingIsNotSpokenOf() {
        store(ZHUKOV);
        var list = list();
        runWaiting();
        list.chosen().setAll(ZHUKOV.id());
        list.removeTag("опт");
        runWaiting();
        assertEquals(List.of(), done);
    }

    @Test
    void theListIsFoundAsItWasLeft() {
        store(ZHUKOV, YOLKIN, BELOVA);
        var list = list();
        runWaiting();
        list.textProperty().set("Ж");
        list.stoodOn(ZHUKOV.id());
        runWaiting();
        list.close();

        var again = list();
        runWaiting();
        assertEquals(List.of("Жуков Пётр"), names(again));
        assertEquals(Optional.of(ZHUKOV.id()), again.placeBefore());
        again.askForAll();
        runWaiting();
        assertFalse(again.isNarrowed());
        assertEquals(3, again.rows().size());
    }

    @Test
    void theNeighbourIsTheNextRowAsTheListStood() {
        store(ZHUKOV, YOLKIN, BELOVA);
        list();
        runWaiting();
        assertEquals(Optional.of(YOLKIN.id()), place.beside(BELOVA.id(), 1));
        assertEquals(Optional.of(YOLKIN.id()), place.beside(ZHUKOV.id(), -1));
        assertEquals(Optional.empty(), place.beside(ZHUKOV.id(), 1));
    }
}
