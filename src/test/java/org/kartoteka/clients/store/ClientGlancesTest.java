package org.kartoteka.clients.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientGlance;
import org.kartoteka.clients.ClientGlances;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

class ClientGlancesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T21:30:00Z");

    @TempDir Path folder;

    private LogbookBase book;
    private ClientGlances glances;

    @BeforeEach
    void open() {
        book = LogbookBase.in(folder, NOW, ZoneId.of("Europe/Moscow"));
        glances = new ClientGlances(book.clientRows);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void rename(ClientId id, String given) {
        var card = book.clients.find(id).orElseThrow();
        book.step(
                () -> book.clients.update(card.with().name(PersonName.of("", given, "")).build()));
    }

    @Test
    void whatIsKeptFollowsTheBase() {
        var anna = book.client("Анна");
        var boris = book.client("Борис");
        var both = List.of(anna, boris);
        var first =
                Map.of(
                        anna, new ClientGlance(anna, "Анна", Optional.empty()),
                        boris, new ClientGlance(boris, "Борис", Optional.empty()));
        assertEquals(first, glances.of(both));

        rename(anna, "Ольга");
        var talk = book.call(boris, "2026-11-20T10:00:00Z").build();
        book.step(() -> book.interactions.insert(talk));
        assertEquals(
                Map.of(
                        anna, new ClientGlance(anna, "Ольга", Optional.empty()),
                        boris,
                                new ClientGlance(
                                        boris,
                                        "Борис",
                                        Optional.of(Instant.parse("2026-11-20T10:00:00Z")))),
                glances.of(both));
        book.base.journal.undo();
        book.base.journal.undo();
        assertEquals(first, glances.of(both));
        book.step(() -> book.clients.trash(List.of(anna), NOW));
        assertEquals(Map.of(boris, first.get(boris)), glances.of(both));
        book.base.journal.undo();
        assertEquals(Map.of(anna, first.get(anna)), glances.of(List.of(anna)));
        assertEquals(first, glances.of(both));
    }

    /// A glance says what the row of the list says, also of a company and of a bare number.
    @Test
    void aGlanceIsAPartOfTheRow() {
        var random = new Random(20261122);
        for (var i = 0; i < 60; i++) {
            var id = new ClientId(book.base.ids.next());
            var blank = i % 3 == 0 ? Client.company(id, NOW) : Client.person(id, NOW);
            var client =
                    blank.name(
                                    random.nextBoolean()
                                            ? PersonName.of("Орлов", "Пётр" + i, "")
                                            : PersonName.of("", "", ""))
                            .organization(random.nextBoolean() ? "ООО «Лютик»" : "")
                            .contacts(
                                    List.of(
                                            ContactPoint.phone("+7 900 000-00-0" + i % 10),
                                            ContactPoint.email("a" + i + "@example.org")))
                            .build();
            book.step(() -> book.clients.insert(client));
            if (random.nextBoolean()) {
                var talk = book.call(id, "2026-11-1" + i % 10 + "T10:00:00Z").build();
                book.step(() -> book.interactions.insert(talk));
            }
        }
        var rows = book.clientRows.all();
        assertEquals(
                rows.stream()
                        .map(
                                row ->
                                        new ClientGlance(
                                                row.id(), row.displayName(), row.lastContact()))
                        .collect(Collectors.toMap(ClientGlance::id, Function.identity())),
                glances.of(rows.stream().map(row -> row.id()).toList()));
    }
}
