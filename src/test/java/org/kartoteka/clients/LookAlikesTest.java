package org.kartoteka.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kartoteka.clients.ClientDirectory.Delta;
import org.kartoteka.clients.LookAlike.Reason;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PersonName;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class LookAlikesTest {

    private final LookAlikes lookAlikes = new LookAlikes(NameForms.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Соловьёва | Анна      | Соловьёва  | Анна      | SAME_NAME
                    СОЛОВЬЁВА | анна      | Соловьёва  | Анна      | SAME_NAME
                    Соловьева | Анна      | Соловьёва  | Анна      | YO_OR_YE
                    Müller    | José      | Muller     | Jose      | YO_OR_YE
                    Анна      | Соловьёва | Соловьёва  | Анна      | SWAPPED_ORDER
                    Анна Соловьева |      | Соловьёва  | Анна      | SWAPPED_ORDER
                    Иванов    | Саша      | Иванов     | Александр | SHORT_FORM
                    Иванова   | Саша      | Иванова    | Александра| SHORT_FORM
                    Иванов    | Лёша      | Иванов     | Алексей   | SHORT_FORM
                    Петрова   | Настя     | Петрова    | Анастасия | SHORT_FORM
                    Петрова   | Аня       | Петрова    | Нюра      | SHORT_FORM
                    Clinton   | Bill      | Clinton    | William   | SHORT_FORM
                    Solovyova | Anna      | Соловьёва  | Анна      | TRANSLITERATED
                    Solovieva | Anna      | Соловьёва  | Анна      | TRANSLITERATED
                    Shchukin  | Dmitry    | Щукин      | Дмитрий   | TRANSLITERATED
                    Khabarov  | Yuri      | Хабаров    | Юрий      | TRANSLITERATED
                    Tsoy      | Alexey    | Цой        | Алексей   | TRANSLITERATED
                    Ivanov    | Alexander | Иванов     | Александр | TRANSLITERATED,SHORT_FORM
                    Ivanov    | Sasha     | Иванов     | Александр | TRANSLITERATED,SHORT_FORM
                    Coловьёвa | Анна      | Соловьёва  | Анна      | LOOK_ALIKE_LETTERS
                    Иванова   | Наталия   | Иванова    | Наталья   | OTHER_SPELLING
                    Иванова   | Софья     | Иванова    | София     | OTHER_SPELLING
                    Саша      | Иванов    | Иванов     | Александр | SWAPPED_ORDER,SHORT_FORM
                    Иванов    | Пётр      | Петров     | Иван      |
                    Иванов    | Пётр      | Иванов     | Павел     |
                    Иванов    |           | Иванов     | Пётр      |
                    Анна      |           | Соловьёва  | Анна      |
                    """)
    void namesThatMayBeOnePersonSayWhy(
            String family, String given, String storedFamily, String storedGiven, String reasons) {
        know(
                row(
                        1,
                        Client.Kind.PERSON,
                        PersonName.of(storedFamily, storedGiven, ""),
                        "",
                        List.of(),
                        List.of()));
        var expected =
                reasons == null
                        ? List.<Reason>of()
                        : Arrays.stream(reasons.split(",")).map(Reason::valueOf).toList();
        var found = lookAlikes.of(named(family, given, ""), Optional.empty());
        assertEquals(expected, found.stream().flatMap(one -> one.reasons().stream()).toList());
    }

    @Test
    void differentPatronymicsAreDifferentPeople() {
        know(
                row(
                        1,
                        Client.Kind.PERSON,
                        PersonName.of("Иванов", "Пётр", "Сергеевич"),
                        "",
                        List.of(),
                        List.of()));
        assertEquals(
                List.of(), lookAlikes.of(named("Иванов", "Пётр", "Олегович"), Optional.empty()));
        assertEquals(
                1, lookAlikes.of(named("Иванов", "Пётр", "Сергеевич"), Optional.empty()).size());
        assertEquals(1, lookAlikes.of(named("Иванов", "Пётр", ""), Optional.empty()).size());
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 8 912 345-67-89, +7 (912) 345 67 89, SAME_PHONE",
        "PHONE, 9123456789, 8-912-345-67-89 доб. 12, SAME_PHONE",
        "PHONE, 112, 112,",
        "PHONE, 345-67-89, +7 912 345-67-89,",
        "EMAIL, ANNA@Example.com, anna@example.com, SAME_EMAIL",
        "EMAIL, anna@example.com, anna@example.org,"
    })
    void contactsAreComparedByIdentity(
            ContactPoint.Kind kind, String typed, String stored, Reason reason) {
        var isPhone = kind == ContactPoint.Kind.PHONE;
        know(
                row(
                        1,
                        Client.Kind.PERSON,
                        PersonName.of("", "Олег", ""),
                        "",
                        isPhone ? List.of(stored) : List.of(),
                        isPhone ? List.of() : List.of(stored)));
        var draft =
                named("Совсем", "Другая", "")
                        .withContacts(List.of(new ClientDraft.ContactRow(kind, "", typed)));
        assertEquals(
                reason == null ? List.of() : List.of(List.of(reason)),
                lookAlikes.of(draft, Optional.empty()).stream().map(LookAlike::reasons).toList());
    }

    @Test
    void companiesAreComparedWithoutTheirLegalForm() {
        know(
                row(
                        1,
                        Client.Kind.COMPANY,
                        PersonName.UNKNOWN,
                        "ООО «Ромашка»",
                        List.of(),
                        List.of()));
        know(
                row(
                        2,
                        Client.Kind.PERSON,
                        PersonName.of("Иванов", "Пётр", ""),
                        "ООО «Ромашка»",
                        List.of(),
                        List.of()));
        var draft =
                ClientDraft.EMPTY
                        .withKind(Client.Kind.COMPANY)
                        .withText(ClientField.ORGANIZATION, "ромашка, ооо");
        assertEquals(
                List.of(1L),
                lookAlikes.of(draft, Optional.empty()).stream()
                        .map(one -> one.row().id().value())
                        .toList());
    }

    @Test
    void theLikeliestComesFirstAndAClientIsNotLikeItself() {
        know(
                row(
                        1,
                        Client.Kind.PERSON,
                        PersonName.of("Иванов", "Саша", ""),
                        "",
                        List.of(),
                        List.of()));
        know(
                row(
                        2,
                        Client.Kind.PERSON,
                        PersonName.of("Иванов", "Александр", ""),
                        "",
                        List.of(),
                        List.of()));
        know(
                row(
                        3,
                        Client.Kind.PERSON,
                        PersonName.of("Яшин", "Лев", ""),
                        "",
                        List.of("8 912 345-67-89"),
                        List.of()));
        var draft =
                named("Иванов", "Александр", "")
                        .withContacts(
                                List.of(
                                        new ClientDraft.ContactRow(
                                                ContactPoint.Kind.PHONE, "", "+79123456789")));
        assertEquals(List.of(3L, 2L, 1L), ids(lookAlikes.of(draft, Optional.empty())));
        assertEquals(List.of(3L, 1L), ids(lookAlikes.of(draft, Optional.of(new ClientId(2)))));
    }

    @Test
    void whatIsGoneIsForgotten() {
        know(
                row(
                        1,
                        Client.Kind.PERSON,
                        PersonName.of("Иванов", "Пётр", ""),
                        "",
                        List.of(),
                        List.of()));
        snapshot = snapshot.with(List.of(), Set.of(new ClientId(1)));
        lookAlikes.follow(new Delta(snapshot, Set.of(new ClientId(1)), false));
        assertEquals(List.of(), lookAlikes.of(named("Иванов", "Пётр", ""), Optional.empty()));
    }

    private ClientSnapshot snapshot = ClientSnapshot.EMPTY;

    private void know(ClientListRow row) {
        snapshot = snapshot.with(List.of(row), Set.of());
        lookAlikes.follow(new Delta(snapshot, Set.of(row.id()), false));
    }

    private static List<Long> ids(List<LookAlike> found) {
        return found.stream().map(one -> one.row().id().value()).toList();
    }

    private static ClientDraft named(String family, String given, String middle) {
        return ClientDraft.EMPTY
                .withText(ClientField.FAMILY, family)
                .withText(ClientField.GIVEN, given == null ? "" : given)
                .withText(ClientField.MIDDLE, middle);
    }

    private static ClientListRow row(
            long id,
            Client.Kind kind,
            PersonName name,
            String company,
            List<String> phones,
            List<String> emails) {
        return new ClientListRow(
                new ClientId(id),
                kind,
                name,
                kind == Client.Kind.PERSON ? name.full() : company,
                company,
                Optional.empty(),
                "",
                Optional.empty(),
                phones,
                emails,
                List.of(),
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH);
    }
}
