package org.kartoteka.interactions.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.SampleClients;
import org.kartoteka.clients.store.JooqClients;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.EditInteraction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.store.JooqChannels;
import org.kartoteka.interactions.store.JooqInteractions;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Step;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.testing.TestBase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

class TimelineViewModelTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final Client ANNA = SampleClients.person(1, "Белова", "Анна").build();
    private static final ChannelId CALL = new ChannelId(6);
    private static final ChannelId EMAIL = new ChannelId(3);
    private static final ChannelId PHONE = new ChannelId(1);

    @TempDir Path folder;

    private final List<Step> done = new ArrayList<>();
    private TestBase base;
    private JooqInteractions interactions;
    private TimelineViewModel timeline;

    @BeforeEach
    void open() {
        base = TestBase.in(folder, CLOCK);
        var clients = new JooqClients(base.sql, base.ledger, base.ids);
        interactions = new JooqInteractions(base.sql, base.ledger, base.ids);
        base.transactions.step(Label.of("step.client.added", "Anna"), () -> clients.insert(ANNA));
        var background =
                new Background(
                        Runnable::run,
                        Runnable::run,
                        fault -> {
                            throw new AssertionError(fault);
                        });
        var uses =
                new TimelineViewModel.Uses(
                        interactions,
                        new JooqChannels(base.sql, base.ledger),
                        new EditInteraction(interactions, clients, base.transactions),
                        entry ->
                                base.transactions.step(
                                        Label.of("step.interaction.deleted", "Anna"),
                                        () -> interactions.delete(entry.id())),
                        new Steps(background, base.journal, done::add));
        timeline = new TimelineViewModel(ANNA.id(), uses, background, base.changes, CLOCK);
    }

    @AfterEach
    void close() {
        timeline.close();
        base.close();
    }

    private void log(int count) {
        var entries =
                LongStream.range(0, count)
                        .mapToObj(
                                number ->
                                        Interaction.of(
                                                        new InteractionId(100 + number),
                                                        ANNA.id(),
                                                        number % 2 == 0 ? CALL : EMAIL,
                                                        Direction.OUT,
                                                        CLOCK.instant()
                                                                .minus(
                                                                        Duration.ofHours(
                                                                                count - number)))
                                                .text("Разговор " + number)
                                                .build())
                        .toList();
        base.transactions.step(
                Label.of("step.demo.added", "1"), () -> interactions.insertAll(entries));
    }

    @Test
    void pagesFollowOneAnotherWithoutAGap() {
        log(120);
        assertEquals(TimelineViewModel.PAGE_SIZE, timeline.entries().size());
        assertEquals("Разговор 119", timeline.entries().getFirst().text());
        assertTrue(timeline.moreProperty().get());
        timeline.readMore();
        timeline.readMore();
        assertEquals(120, timeline.entries().stream().map(Interaction::id).distinct().count());
        assertEquals("Разговор 0", timeline.entries().getLast().text());
        assertFalse(timeline.moreProperty().get());
    }

    @Test
    void aMainChannelShowsWhatStandsUnderIt() {
        log(4);
        timeline.showOnly(Optional.of(PHONE));
        assertEquals(
                List.of("Разговор 2", "Разговор 0"),
                timeline.entries().stream().map(Interaction::text).toList());
    }

    @Test
    void anEntryIsPutRightInItsPlaceAndCanBeTakenBack() {
        log(1);
        var entry = timeline.entries().getFirst();
        timeline.edit(entry.id());
        assertEquals(Optional.of(entry.id()), timeline.editedProperty().get());
        timeline.save(entry.with().text("Точнее").build());
        assertEquals(Optional.empty(), timeline.editedProperty().get());
        assertEquals("Точнее", timeline.entries().getFirst().text());
        base.journal.undo(done.getLast().id());
        assertEquals("Разговор 0", timeline.entries().getFirst().text());
    }

    @Test
    void anEntryChangedMeanwhileStaysOpenAsItIsNow() {
        log(1);
        var entry = timeline.entries().getFirst();
        timeline.edit(entry.id());
        base.transactions.step(
                Label.of("step.interaction.saved", "Anna"),
                () -> interactions.update(entry.with().text("Из другого окна").build()));
        timeline.save(entry.with().text("Точнее").build());
        assertTrue(timeline.conflictProperty().get());
        assertEquals(Optional.of(entry.id()), timeline.editedProperty().get());
        assertEquals("Из другого окна", timeline.entries().getFirst().text());
    }

    @Test
    void aDeletedEntryIsGoneAtOnce() {
        log(2);
        timeline.delete(timeline.entries().getFirst());
        assertEquals(
                List.of("Разговор 0"), timeline.entries().stream().map(Interaction::text).toList());
    }
}
