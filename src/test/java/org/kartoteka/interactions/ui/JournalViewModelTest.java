package org.kartoteka.interactions.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.SampleClients;
import org.kartoteka.clients.store.JooqClientRows;
import org.kartoteka.clients.store.JooqClients;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.EditInteraction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.TalkTotals;
import org.kartoteka.interactions.store.JooqChannels;
import org.kartoteka.interactions.store.JooqInteractions;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Step;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.testing.TestBase;
import org.kartoteka.testing.TurnedClock;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class JournalViewModelTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final ChannelId PHONE = new ChannelId(1);
    private static final ChannelId EMAIL = new ChannelId(3);
    private static final ChannelId CALL = new ChannelId(6);

    @TempDir private Path folder;

    private final TurnedClock clock =
            new TurnedClock(Instant.parse("2026-11-20T15:00:00Z"), ZoneId.of("Europe/Moscow"));
    private final List<Step> done = new ArrayList<>();
    private TestBase base;
    private JooqInteractions interactions;
    private JournalViewModel model;

    @BeforeEach
    void open() {
        base = TestBase.in(folder, clock);
        var clients = new JooqClients(base.sql, base.ledger, base.ids);
        interactions = new JooqInteractions(base.sql, base.ledger, base.ids);
        base.transactions.step(
                Label.of("step.demo.added"),
                () ->
                        clients.insertAll(
                                List.of(
                                        SampleClients.person(1, "Соловьёва", "Анна").build(),
                                        SampleClients.person(2, "Орлова", "Мария").build())));
        var background =
                new Background(Runnable::run, Runnable::run, JournalViewModelTest::rethrow);
        model =
                new JournalViewModel(
                        new JournalViewModel.Uses(
                                interactions,
                                new JooqChannels(base.sql, base.ledger),
                                new JooqClientRows(base.sql),
                                new EditInteraction(interactions, clients, base.transactions),
                                entry ->
                                        base.transactions.step(
                                                Label.of("step.interaction.deleted", "Анна"),
                                                () -> interactions.delete(entry.id())),
                                new Steps(background, base.journal, done::add)),
                        background,
                        base.changes,
                        clock);
    }

    @AfterEach
    void close() {
        model.close();
        base.close();
    }

    @Test
    void theDayOfAllClientsStandsNewestFirstWithItsTotals() {
        log(1, 1, CALL, "2026-11-20T06:00:00Z", 15);
        log(2, 2, EMAIL, "2026-11-20T12:00:00Z", 0);
        log(3, 1, CALL, "2026-11-19T20:59:00Z", 40);

        assertEquals(List.of("Орлова Мария 15:00", "Соловьёва Анна 09:00"), told());
        assertEquals(new TalkTotals(2, Duration.ofMinutes(15)), day().totals());
    }

    @Test
    void midnightIsThePersonsOwn() {
        log(1, 1, CALL, "2026-11-19T21:00:00Z", 0);
        log(2, 1, CALL, "2026-11-20T21:00:00Z", 0);

        assertEquals(List.of("Соловьёва Анна 00:00"), told());
        model.go(1);
        assertEquals(List.of("Соловьёва Анна 00:00"), told());
        assertEquals(FRIDAY.plusDays(1), day().date());
        model.goToToday();
        assertEquals(FRIDAY, day().date());
    }

    @Test
    void anEmptyDayShowsTheWayToTheLatestEntries() {
        log(1, 1, CALL, "2026-11-17T06:00:00Z", 0);

        assertEquals(Optional.of(LocalDate.of(2026, 11, 17)), day().earlier());
        model.open(day().earlier().orElseThrow());
        assertEquals(1, model.rows().size());
    }

    @Test
    void oneChannelIsShownWithThoseUnderIt() {
        log(1, 1, CALL, "2026-11-20T06:00:00Z", 15);
        log(2, 2, EMAIL, "2026-11-20T12:00:00Z", 0);

        model.showOnly(Optional.of(PHONE));

        assertEquals(List.of("Соловьёва Анна 09:00"), told());
        assertEquals(1, day().totals().talks());
    }

    @Test
    void aTypedDayIsOneOfThePast() {
        assertEquals(Optional.of(FRIDAY.minusDays(1)), model.dayOf("вчера"));
        assertEquals(Optional.of(FRIDAY.minusDays(1)), model.dayOf("чт"));
        assertEquals(Optional.of(LocalDate.of(2026, 11, 15)), model.dayOf("15.11"));
        assertEquals(Optional.empty(), model.dayOf("невесть когда"));
    }

    @Test
    void pagesFollowEachOther() {
        var many = new ArrayList<Interaction>();
        for (var i = 0; i < JournalViewModel.PAGE_SIZE + 7; i++) {
            many.add(talk(100 + i, 1, CALL, "2026-11-20T06:00:00Z", 1));
        }
        base.transactions.step(Label.of("step.demo.added"), () -> interactions.insertAll(many));
        assertEquals(JournalViewModel.PAGE_SIZE, model.rows().size());

        model.readMore();

        assertEquals(JournalViewModel.PAGE_SIZE + 7, model.rows().size());
        assertEquals(Duration.ofMinutes(57), day().totals().length());
    }

    @Test
    void anEntryIsEditedInItsPlaceAndDeletedWithAWayBack() {
        log(1, 1, CALL, "2026-11-20T06:00:00Z", 15);
        var id = new InteractionId(1);
        model.edit(id);
        assertTrue(model.rows().getFirst().edited());

        model.save(model.rows().getFirst().entry().with().text("перезвонит сама").build());
        assertEquals("перезвонит сама", model.rows().getFirst().entry().text());
        assertEquals(false, model.rows().getFirst().edited());

        model.delete(model.rows().getFirst().entry());
        assertEquals(List.of(), told());
        base.journal.undo(done.getLast().id());
        assertEquals(1, model.rows().size());
    }

    private JournalReading.Day day() {
        return model.dayProperty().get().orElseThrow();
    }

    private List<String> told() {
        return model.rows().stream().map(row -> row.client() + " " + row.at()).toList();
    }

    private void log(long id, long client, ChannelId channel, String at, int minutes) {
        var talk = talk(id, client, channel, at, minutes);
        base.transactions.step(
                Label.of("step.interaction.logged", "Анна"), () -> interactions.insert(talk));
    }

    private static Interaction talk(
            long id, long client, ChannelId channel, String at, int minutes) {
        return Interaction.of(
                        new InteractionId(id),
                        new ClientId(client),
                        channel,
                        Direction.OUT,
                        Instant.parse(at))
                .duration(
                        minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes)))
                .build();
    }

    private static void rethrow(Throwable fault) {
        throw new AssertionError(fault);
    }
}
