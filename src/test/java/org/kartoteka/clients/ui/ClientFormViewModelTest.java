package org.kartoteka.clients.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientDraft;
import org.kartoteka.clients.ClientDraft.ContactRow;
import org.kartoteka.clients.ClientField;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.clients.Problem;
import org.kartoteka.clients.SampleClients;
import org.kartoteka.clients.SaveClient;
import org.kartoteka.clients.store.JooqClients;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Label;
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
import java.util.Set;

class ClientFormViewModelTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Client> saved = new ArrayList<>();
    private TestBase base;
    private JooqClients clients;

    @BeforeEach
    void open() {
        base = TestBase.in(folder, CLOCK);
        clients = new JooqClients(base.sql, base.ledger, base.ids);
    }

    @AfterEach
    void close() {
        base.close();
    }

    private ClientFormViewModel form(Optional<Client> stored, ClientDraft begun) {
        var background =
                new Background(
                        waiting::add,
                        Runnable::run,
                        fault -> {
                            throw new AssertionError(fault);
                        });
        return new ClientFormViewModel(
                stored,
                begun,
                new SaveClient(clients, base.transactions, base.ids, CLOCK),
                background,
                CLOCK,
                saved::add);
    }

    private Client stored() {
        var anna = SampleClients.anna();
        base.transactions.step(Label.of("step.client.added", "Anna"), () -> clients.insert(anna));
        return clients.find(anna.id()).orElseThrow();
    }

    private void runWaiting() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    @Test
    void blankRowsAreNoChange() {
        var form = form(Optional.empty(), ClientDraft.EMPTY);
        form.change(
                draft ->
                        draft.withContacts(
                                List.of(new ContactRow(ContactPoint.Kind.PHONE, "", " "))));
        assertFalse(form.changedProperty().get());
        form.change(
                draft ->
                        draft.withContacts(
                                List.of(new ContactRow(ContactPoint.Kind.PHONE, "", "112"))));
        assertTrue(form.changedProperty().get());
    }

    @Test
    void whatIsProposedForANewClientWouldBeLost() {
        var form = form(Optional.empty(), ClientDraft.EMPTY.withText(ClientField.FAMILY, "Белова"));
        assertTrue(form.changedProperty().get());
    }

    @Test
    void problemsShowWhenASaveIsTriedAndGoAsTheyAreMended() {
        var form = form(Optional.empty(), ClientDraft.EMPTY);
        assertEquals(List.of(), form.problems());
        form.save();
        assertEquals(
                List.of("clients.problem.nobody"),
                form.problems().stream().map(Problem::key).toList());
        form.change(draft -> draft.withText(ClientField.GIVEN, "Анна"));
        assertEquals(List.of(), form.problems());
        assertEquals(0, waiting.size());
    }

    @Test
    void aSecondPressWhileSavingMakesNoSecondClient() {
        var form = form(Optional.empty(), ClientDraft.EMPTY.withText(ClientField.GIVEN, "Анна"));
        form.save();
        form.save();
        runWaiting();
        assertEquals(List.of("Анна"), saved.stream().map(Client::displayName).toList());
        assertFalse(form.changedProperty().get());
        assertFalse(form.savingProperty().get());
    }

    @Test
    void aConflictIsAskedAboutAndMineCanBeKept() {
        var anna = stored();
        var form = form(Optional.of(anna), ClientDraft.of(anna));
        form.change(draft -> draft.withText(ClientField.JOB_TITLE, "Владелица"));
        changeElsewhere(anna);

        form.save();
        runWaiting();
        assertEquals(
                Optional.of(ClientFormViewModel.Obstacle.CHANGED_MEANWHILE),
                form.obstacleProperty().get());
        assertEquals(List.of(), saved);

        form.keepMine();
        runWaiting();
        assertEquals(Optional.empty(), form.obstacleProperty().get());
        assertEquals("Владелица", clients.find(anna.id()).orElseThrow().jobTitle());
    }

    @Test
    void afterAConflictTheOtherVersionCanBeTaken() {
        var anna = stored();
        var form = form(Optional.of(anna), ClientDraft.of(anna));
        form.change(draft -> draft.withText(ClientField.JOB_TITLE, "Владелица"));
        changeElsewhere(anna);

        form.save();
        runWaiting();
        form.takeTheirs();
        assertEquals("Другая заметка", form.draftProperty().get().text(ClientField.NOTE));
        assertFalse(form.changedProperty().get());
    }

    private void changeElsewhere(Client anna) {
        var changed = anna.with().note("Другая заметка").build();
        base.transactions.step(
                Label.of("step.client.saved", "Anna"), () -> clients.update(changed));
    }

    @Test
    void whatWasTypedOfADeletedClientCanBecomeANewOne() {
        var anna = stored();
        var form = form(Optional.of(anna), ClientDraft.of(anna));
        form.change(draft -> draft.withText(ClientField.JOB_TITLE, "Владелица"));
        base.transactions.step(
                Label.of("step.client.trashed", "Anna"),
                () -> clients.trash(Set.of(anna.id()), CLOCK.instant()));

        form.save();
        runWaiting();
        assertEquals(Optional.of(ClientFormViewModel.Obstacle.GONE), form.obstacleProperty().get());
        form.keepAsNew();
        runWaiting();
        assertEquals(List.of("Владелица"), saved.stream().map(Client::jobTitle).toList());
    }

    @Test
    void droppingLeavesNothingToLose() {
        var anna = stored();
        var form = form(Optional.of(anna), ClientDraft.of(anna));
        form.change(draft -> draft.withText(ClientField.JOB_TITLE, "Владелица"));
        form.drop();
        assertFalse(form.changedProperty().get());
    }
}
