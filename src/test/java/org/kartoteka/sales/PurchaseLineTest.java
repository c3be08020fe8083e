package org.kartoteka.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartoteka.kernel.Money;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.Optional;

class PurchaseLineTest {

    private static final Currency RUB = Currency.getInstance("RUB");

    /// A Friday.
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-20T12:00:00");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 500 руб краска 3 банки вчера | 2026-11-19 | 1250000 | RUB | краска 3 банки",
                "краска 3 банки 12 500,50 ₽ | 2026-11-20 | 1250050 | RUB | краска 3 банки",
                "15.11 500 кофе | 2026-11-15 | 50000 | RUB | кофе",
                "15.11.2025 500 кофе | 2025-11-15 | 50000 | RUB | кофе",
                "1,234.56 USD brushes yesterday | 2026-11-19 | 123456 | USD | brushes",
                "$40 | 2026-11-20 | 4000 | USD | ''",
                "500 р в среду кофе в зёрнах | 2026-11-18 | 50000 | RUB | кофе в зёрнах",
                "вчера купил краску за 500 руб | 2026-11-19 | 50000 | RUB | купил краску",
                "500 руб за краску | 2026-11-20 | 50000 | RUB | краску",
                "-500 кофе | 2026-11-20 | -50000 | RUB | кофе",
                "возврат 500 руб кофе вчера | 2026-11-19 | -50000 | RUB | кофе",
                "Refund: $12.50 beans | 2026-11-20 | -1250 | USD | beans",
                "12.5 USD coffee | 2026-11-20 | 1250 | USD | coffee",
                "25.12 300 подарок | 2025-12-25 | 30000 | RUB | подарок"
            })
    void aLineIsASumADayAndWhatWasBought(
            String line, LocalDate day, long units, String currency, String items) {
        assertEquals(
                Optional.of(
                        new PurchaseLine(
                                day, new Money(units, Currency.getInstance(currency)), items)),
                PurchaseLine.read(line, NOW, RUB));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "краска вчера", "0 руб краска", "вчера"})
    void withoutASumThereIsNoPurchase(String line) {
        assertEquals(Optional.empty(), PurchaseLine.read(line, NOW, RUB));
    }
}
