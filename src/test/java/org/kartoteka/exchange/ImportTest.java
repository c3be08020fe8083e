package org.kartoteka.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.work.Cancellation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Imports against a real base: rehearse, carry out, take back.
class ImportTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private ImportingBase base;

    @BeforeEach
    void open() {
        base = new ImportingBase(folder, CLOCK);
    }

    @AfterEach
    void close() {
        base.close();
    }

    @Test
    void aListBecomesClients() {
        var done =
                base.apply(
                        "Имя;Фамилия;Телефон;E-mail;День рождения;Любимый кофе\n"
                                + "Анна;Иванова;8 916 000-10-10;anna@example.com;07.03.1980;раф\n");
        assertEquals(1, done.created());
        var anna = base.all().getFirst();
        assertEquals(PersonName.of("Иванова", "Анна", ""), anna.name());
        assertEquals(
                List.of(
                        ContactPoint.phone("8 916 000-10-10"),
                        ContactPoint.email("anna@example.com")),
                anna.contacts());
        assertEquals(Optional.of(new PartialDate(1980, 3, 7)), anna.birthday());
        assertEquals("раф", anna.customFields().getFirst().text());
        assertEquals(Optional.of(done.id()), anna.importId());
        assertEquals(List.of("made"), base.backups);
    }

    @Test
    void theSameListTwiceMakesNoDuplicates() {
        var list =
                "Имя;Фамилия;Телефон;E-mail\n"
                        + "Анна;Иванова;89160001010;\n"
                        + "Пётр;Иванов;;petr@example.com\n"
                        + "Только;Имя;;\n"
                        + ";;84950000000;\n";
        assertEquals(4, base.apply(list).created());
        var again = base.rehearse(list);
        assertEquals(Map.of(Verdict.DUPLICATE, 4), again.plan().orElseThrow().counts());
        assertEquals(
                0, ((ImportResult.Done) again.apply(Progress.NONE, new Cancellation())).created());
        assertEquals(4, base.all().size());
    }

    @Test
    void knownClientsAreRecognisedByWhatIdentifiesThem() {
        base.add(
                base.person("Алёна", "Щёголева")
                        .contacts(List.of(ContactPoint.phone("+7 (916) 000-10-10"))));
        base.add(
                base.person("Пётр", "Ким")
                        .contacts(List.of(ContactPoint.email("KIM@example.com"))));
        base.add(base.person("Вера", "Ли").birthday(Optional.of(new PartialDate(1990, 5, 1))));
        var plan =
                plan(
                        "Фамилия;Имя;Телефон;E-mail;День рождения;Город\n"
                                + "Щеголева;Алена;89160001010;;;Тверь\n"
                                + "Ким;Пётр;;kim@EXAMPLE.com;;Тверь\n"
                                + "Ли;Вера;;;01.05.1990;Тверь\n");
        assertEquals(
                List.of(Likeness.PHONE, Likeness.EMAIL, Likeness.NAME_AND_BIRTHDAY),
                plan.rows().stream().map(row -> row.same().orElseThrow().likeness()).toList());
        assertEquals(Map.of(Verdict.UPDATE, 3), plan.counts());
        assertEquals(
                new FieldChange(Field.ADDRESS_FORMATTED, "", "Тверь"),
                plan.row(0).changes().getFirst());
    }

    @Test
    void lookAlikesAreOnlyShown() {
        base.add(
                base.person("Анна", "Иванова")
                        .contacts(
                                List.of(
                                        ContactPoint.phone("+7 495 000-00-01"),
                                        ContactPoint.email("family@example.com"))));
        var plan =
                plan(
                        "Фамилия;Имя;Телефон;E-mail\n"
                                + "Петров;Олег;84950000001;\n"
                                + "Иванов;Сергей;;family@example.com\n"
                                + "Иванова;Анна;89990000000;\n");
        assertEquals(Map.of(Verdict.NEW, 3), plan.counts());
        assertEquals(
                List.of(Likeness.SHARED_PHONE, Likeness.SHARED_EMAIL, Likeness.NAMESAKE),
                plan.rows().stream().map(row -> row.lookAlikes().getFirst().likeness()).toList());
    }

    @Test
    void aNameTellsOnlyWhereItCan() {
        base.add(base.person("Анна", "Иванова").name(PersonName.of("Иванова", "Анна", "Петровна")));
        var list = "Фамилия;Имя;Отчество;Телефон\nИванова;Анна;%s;89990000000\n";
        var shown = plan(list.formatted("")).row(0).lookAlikes();
        assertEquals(List.of(Likeness.NAMESAKE), shown.stream().map(Match::likeness).toList());
        assertEquals(List.of(), plan(list.formatted("Сергеевна")).row(0).lookAlikes());
    }

    @Test
    void oneManySpellingsFindOneAnother() {
        var known =
                NameKey.of(Client.Kind.PERSON, PersonName.of("Щёголева", "Алёна", "Фёдоровна"), "");
        for (var other :
                List.of(
                        "Алена Щеголева",
                        "Щёголева А.Ф.",
                        "Shchegoleva Alena",
                        "Щеголвеа Алена Федоровна")) {
            assertTrue(
                    known.fits(NameKey.of(Client.Kind.PERSON, PersonName.of("", other, ""), "")),
                    other);
        }
        for (var other : List.of("Щёголев Алексей", "Алёна Петрова", "Щёголева Анна")) {
            assertFalse(
                    known.fits(NameKey.of(Client.Kind.PERSON, PersonName.of("", other, ""), "")),
                    other);
        }
        var company = NameKey.of(Client.Kind.COMPANY, PersonName.UNKNOWN, "ООО «Ромашка»");
        assertTrue(company.fits(NameKey.of(Client.Kind.COMPANY, PersonName.UNKNOWN, "РОМАШКА")));
        assertFalse(
                company.fits(NameKey.of(Client.Kind.COMPANY, PersonName.UNKNOWN, "ООО «Василёк»")));
    }

    @Test
    void whatIsKnownIsNeverOverwrittenUnlessChosen() {
        var id =
                base.add(
                        base.person("Анна", "Иванова")
                                .jobTitle("Директор")
                                .contacts(List.of(ContactPoint.email("a@example.com"))));
        var list = "Имя;Фамилия;E-mail;Должность\nАнна;Иванова;a@example.com;Бухгалтер\n";
        var session = base.rehearse(list);
        var row = session.plan().orElseThrow().row(0);
        assertEquals(Verdict.CONFLICT, row.verdict());
        assertEquals(
                List.of(new FieldChange(Field.TITLE, "Директор", "Бухгалтер")), row.conflicts());
        session.apply(Progress.NONE, new Cancellation());
        assertEquals("Директор", base.clients.find(id).orElseThrow().jobTitle());

        session.takeFromFile(0, Field.TITLE, true);
        assertEquals(
                Verdict.UPDATE,
                session.rehearse(Progress.NONE, new Cancellation()).row(0).verdict());
        session.apply(Progress.NONE, new Cancellation());
        assertEquals("Бухгалтер", base.clients.find(id).orElseThrow().jobTitle());
    }

    @Test
    void rowsOfOneClientBecomeOneClient() {
        var done =
                base.apply(
                        "Имя;Фамилия;Телефон;E-mail\n"
                                + "Анна;Иванова;89160001010;\n"
                                + "Анна;Иванова;+7 916 000 10 10;anna@example.com\n");
        assertEquals(1, done.created());
        assertEquals(2, base.all().getFirst().contacts().size());
    }

    @Test
    void aMendedCellChangesTheVerdict() {
        var session = base.rehearse("Имя;E-mail;Заметка\n;нет;позвонить\n");
        assertEquals("import.error.nobody", session.plan().orElseThrow().row(0).error());
        session.mend(0, 0, "Анна");
        assertEquals(
                Verdict.NEW, session.rehearse(Progress.NONE, new Cancellation()).row(0).verdict());
    }

    @Test
    void anUntickedRowStaysOut() throws IOException {
        var session =
                base.rehearse("Имя;Телефон\nАнна;89160001010\nПётр;89160002020\n;\n;;лишнее\n");
        session.tick(0, false);
        var file = folder.resolve("rejected.csv");
        assertEquals(2, session.saveRejected(file, key -> key, row -> row.error()));
        assertTrue(Files.readString(file).contains("\"Анна\";\"89160001010\";;;\"2\"\r\n"));
        assertTrue(
                Files.readString(file).contains(";;\"лишнее\";\"import.error.nobody\";\"5\"\r\n"));
        assertEquals(
                1,
                ((ImportResult.Done) session.apply(Progress.NONE, new Cancellation())).created());
        assertEquals("Пётр", base.all().getFirst().name().given());
    }

    @Test
    void choicesAreRememberedPerHeader() {
        var session = base.rehearse("Кто;Куда\nАнна Иванова;Тверь\n");
        session.choose(
                session.list()
                        .choices()
                        .withColumn(0, Field.NAME_FULL)
                        .withColumn(1, Field.ADDRESS_CITY));
        session.rehearse(Progress.NONE, new Cancellation());
        session.apply(Progress.NONE, new Cancellation());
        var next =
                ImportSession.open(
                        TableSource.pasted("Кто;Куда\nПётр Ким;Псков\n"), base.tools(() -> {}));
        assertEquals(
                List.of(Field.NAME_FULL, Field.ADDRESS_CITY),
                next.list().columns().stream().map(Column::field).toList());
    }

    @Test
    void peopleFindTheirCompany() {
        base.apply(
                "Имя;Фамилия;Компания;Телефон\n"
                        + "Анна;Иванова;ООО «Ромашка»;\n"
                        + ";;Ромашка ООО;84950000000\n");
        var company =
                base.all().stream()
                        .filter(client -> client.kind() == Client.Kind.COMPANY)
                        .findFirst()
                        .orElseThrow();
        var anna =
                base.all().stream()
                        .filter(client -> client.kind() == Client.Kind.PERSON)
                        .findFirst()
                        .orElseThrow();
        assertEquals(Optional.of(company.id()), anna.companyId());
    }

    private ImportPlan plan(String text) {
        return base.rehearse(text).plan().orElseThrow();
    }
}
