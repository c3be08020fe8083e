package org.kartoteka.occasions.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.db.Tables;
import org.kartoteka.interactions.Outcome;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.GiftId;
import org.kartoteka.kernel.PurchaseId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.kernel.StageEntryId;
import org.kartoteka.occasions.CloseOccasion;
import org.kartoteka.occasions.Courtesy;
import org.kartoteka.occasions.CourtesyRules;
import org.kartoteka.occasions.Gift;
import org.kartoteka.occasions.Loyalty;
import org.kartoteka.occasions.Sent;
import org.kartoteka.occasions.ShowCourtesy;
import org.kartoteka.occasions.ThanksDue;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class JooqLoyaltyFactsTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant NOW = Instant.parse("2026-11-22T21:30:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @TempDir Path folder;

    private LogbookBase book;
    private JooqLoyaltyFacts facts;
    private JooqCourtesies courtesies;
    private ShowCourtesy showing;
    private ThanksDue due;

    @BeforeEach
    void open() {
        book = LogbookBase.in(folder, NOW, MOSCOW);
        var base = book.base;
        facts = new JooqLoyaltyFacts(base.sql, MOSCOW);
        courtesies = new JooqCourtesies(base.sql, base.ledger, base.ids);
        showing =
                new ShowCourtesy(
                        courtesies,
                        book.clients,
                        book.interactions,
                        base.transactions,
                        base.ids,
                        book.clock);
        due = new ThanksDue(facts, courtesies, book.clientRows, base.transactions, book.clock);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void talks(ClientId client, String moment, int count) {
        for (var i = 0; i < count; i++) {
            var talk = book.call(client, moment).build();
            book.step(() -> book.interactions.insert(talk));
        }
    }

    private void buys(ClientId client, String day, long sum) {
        var row = Tables.PURCHASE.newRecord();
        row.setId(new PurchaseId(book.base.ids.next()));
        row.setClientId(client);
        row.setBoughtOn(LocalDate.parse(day));
        row.setMinorUnits(sum);
        row.setCurrency("RUB");
        row.setItems("");
        row.setCreatedAt(NOW);
        row.setVersion(1);
        book.step(() -> book.base.ledger.insert(row));
    }

    private void enters(ClientId client, RelationshipStage stage, String day) {
        var row = Tables.STAGE_ENTRY.newRecord();
        row.setId(new StageEntryId(book.base.ids.next()));
        row.setClientId(client);
        row.setStage(stage.name());
        row.setEnteredOn(LocalDate.parse(day));
        row.setMovedBy("PERSON");
        row.setWhy("");
        if (stage == RelationshipStage.DISSOLUTION) {
            row.setSide("CLIENT");
            row.setReason("DISSATISFIED");
        }
        row.setCreatedAt(NOW);
        row.setVersion(1);
        book.step(() -> book.base.ledger.insert(row));
    }

    private List<ClientId> toThank() {
        return due.page(10).lines().stream().map(line -> line.client().id()).toList();
    }

    @Test
    void everythingThatSpeaksForAClientIsCounted() {
        var anna = book.client("Анна");
        var boris = book.client("Борис");
        var vera = book.client("Вера");
        talks(anna, "2025-11-22T21:00:00Z", 2); // 23 November in Moscow, the first day that counts
        talks(anna, "2025-11-22T20:59:00Z", 1);
        var unheard =
                book.call(anna, "2026-01-01T10:00:00Z")
                        .outcome(Optional.of(Outcome.NO_ANSWER))
                        .build();
        book.step(() -> book.interactions.insert(unheard));
        buys(boris, "2025-11-23", 100);
        buys(boris, "2025-11-22", 100);
        buys(boris, "2026-01-01", -100);
        enters(vera, RelationshipStage.EXPLORATION, "2026-01-01");
        enters(vera, RelationshipStage.COMMITMENT, "2026-02-01");
        enters(boris, RelationshipStage.EXPANSION, "2026-01-01");
        enters(boris, RelationshipStage.EXPLORATION, "2026-02-01");
        book.step(
                () ->
                        new JooqGifts(book.base.sql, book.base.ledger, book.base.ids)
                                .insert(
                                        new Gift(
                                                new GiftId(book.base.ids.next()),
                                                vera,
                                                LocalDate.parse("2026-03-08"),
                                                "Чай",
                                                Optional.empty(),
                                                Optional.empty(),
                                                "")));
        var all =
                Map.of(
                        anna,
                        new Loyalty(2, 0, Optional.empty(), Optional.empty()),
                        boris,
                        new Loyalty(0, 1, Optional.empty(), Optional.empty()),
                        vera,
                        new Loyalty(
                                0,
                                0,
                                Optional.of(RelationshipStage.COMMITMENT),
                                Optional.of(LocalDate.parse("2026-03-08"))));

        assertEquals(all, facts.since(TODAY.minusYears(1), _ -> true, Optional.empty()));
        assertEquals(
                Map.of(anna, all.get(anna)),
                facts.since(TODAY.minusYears(1), _ -> true, Optional.of(Set.of(anna))));
    }

    @Test
    void whoHasLeftIsNotThankedForStaying() {
        var anna = book.client("Анна");
        talks(anna, "2026-10-01T10:00:00Z", 6);
        assertEquals(List.of(anna), toThank());
        enters(anna, RelationshipStage.DISSOLUTION, "2026-11-01");
        assertEquals(List.of(), toThank());
        enters(anna, RelationshipStage.EXPLORATION, "2026-11-20");
        assertEquals(List.of(anna), toThank());
    }

    @Test
    void theListFollowsWhatHappens() {
        var anna = book.client("Анна");
        var boris = book.client("Борис");
        assertEquals(List.of(), toThank());
        talks(anna, "2026-10-01T10:00:00Z", 6);
        talks(boris, "2026-10-01T10:00:00Z", 5);
        assertEquals(List.of(anna), toThank());
        buys(boris, "2026-10-01", 100);
        buys(boris, "2026-10-02", 100);
        assertEquals(List.of(boris, anna), toThank());

        assertEquals(
                CloseOccasion.Outcome.CLOSED,
                showing.sent(
                        boris,
                        Courtesy.Kind.THANKS,
                        new Sent(Optional.of("thanks-formal-1"), "Спасибо!", LogbookBase.EMAIL)));
        assertEquals(List.of(anna), toThank());
        assertEquals(
                "Спасибо!",
                book.interactions.timeline(boris, Set.of(), Optional.empty(), 1).getFirst().text());
        assertEquals(
                List.of(
                        new Courtesy(
                                boris,
                                Courtesy.Kind.THANKS,
                                Courtesy.Choice.SENT,
                                TODAY,
                                Optional.of("thanks-formal-1"))),
                courtesies.of(boris));
        book.base.journal.undo();
        assertEquals(List.of(boris, anna), toThank());
        assertEquals(List.of(), courtesies.of(boris));

        showing.passOver(anna);
        assertEquals(List.of(boris), toThank());
        book.step(() -> book.clients.trash(List.of(boris), NOW));
        assertEquals(List.of(), toThank());
        assertEquals(CloseOccasion.Outcome.CLIENT_GONE, showing.passOver(boris));
    }

    @Test
    void askingForAReviewIsNoThanks() {
        var anna = book.client("Анна");
        talks(anna, "2026-10-01T10:00:00Z", 6);
        showing.sent(
                anna,
                Courtesy.Kind.REVIEW_REQUEST,
                new Sent(Optional.empty(), "Как вам у нас?", LogbookBase.EMAIL));
        assertEquals(List.of(anna), toThank());
    }

    @Test
    void otherRulesAndAnotherDayMakeAnotherList() {
        var anna = book.client("Анна");
        talks(anna, "2026-10-01T10:00:00Z", 3);
        assertEquals(List.of(), toThank());

        var rules = new CourtesyRules(3, 9, 12, 6, "https://example.org/otzyv");
        showing.settle(rules);
        assertEquals(rules, courtesies.rules());
        assertEquals(List.of(anna), toThank());
        showing.passOver(anna);
        assertEquals(List.of(), toThank());
        book.clock.set(Instant.parse("2027-05-22T21:30:00Z"));
        assertEquals(List.of(anna), toThank());
        book.clock.set(Instant.parse("2027-10-02T21:30:00Z"));
        assertEquals(List.of(), toThank());
    }

    @Test
    void whoWasThankedCanBeRemovedForGoodAndBroughtBack() {
        var anna = book.client("Анна");
        showing.passOver(anna);
        book.step(() -> book.clients.trash(List.of(anna), NOW));
        book.step(() -> book.clients.purge(List.of(anna)));
        assertEquals(List.of(), courtesies.of(anna));
        book.base.journal.undo();
        assertEquals(1, courtesies.of(anna).size());
    }
}
