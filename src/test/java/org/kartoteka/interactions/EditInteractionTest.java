package org.kartoteka.interactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

class EditInteractionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @TempDir Path folder;

    private LogbookBase book;
    private EditInteraction edit;
    private ClientId anna;
    private Interaction stored;

    @BeforeEach
    void open() {
        book = LogbookBase.in(folder, NOW, ZoneId.of("Europe/Moscow"));
        edit = new EditInteraction(book.interactions, book.clients, book.base.transactions);
        anna = book.client("Анна");
        var entry = book.call(anna, "2026-11-22T08:00:00Z").text("старое").build();
        book.step(() -> book.interactions.insert(entry));
        stored = book.interactions.find(entry.id()).orElseThrow();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void anEditIsKept() {
        var saved =
                assertInstanceOf(
                        EditInteraction.Outcome.Saved.class,
                        edit.save(stored.with().text("новое").build()));

        assertEquals("новое", saved.entry().text());
        assertEquals(2, saved.entry().version());
    }

    @Test
    void anEditOfAnOlderVersionShowsWhatIsStored() {
        edit.save(stored.with().text("новое").build());

        var conflict =
                assertInstanceOf(
                        EditInteraction.Outcome.Conflict.class,
                        edit.save(stored.with().text("другое").build()));
        assertEquals("новое", conflict.current().text());
    }

    @Test
    void anEntryOfAClientInTheTrashIsGone() {
        book.step(() -> book.clients.trash(List.of(anna), NOW));

        assertEquals(
                new EditInteraction.Outcome.Gone(), edit.save(stored.with().text("новое").build()));
    }
}
