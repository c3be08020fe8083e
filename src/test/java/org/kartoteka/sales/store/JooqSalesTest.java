package org.kartoteka.sales.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.followups.BroughtSteps;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.StepOrigin;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Money;
import org.kartoteka.sales.Contract;
import org.kartoteka.sales.EditContracts;
import org.kartoteka.sales.EditPurchases;
import org.kartoteka.sales.PurchaseLine;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class JooqSalesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Money PRICE = new Money(1_250_050, Currency.getInstance("RUB"));

    @TempDir Path folder;

    private LogbookBase book;
    private JooqPurchases purchases;
    private JooqContracts contracts;
    private EditPurchases buying;
    private EditContracts agreeing;
    private ClientId anna;

    @BeforeEach
    void open() {
        book = LogbookBase.in(folder, NOW, ZoneId.of("Europe/Moscow"));
        var base = book.base;
        purchases = new JooqPurchases(base.sql, base.ledger);
        contracts = new JooqContracts(base.sql, base.ledger);
        buying =
                new EditPurchases(purchases, book.clients, base.transactions, base.ids, book.clock);
        agreeing =
                new EditContracts(
                        contracts,
                        book.clients,
                        new BroughtSteps(book.followUps, base.ids, book.clock),
                        base.transactions,
                        base.ids,
                        book.clock);
        anna = book.client("Анна");
    }

    @AfterEach
    void close() {
        book.close();
    }

    private static PurchaseLine line(String day, Money amount, String items) {
        return new PurchaseLine(LocalDate.parse(day), amount, items);
    }

    private void undo() {
        book.base.journal.undo();
    }

    @Test
    void aPurchaseIsKeptExactlyTheLatestFirstAndComesBackByUndo() {
        var old = buying.add(anna, line("2026-11-01", PRICE, "краска"));
        var back = buying.add(anna, line("2026-11-20", PRICE.negated(), ""));

        assertEquals(List.of(back, old), purchases.of(anna));
        assertEquals(Optional.of(old), purchases.find(old.id()));

        buying.rewrite(old, line("2026-11-02", PRICE, "краска белая"));
        var changed = old.rewritten(line("2026-11-02", PRICE, "краска белая"));
        assertEquals(List.of(back, changed), purchases.of(anna));
        buying.remove(back);
        assertEquals(List.of(changed), purchases.of(anna));

        undo();
        undo();
        assertEquals(List.of(back, old), purchases.of(anna));
        undo();
        undo();
        assertEquals(List.of(), purchases.of(anna));
    }

    @Test
    void aContractIsKeptWithWhatIsKnownOfItAndComesBackByUndo() {
        var open = agreeing.add(anna, terms("Абонемент", "2026-03-01", null, null));
        var year = agreeing.add(anna, terms("Поставка", "2026-01-01", "2026-12-31", PRICE));

        assertEquals(List.of(open, year), contracts.of(anna));
        assertEquals(
                List.of(year),
                contracts.endingBetween(
                        LocalDate.parse("2026-12-31"), LocalDate.parse("2027-01-31")));
        assertEquals(Contract.State.RUNNING, year.on(LocalDate.parse("2026-12-31")));
        assertEquals(Contract.State.ENDED, year.on(LocalDate.parse("2027-01-01")));
        assertEquals(Contract.State.AHEAD, year.on(LocalDate.parse("2025-12-31")));

        agreeing.change(year, terms("Поставка кофе", "2026-01-01", "2027-12-31", PRICE));
        assertEquals(
                List.of("Абонемент", "Поставка кофе"),
                contracts.of(anna).stream().map(Contract::title).toList());
        agreeing.remove(open);
        undo();
        undo();
        assertEquals(List.of(open, year), contracts.of(anna));
    }

    private static EditContracts.Terms terms(
            String title, String starts, String ends, Money value) {
        return new EditContracts.Terms(
                title,
                LocalDate.parse(starts),
                Optional.ofNullable(ends).map(LocalDate::parse),
                Optional.ofNullable(value));
    }

    @Test
    void theSurveyBeforeTheEndGoesWithTheEnd() {
        var agreed = agreeing.add(anna, terms("Поставка", "2026-01-01", "2026-12-31", PRICE));
        surveyOf(agreed);
        agreeing.change(agreed, terms("Поставка краски", "2026-01-01", "2026-12-31", PRICE));
        assertEquals(1, openSteps(), "its end did not change");

        var renamed = contracts.find(agreed.id()).orElseThrow();
        agreeing.change(renamed, terms("Поставка краски", "2026-01-01", "2027-12-31", PRICE));
        assertEquals(0, openSteps());
        undo();
        assertEquals(1, openSteps());

        agreeing.remove(contracts.find(agreed.id()).orElseThrow());
        assertEquals(0, openSteps());
        undo();
        assertEquals(1, openSteps());
    }

    private void surveyOf(Contract contract) {
        var origin = new StepOrigin(StepOrigin.Kind.CONTRACT_SURVEY, contract.id().value());
        var steps = new BroughtSteps(book.followUps, book.base.ids, book.clock);
        book.step(() -> steps.plan(anna, "Опросить", LocalDate.parse("2026-11-30"), origin));
    }

    private long openSteps() {
        return book.followUps.of(anna).stream()
                .filter(step -> step.state() == FollowUp.State.OPEN)
                .count();
    }

    @Test
    void aClientInTheTrashBuysNothing() {
        var bought = buying.add(anna, line("2026-11-01", PRICE, ""));
        var agreed = agreeing.add(anna, terms("Поставка", "2026-01-01", "2026-12-31", PRICE));
        book.step(() -> book.clients.trash(Set.of(anna), NOW));

        assertEquals(List.of(), purchases.of(anna));
        assertEquals(Optional.empty(), purchases.find(bought.id()));
        assertEquals(Optional.empty(), contracts.find(agreed.id()));
        assertEquals(
                List.of(),
                contracts.endingBetween(
                        LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01")));
    }
}
