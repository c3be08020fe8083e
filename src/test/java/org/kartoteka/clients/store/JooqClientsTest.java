package org.kartoteka.clients.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.INTERACTION;
import static org.kartoteka.db.Tables.STEP_CHANGE;

import org.jooq.Table;
import org.jooq.exception.DataChangedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientDraft;
import org.kartoteka.clients.ClientField;
import org.kartoteka.clients.ClientIdentity;
import org.kartoteka.clients.Clients.TagCount;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.clients.DeletionBackup;
import org.kartoteka.clients.PurgeTrash;
import org.kartoteka.clients.RestoreClients;
import org.kartoteka.clients.SampleClients;
import org.kartoteka.clients.SaveClient;
import org.kartoteka.clients.SaveOutcome;
import org.kartoteka.clients.TagClients;
import org.kartoteka.clients.TrashClients;
import org.kartoteka.db.DefaultSchema;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.UndoOutcome;
import org.kartoteka.testing.TestBase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

class JooqClientsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @TempDir Path folder;

    private TestBase base;
    private JooqClients clients;

    @BeforeEach
    void open() {
        base = TestBase.in(folder, Clock.fixed(NOW, ZoneOffset.UTC));
        clients = new JooqClients(base.sql, base.ledger, base.ids);
    }

    @AfterEach
    void close() {
        base.close();
    }

    @Test
    void everythingOnACardIsThereAgain() {
        insert(SampleClients.anna());
        assertEquals(
                Optional.of(SampleClients.anna().with().version(1).build()),
                clients.find(SampleClients.anna().id()));
    }

    @Test
    void aClientOfWhomNothingIsKnownIsKept() {
        var nobody = Client.person(new ClientId(5), SampleClients.CREATED).build();
        insert(nobody);
        assertEquals(Optional.of(nobody.with().version(1).build()), clients.find(nobody.id()));
    }

    @Test
    void manyAreFoundInTheOrderAskedFor() {
        var many =
                LongStream.rangeClosed(1, 2_500)
                        .mapToObj(
                                id ->
                                        SampleClients.person(id, "Иванов", "Пётр")
                                                .tags(List.of("t" + id))
                                                .build())
                        .toList();
        step(() -> clients.insertAll(many));
        var ids =
                List.of(
                        new ClientId(2_400),
                        new ClientId(7),
                        new ClientId(9_999),
                        new ClientId(1_200));
        assertEquals(
                List.of(List.of("t2400"), List.of("t7"), List.of("t1200")),
                clients.findAll(ids).stream().map(Client::tags).toList());
        assertEquals(2_500, clients.findAll(many.stream().map(Client::id).toList()).size());
    }

    @Test
    void aPersonAndTheCompanyCanComeTogetherInAnyOrder() {
        var company = SampleClients.company(1, "Ромашка").build();
        var person =
                SampleClients.person(2, "Иванов", "Пётр")
                        .companyId(Optional.of(company.id()))
                        .build();
        step(() -> clients.insertAll(List.of(person, company)));
        assertEquals(
                Optional.of(company.id()), clients.find(person.id()).orElseThrow().companyId());
    }

    @Test
    void anUpdateEntersInTheJournalOnlyWhatChanged() {
        insert(SampleClients.anna());
        var anna = stored();
        var contacts = new ArrayList<>(anna.contacts());
        contacts.set(1, ContactPoint.email("anna@example.com"));
        contacts.remove(3);
        var seen = newestChange();
        assertTrue(
                update(
                        anna.with()
                                .jobTitle("Владелец")
                                .contacts(contacts)
                                .tags(List.of("опт", "VIP", "розы"))
                                .build()));

        assertEquals(
                List.of("CLIENT", "CLIENT_TAG", "CONTACT_POINT", "CONTACT_POINT"),
                tablesChangedSince(seen));
        assertEquals(
                anna.with()
                        .jobTitle("Владелец")
                        .contacts(contacts)
                        .tags(List.of("опт", "VIP", "розы"))
                        .version(2)
                        .build(),
                stored());
    }

    @Test
    void orderIsKeptWhenRowsMove() {
        insert(SampleClients.anna());
        var anna = stored();
        var turned =
                anna.with()
                        .contacts(anna.contacts().reversed())
                        .interests(List.of())
                        .facts(List.of(anna.facts().get(1)))
                        .build();
        assertTrue(update(turned));
        assertEquals(turned.with().version(2).build(), stored());
    }

    @Test
    void twoEqualContactsAreBothKept() {
        var twin = ContactPoint.phone("123-45-67");
        insert(SampleClients.person(101, "Иванов", "Пётр").contacts(List.of(twin, twin)).build());
        assertTrue(update(stored().with().contacts(List.of(twin, twin, twin)).build()));
        assertEquals(List.of(twin, twin, twin), stored().contacts());
        assertTrue(update(stored().with().contacts(List.of(twin)).build()));
        assertEquals(List.of(twin), stored().contacts());
    }

    @Test
    void anUpdateWithoutADifferenceLeavesNoTrace() {
        insert(SampleClients.anna());
        var seen = newestChange();
        assertTrue(update(stored()));
        assertEquals(seen, newestChange());
        assertEquals(1, stored().version());
    }

    @Test
    void anUpdateOfAnOldVersionIsRefused() {
        insert(SampleClients.anna());
        var first = stored();
        assertTrue(update(first.with().note("один").build()));
        assertFalse(update(first.with().note("два").build()));
        assertEquals("один", stored().note());
    }

    @Test
    void savingSaysWhatBecameOfIt() {
        var save = new SaveClient(clients, base.transactions, base.ids, base.clock);
        var added = save.add(ClientDraft.EMPTY.withText(ClientField.GIVEN, "Анна"));
        assertEquals(1, added.version());
        assertEquals("Анна", added.displayName());

        var saved =
                assertInstanceOf(
                        SaveOutcome.Saved.class, save.save(added.with().note("раз").build()));
        assertEquals(2, saved.client().version());
        assertEquals(
                new SaveOutcome.Conflict(saved.client()),
                save.save(added.with().note("два").build()));
        trash(added.id());
        assertEquals(new SaveOutcome.Gone(), save.save(saved.client().with().note("три").build()));
    }

    @Test
    void theTrashKeepsEverythingUntilItIsPurged() {
        insert(SampleClients.anna());
        var anna = stored();
        assertEquals(1, trash(anna.id()));
        assertEquals(0, trash(anna.id()));
        assertEquals(List.of(anna.id()), clients.trashed().stream().map(Client::id).toList());
        assertEquals(Optional.of(NOW), stored().deletedAt());

        var restore = new RestoreClients(clients, base.transactions);
        assertEquals(1, restore.restore(List.of(anna.id())));
        assertEquals(0, restore.restore(List.of(anna.id())));
        assertEquals(anna.with().version(3).build(), stored());
    }

    @Test
    void thePurgeTakesWhatLayNinetyDaysAndUndoBringsItBack() {
        insert(SampleClients.anna());
        insert(SampleClients.person(7, "Иванов", "Пётр").build());
        insert(
                SampleClients.person(8, "Мухин", "Олег")
                        .companyId(Optional.of(new ClientId(101)))
                        .build());
        talk(101);
        step(
                () ->
                        clients.trash(
                                List.of(new ClientId(101)),
                                NOW.minus(PurgeTrash.KEPT).minusSeconds(1)));
        step(
                () ->
                        clients.trash(
                                List.of(new ClientId(7)),
                                NOW.minus(PurgeTrash.KEPT).plusSeconds(1)));
        var before = stored();

        assertEquals(1, new PurgeTrash(clients, base.transactions, () -> {}, base.clock).purge());
        assertEquals(Optional.empty(), clients.find(before.id()));
        assertTrue(clients.find(new ClientId(7)).isPresent());
        assertEquals(Optional.empty(), clients.find(new ClientId(8)).orElseThrow().companyId());
        assertEquals(0, count(INTERACTION));

        var own = base.journal.steps(Optional.empty(), 1).getFirst();
        assertEquals(Label.of("step.own.expired", "1"), own.label());
        assertInstanceOf(UndoOutcome.Done.class, base.journal.undo(own.id()));
        assertEquals(before, stored());
        assertEquals(1, count(INTERACTION));
    }

    @Test
    void whoWasTakenOutOfTheTrashMeanwhileIsNotPurged() {
        insert(SampleClients.anna());
        var purging = new PurgeTrash(clients, base.transactions, () -> {}, base.clock);
        assertEquals(0, purging.purge(List.of(new ClientId(101))));
        assertTrue(clients.find(new ClientId(101)).isPresent());
    }

    @Test
    void deletingManyBeginsWithABackup() {
        var many =
                LongStream.range(1000, 1020)
                        .mapToObj(id -> SampleClients.person(id, "Иванов", "Пётр").build())
                        .toList();
        many.forEach(this::insert);
        var ids = many.stream().map(Client::id).toList();
        DeletionBackup refused =
                () -> {
                    throw new IllegalStateException("no room");
                };
        var trashing = new TrashClients(clients, base.transactions, refused, base.clock);
        assertThrows(IllegalStateException.class, () -> trashing.trash(ids));
        assertEquals(List.of(), clients.trashed());
        assertEquals(19, trashing.trash(ids.subList(0, 19)));
        var purging = new PurgeTrash(clients, base.transactions, refused, base.clock);
        assertThrows(IllegalStateException.class, () -> purging.purge(ids.subList(0, 1)));
        assertEquals(19, clients.trashed().size());
    }

    @Test
    void thePurgeKnowsEveryTableWithRowsOfClients() {
        var withClient =
                DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                        .filter(
                                table ->
                                        table.field("CLIENT_ID") != null
                                                && !table.equals(STEP_CHANGE))
                        .map(table -> table.getName())
                        .collect(Collectors.toSet());
        assertEquals(
                withClient,
                PurgedRows.OF_CLIENTS.stream()
                        .map(table -> table.getName())
                        .collect(Collectors.toSet()));
    }

    @Test
    void aTagIsGivenOnceWhateverItsSpelling() {
        insert(SampleClients.anna());
        insert(SampleClients.person(7, "Иванов", "Пётр").build());
        var tag = new TagClients(clients, base.transactions);
        var both = List.of(new ClientId(101), new ClientId(7), new ClientId(404));

        assertEquals(1, tag.add(both, "#ОПТ "));
        assertEquals(List.of("опт", "VIP"), stored().tags());
        assertEquals(List.of("ОПТ"), clients.find(new ClientId(7)).orElseThrow().tags());
        assertEquals(List.of(new TagCount("ОПТ", 2), new TagCount("VIP", 1)), clients.tags());

        assertEquals(2, tag.remove(both, "Опт"));
        assertEquals(List.of("VIP"), stored().tags());
        assertEquals(2, stored().version());

        tag.add(both, "новый");
        assertEquals(List.of("VIP", "новый"), stored().tags());
        base.journal.undo();
        assertInstanceOf(UndoOutcome.Done.class, base.journal.undo());
        assertEquals(List.of("опт", "VIP"), stored().tags());
        assertEquals(List.of("ОПТ"), clients.find(new ClientId(7)).orElseThrow().tags());
    }

    @Test
    void aRowThatIsGoneIsNotUpdatedInSilence() {
        insert(SampleClients.anna());
        assertThrows(
                DataChangedException.class,
                () ->
                        step(
                                () -> {
                                    var row = base.sql.read(db -> db.fetchOne(CLIENT));
                                    row.setNote("Новое");
                                    row.setId(new ClientId(404));
                                    base.ledger.updateAll(List.of(row));
                                }));
        assertEquals(SampleClients.anna().note(), stored().note());
    }

    @Test
    void identitiesLeaveOutTheTrash() {
        insert(SampleClients.anna());
        insert(SampleClients.person(7, "Иванов", "Пётр").build());
        trash(new ClientId(7));
        var found = new ArrayList<ClientIdentity>();
        clients.identities(found::add);
        var anna = SampleClients.anna();
        assertEquals(
                List.of(
                        new ClientIdentity(
                                anna.id(),
                                anna.kind(),
                                anna.name(),
                                anna.organization(),
                                anna.birthday(),
                                List.of("9123456789"),
                                List.of("anna@romashka.example"),
                                anna.taxId(),
                                anna.source(),
                                anna.externalId())),
                found);
    }

    private void talk(long client) {
        var row = INTERACTION.newRecord();
        row.setId(new InteractionId(base.ids.next()));
        row.setClientId(new ClientId(client));
        row.setChannelId(new ChannelId(1));
        row.setDirection("OUT");
        row.setHappenedAt(NOW);
        row.setText("Договорились");
        row.setCreatedAt(NOW);
        row.setVersion(1);
        step(() -> base.ledger.insert(row));
    }

    private void insert(Client client) {
        step(() -> clients.insert(client));
    }

    private boolean update(Client client) {
        return base.transactions.step(Label.of("step.client.saved"), () -> clients.update(client));
    }

    private int trash(ClientId id) {
        return new TrashClients(clients, base.transactions, () -> {}, base.clock)
                .trash(List.of(id));
    }

    private void step(Runnable work) {
        base.transactions.step(Label.of("step.test"), work);
    }

    private Client stored() {
        return clients.find(SampleClients.anna().id()).orElseThrow();
    }

    private long newestChange() {
        return new JooqClientRows(base.sql).newestChange();
    }

    private List<String> tablesChangedSince(long seen) {
        return base.sql.read(
                db ->
                        db.select(STEP_CHANGE.TABLE_NAME)
                                .from(STEP_CHANGE)
                                .where(STEP_CHANGE.ID.gt(seen))
                                .orderBy(STEP_CHANGE.TABLE_NAME)
                                .fetch(STEP_CHANGE.TABLE_NAME));
    }

    private int count(Table<?> table) {
        return base.sql.read(db -> db.fetchCount(table));
    }
}
