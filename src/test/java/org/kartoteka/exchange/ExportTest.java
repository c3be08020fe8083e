package org.kartoteka.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.db.Tables;
import org.kartoteka.exchange.store.JooqExportedRows;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.ImportId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.kernel.PromiseId;
import org.kartoteka.platform.table.Limits;
import org.kartoteka.platform.table.Row;
import org.kartoteka.platform.table.TableReader;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Cancellation;
import org.kartoteka.platform.work.Label;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

class ExportTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Moscow"));

    @TempDir Path folder;

    @Test
    void whatIsExportedComesBackIntoAnEmptyBase() throws IOException {
        var file = folder.resolve("clients.csv");
        List<Client> before;
        try (var base = base("one")) {
            store(base, NastyClients.some(42, 60));
            before = base.all();
            var written =
                    exportClients(base)
                            .all(
                                    file,
                                    ExportKind.SPREADSHEET,
                                    Language.RUSSIAN,
                                    Progress.NONE,
                                    new Cancellation());
            assertEquals(60, written);
        }
        try (var base = base("two")) {
            assertEquals(60, base.apply(TableSource.file(file)).created());
            var after = known(base.all());
            for (var i = 0; i < after.size(); i++) {
                assertEquals(known(before).get(i), after.get(i));
            }
            var again = base.apply(TableSource.file(file));
            assertEquals(0, again.created() + again.updated());
        }
    }

    @Test
    void aSelectionIsExportedAlone() throws IOException {
        var file = folder.resolve("clients.csv");
        try (var base = base("one")) {
            store(base, NastyClients.some(1, 5));
            var some = base.all().stream().limit(2).map(Client::id).toList();
            exportClients(base)
                    .some(
                            some,
                            file,
                            ExportKind.EXACT,
                            Language.ENGLISH,
                            Progress.NONE,
                            new Cancellation());
        }
        assertEquals(3, rows(file).size());
    }

    @Test
    void everythingBecomesOneFolderThatOnlyItsOwnerReads() throws IOException {
        try (var base = base("one")) {
            store(
                    base,
                    List.of(
                            Client.person(new ClientId(1), CLOCK.instant())
                                    .organization("ООО «Ромашка»")
                                    .contacts(List.of(ContactPoint.phone("+7 916 000-10-10")))
                                    .build()));
            talk(base, base.all().getFirst().id());
            var exportEverything =
                    new ExportEverything(
                            exportClients(base),
                            new JooqExportedRows(base.base.sql),
                            base.base.transactions,
                            CLOCK);
            var made =
                    exportEverything.into(
                            folder.resolve("exports"),
                            ExportKind.EXACT,
                            Language.RUSSIAN,
                            code -> "канал " + code,
                            Progress.NONE,
                            new Cancellation());
            var next =
                    exportEverything.into(
                            folder.resolve("exports"),
                            ExportKind.EXACT,
                            Language.RUSSIAN,
                            code -> code,
                            Progress.NONE,
                            new Cancellation());

            assertEquals("Kartoteka 2026-11-22", made.getFileName().toString());
            assertEquals("Kartoteka 2026-11-22 (2)", next.getFileName().toString());
            try (var files = Files.list(made)) {
                assertEquals(
                        Set.of(
                                "Клиенты.csv",
                                "Журнал.csv",
                                "Следующие шаги.csv",
                                "Обещания.csv",
                                "Даты.csv",
                                "Поздравления.csv",
                                "Подарки.csv",
                                "Ответы.csv",
                                "Оценки по факторам.csv",
                                "Опросы.csv",
                                "Покупки.csv",
                                "Договоры.csv",
                                "Благодарности и отзывы.csv",
                                "Ответ не нужен.csv",
                                "Стадии.csv",
                                "Правила.csv",
                                "Путь клиента.csv",
                                "Что мешает.csv",
                                "Почему не вернулись.csv",
                                "Что мы изменили.csv",
                                "Как говорить.csv",
                                "Как часто связываться.csv",
                                "Отложенные звонки.csv"),
                        files.map(file -> file.getFileName().toString())
                                .collect(Collectors.toSet()));
            }
            var talk = rows(made.resolve("Журнал.csv")).get(1);
            assertEquals(
                    List.of(
                            "ООО «Ромашка»",
                            "20.11.2026 13:30",
                            "канал phone",
                            "Исходящее",
                            "15",
                            "Договорились",
                            "=обсудили",
                            "1",
                            "4",
                            "цена"),
                    talk.subList(1, talk.size()));
            assertEquals("Сделан", rows(made.resolve("Следующие шаги.csv")).get(1).get(5));
            assertEquals("Моё", rows(made.resolve("Обещания.csv")).get(1).get(2));
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(made.resolve("Журнал.csv"))));
        }
    }

    @Test
    void aCancelledExportLeavesTheOlderFile() throws IOException {
        var file = folder.resolve("clients.csv");
        Files.writeString(file, "older");
        try (var base = base("one")) {
            store(base, NastyClients.some(1, 5));
            var cancellation = new Cancellation();
            cancellation.request();
            assertThrows(
                    Cancellation.Cancelled.class,
                    () ->
                            exportClients(base)
                                    .all(
                                            file,
                                            ExportKind.EXACT,
                                            Language.ENGLISH,
                                            Progress.NONE,
                                            cancellation));
        }
        assertEquals("older", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(path -> path.toString().endsWith(".part")));
        }
    }

    private static void talk(ImportingBase base, ClientId client) {
        base.base.transactions.step(
                Label.of("step.interaction.logged", ""),
                () -> {
                    var talk = Tables.INTERACTION.newRecord();
                    talk.setId(new InteractionId(base.base.ids.next()));
                    talk.setClientId(client);
                    talk.setChannelId(new ChannelId(1));
                    talk.setDirection("OUT");
                    talk.setHappenedAt(Instant.parse("2026-11-20T10:30:00Z"));
                    talk.setDurationMinutes(15);
                    talk.setOutcome("AGREED");
                    talk.setText("=обсудили");
                    talk.setSentiment((short) 1);
                    talk.setScore((short) 4);
                    talk.setCreatedAt(CLOCK.instant());
                    talk.setVersion(1);
                    base.base.ledger.insert(talk);
                    var tag = Tables.INTERACTION_TAG.newRecord();
                    tag.setId(base.base.ids.next());
                    tag.setInteractionId(talk.getId());
                    tag.setClientId(client);
                    tag.setTag("цена");
                    tag.setPosition(0);
                    base.base.ledger.insert(tag);
                    var step = Tables.FOLLOW_UP.newRecord();
                    step.setId(new FollowUpId(base.base.ids.next()));
                    step.setClientId(client);
                    step.setText("перезвонить");
                    step.setDueDate(LocalDate.of(2026, 11, 26));
                    step.setState("DONE");
                    step.setMovedTimes(0);
                    step.setCreatedAt(CLOCK.instant());
                    step.setVersion(1);
                    base.base.ledger.insert(step);
                    var promise = Tables.PROMISE.newRecord();
                    promise.setId(new PromiseId(base.base.ids.next()));
                    promise.setClientId(client);
                    promise.setSide("MINE");
                    promise.setText("смета");
                    promise.setState("OPEN");
                    promise.setCreatedAt(CLOCK.instant());
                    promise.setVersion(1);
                    base.base.ledger.insert(promise);
                });
    }

    /// Stores the clients under numbers of the base, so that two bases never agree on them by
    /// chance.
    private static void store(ImportingBase base, List<Client> clients) {
        var numbers = new HashMap<ClientId, ClientId>();
        base.base.transactions.step(
                Label.of("step.client.added", ""),
                () -> {
                    for (var client : clients) {
                        var id = new ClientId(base.base.ids.next());
                        numbers.put(client.id(), id);
                        var draft =
                                new Entry(Row.of(1, List.of()), client, List.of(), 0, 0, false)
                                        .as(id, CLOCK.instant(), new ImportId(1));
                        base.clients.insert(
                                draft.with()
                                        .importId(Optional.empty())
                                        .companyId(client.companyId().map(numbers::get))
                                        .build());
                    }
                });
    }

    /// Clients as two bases can compare them: a company by its number in the list, contacts by
    /// kind, no numbers of the base.
    private static List<Client> known(List<Client> clients) {
        var places = new HashMap<ClientId, ClientId>();
        var sorted =
                clients.stream()
                        .sorted(
                                Comparator.comparing((Client client) -> client.createdAt())
                                        .thenComparing(
                                                client ->
                                                        client.note()
                                                                + client.name()
                                                                + client.contacts()))
                        .toList();
        sorted.forEach(client -> places.put(client.id(), new ClientId(places.size() + 1)));
        return sorted.stream()
                .map(
                        client ->
                                new Client(
                                        places.get(client.id()),
                                        client.kind(),
                                        client.name(),
                                        client.organization(),
                                        client.companyId().map(places::get),
                                        client.department(),
                                        client.jobTitle(),
                                        client.birthday(),
                                        client.taxId(),
                                        client.source(),
                                        client.externalId(),
                                        client.note(),
                                        client.contacts().stream()
                                                .sorted(Comparator.comparing(ContactPoint::kind))
                                                .toList(),
                                        client.addresses(),
                                        client.interests(),
                                        client.facts(),
                                        client.tags(),
                                        client.customFields().stream()
                                                .sorted(Comparator.comparing(field -> field.name()))
                                                .toList(),
                                        Optional.empty(),
                                        client.createdAt(),
                                        Optional.empty(),
                                        0))
                .toList();
    }

    private ImportingBase base(String name) throws IOException {
        // No two bases give the same numbers, because no two were used at the same moment.
        var clock = Clock.offset(CLOCK, Duration.ofDays(name.length() + name.charAt(0)));
        return new ImportingBase(Files.createDirectories(folder.resolve("base-" + name)), clock);
    }

    private static ExportClients exportClients(ImportingBase base) {
        return new ExportClients(base.clients, base.base.transactions);
    }

    private static List<List<String>> rows(Path file) {
        return new TableReader(Limits.USUAL)
                .read(TableSource.file(file), TableReader.Choice.AUTOMATIC).rows().stream()
                        .map(Row::cells)
                        .toList();
    }
}
