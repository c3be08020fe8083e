package org.kartoteka.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartoteka.clients.ClientDirectory;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.NameForms;
import org.kartoteka.interactions.quicklog.Candidate;

import java.util.List;

class MentionedClientsTest {

    private static final ClientListRow ANNA =
            Rows.person(
                    1,
                    "Соловьёва Анна",
                    "ООО «Ромашка»",
                    List.of("8 (912) 345-67-89"),
                    List.of("calling@example.com"),
                    List.of("договор"),
                    "любит встречи");
    private static final ClientListRow ZHANNA =
            Rows.person(2, "Петрова Жанна", "", List.of("+7 900 000-11-22"), List.of(), List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "анна",
                "соловьева",
                "анна солов",
                "ромашка",
                "6789",
                "fyyf",
                "+7 912 345 67 89"
            })
    void aNameACompanyOrAPhoneMeansTheClient(String query) {
        assertEquals(List.of("Соловьёва Анна"), names(query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"договор", "встречи", "calling", "анна договор", "нна"})
    void wordsOfTheTalkDoNot(String query) {
        assertEquals(List.of(), names(query));
    }

    @Test
    void theReasonTellsNamesakesApart() {
        assertEquals(
                List.of(
                        new Candidate(ANNA.id(), "Соловьёва Анна", "ООО «Ромашка»"),
                        new Candidate(ANNA.id(), "Соловьёва Анна", "8 (912) 345-67-89"),
                        new Candidate(ZHANNA.id(), "Петрова Жанна", "+7 900 000-11-22")),
                List.of(first("анна"), first("6789"), first("жанна")));
    }

    private static Candidate first(String query) {
        return candidates(query).getFirst();
    }

    private static List<String> names(String query) {
        return candidates(query).stream().map(Candidate::name).toList();
    }

    private static List<Candidate> candidates(String query) {
        var rows = new StoredRows();
        rows.put(ANNA);
        rows.put(ZHANNA);
        var index = new ClientIndex();
        var directory = new ClientDirectory(rows);
        directory.follow(index::follow);
        directory.refresh();
        return new MentionedClients(index, NameForms.shipped()).candidates(query);
    }
}
