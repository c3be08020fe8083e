package org.kartoteka.interactions.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kartoteka.db.Tables.INTERACTION;
import static org.kartoteka.interactions.store.JooqInteractions.OF_CLIENT;
import static org.kartoteka.interactions.store.JooqInteractions.ofClient;
import static org.kartoteka.testing.LogbookBase.CALL;
import static org.kartoteka.testing.LogbookBase.EMAIL;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Outcome;
import org.kartoteka.interactions.Sentiment;
import org.kartoteka.interactions.TimelinePlace;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class JooqInteractionsTest {

    private static final ChannelId PHONE = new ChannelId(1);
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @TempDir Path folder;

    private LogbookBase book;
    private JooqInteractions interactions;
    private ClientId anna;

    @BeforeEach
    void open() {
        book = LogbookBase.in(folder, NOW, ZoneId.of("Europe/Moscow"));
        interactions = book.interactions;
        anna = book.client("Анна");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void anEntryComesBackWhole() {
        var entry =
                book.call(anna, "2026-11-22T08:15:30.123Z")
                        .direction(Direction.IN)
                        .duration(Optional.of(Duration.ofMinutes(15)))
                        .outcome(Optional.of(Outcome.AGREED))
                        .text("Обсудили договор 🙂\nи цену")
                        .sentiment(Optional.of(Sentiment.NEGATIVE))
                        .score(Optional.of(4))
                        .tags(List.of("цена", "опт"))
                        .noNextStep(true)
                        .build();
        store(entry);

        assertEquals(Optional.of(entry.with().version(1).build()), interactions.find(entry.id()));
    }

    @Test
    void anEditedEntryIsKeptOnceAndOnlyOverTheVersionRead() {
        var stored =
                store(
                        book.call(anna, "2026-11-22T08:00:00Z")
                                .text("старое")
                                .tags(List.of("цена"))
                                .build());
        var edited = stored.with().text("новое").tags(List.of("опт", "цена")).build();

        assertTrue(update(edited));
        assertEquals(Optional.of(edited.with().version(2).build()), interactions.find(stored.id()));
        assertFalse(update(stored.with().text("позднее").build()));
        assertTrue(update(edited.with().version(2).build()), "nothing differs, nothing is written");
        assertEquals(2, interactions.find(stored.id()).orElseThrow().version());
    }

    @Test
    void aDeletedEntryIsGoneAndUndoBringsItBackWithItsTags() {
        var stored = store(book.call(anna, "2026-11-22T08:00:00Z").tags(List.of("цена")).build());
        book.step(() -> interactions.delete(stored.id()));
        assertEquals(Optional.empty(), interactions.find(stored.id()));

        book.base.journal.undo();
        assertEquals(Optional.of(stored), interactions.find(stored.id()));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeatAlsoWithinOneMoment() {
        var entries = new ArrayList<Interaction>();
        for (var i = 0; i < 25; i++) {
            entries.add(
                    book.call(anna, "2026-11-%02dT08:00:00Z".formatted(1 + i / 6))
                            .text("№ " + i)
                            .build());
        }
        book.step(() -> interactions.insertAll(entries));

        var read = new ArrayList<Interaction>();
        Optional<TimelinePlace> place = Optional.empty();
        for (var page = pageAfter(place); !page.isEmpty(); page = pageAfter(place)) {
            read.addAll(page);
            place = Optional.of(page.getLast().place());
        }
        assertEquals(
                entries.reversed().stream().map(Interaction::text).toList(),
                read.stream().map(Interaction::text).toList());
    }

    private List<Interaction> pageAfter(Optional<TimelinePlace> place) {
        return interactions.timeline(anna, Set.of(), place, 4);
    }

    @Test
    void aMainChannelStandsForThoseUnderIt() {
        var call = store(book.call(anna, "2026-11-20T08:00:00Z").build());
        var letter = store(book.call(anna, "2026-11-21T08:00:00Z").channel(EMAIL).build());

        assertEquals(
                List.of(call), interactions.timeline(anna, Set.of(PHONE), Optional.empty(), 10));
        assertEquals(
                List.of(letter), interactions.timeline(anna, Set.of(EMAIL), Optional.empty(), 10));
        assertEquals(
                List.of(letter, call),
                interactions.timeline(anna, Set.of(EMAIL, CALL), Optional.empty(), 10));
    }

    @Test
    void theDayJournalSpansAllClientsAndItsTimeOnly() {
        var boris = book.client("Борис");
        var early = store(book.call(anna, "2026-11-21T21:00:00Z").build());
        var late = store(book.call(boris, "2026-11-22T20:59:59.999Z").build());
        store(book.call(anna, "2026-11-21T20:59:59.999Z").build());
        store(book.call(boris, "2026-11-22T21:00:00Z").build());

        var from = Instant.parse("2026-11-21T21:00:00Z");
        var until = Instant.parse("2026-11-22T21:00:00Z");
        assertEquals(
                List.of(late, early),
                interactions.between(from, until, Set.of(), Optional.empty(), 10));
        assertEquals(
                List.of(early),
                interactions.between(from, until, Set.of(), Optional.of(late.place()), 10));
    }

    @Test
    void clientsInTheTrashAreLeftOut() {
        var entry = store(book.call(anna, "2026-11-20T08:00:00Z").build());
        book.step(() -> book.clients.trash(List.of(anna), NOW));

        assertEquals(Optional.empty(), interactions.find(entry.id()));
        assertEquals(List.of(), interactions.timeline(anna, Set.of(), Optional.empty(), 10));
        assertEquals(
                List.of(),
                interactions.between(Instant.EPOCH, NOW, Set.of(), Optional.empty(), 10));
        assertEquals(List.of(), interactions.moments(anna));
        assertEquals(List.of(), interactions.lastSent(anna, 3));
    }

    @Test
    void whatWasLastSentInAnyChannel() {
        var first = store(book.call(anna, "2026-11-18T08:00:00Z").build());
        var second = store(book.call(anna, "2026-11-19T08:00:00Z").channel(EMAIL).build());
        store(book.call(anna, "2026-11-20T08:00:00Z").direction(Direction.IN).build());
        var third = store(book.call(anna, "2026-11-21T08:00:00Z").build());

        assertEquals(List.of(third, second, first), interactions.lastSent(anna, 3));
        assertEquals(List.of(third), interactions.lastSent(anna, 1));
        assertEquals(Optional.of(CALL), interactions.lastChannel());
        assertEquals(4, interactions.moments(anna).size());
        assertEquals(Instant.parse("2026-11-18T08:00:00Z"), interactions.moments(anna).getFirst());
    }

    @Test
    void aPageOfALongTimelineReadsTheIndexAndNotTheTable() {
        var plan =
                book.base.sql.read(
                        db ->
                                String.valueOf(
                                        db.fetchValue(
                                                "explain "
                                                        + db.renderInlined(
                                                                db.selectFrom(INTERACTION)
                                                                        .where(ofClient(anna))
                                                                        .orderBy(OF_CLIENT)
                                                                        .limit(50)))));
        assertTrue(plan.contains("INTERACTION_OF_CLIENT"), plan);
        assertTrue(plan.contains("/* index sorted */"), plan);
    }

    private boolean update(Interaction entry) {
        var done = new boolean[1];
        book.step(() -> done[0] = interactions.update(entry));
        return done[0];
    }

    private Interaction store(Interaction entry) {
        book.step(() -> interactions.insert(entry));
        return interactions.find(entry.id()).orElseThrow();
    }
}
