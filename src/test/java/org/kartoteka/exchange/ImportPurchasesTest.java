package org.kartoteka.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.exchange.PurchasePlan.Verdict;
import org.kartoteka.exchange.store.JooqImports;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.sales.Purchase;
import org.kartoteka.sales.store.JooqPurchases;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

class ImportPurchasesTest {

    private static final Currency RUB = Currency.getInstance("RUB");
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @TempDir Path folder;

    private LogbookBase book;
    private JooqPurchases purchases;
    private JooqImports imports;
    private ImportPurchases importing;
    private ClientId anna;
    private ClientId boris;

    @BeforeEach
    void open() {
        book = LogbookBase.in(folder, NOW, ZoneId.of("Europe/Moscow"));
        var base = book.base;
        purchases = new JooqPurchases(base.sql, base.ledger);
        imports = new JooqImports(base.sql, base.ledger, base.ids);
        importing =
                new ImportPurchases(
                        book.clients, purchases, imports, base.transactions, base.ids, book.clock);
        anna = person("Белова", "Анна", "Сергеевна", ContactPoint.email("anna@example.com"));
        boris = person("Орлов", "Борис", "Ильич", ContactPoint.phone("+7 900 000-00-11"));
        person("Котов", "Иван", "Петрович", ContactPoint.email("one@example.com"));
        person("Котов", "Иван", "Петрович", ContactPoint.email("two@example.com"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private ClientId person(String family, String given, String middle, ContactPoint contact) {
        var id = new ClientId(book.base.ids.next());
        var client =
                Client.person(id, NOW)
                        .name(PersonName.of(family, given, middle))
                        .contacts(List.of(contact))
                        .build();
        book.step(() -> book.clients.insert(client));
        return id;
    }

    private PurchasePlan rehearse(String text) {
        return rehearse(text, PurchaseReading.GUESSED);
    }

    private PurchasePlan rehearse(String text, PurchaseReading reading) {
        return importing.rehearse(TableSource.pasted(text), RUB, reading);
    }

    @Test
    void eachRowHasItsVerdict() {
        var plan =
                rehearse(
                        """
                        Дата;Клиент;E-mail;Телефон;Сумма;Что купили
                        15.11.2026;Кто-то;ANNA@example.com;;12 500,50 ₽;краска
                        16.11.2026;;;8 900 000 00 11;1 000;кисти
                        17.11.2026;Анна Белова;;;-500;возврат
                        15.11.2026;;anna@example.com;;12500,50;краска
                        18.11.2026;Неизвестный;;;100;
                        18.11.2026;Котов Иван;;;100;
                        25.12.2026;Анна Белова;;;100;
                        03/04/2026;Анна Белова;;;100;
                        18.11.2026;Анна Белова;;;много;
                        """);

        assertEquals(
                List.of(
                        Verdict.READY,
                        Verdict.READY,
                        Verdict.READY,
                        Verdict.KNOWN,
                        Verdict.NO_CLIENT,
                        Verdict.SEVERAL_CLIENTS,
                        Verdict.NO_DAY,
                        Verdict.NO_DAY,
                        Verdict.NO_SUM),
                plan.rows().stream().map(PurchasePlan.Planned::verdict).toList());
        assertEquals(
                List.of(Optional.of(anna), Optional.of(boris), Optional.of(anna)),
                plan.ready().stream().map(PurchasePlan.Planned::client).toList());
        assertEquals(List.of(), purchases.of(anna), "a rehearsal writes nothing");
    }

    @Test
    void whatIsReadyIsOneStepThatIsTakenBackAsAWhole() {
        var plan =
                rehearse(
                        """
                        date,amount,currency,name,items
                        2026-11-15,"1,234.56",USD,Anna,paint
                        2026-11-16,40,usd,Белова Анна Сергеевна,brushes
                        2026-11-17,7,EUR,Борис Орлов,
                        """);

        assertEquals(2, importing.apply(plan));
        assertEquals(
                List.of(
                        List.of(
                                LocalDate.parse("2026-11-16"),
                                new Money(4_000, Currency.getInstance("USD")),
                                "brushes")),
                purchases.of(anna).stream().map(ImportPurchasesTest::facts).toList());
        var batch = imports.list(10).getFirst();
        assertEquals(Optional.of(batch.id()), purchases.of(boris).getFirst().batch());
        assertEquals(List.of(2, 0, 1), List.of(batch.created(), batch.updated(), batch.leftOut()));

        assertEquals(
                List.of(Verdict.NO_CLIENT, Verdict.KNOWN, Verdict.KNOWN),
                rehearse(
                                """
                                date,amount,currency,name,items
                                2026-11-15,"1,234.56",USD,Anna,paint
                                2026-11-16,40,usd,Белова Анна Сергеевна,brushes
                                2026-11-17,7,EUR,Борис Орлов,
                                """)
                        .rows()
                        .stream()
                        .map(PurchasePlan.Planned::verdict)
                        .toList());

        new UndoImport(imports, book.base.journal).undo(batch.id());
        assertEquals(List.of(), purchases.of(anna));
        assertEquals(List.of(), purchases.of(boris));
    }

    private static List<Object> facts(Purchase purchase) {
        return List.of(purchase.day(), purchase.amount(), purchase.items());
    }

    @Test
    void whoWentIntoTheTrashSinceTheRehearsalGetsNothing() {
        var plan = rehearse("date,amount,email\n2026-11-15,10,anna@example.com\n");
        book.step(() -> book.clients.trash(Set.of(anna), NOW));

        assertEquals(0, importing.apply(plan));
    }

    @Test
    void withoutDayOrSumOrClientOnlyTheColumnsAreKnown() {
        var noAmount = rehearse("name,email\nAnna,anna@example.com\n");
        assertFalse(noAmount.readable());
        assertEquals(List.of("name", "email"), noAmount.headings());
        assertEquals(Map.of(PurchasePart.NAME, 0, PurchasePart.EMAIL, 1), noAmount.columns());
        assertEquals(List.of(), noAmount.rows());
        assertFalse(rehearse("date,amount\n2026-11-15,10\n").readable());
    }

    @Test
    void aPersonSaysWhichColumnIsWhich() {
        var text =
                """
                Когда;Сколько;Кому;Сумма долга
                15.11.2026;1000;anna@example.com;7
                """;
        assertFalse(rehearse(text).readable());

        var said =
                PurchaseReading.GUESSED
                        .column(PurchasePart.DATE, OptionalInt.of(0))
                        .column(PurchasePart.AMOUNT, OptionalInt.of(1))
                        .column(PurchasePart.NAME, OptionalInt.of(2))
                        .column(PurchasePart.EMAIL, OptionalInt.of(2));
        var plan = rehearse(text, said);

        assertEquals(
                Map.of(
                        PurchasePart.DATE, 0,
                        PurchasePart.AMOUNT, 1,
                        PurchasePart.NAME, 2,
                        PurchasePart.EMAIL, 2),
                plan.columns());
        assertEquals(Optional.of(anna), plan.ready().getFirst().client());
        assertEquals(
                new Money(100_000, RUB), plan.ready().getFirst().purchase().orElseThrow().amount());
    }

    @Test
    void aListWithoutHeadingsLosesNoRow() {
        var text =
                """
                15.11.2026;anna@example.com;500
                16.11.2026;anna@example.com;600
                """;
        var said =
                PurchaseReading.GUESSED
                        .column(PurchasePart.DATE, OptionalInt.of(0))
                        .column(PurchasePart.EMAIL, OptionalInt.of(1))
                        .column(PurchasePart.AMOUNT, OptionalInt.of(2));

        assertEquals(2, rehearse(text, said).ready().size());
    }

    @Test
    void theWholeColumnTellsWhichNumberIsTheDay() {
        var plan =
                rehearse(
                        """
                        date,amount,email
                        03/04/26,10,anna@example.com
                        10/25/26,20,anna@example.com
                        """);

        assertEquals(Optional.empty(), plan.doubt());
        assertEquals(
                List.of(LocalDate.parse("2026-03-04"), LocalDate.parse("2026-10-25")),
                plan.ready().stream().map(row -> row.purchase().orElseThrow().day()).toList());
    }

    @Test
    void whereNoRowTellsAPersonIsAsked() {
        var text = "date,amount,email\n03/04/2026,10,anna@example.com\n";
        var unsaid = rehearse(text);
        assertEquals(
                Optional.of(
                        new DateDoubt(
                                "03/04/2026",
                                LocalDate.parse("2026-04-03"),
                                LocalDate.parse("2026-03-04"))),
                unsaid.doubt());
        assertEquals(Verdict.NO_DAY, unsaid.rows().getFirst().verdict());

        var said = rehearse(text, PurchaseReading.GUESSED.dates(DateOrder.DAY_FIRST));
        assertTrue(said.doubt().isPresent());
        assertEquals(
                LocalDate.parse("2026-04-03"),
                said.ready().getFirst().purchase().orElseThrow().day());
    }
}
