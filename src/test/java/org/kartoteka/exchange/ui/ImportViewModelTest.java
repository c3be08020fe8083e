package org.kartoteka.exchange.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.store.JooqClients;
import org.kartoteka.exchange.ApplyImport;
import org.kartoteka.exchange.DateOrder;
import org.kartoteka.exchange.Field;
import org.kartoteka.exchange.Guess;
import org.kartoteka.exchange.ImportSession.ImportTools;
import org.kartoteka.exchange.RehearseImport;
import org.kartoteka.exchange.UndoImport;
import org.kartoteka.exchange.Verdict;
import org.kartoteka.exchange.store.JooqImports;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Label;
import org.kartoteka.safety.Safeguard;
import org.kartoteka.testing.TestBase;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/// An import on a real base, as a person sees it, with no window.
class ImportViewModelTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
    private static final String TWO =
            "Фамилия;Имя;Телефон;E-mail\n"
                    + "Иванова;Анна;89160001010;anna@example.com\n"
                    + "Ким;Пётр;;petr@example.com\n";

    @TempDir private Path folder;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean held;
    private Safeguard safeguard = (_, _) -> Safeguard.Readiness.READY;
    private TestBase base;
    private JooqClients clients;
    private JooqImports imports;
    private ImportViewModel model;
    private PastImportsViewModel past;

    @BeforeEach
    void open() {
        base = TestBase.in(folder, CLOCK);
        clients = new JooqClients(base.sql, base.ledger, base.ids);
        imports = new JooqImports(base.sql, base.ledger, base.ids);
        var background = background();
        var undo = new UndoImport(imports, base.journal);
        model = new ImportViewModel(source -> tools(undo), background);
        past =
                new PastImportsViewModel(
                        new PastImportsViewModel.Uses(imports, undo, clients),
                        background,
                        base.changes,
                        ZoneOffset.UTC);
    }

    private Background background() {
        Executor workers =
                work -> {
                    if (held) {
                        waiting.add(work);
                    } else {
                        work.run();
                    }
                };
        return new Background(
                workers,
                Runnable::run,
                fault -> {
                    throw new AssertionError(fault);
                });
    }

    private ImportTools tools(UndoImport undo) {
        return new ImportTools(
                imports,
                new RehearseImport(clients, base.transactions),
                new ApplyImport(
                        clients,
                        imports,
                        base.transactions,
                        () -> safeguard.requireForImport(1),
                        base.ids,
                        CLOCK),
                undo,
                CLOCK);
    }

    @AfterEach
    void close() {
        model.close();
        past.close();
        base.close();
    }

    @Test
    void nothingIsWrittenBeforeThePersonAgrees() {
        model.open(TableSource.pasted(TWO));
        assertEquals(new ImportStage.Rehearsed(""), model.stageProperty().get());
        assertEquals(List.of(0, 1), model.rows().numbers());
        assertTrue(model.readyProperty().get());
        assertEquals(List.of(), all());

        model.carryOut();
        var done = ((ImportStage.Finished) model.stageProperty().get()).done();
        assertEquals(2, done.created());
        assertEquals(2, all().size());
        assertEquals(1, past.imports().size());
    }

    @Test
    void anImportIsTakenBackAndWhoWasChangedSinceIsNamed() {
        model.open(TableSource.pasted(TWO));
        model.carryOut();
        var done = ((ImportStage.Finished) model.stageProperty().get()).done();
        var anna =
                all().stream()
                        .filter(client -> client.name().given().equals("Анна"))
                        .findFirst()
                        .orElseThrow();
        base.transactions.step(
                Label.of("step.client.saved", "Анна"), () -> clients.update(renamed(anna)));

        past.undo(done.id(), "");

        assertEquals(
                Optional.of(new TakenBack(done.id(), "", true, List.of("Иванова-Ли Анна"))),
                past.takenBackProperty().get());
        assertEquals(List.of("Иванова-Ли Анна"), all().stream().map(Client::displayName).toList());
        past.undo(done.id(), "");
        assertFalse(past.takenBackProperty().get().orElseThrow().done());
    }

    private static Client renamed(Client client) {
        return client.with().name(PersonName.of("Иванова-Ли", "Анна", "")).build();
    }

    @Test
    void aMendedCellIsSeenAtOnceAndRehearsedAgain() {
        model.open(TableSource.pasted("Имя;Город\n;Тверь\nАнна;Тула\n"));
        assertEquals(1, model.rows().count(Verdict.ERROR));
        model.rows().filter(Optional.of(Verdict.ERROR));
        assertEquals(List.of(0), model.rows().numbers());

        held = true;
        model.decisions().mend(0, 0, "Борис");
        assertEquals("Борис", model.rows().cell(0, 0));
        assertFalse(model.readyProperty().get());
        drain();

        assertEquals("Борис", model.rows().cell(0, 0));
        assertEquals(0, model.rows().count(Verdict.ERROR));
        assertEquals(Optional.empty(), model.rows().filterProperty().get());
        assertEquals(List.of(0, 1), model.rows().numbers());
        assertTrue(model.readyProperty().get());
    }

    @Test
    void whatIsTypedWhileARehearsalRunsIsTakenIntoTheNext() {
        model.open(TableSource.pasted(TWO));
        held = true;
        model.decisions().mend(0, 1, "Алла");
        model.decisions().mend(1, 1, "Павел");
        model.decisions().tick(Set.of(1), false);
        drain();
        assertEquals("Алла", model.rows().cell(0, 1));
        assertEquals("Павел", model.rows().cell(1, 1));
        assertEquals("Иванова Алла", model.rows().plan(0).orElseThrow().called());
        assertFalse(model.rows().plan(1).orElseThrow().ticked());
    }

    @Test
    void theUpperCellFillsTheOnesBelow() {
        model.open(TableSource.pasted(TWO + "Ли;Вера;;\n"));
        model.decisions().fillDown(List.of(0, 1, 2), 0);
        assertEquals("Иванова Вера", model.rows().plan(2).orElseThrow().called());
        assertEquals("Иванова", model.rows().cell(1, 0));
    }

    @Test
    void whichNumberIsTheDayMustBeSaidFirst() {
        model.open(TableSource.pasted("Name,Birthday\nAnn,09/01/2008\nBob,02/03/2009\n"));
        var asked = model.rehearsalProperty().get().orElseThrow().asked();
        assertEquals(1, asked.size());
        assertFalse(model.readyProperty().get());
        model.carryOut();
        assertEquals(List.of(), all());

        model.decisions().choose(asked.getFirst().alternatives().getFirst());
        assertTrue(model.readyProperty().get());
        assertEquals(
                Map.of(1, DateOrder.MONTH_FIRST),
                model.rehearsalProperty().get().orElseThrow().list().dateOrders());
    }

    @Test
    void rowsAboutOneClientCountOnce() {
        model.open(
                TableSource.pasted(
                        TWO + "Иванова;Анна;;anna@example.com\nИванова;Анна;+79160001010;\n"));
        model.decisions().tick(List.of(2, 3), true);
        assertEquals(2, model.rehearsalProperty().get().orElseThrow().plan().clients());
    }

    @Test
    void alternativesGoRoundByOneKey() throws Exception {
        var file = folder.resolve("list.csv");
        Files.writeString(file, TWO, Charset.forName("windows-1251"));
        model.open(TableSource.file(file));
        var first = encoding();
        model.decisions().chooseNext(Guess.Kind.ENCODING);
        assertFalse(first.equals(encoding()));
        for (var presses = 0; presses < 10 && !encoding().equals(first); presses++) {
            model.decisions().chooseNext(Guess.Kind.ENCODING);
        }
        assertEquals(first, encoding());
    }

    private String encoding() {
        return model.rehearsalProperty()
                .get()
                .orElseThrow()
                .of(Guess.Kind.ENCODING)
                .getFirst()
                .taken()
                .text();
    }

    @Test
    void whereFileAndBaseDifferThePersonDecides() {
        model.open(
                TableSource.pasted("Фамилия;Имя;E-mail;Должность\nКим;Пётр;p@example.com;повар\n"));
        model.carryOut();
        model.leave();
        model.open(
                TableSource.pasted("Фамилия;Имя;E-mail;Должность\nКим;Пётр;p@example.com;шеф\n"));
        assertEquals(1, model.rows().count(Verdict.CONFLICT));
        model.decisions().takeFromFile(0, List.of(Field.TITLE), true);
        assertEquals(1, model.rows().count(Verdict.UPDATE));
        model.decisions().asNew(0);
        assertEquals(1, model.rows().count(Verdict.NEW));
        model.decisions().into(0, model.rows().plan(0).orElseThrow().lookAlikes().getFirst());
        assertEquals(0, model.rows().count(Verdict.NEW));
    }

    @Test
    void aStoppedWritingLeavesNothingAndTheRehearsalStands() {
        model.open(TableSource.pasted(TWO));
        held = true;
        model.carryOut();
        assertInstanceOf(ImportStage.Writing.class, model.stageProperty().get());
        model.stop();
        drain();
        assertEquals(new ImportStage.Rehearsed(""), model.stageProperty().get());
        assertEquals(trouble("exchange.trouble.stopped"), model.troubleProperty().get());
        assertEquals(List.of(), all());
        assertTrue(model.readyProperty().get());
    }

    @Test
    void withNoRoomForABackupNothingIsBegun() {
        safeguard = (_, _) -> Safeguard.Readiness.NO_ROOM;
        model.open(TableSource.pasted(TWO));
        model.carryOut();
        assertEquals(trouble("exchange.trouble.no-room"), model.troubleProperty().get());
        assertEquals(List.of(), all());
    }

    private static Optional<Trouble> trouble(String key) {
        return Optional.of(Trouble.of(key));
    }

    @Test
    void whatIsNoListIsRefusedInOneSentence() throws Exception {
        var file = folder.resolve("people.vcf");
        Files.writeString(file, "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n");
        model.open(TableSource.file(file));
        assertEquals(
                Optional.of(new Trouble("import.refused.vcard", List.of("people.vcf"))),
                model.troubleProperty().get());
        assertEquals(new ImportStage.Start(), model.stageProperty().get());
        model.open(TableSource.file(folder.resolve("gone.csv")));
        assertEquals("import.refused.missing", model.troubleProperty().get().orElseThrow().key());
    }

    @Test
    void workDoneInAListIsNotGivenUpUnasked() {
        model.open(TableSource.pasted(TWO));
        model.decisions().mend(0, 1, "Алла");
        model.leave();
        assertTrue(model.leavingProperty().get().isPresent());
        model.answerLeaving(false);
        assertEquals(new ImportStage.Rehearsed(""), model.stageProperty().get());

        model.open(TableSource.pasted("Имя\nВера\n"));
        assertEquals("Алла", model.rows().cell(0, 1));
        model.answerLeaving(true);
        assertEquals("Вера", model.rows().cell(0, 0));
        model.leave();
        assertEquals(new ImportStage.Start(), model.stageProperty().get());
    }

    @Test
    void rejectedRowsGoToAFileOfTheirOwn() throws Exception {
        model.open(TableSource.pasted("Имя;Город\n;Тверь\nАнна;Тула\n"));
        var saved = new ArrayList<Integer>();
        var file = folder.resolve("rejected.csv");
        model.saveRejected(file, key -> key, row -> row.error(), saved::add);
        assertEquals(List.of(1), saved);
        assertTrue(Files.readString(file).contains("import.error.nobody"));
        model.saveRejected(folder.resolve("no/such/file.csv"), key -> key, row -> "", saved::add);
        assertEquals(
                "exchange.trouble.not-written", model.troubleProperty().get().orElseThrow().key());
    }

    private void drain() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
        held = false;
    }

    private List<Client> all() {
        var ids = new ArrayList<ClientId>();
        clients.identities(identity -> ids.add(identity.id()));
        return clients.findAll(ids);
    }
}
