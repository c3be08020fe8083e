package org.kartoteka.platform.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.CLIENT_TAG;
import static org.kartoteka.db.Tables.TALK_HINT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.db.DefaultSchema;
import org.kartoteka.db.tables.records.ClientRecord;
import org.kartoteka.db.tables.records.TalkHintRecord;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.StepId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Step;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.platform.work.UndoOutcome;
import org.kartoteka.testing.TestBase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

class JournalTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Set<String> WRITTEN_BY_MACHINERY = Set.of("STEP", "STEP_CHANGE", "BASE");

    @TempDir Path folder;

    private TestBase base;

    @BeforeEach
    void open() {
        base = TestBase.in(folder, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        base.close();
    }

    @Test
    void everyTableAPersonCanChangeIsJournaled() {
        var tables = new TreeSet<String>();
        DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> tables.add(table.getName()));
        tables.removeAll(WRITTEN_BY_MACHINERY);
        tables.removeIf(DerivedTables::contain);
        assertEquals(tables, new TreeSet<>(TableTopics.changeable()));
        tables.forEach(
                table ->
                        assertEquals(
                                true,
                                DefaultSchema.DEFAULT_SCHEMA.getTable(table).field("ID") != null,
                                table + " has a key ID"));
    }

    @Test
    void undoAndRedoStepThroughWhatWasDone() {
        var anna = anna();
        save("made", anna);
        rename(anna, "Анна", "Аня");

        assertInstanceOf(UndoOutcome.Done.class, base.journal.undo());
        assertEquals(List.of("Анна"), names());
        assertInstanceOf(UndoOutcome.Done.class, base.journal.undo());
        assertEquals(List.of(), names());
        assertInstanceOf(UndoOutcome.Nothing.class, base.journal.undo());

        assertInstanceOf(UndoOutcome.Done.class, base.journal.redo());
        assertInstanceOf(UndoOutcome.Done.class, base.journal.redo());
        assertEquals(List.of("Аня"), names());
        assertInstanceOf(UndoOutcome.Nothing.class, base.journal.redo());

        assertInstanceOf(UndoOutcome.Done.class, base.journal.undo());
        assertEquals(List.of("Анна"), names());
    }

    @Test
    void somethingNewClosesTheWayForward() {
        var anna = anna();
        save("made", anna);
        base.journal.undo();
        save("made", anna());
        assertEquals(Optional.empty(), base.journal.nextRedo());
        assertInstanceOf(UndoOutcome.Nothing.class, base.journal.redo());
    }

    @Test
    void whatTheProgramDoesByItselfIsUndoneWhenAskedForAndNotByTheWay() {
        var anna = anna();
        save("made", anna);
        save(Label.OWN + "tidied", anna());
        assertEquals(new StepId(1), base.journal.nextUndo().orElseThrow().id());
        assertInstanceOf(UndoOutcome.Done.class, base.journal.undo());
        assertEquals(new StepId(1), base.journal.nextRedo().orElseThrow().id());
        assertInstanceOf(UndoOutcome.Done.class, base.journal.undo(new StepId(2)));
        assertEquals(List.of(), names());
    }

    @Test
    void everyStepInTheWayIsNamed() {
        var anna = anna();
        save("made", anna);
        for (var i = 0; i < 25; i++) {
            rename(anna, "Анна " + i, "Анна " + (i + 1));
        }
        var outcome = assertInstanceOf(UndoOutcome.Blocked.class, base.journal.undo(new StepId(1)));
        assertEquals(25, outcome.inTheWay().size());
        assertEquals(new StepId(26), outcome.inTheWay().getFirst().id());
    }

    /// The import goes, but for what was worked on since; then the work itself goes.
    @Test
    void whereOnlyWhatWasTakenBackStandsInTheWayThatIsNamed() {
        var anna = anna();
        save("made", anna);
        rename(anna, "Анна", "Аня");
        rename(anna, "Аня", "Нюра");
        base.journal.undoKeepingLaterChanges(new StepId(2));
        base.journal.undo(new StepId(3));

        var outcome = assertInstanceOf(UndoOutcome.Blocked.class, base.journal.undo(new StepId(1)));
        assertEquals(false, outcome.inTheWay().isEmpty());
    }

    @Test
    void anOldStepIsUndoneOnItsOwn() {
        var anna = anna();
        var boris = anna();
        save("first", anna);
        save("second", boris);
        assertInstanceOf(UndoOutcome.Done.class, base.journal.undo(new StepId(1)));
        assertEquals(List.of(boris.getId()), ids());
    }

    @Test
    void aLaterChangeOfTheSameFieldStandsInTheWayAndIsNamed() {
        var anna = anna();
        save("made", anna);
        rename(anna, "Анна", "Аня");
        rename(anna, "Аня", "Нюра");

        var outcome = assertInstanceOf(UndoOutcome.Blocked.class, base.journal.undo(new StepId(2)));
        assertEquals(List.of(new StepId(3)), outcome.inTheWay().stream().map(Step::id).toList());
        assertEquals(List.of("Нюра"), names());
    }

    @Test
    void aLaterChangeOfAnotherFieldDoesNotStandInTheWay() {
        var anna = anna();
        save("made", anna);
        rename(anna, "Анна", "Аня");
        anna.setNote("любит чай");
        base.transactions.step(Label.of("noted"), () -> base.ledger.update(anna));

        assertInstanceOf(UndoOutcome.Done.class, base.journal.undo(new StepId(2)));
        var stored = base.sql.read(db -> db.selectFrom(CLIENT).fetchOne());
        assertEquals(
                List.of("Анна", "любит чай"), List.of(stored.getGivenName(), stored.getNote()));
    }

    @Test
    void aRowThatRefersToItStandsInTheWay() {
        var anna = anna();
        save("made", anna);
        tag(anna, "vip");
        var outcome = assertInstanceOf(UndoOutcome.Blocked.class, base.journal.undo(new StepId(1)));
        assertEquals(List.of(new StepId(2)), outcome.inTheWay().stream().map(Step::id).toList());
    }

    @Test
    void aCompanyAndItsPeopleGoWithTheStepThatMadeThem() {
        var company = anna();
        var person = anna();
        person.setCompanyId(company.getId());
        base.transactions.step(
                Label.of("made"), () -> base.ledger.insertAll(List.of(company, person)));
        assertInstanceOf(UndoOutcome.Done.class, base.journal.undo());
        assertEquals(List.of(), ids());
        assertInstanceOf(UndoOutcome.Done.class, base.journal.redo());
        assertEquals(List.of(company.getId(), person.getId()), ids());
    }

    @Test
    void aCompanyStaysForThePersonThatStays() {
        var company = anna();
        var person = anna();
        var other = anna();
        person.setCompanyId(company.getId());
        base.transactions.step(
                Label.of("made"), () -> base.ledger.insertAll(List.of(company, person, other)));
        rename(person, "Анна", "Аня");
        var outcome = base.journal.undoKeepingLaterChanges(new StepId(1));
        assertEquals(
                Set.of(company.getId(), person.getId()),
                Set.copyOf(assertInstanceOf(UndoOutcome.Done.class, outcome).kept()));
        assertEquals(List.of(company.getId(), person.getId()), ids());
    }

    @Test
    void keepingLaterChangesTakesBackTheRestAndNamesWhatStays() {
        var anna = anna();
        var boris = anna();
        base.transactions.step(
                Label.of("imported"), () -> base.ledger.insertAll(List.of(anna, boris)));
        tag(anna, "vip");
        var outcome =
                assertInstanceOf(
                        UndoOutcome.Done.class,
                        base.journal.undoKeepingLaterChanges(new StepId(1)));
        assertEquals(Set.of(anna.getId()), outcome.kept());
        assertEquals(List.of(anna.getId()), ids());
    }

    @Test
    void aStepThatFailsLeavesNothing() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        base.transactions.step(
                                Label.of("made"),
                                () -> {
                                    base.ledger.insert(anna());
                                    throw new IllegalStateException("on purpose");
                                }));
        assertEquals(List.of(), names());
        assertEquals(List.of(), base.journal.steps(Optional.empty(), 10));
    }

    @Test
    void aStepAnnouncesWhatItChanged() {
        var heard = new ArrayList<Topic>();
        base.changes.on(Topic.CLIENTS, () -> heard.add(Topic.CLIENTS));
        base.changes.on(Topic.FOLLOW_UPS, () -> heard.add(Topic.FOLLOW_UPS));
        save("made", anna());
        assertEquals(List.of(Topic.CLIENTS), heard);
    }

    @Test
    void writingOutsideAStepIsRefused() {
        assertThrows(IllegalStateException.class, () -> base.ledger.insert(anna()));
    }

    @Test
    void historyListsStepsNewestFirst() {
        save("made", anna());
        save("made", anna());
        var steps = base.journal.steps(Optional.empty(), 10);
        assertEquals(List.of(2L, 1L), steps.stream().map(step -> step.id().value()).toList());
        assertEquals(
                List.of(1L),
                base.journal.steps(Optional.of(new StepId(2)), 10).stream()
                        .map(step -> step.id().value())
                        .toList());
        assertEquals(NOW, steps.getFirst().doneAt());
    }

    @Test
    void aRowWhosePlaceAnotherTookCannotComeBack() {
        var anna = anna();
        save("made", anna);
        var first = hint(anna);
        base.transactions.step(Label.of("noted"), () -> base.ledger.insert(first));
        base.transactions.step(
                Label.of("cleared"), () -> base.ledger.delete(TALK_HINT, first.getId()));
        base.transactions.step(Label.of("noted again"), () -> base.ledger.insert(hint(anna)));

        onlyTheFourthIsInTheWayOfTheThird();
        assertInstanceOf(
                UndoOutcome.Done.class, base.journal.undoKeepingLaterChanges(new StepId(3)));
        assertEquals(1, hints());
    }

    @Test
    void aRowOfAClientWhoIsGoneCannotComeBackAlone() {
        var anna = anna();
        save("made", anna);
        var hint = hint(anna);
        base.transactions.step(Label.of("noted"), () -> base.ledger.insert(hint));
        base.transactions.step(
                Label.of("cleared"), () -> base.ledger.delete(TALK_HINT, hint.getId()));
        base.transactions.step(
                Label.of("purged"), () -> base.ledger.delete(CLIENT, anna.getId().value()));

        onlyTheFourthIsInTheWayOfTheThird();
        assertInstanceOf(UndoOutcome.Done.class, base.journal.undo(new StepId(4)));
        assertInstanceOf(UndoOutcome.Done.class, base.journal.undo(new StepId(3)));
        assertEquals(1, hints());
    }

    @Test
    void aRowWhosePlaceAnotherTookCannotGoBackThere() {
        var anna = annaWhoseHintWentToAnother();
        base.transactions.step(Label.of("noted again"), () -> base.ledger.insert(hint(anna)));

        onlyTheFourthIsInTheWayOfTheThird();
        assertInstanceOf(UndoOutcome.Done.class, base.journal.undo(new StepId(4)));
        assertInstanceOf(UndoOutcome.Done.class, base.journal.undo(new StepId(3)));
        assertEquals(1, hints());
    }

    @Test
    void aRowCannotGoBackToAClientWhoIsGone() {
        var anna = annaWhoseHintWentToAnother();
        base.transactions.step(
                Label.of("purged"), () -> base.ledger.delete(CLIENT, anna.getId().value()));

        onlyTheFourthIsInTheWayOfTheThird();
        assertInstanceOf(
                UndoOutcome.Done.class, base.journal.undoKeepingLaterChanges(new StepId(3)));
        assertEquals(1, hints());
    }

    private void onlyTheFourthIsInTheWayOfTheThird() {
        var outcome = assertInstanceOf(UndoOutcome.Blocked.class, base.journal.undo(new StepId(3)));
        assertEquals(List.of(new StepId(4)), outcome.inTheWay().stream().map(Step::id).toList());
    }

    private ClientRecord annaWhoseHintWentToAnother() {
        var anna = anna();
        var berta = anna();
        base.transactions.step(Label.of("made"), () -> base.ledger.insertAll(List.of(anna, berta)));
        var moving = hint(anna);
        base.transactions.step(Label.of("noted"), () -> base.ledger.insert(moving));
        moving.setClientId(berta.getId());
        base.transactions.step(Label.of("moved"), () -> base.ledger.update(moving));
        return anna;
    }

    private int hints() {
        return base.sql.<Integer>read(db -> db.fetchCount(TALK_HINT));
    }

    private TalkHintRecord hint(ClientRecord client) {
        var hint = TALK_HINT.newRecord();
        hint.setId(base.ids.next());
        hint.setClientId(client.getId());
        hint.setText("коротко");
        return hint;
    }

    private void save(String label, ClientRecord client) {
        base.transactions.step(Label.of(label, "Анна"), () -> base.ledger.insert(client));
    }

    private void rename(ClientRecord client, String from, String to) {
        client.setGivenName(to);
        base.transactions.step(Label.of("renamed", from, to), () -> base.ledger.update(client));
    }

    private void tag(ClientRecord client, String tag) {
        var row = CLIENT_TAG.newRecord();
        row.setId(base.ids.next());
        row.setClientId(client.getId());
        row.setTag(tag);
        row.setPosition(0);
        base.transactions.step(Label.of("tagged"), () -> base.ledger.insert(row));
    }

    private ClientRecord anna() {
        var client = CLIENT.newRecord();
        client.setId(new ClientId(base.ids.next()));
        client.setKind("PERSON");
        client.setGivenName("Анна");
        client.setBirthMonth((short) 3);
        client.setCreatedAt(NOW);
        client.setVersion(0);
        return client;
    }

    private List<String> names() {
        return base.sql.read(db -> db.selectFrom(CLIENT).fetch(CLIENT.GIVEN_NAME));
    }

    private List<ClientId> ids() {
        return base.sql.read(db -> db.selectFrom(CLIENT).fetch(CLIENT.ID));
    }
}
