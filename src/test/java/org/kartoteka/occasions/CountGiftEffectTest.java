package org.kartoteka.occasions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.interactions.Direction;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.GiftId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.PurchaseId;
import org.kartoteka.occasions.store.JooqGifts;
import org.kartoteka.occasions.store.JooqGreetings;
import org.kartoteka.sales.Purchase;
import org.kartoteka.sales.store.JooqPurchases;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;

class CountGiftEffectTest {

    private static final LocalDate GREETED = LocalDate.parse("2026-05-10");
    private static final Currency ROUBLE = Currency.getInstance("RUB");

    @TempDir Path folder;

    private LogbookBase logbook;
    private JooqGifts gifts;
    private JooqGreetings greetings;
    private JooqPurchases purchases;

    @BeforeEach
    void open() {
        logbook = LogbookBase.in(folder, Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
        var base = logbook.base;
        gifts = new JooqGifts(base.sql, base.ledger, base.ids);
        greetings = new JooqGreetings(base.sql, base.ledger, base.ids);
        purchases = new JooqPurchases(base.sql, base.ledger);
    }

    @AfterEach
    void close() {
        logbook.close();
    }

    @Test
    void thoseWithAGiftAreCountedApartByWhatTheyDidInThirtyDays() {
        var answered = greeted("Анна");
        gift(answered, GREETED.minusDays(7));
        writesIn(answered, "2026-05-20T09:00:00Z");
        var bought = greeted("Борис");
        gift(bought, GREETED.plusDays(7));
        buys(bought, GREETED.plusDays(30), 5_000);
        var tooLate = greeted("Вера");
        gift(tooLate, GREETED.plusDays(8));
        buys(tooLate, GREETED.plusDays(31), 5_000);
        var sameDayAndRefund = greeted("Глеб");
        buys(sameDayAndRefund, GREETED, 5_000);
        buys(sameDayAndRefund, GREETED.plusDays(3), -5_000);

        assertEquals(
                new GiftEffect(new GiftEffect.Group(2, 1, 1), new GiftEffect.Group(2, 0, 0)),
                new CountGiftEffect(
                                gifts,
                                greetings,
                                logbook.interactions,
                                purchases,
                                logbook.base.transactions,
                                logbook.clock)
                        .count());
    }

    private ClientId greeted(String name) {
        var client = logbook.client(name);
        logbook.step(
                () ->
                        greetings.record(
                                new Greeting(
                                        OccasionRef.onCardOf(client),
                                        GREETED,
                                        Greeting.Choice.SENT,
                                        Instant.parse("2026-05-10T08:00:00Z"),
                                        Optional.empty())));
        return client;
    }

    private void gift(ClientId client, LocalDate day) {
        logbook.step(
                () ->
                        gifts.insert(
                                new Gift(
                                        new GiftId(logbook.base.ids.next()),
                                        client,
                                        day,
                                        "чай",
                                        Optional.empty(),
                                        Optional.empty(),
                                        "")));
    }

    private void writesIn(ClientId client, String moment) {
        logbook.step(
                () ->
                        logbook.interactions.insert(
                                logbook.call(client, moment).direction(Direction.IN).build()));
    }

    private void buys(ClientId client, LocalDate day, long minorUnits) {
        logbook.step(
                () ->
                        purchases.insert(
                                new Purchase(
                                        new PurchaseId(logbook.base.ids.next()),
                                        client,
                                        day,
                                        new Money(minorUnits, ROUBLE),
                                        "",
                                        Optional.empty(),
                                        logbook.clock.instant(),
                                        1)));
    }
}
