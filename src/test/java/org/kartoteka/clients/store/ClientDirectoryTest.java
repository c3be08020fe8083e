package org.kartoteka.clients.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kartoteka.db.Tables.FOLLOW_UP;
import static org.kartoteka.db.Tables.INTERACTION;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientDirectory;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientListRow.Missing;
import org.kartoteka.clients.ClientListRow.NextStep;
import org.kartoteka.clients.ClientOrder;
import org.kartoteka.clients.ClientQuery;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.clients.SampleClients;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ClientIds;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.testing.TestBase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class ClientDirectoryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @TempDir Path folder;

    private TestBase base;
    private JooqClients clients;
    private ClientDirectory directory;

    @BeforeEach
    void open() {
        base = TestBase.in(folder, Clock.fixed(NOW, ZoneOffset.UTC));
        clients = new JooqClients(base.sql, base.ledger, base.ids);
        directory = new ClientDirectory(new JooqClientRows(base.sql));
        directory.refresh();
    }

    @AfterEach
    void close() {
        base.close();
    }

    @Test
    void aRowShowsWhatTheListNeeds() {
        insert(SampleClients.company(7, "ООО «Лютик»").build());
        insert(SampleClients.anna().with().companyId(Optional.of(new ClientId(7))).build());
        talk(101, NOW.minus(Duration.ofDays(3)));
        talk(101, NOW.minus(Duration.ofDays(9)));
        plan(101, LocalDate.of(2026, 12, 1), "Позвонить", "OPEN");
        plan(101, LocalDate.of(2026, 11, 1), "Сделано", "DONE");
        plan(101, LocalDate.of(2026, 12, 24), "Поздравить", "OPEN");

        var anna = SampleClients.anna();
        assertEquals(
                Optional.of(
                        new ClientListRow(
                                anna.id(),
                                Client.Kind.PERSON,
                                anna.name(),
                                "Соловьёва Анна Сергеевна",
                                "ООО «Лютик»",
                                Optional.of(new ClientId(7)),
                                "Директор",
                                anna.birthday(),
                                List.of("8 (912) 345-67-89 доб. 12"),
                                List.of("Anna@Romashka.example"),
                                List.of("опт", "VIP"),
                                "Пермь",
                                List.of(
                                        "Любит розы.\nЗвонить после обеда.",
                                        "Сад",
                                        "Чай",
                                        "Дочь Маша",
                                        "Собака",
                                        " 42 ",
                                        "@anna_s",
                                        "https://romashka.example"),
                                Optional.of(NOW.minus(Duration.ofDays(3))),
                                Optional.of(new NextStep(LocalDate.of(2026, 12, 1), "Позвонить")),
                                Optional.empty(),
                                SampleClients.CREATED)),
                directory.refresh().row(anna.id()));
    }

    @Test
    void aRenamedCompanyShowsInTheRowsOfItsPeople() {
        var company = SampleClients.company(7, "Лютик").build();
        insert(company);
        insert(
                SampleClients.person(8, "Иванов", "Пётр")
                        .companyId(Optional.of(company.id()))
                        .build());
        directory.refresh();
        step(() -> clients.update(company.with().organization("Ромашка").version(1).build()));
        assertEquals("Ромашка", directory.refresh().row(new ClientId(8)).orElseThrow().company());
        assertEquals(List.of(new ClientId(8)), ids(directory.snapshot().colleagues(company.id())));
    }

    @Test
    void colleaguesShareACompanyHoweverItIsWritten() {
        insert(SampleClients.person(1, "Яшин", "Лев").organization("ООО «Ромашка»").build());
        insert(SampleClients.person(2, "Ёлкин", "Пётр").organization("Ромашка, ООО").build());
        insert(SampleClients.person(3, "Ежов", "Иван").organization("РОМАШКА").build());
        insert(SampleClients.person(4, "Мухин", "Олег").organization("Лютик").build());
        assertEquals(
                List.of(new ClientId(3), new ClientId(2)),
                ids(directory.refresh().colleagues(new ClientId(1))));
        assertEquals(List.of(), directory.snapshot().colleagues(new ClientId(4)));
    }

    @Test
    void chipsNarrowTheListTogether() {
        insert(SampleClients.person(1, "А", "").tags(List.of("Опт", "VIP")).build());
        insert(
                SampleClients.person(2, "Б", "")
                        .tags(List.of("опт"))
                        .contacts(List.of(ContactPoint.phone("123")))
                        .build());
        insert(SampleClients.person(3, "В", "").build());
        talk(2, NOW.minus(Duration.ofDays(10)));
        talk(3, NOW.minus(Duration.ofDays(31)));
        var snapshot = directory.refresh();

        assertEquals(List.of(1L, 2L), select(ClientQuery.ALL.withTags(Set.of("ОПТ"))));
        assertEquals(List.of(1L), select(ClientQuery.ALL.withTags(Set.of("опт", "vip"))));
        assertEquals(List.of(1L, 3L), select(ClientQuery.ALL.withMissing(Set.of(Missing.PHONE))));
        assertEquals(
                List.of(3L),
                select(ClientQuery.ALL.withMissing(Set.of(Missing.PHONE, Missing.TAG))));
        assertEquals(
                List.of(1L, 3L), select(ClientQuery.ALL.withNotContactedDays(Optional.of(30))));
        assertEquals(
                List.of(2L),
                select(
                        ClientQuery.ALL.withAmong(
                                Optional.of(ClientIds.of(Set.of(new ClientId(2)))))));
        assertEquals(3, snapshot.size());
    }

    @Test
    void everyOrderPutsWhatHasNothingToBeSortedByLast() {
        insert(SampleClients.person(1, "Жуков", "").organization("Яшма").build());
        insert(SampleClients.person(2, "Ёлкин", "").build());
        insert(SampleClients.person(3, "Ежов", "").organization("Агат").build());
        insert(
                SampleClients.person(4, "", "")
                        .contacts(List.of(ContactPoint.phone("123")))
                        .build());
        talk(1, NOW.minus(Duration.ofDays(5)));
        talk(2, NOW.minus(Duration.ofDays(1)));
        plan(2, LocalDate.of(2026, 12, 1), "Позвонить", "OPEN");
        plan(3, LocalDate.of(2026, 11, 1), "Позвонить", "OPEN");
        directory.refresh();

        assertEquals(List.of(3L, 2L, 1L, 4L), select(ClientQuery.ALL));
        assertEquals(
                List.of(1L, 2L, 3L, 4L), select(ClientQuery.ALL.withOrder(ClientOrder.NAME, true)));
        assertEquals(
                List.of(3L, 1L, 2L, 4L),
                select(ClientQuery.ALL.withOrder(ClientOrder.COMPANY, false)));
        assertEquals(
                List.of(1L, 3L, 2L, 4L),
                select(ClientQuery.ALL.withOrder(ClientOrder.COMPANY, true)));
        assertEquals(
                List.of(3L, 4L, 1L, 2L),
                select(ClientQuery.ALL.withOrder(ClientOrder.LAST_CONTACT, false)));
        assertEquals(
                List.of(2L, 1L, 4L, 3L),
                select(ClientQuery.ALL.withOrder(ClientOrder.LAST_CONTACT, true)));
        assertEquals(
                List.of(3L, 2L, 1L, 4L),
                select(ClientQuery.ALL.withOrder(ClientOrder.NEXT_STEP, false)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void refreshingByTheJournalEqualsReadingAnew(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 12; round++) {
            for (var change = random.nextInt(6); change >= 0; change--) {
                somethingHappens(random);
            }
            directory.refresh();
            var anew = new ClientDirectory(new JooqClientRows(base.sql)).refresh();
            assertEquals(anew.entries(), directory.snapshot().entries());
            for (var order : ClientOrder.values()) {
                var query = ClientQuery.ALL.withOrder(order, random.nextBoolean());
                assertEquals(anew.select(query, NOW), directory.snapshot().select(query, NOW));
            }
        }
    }

    private void somethingHappens(Random random) {
        var id = 1 + random.nextInt(20);
        var known = clients.find(new ClientId(id));
        if (known.isEmpty()) {
            insert(
                    SampleClients.person(id, "Иванов" + random.nextInt(9), "")
                            .organization("К" + id % 3)
                            .build());
            return;
        }
        var client = known.get();
        switch (random.nextInt(9)) {
            case 0 -> step(() -> clients.trash(List.of(client.id()), NOW));
            case 1 -> step(() -> clients.restore(List.of(client.id())));
            case 2 -> step(() -> clients.purge(List.of(client.id())));
            case 3 -> step(() -> clients.addTag(List.of(client.id()), "t" + random.nextInt(3)));
            case 4 -> talk(id, NOW.minusSeconds(random.nextInt(1_000_000)));
            case 5 -> plan(id, LocalDate.of(2026, 12, 1 + random.nextInt(30)), "Позвонить", "OPEN");
            case 6 -> base.journal.undo();
            case 7 -> anotherCompany(client, random);
            default ->
                    step(() -> clients.update(client.with().note("n" + random.nextInt()).build()));
        }
    }

    private void anotherCompany(Client client, Random random) {
        var company = clients.find(new ClientId(1 + random.nextInt(20))).map(Client::id);
        step(
                () ->
                        clients.update(
                                client.with()
                                        .companyId(company.filter(id -> !id.equals(client.id())))
                                        .organization("К" + random.nextInt(9))
                                        .build()));
    }

    private List<Long> select(ClientQuery query) {
        return directory.snapshot().select(query, NOW).stream()
                .map(row -> row.id().value())
                .toList();
    }

    private static List<ClientId> ids(List<ClientListRow> rows) {
        return rows.stream().map(ClientListRow::id).toList();
    }

    private void insert(Client client) {
        step(() -> clients.insert(client));
    }

    private void talk(long client, Instant when) {
        var row = INTERACTION.newRecord();
        row.setId(new InteractionId(base.ids.next()));
        row.setClientId(new ClientId(client));
        row.setChannelId(new ChannelId(1));
        row.setDirection("OUT");
        row.setHappenedAt(when);
        row.setText("Договорились");
        row.setCreatedAt(NOW);
        row.setVersion(1);
        step(() -> base.ledger.insert(row));
    }

    private void plan(long client, LocalDate due, String text, String state) {
        var row = FOLLOW_UP.newRecord();
        row.setId(new FollowUpId(base.ids.next()));
        row.setClientId(new ClientId(client));
        row.setText(text);
        row.setDueDate(due);
        row.setState(state);
        row.setMovedTimes(0);
        row.setCreatedAt(NOW);
        row.setVersion(1);
        step(() -> base.ledger.insert(row));
    }

    private void step(Runnable work) {
        base.transactions.step(Label.of("step.test"), work);
    }
}
