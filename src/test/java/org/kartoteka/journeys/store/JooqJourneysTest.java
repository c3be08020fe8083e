package org.kartoteka.journeys.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.journeys.EditJourneys;
import org.kartoteka.journeys.EditPains;
import org.kartoteka.journeys.Journey;
import org.kartoteka.journeys.JourneyEntry;
import org.kartoteka.journeys.JourneyStep;
import org.kartoteka.journeys.MoveAlong;
import org.kartoteka.journeys.PainPoint;
import org.kartoteka.journeys.Remedy;
import org.kartoteka.journeys.RemedyEffect;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class JooqJourneysTest {

    private static final JourneyStepId PURCHASE = new JourneyStepId(3);
    private static final JourneyStepId RETENTION = new JourneyStepId(4);

    @TempDir Path folder;

    private LogbookBase book;
    private JooqJourneys journeys;
    private JooqJourneyEntries entries;
    private JooqPainPoints pains;
    private EditJourneys editing;
    private MoveAlong moving;
    private EditPains noting;

    @BeforeEach
    void open() {
        book =
                LogbookBase.in(
                        folder, Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Moscow"));
        var base = book.base;
        journeys = new JooqJourneys(base.sql, base.ledger);
        entries = new JooqJourneyEntries(base.sql, base.ledger);
        pains = new JooqPainPoints(base.sql, base.ledger);
        editing = new EditJourneys(journeys, base.transactions, base.ids);
        moving = new MoveAlong(entries, book.clients, base.transactions, base.ids, book.clock);
        noting = new EditPains(pains, book.clients, base.transactions, base.ids, book.clock);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private static List<String> names(Journey journey) {
        return journey.offered().stream()
                .map(step -> step.name().or(step::code).orElseThrow())
                .toList();
    }

    private void undo(int times) {
        for (var i = 0; i < times; i++) {
            book.base.journal.undo();
        }
    }

    @Test
    void bothJourneysAreShippedAndOneIsFollowed() {
        assertEquals(
                List.of("informing", "consideration", "purchase", "retention", "advocacy"),
                names(journeys.followed()));

        editing.follow(journeys.all().getLast());
        assertEquals(
                List.of("attention", "acquaintance", "decision", "buying", "service", "repeat"),
                names(journeys.followed()));
        assertEquals(1, journeys.all().stream().filter(Journey::followed).count());

        undo(1);
        assertEquals(Optional.of("five"), journeys.followed().code());
    }

    @Test
    void stepsAreAddedRenamedReorderedAndPutAway() {
        var shipped = journeys.followed();

        editing.add(shipped, " Клуб ");
        editing.rename(step(PURCHASE), "Первый заказ");
        editing.move(journeys.followed(), step(PURCHASE), -1);
        editing.putAway(step(RETENTION), true);
        assertEquals(
                List.of("informing", "Первый заказ", "consideration", "advocacy", "Клуб"),
                names(journeys.followed()));

        editing.rename(step(PURCHASE), " ");
        editing.move(journeys.followed(), journeys.followed().steps().getFirst(), -1);
        assertEquals(
                List.of("informing", "purchase", "consideration", "advocacy", "Клуб"),
                names(journeys.followed()));

        undo(5);
        assertEquals(shipped, journeys.followed());
    }

    private JourneyStep step(JourneyStepId id) {
        return journeys.followed().step(id).orElseThrow();
    }

    @Test
    void theLatestEntrySaysWhereAClientIs() {
        var anna = book.client("Анна");
        var later = moving.to(anna, step(RETENTION), LocalDate.parse("2026-11-10"));
        var earlier = moving.to(anna, step(PURCHASE), LocalDate.parse("2026-11-01"));
        var sameDay = moving.to(anna, step(PURCHASE), LocalDate.parse("2026-11-10"));

        assertEquals(List.of(sameDay, later, earlier), entries.of(anna));
        moving.remove(sameDay);
        assertEquals(List.of(later, earlier), entries.of(anna));
        undo(1);
        assertEquals(Optional.of(sameDay), entries.of(anna).stream().findFirst());

        book.step(() -> book.clients.trash(Set.of(anna), book.clock.instant()));
        assertEquals(List.<JourneyEntry>of(), entries.of(anna));
    }

    @Test
    void theWayHasAnEndAtBothSides() {
        var journey = journeys.followed();
        var offered = journey.offered();

        assertEquals(Optional.of(offered.getFirst()), journey.neighbour(Optional.empty(), 1));
        assertEquals(
                Optional.of(offered.get(1)), journey.neighbour(Optional.of(offered.getFirst()), 1));
        assertEquals(Optional.empty(), journey.neighbour(Optional.of(offered.getLast()), 1));
        assertEquals(Optional.empty(), journey.neighbour(Optional.of(offered.getFirst()), -1));
    }

    @Test
    void aPainPointIsNotedWithItsStepAndItsTalkWhichMayBeDeleted() {
        var anna = book.client("Анна");
        var talk = book.call(anna, "2026-11-19T09:00:00Z").build();
        book.step(() -> book.interactions.insert(talk));

        noting.add(
                anna,
                new EditPains.Said(
                        PURCHASE, "Долго ждать ответа", "три дня", Optional.of(talk.id())));
        var noted = pains.of(anna).getFirst();
        assertEquals(
                new PainPoint(
                        noted.id(),
                        anna,
                        Optional.of(talk.id()),
                        PURCHASE,
                        "Долго ждать ответа",
                        LocalDate.parse("2026-11-20"),
                        "три дня"),
                noted);

        book.step(() -> book.interactions.delete(talk.id()));
        assertEquals(List.of(noted), pains.of(anna));
        noting.remove(noted);
        assertEquals(List.of(), pains.of(anna));
        undo(1);
        assertEquals(List.of(noted), pains.of(anna));
    }

    @Test
    void oneThemeWrittenInTwoWaysIsOne() {
        var anna = book.client("Анна");
        hurt(anna, "Долго ждать ответа", PURCHASE, "2026-11-01");
        hurt(anna, "долго ждать ОТВЕТА", PURCHASE, "2026-11-02");
        hurt(anna, "Цена", PURCHASE, "2026-11-02");

        assertEquals(List.of("Долго ждать ответа", "Цена"), pains.themes(10));
        assertEquals(List.of("Долго ждать ответа"), pains.themes(1));
    }

    @Test
    void whatWasChangedIsComparedOverEqualTimesOnBothSides() {
        var anna = book.client("Анна");
        hurt(anna, "Цена", PURCHASE, "2026-10-30");
        hurt(anna, "Цена", PURCHASE, "2026-11-08");
        hurt(anna, "Цена", RETENTION, "2026-11-09");
        hurt(anna, "Цена", PURCHASE, "2026-11-10");
        hurt(anna, "Другое", PURCHASE, "2026-11-12");
        at("2026-11-20");

        noting.change(
                "цена", Optional.of(PURCHASE), LocalDate.parse("2026-11-10"), "Прайс на месяц");
        noting.change("Цена", Optional.empty(), LocalDate.parse("2026-11-09"), "Скидка");
        noting.change("Цена", Optional.empty(), LocalDate.parse("2026-11-20"), "Сегодня");

        assertEquals(
                List.of(
                        List.of("Сегодня", 0, 0L, 0L),
                        List.of("Прайс на месяц", 10, 1L, 1L),
                        List.of("Скидка", 11, 2L, 2L)),
                noting.effects().stream().map(JooqJourneysTest::facts).toList());
        assertEquals("Цена", noting.effects().get(1).remedy().theme());

        noting.remove(noting.effects().getFirst().remedy());
        assertEquals(
                List.of("Прайс на месяц", "Скидка"),
                pains.remedies().stream().map(Remedy::words).toList());
    }

    private static List<Object> facts(RemedyEffect effect) {
        return List.of(effect.remedy().words(), effect.days(), effect.before(), effect.after());
    }

    private void hurt(ClientId client, String theme, JourneyStepId step, String day) {
        at(day);
        noting.add(client, new EditPains.Said(step, theme, "", Optional.empty()));
    }

    private void at(String day) {
        book.clock.set(Instant.parse(day + "T09:00:00Z"));
    }
}
