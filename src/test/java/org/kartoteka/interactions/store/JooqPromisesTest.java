package org.kartoteka.interactions.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.interactions.EditPromises;
import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.PromisePlan;
import org.kartoteka.interactions.SettlePromise;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class JooqPromisesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");

    @TempDir Path folder;

    private LogbookBase book;
    private EditPromises edit;
    private SettlePromise settle;
    private ClientId anna;

    @BeforeEach
    void open() {
        book = LogbookBase.in(folder, NOW, ZoneId.of("Europe/Moscow"));
        edit =
                new EditPromises(
                        book.promises,
                        book.clients,
                        book.base.transactions,
                        book.base.ids,
                        book.clock);
        settle = new SettlePromise(book.promises, book.clients, book.base.transactions, book.clock);
        anna = book.client("Анна");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aPromiseIsNotedKeptAndOpenedAgain() {
        var promise = add(Promise.Side.MINE, "прислать смету", FRIDAY);
        assertEquals(List.of(promise), book.promises.of(anna));

        var kept = settle.keep(promise.id()).orElseThrow();
        assertEquals(Promise.State.KEPT, kept.state());
        assertEquals(Optional.of(NOW), kept.settledAt());

        var reopened = settle.reopen(promise.id()).orElseThrow();
        assertEquals(Promise.State.OPEN, reopened.state());

        book.base.journal.undo();
        assertEquals(Optional.of(kept), book.promises.find(promise.id()));
    }

    @Test
    void openOnesComeFirstByTheirDatesThenTheSettled() {
        var undated = add(Promise.Side.MINE, "без срока", null);
        var late = add(Promise.Side.THEIRS, "позже", FRIDAY.plusDays(7));
        var soon = add(Promise.Side.MINE, "скоро", FRIDAY);
        var kept = settle.keep(add(Promise.Side.MINE, "сделано", FRIDAY).id()).orElseThrow();

        assertEquals(List.of(soon, late, undated, kept), book.promises.of(anna));
        assertEquals(List.of(soon), book.promises.dueUpTo(FRIDAY));
        assertEquals(List.of(late), book.promises.dueAfter(FRIDAY, 10));
        assertEquals(List.of(kept), book.promises.settledSince(NOW));
        assertEquals(List.of(), book.promises.settledSince(NOW.plusMillis(1)));
    }

    @Test
    void aPromiseIsPutRightAndRemoved() {
        var promise = add(Promise.Side.MINE, "смета", null);
        var saved =
                edit.save(
                        promise.id(),
                        new PromisePlan(Promise.Side.THEIRS, "фото", Optional.of(FRIDAY)));

        assertEquals(Promise.Side.THEIRS, saved.orElseThrow().side());
        assertEquals(Optional.of(FRIDAY), saved.orElseThrow().due());
        edit.delete(promise.id());
        assertEquals(Optional.empty(), book.promises.find(promise.id()));
        assertEquals(Optional.empty(), settle.drop(promise.id()));
    }

    @Test
    void anotherVersionIsNotOverwritten() {
        var promise = add(Promise.Side.MINE, "смета", null);
        settle.drop(promise.id());

        var done = new boolean[2];
        book.step(
                () -> {
                    done[0] =
                            book.promises.update(
                                    promise.with(Promise.Side.MINE, "другое", Optional.empty()));
                    done[1] = book.promises.update(book.promises.find(promise.id()).orElseThrow());
                });
        assertFalse(done[0]);
        assertTrue(done[1]);
    }

    @Test
    void clientsInTheTrashAreLeftOut() {
        var promise = add(Promise.Side.MINE, "смета", FRIDAY);
        book.step(() -> book.clients.trash(List.of(anna), NOW));

        assertEquals(Optional.empty(), book.promises.find(promise.id()));
        assertEquals(List.of(), book.promises.of(anna));
        assertEquals(List.of(), book.promises.dueUpTo(FRIDAY));
        assertEquals(
                Optional.empty(),
                edit.add(
                        anna,
                        Optional.empty(),
                        new PromisePlan(Promise.Side.MINE, "смета", Optional.empty())));
    }

    private Promise add(Promise.Side side, String text, LocalDate due) {
        var plan = new PromisePlan(side, text, Optional.ofNullable(due));
        var added = edit.add(anna, Optional.empty(), plan).orElseThrow();
        return book.promises.find(added.id()).orElseThrow();
    }
}
