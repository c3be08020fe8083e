package org.kartoteka.sales.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.MonthSpan;
import org.kartoteka.kernel.PurchaseId;
import org.kartoteka.platform.statistics.Moments;
import org.kartoteka.sales.NoteSilence;
import org.kartoteka.sales.Purchase;
import org.kartoteka.sales.PurchaseLine;
import org.kartoteka.sales.SalesCounts.BoughtOnce;
import org.kartoteka.sales.SalesCounts.Buyers;
import org.kartoteka.sales.SalesCounts.Checks;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class JooqSalesCountsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final List<Currency> CURRENCIES =
            List.of(Currency.getInstance("RUB"), Currency.getInstance("USD"));

    @TempDir Path folder;

    private LogbookBase book;
    private JooqPurchases purchases;
    private JooqSalesCounts counts;

    @BeforeEach
    void open() {
        book = LogbookBase.in(folder, NOW, ZoneId.of("Europe/Moscow"));
        purchases = new JooqPurchases(book.base.sql, book.base.ledger);
        counts = new JooqSalesCounts(book.base.sql);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Purchase bought(ClientId client, LocalDate day, Money amount) {
        var purchase =
                Purchase.typed(
                        new PurchaseId(book.base.ids.next()),
                        client,
                        new PurchaseLine(day, amount, ""),
                        NOW);
        book.step(() -> purchases.insert(purchase));
        return purchase;
    }

    /// Counted anew in another way, over purchases drawn by lot.
    @Test
    void whatIsCountedIsWhatALookAtEachPurchaseFinds() {
        var random = new Random(20261122);
        var tagged = Set.of(book.client("Анна"), book.client("Борис"));
        var gone = book.client("Вера");
        var others = Set.of(book.client("Глеб"), book.client("Дина"));
        book.step(() -> book.clients.addTag(tagged, "опт"));
        var all = new ArrayList<Purchase>();
        for (var client :
                List.of(tagged, Set.of(gone), others).stream().flatMap(Set::stream).toList()) {
            for (var i = random.nextInt(12); i > 0; i--) {
                all.add(
                        bought(
                                client,
                                LocalDate.of(2026, 1, 1).plusDays(random.nextInt(200)),
                                new Money(
                                        random.nextInt(-300, 1_000) * 2L + 1,
                                        CURRENCIES.get(random.nextInt(2)))));
            }
        }
        book.step(() -> book.clients.trash(Set.of(gone), NOW));

        var months = new MonthSpan(YearMonth.of(2026, 2), YearMonth.of(2026, 5));
        var within =
                all.stream()
                        .filter(purchase -> !purchase.client().equals(gone))
                        .filter(purchase -> months.contains(YearMonth.from(purchase.day())))
                        .toList();
        var ofTagged = within.stream().filter(some -> tagged.contains(some.client())).toList();
        assertEquals(checks(within), counts.checks(months, Optional.empty()));
        assertEquals(checks(ofTagged), counts.checks(months, Optional.of("опт")));
        assertEquals(buyers(within), counts.buyers(months, Optional.empty()));
        assertEquals(buyers(ofTagged), counts.buyers(months, Optional.of("опт")));
        assertEquals(new Buyers(0, Moments.NONE), counts.buyers(months, Optional.of("никто")));
    }

    private static List<Checks> checks(List<Purchase> purchases) {
        return CURRENCIES.stream()
                .flatMap(
                        currency -> {
                            var some =
                                    purchases.stream()
                                            .map(Purchase::amount)
                                            .filter(sum -> sum.currency().equals(currency))
                                            .toList();
                            var moments = Moments.NONE;
                            for (var sum : some) {
                                moments =
                                        sum.isNegative() ? moments : moments.plus(sum.minorUnits());
                            }
                            var of = moments;
                            return some.stream()
                                    .reduce(Money::plus)
                                    .map(revenue -> new Checks(revenue, of))
                                    .stream();
                        })
                .toList();
    }

    private static Buyers buyers(List<Purchase> purchases) {
        var days =
                purchases.stream()
                        .filter(purchase -> !purchase.isRefund())
                        .collect(
                                Collectors.groupingBy(
                                        Purchase::client,
                                        Collectors.mapping(Purchase::day, Collectors.toSet())))
                        .values();
        var moments = Moments.NONE;
        for (var own : days) {
            moments = moments.plus(own.size());
        }
        return new Buyers(days.stream().filter(own -> own.size() > 1).count(), moments);
    }

    @Test
    void whoBoughtOnceAndIsSilentIsListedWithTheReason() {
        var rub = new Money(10_000, CURRENCIES.getFirst());
        var anna = book.client("Анна");
        var boris = book.client("Борис");
        var vera = book.client("Вера");
        var gleb = book.client("Глеб");
        var first = bought(anna, LocalDate.parse("2026-05-01"), rub);
        bought(anna, LocalDate.parse("2026-05-03"), rub.negated());
        bought(boris, LocalDate.parse("2026-05-01"), rub);
        bought(boris, LocalDate.parse("2026-06-01"), rub);
        bought(vera, LocalDate.parse("2026-11-20"), rub);
        var latest = bought(gleb, LocalDate.parse("2026-07-01"), rub);
        var noting =
                new NoteSilence(
                        new JooqSilenceReasons(book.base.sql, book.base.ledger, book.base.ids),
                        book.clients,
                        book.base.transactions,
                        book.clock);

        noting.why(anna, " не подошёл вкус ");
        var silent =
                List.of(
                        new BoughtOnce(latest, Optional.empty()),
                        new BoughtOnce(first, Optional.of("не подошёл вкус")));
        assertEquals(silent, once("2026-11-20"));
        assertEquals(List.of(silent.getLast()), once("2026-07-01"));

        noting.why(anna, "дорого");
        noting.why(anna, "");
        assertEquals(Optional.empty(), once("2026-07-01").getFirst().why());
        book.base.journal.undo();
        assertEquals(Optional.of("дорого"), once("2026-07-01").getFirst().why());
        assertEquals(
                1, counts.boughtOnce(LocalDate.parse("2026-11-30"), Optional.empty(), 1).size());
    }

    private List<BoughtOnce> once(String day) {
        return counts.boughtOnce(LocalDate.parse(day), Optional.empty(), 100);
    }
}
