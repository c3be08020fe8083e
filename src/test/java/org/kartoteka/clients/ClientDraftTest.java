package org.kartoteka.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kartoteka.clients.ClientDraft.ContactRow;
import org.kartoteka.clients.ClientDraft.DatedRow;
import org.kartoteka.clients.ClientDraft.FieldRow;

import java.time.LocalDate;
import java.util.List;

class ClientDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ClientDraft ANNA = ClientDraft.EMPTY.withText(ClientField.GIVEN, "Анна");

    @Test
    void aClientMakesADraftThatMakesTheSameClient() {
        var client = SampleClients.anna();
        assertEquals(client, ClientDraft.of(client).applyTo(client, TODAY));
    }

    @Test
    void aNameAloneIsEnough() {
        assertEquals(List.of(), ANNA.problems(TODAY));
    }

    @Test
    void aPhoneAloneIsEnough() {
        assertEquals(
                List.of(),
                ClientDraft.EMPTY.withContacts(List.of(phone("8 912 345-67-89"))).problems(TODAY));
    }

    @Test
    void nobodyIsAProblemBesideTheFirstField() {
        assertEquals(
                List.of(Problem.of(ClientField.FAMILY, "clients.problem.nobody")),
                ClientDraft.EMPTY.withContacts(List.of(phone("  "))).problems(TODAY));
        assertEquals(
                List.of(Problem.of(ClientField.ORGANIZATION, "clients.problem.nobody")),
                ClientDraft.EMPTY.withKind(Client.Kind.COMPANY).problems(TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "31.02.1980, clients.problem.birthday.unreadable",
        "3/7/1980, clients.problem.birthday.unreadable",
        "23.11.2026, clients.problem.birthday.future",
        "2027, clients.problem.birthday.future",
        "07.03.0980, clients.problem.birthday.past"
    })
    void aBirthdayThatCannotBeIsNamed(String typed, String key) {
        assertEquals(
                List.of(Problem.of(ClientField.BIRTHDAY, key)),
                ANNA.withText(ClientField.BIRTHDAY, typed).problems(TODAY));
    }

    @Test
    void aBirthdayTodayIsNoProblem() {
        assertEquals(List.of(), ANNA.withText(ClientField.BIRTHDAY, "22.11.2026").problems(TODAY));
        assertEquals(List.of(), ANNA.withText(ClientField.BIRTHDAY, "2026").problems(TODAY));
    }

    @Test
    void eachRowHasItsOwnProblem() {
        var draft =
                ANNA.withContacts(
                        List.of(
                                phone("+7 912 345-67-89"),
                                phone("нет"),
                                phone("7,9E+10"),
                                new ContactRow(ContactPoint.Kind.EMAIL, "", "anna.example.com"),
                                new ContactRow(ContactPoint.Kind.EMAIL, "", "anna@example.com")));
        assertEquals(
                List.of(
                        Problem.inRow(ClientField.CONTACTS, 1, "clients.problem.phone"),
                        Problem.inRow(ClientField.CONTACTS, 2, "clients.problem.phone"),
                        Problem.inRow(ClientField.CONTACTS, 3, "clients.problem.email")),
                draft.problems(TODAY));
    }

    @Test
    void datedRowsWantATextAndAReadableDate() {
        var draft =
                ANNA.withInterests(
                                List.of(
                                        new DatedRow("Сад", "7 марта"),
                                        new DatedRow("Чай", "07.03.2026")))
                        .withFacts(
                                List.of(
                                        new DatedRow("", "1980"),
                                        new DatedRow("Дочь Маша", "7 марта"),
                                        new DatedRow(" ", "")));
        assertEquals(
                List.of(
                        Problem.inRow(ClientField.INTERESTS, 0, "clients.problem.date.unreadable"),
                        Problem.inRow(ClientField.FACTS, 0, "clients.problem.text.missing")),
                draft.problems(TODAY));
    }

    @Test
    void textsThatTheStoreCannotHoldAreProblems() {
        var draft =
                ANNA.withText(ClientField.FAMILY, "я".repeat(301))
                        .withTags(List.of("x".repeat(201)))
                        .withCustomFields(List.of(new FieldRow("", "5")));
        assertEquals(
                List.of(
                        Problem.of(ClientField.FAMILY, "clients.problem.long", "300"),
                        Problem.of(ClientField.TAGS, "clients.problem.long", "200"),
                        Problem.of(ClientField.CUSTOM_FIELDS, "clients.problem.field.unnamed")),
                draft.problems(TODAY));
    }

    @Test
    void aDraftWithProblemsBecomesNoClient() {
        assertThrows(
                IllegalStateException.class,
                () -> ClientDraft.EMPTY.applyTo(SampleClients.anna(), TODAY));
    }

    private static ContactRow phone(String text) {
        return new ContactRow(ContactPoint.Kind.PHONE, "", text);
    }
}
