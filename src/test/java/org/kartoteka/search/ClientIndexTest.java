package org.kartoteka.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartoteka.clients.ClientDirectory;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ClientIds;
import org.kartoteka.search.SearchHit.Match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class ClientIndexTest {

    private static final ClientListRow ANNA =
            Rows.person(
                    1,
                    "Соловьёва Анна Сергеевна",
                    "ООО «Ромашка»",
                    List.of("8 (912) 345-67-89"),
                    List.of("Anna.S@Romashka.example"),
                    List.of("опт"),
                    "Любит розы и\n чай  «Öолонг»");
    private static final ClientListRow IVAN =
            Rows.person(
                    2,
                    "Иванов Иван",
                    "",
                    List.of("+7 495 123-45-67 доб. 12", "916 000-11-22"),
                    List.of(),
                    List.of("VIP"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "анна",
                "АННА",
                "fyyf",
                "Fyyf",
                "соловьева",
                "СОЛОВЬЁВА",
                "анна соло",
                "соло анна",
                "Соловьёва, Анна",
                "ромашка",
                "«ромашка»",
                "hjvfirf",
                "6789",
                "67-89",
                "345 67 89",
                "+7 912 345",
                "8 912 345-67-89",
                "89123456789",
                "79123456789",
                "9123456789",
                "anna.s@",
                "фттф",
                "опт",
                "розы",
                "hjps",
                "чай розы",
                "oолонг",
                "8912"
            })
    void annaIsFoundAlone(String typed) {
        assertEquals(List.of(ANNA.id()), found(typed, List.of(ANNA, IVAN)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "иван",
                "bdfy",
                "95 12-34",
                "495123",
                "8495",
                "51234",
                "vip",
                "79160001122",
                "0011"
            })
    void ivanIsFoundAlone(String typed) {
        assertEquals(List.of(IVAN.id()), found(typed, List.of(ANNA, IVAN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "анна иван", "сергеевнаооо", "6788", "%", "_", "\n"})
    void nobodyIsFound(String typed) {
        assertEquals(List.of(), found(typed, List.of(ANNA, IVAN)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    соло      | NAME    | Соловьёва Анна Сергеевна | Соло
                    fyyf      | NAME    | Соловьёва Анна Сергеевна | Анна
                    ромаш     | COMPANY | ООО «Ромашка»            | Ромаш
                    6789      | PHONE   | 8 (912) 345-67-89        | 67-89
                    8912345   | PHONE   | 8 (912) 345-67-89        | 8 (912) 345
                    +7912     | PHONE   | 8 (912) 345-67-89        | 8 (912) 345-67-89
                    romashka. | EMAIL   | Anna.S@Romashka.example  | Romashka.
                    оп        | TAG     | опт                      | оп
                    """)
    void eachHitSaysWhyItMatched(String typed, SearchField field, String text, String part) {
        var match = index(List.of(ANNA)).search(typed).hits().getFirst().matches().getFirst();
        assertEquals(field, match.field());
        assertEquals(text, match.text());
        assertEquals(part, text.substring(match.from(), match.to()));
    }

    @Test
    void aReasonInANotePointsIntoTheNoteAsWritten() {
        var note = ANNA.details().getFirst();
        assertEquals(
                List.of(
                        new Match(SearchField.DETAILS, note, 6, 10),
                        new Match(SearchField.DETAILS, note, note.indexOf('Ö'), note.indexOf('»'))),
                index(List.of(ANNA)).search("розы oолонг").hits().getFirst().matches());
    }

    @Test
    void beginningsOfTheNameComeFirst() {
        var rows =
                List.of(
                        Rows.person(1, "Петров Олег", "Анна и Ко", List.of(), List.of(), List.of()),
                        Rows.named(2, "Иванов Степан"),
                        Rows.named(3, "Яшина Анна"),
                        Rows.named(4, "Аннина Вера"),
                        Rows.person(
                                5, "Белов Лев", "", List.of(), List.of(), List.of(), "жена Анна"));
        assertEquals(ids(4, 3, 1, 5), found("анн", rows));
    }

    @Test
    void whatWasTypedGoesBeforeTheOtherLayout() {
        assertEquals(
                ids(2, 1), found("fyyf", List.of(Rows.named(1, "Анна"), Rows.named(2, "Fyyf"))));
    }

    @Test
    void equalHitsStandInTheOrderOfTheAlphabet() {
        var rows =
                List.of(
                        Rows.named(1, "Жуков Анатолий"),
                        Rows.named(2, "Ёлкин Антон"),
                        Rows.named(3, "Ежов Андрей"));
        assertEquals(ids(3, 2, 1), found("ан", rows));
    }

    @Test
    void theCountIsExactUpToItsBound() {
        var rows = new ArrayList<ClientListRow>();
        for (var id = 1; id <= 1_000; id++) {
            rows.add(Rows.named(id, "Иванов Пётр"));
        }
        var exact = index(rows).search("иванов");
        assertEquals(50, exact.hits().size());
        assertEquals(1_000, exact.count());
        assertEquals(false, exact.more());
        rows.add(Rows.named(1_001, "Иванов Пётр"));
        assertEquals(true, index(rows).search("иванов").more());
    }

    @Test
    void aNameComesFirstHoweverManyNotesSayTheSame() {
        var rows = new ArrayList<ClientListRow>();
        for (var id = 1; id <= 3_000; id++) {
            rows.add(Rows.person(id, "Иванов", "", List.of(), List.of(), List.of(), "жена Анна"));
        }
        rows.add(Rows.named(3_001, "Яшина Анна"));
        var result = index(rows).search("анна");
        assertEquals(new ClientId(3_001), result.hits().getFirst().row().id());
        assertEquals(SearchResult.COUNTED, result.count());
        assertEquals(true, result.more());
    }

    @Test
    void theListIsNarrowedToAllThatIsFound() {
        var index = index(List.of(ANNA, IVAN));
        assertEquals(Optional.of(Set.of(ANNA.id())), index.find("анна"));
        assertEquals(Optional.of(Set.of()), index.find("никто"));
        assertEquals(Optional.empty(), index.find("  "));
    }

    @Property(tries = 8)
    void findsWhatBruteForceFindsInTheSameOrderAlsoAfterChanges(@ForAll long seed) {
        var random = new Random(seed);
        var cards = new RandomCards(random);
        var rows = new StoredRows();
        for (var id = 1; id <= 600; id++) {
            rows.put(cards.card(id));
        }
        var directory = new ClientDirectory(rows);
        var index = new ClientIndex();
        directory.follow(index::follow);
        directory.refresh();
        for (var round = 0; round < 4; round++) {
            check(index, directory, cards);
            for (var change = random.nextInt(40); change >= 0; change--) {
                var id = 1 + random.nextInt(700);
                if (random.nextInt(4) == 0) {
                    rows.remove(new ClientId(id));
                } else {
                    rows.put(cards.card(id));
                }
            }
            directory.refresh();
        }
        check(index, directory, cards);
    }

    /// So many clients that blocks and shelves are split, and that most searches stop looking for
    /// all there are.
    @Property(tries = 2)
    void findsTheBestOfManyAlsoAfterTheyHaveGrown(@ForAll long seed) {
        var random = new Random(seed);
        var cards = new RandomCards(random);
        var rows = new StoredRows();
        for (var id = 1; id <= 2_500; id++) {
            rows.put(cards.card(id));
        }
        var directory = new ClientDirectory(rows);
        var index = new ClientIndex();
        directory.follow(index::follow);
        directory.refresh();
        for (var id = 2_000; id <= 5_000; id++) {
            rows.put(cards.card(id));
        }
        for (var id = 1; id < 2_000; id += 3) {
            rows.remove(new ClientId(id));
        }
        directory.refresh();
        for (var i = 0; i < 30; i++) {
            checkTheBest(index, directory, cards.query());
        }
    }

    private static void checkTheBest(ClientIndex index, ClientDirectory directory, String typed) {
        var expected = BruteForce.inOrder(directory.snapshot().entries(), typed);
        var result = index.search(typed);
        assertEquals(
                expected.subList(0, Math.min(SearchResult.SHOWN, expected.size())),
                result.hits().stream().map(hit -> hit.row().id()).toList(),
                typed);
        assertEquals(Math.min(SearchResult.COUNTED, expected.size()), result.count(), typed);
        assertEquals(expected.size() > SearchResult.COUNTED, result.more(), typed);
        assertEquals(new HashSet<>(expected), index.find(typed).orElseGet(ClientIds::new), typed);
    }

    private static void check(ClientIndex index, ClientDirectory directory, RandomCards cards) {
        for (var i = 0; i < 12; i++) {
            var typed = cards.query();
            var expected = BruteForce.inOrder(directory.snapshot().entries(), typed);
            var result = index.search(typed);
            assertEquals(
                    expected.subList(0, Math.min(SearchResult.SHOWN, expected.size())),
                    result.hits().stream().map(hit -> hit.row().id()).toList(),
                    typed);
            assertEquals(expected.size(), result.count(), typed);
            assertEquals(
                    new HashSet<>(expected), index.find(typed).orElseGet(ClientIds::new), typed);
        }
    }

    private static ClientIndex index(List<ClientListRow> rows) {
        var stored = new StoredRows();
        rows.forEach(stored::put);
        var directory = new ClientDirectory(stored);
        var index = new ClientIndex();
        directory.follow(index::follow);
        directory.refresh();
        return index;
    }

    private static List<ClientId> found(String typed, List<ClientListRow> rows) {
        return index(rows).search(typed).hits().stream().map(hit -> hit.row().id()).toList();
    }

    private static List<ClientId> ids(long... ids) {
        return Arrays.stream(ids).mapToObj(ClientId::new).toList();
    }
}
