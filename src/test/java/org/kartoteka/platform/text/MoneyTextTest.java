package org.kartoteka.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartoteka.kernel.Money;

import java.util.Currency;
import java.util.List;
import java.util.Optional;

class MoneyTextTest {

    private static final Currency RUB = Currency.getInstance("RUB");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 500,50 ₽ | 1250050 | RUB",
                "12 500 руб | 1250000 | RUB",
                "12 500,50 руб. | 1250050 | RUB",
                "1,234.56 USD | 123456 | USD",
                "1.234,56 € | 123456 | EUR",
                "$40 | 4000 | USD",
                "$ 1,234,567.89 | 123456789 | USD",
                "EUR 12 | 1200 | EUR",
                "500 | 50000 | RUB",
                "500р | 50000 | RUB",
                "-500 р. | -50000 | RUB",
                "1'234.50 usd | 123450 | USD",
                "1,234 | 123400 | RUB",
                "1.500 | 150000 | RUB",
                "0,500 | 50 | RUB",
                "1,5 тыс. руб | 150000 | RUB",
                "20 т.р. | 2000000 | RUB",
                "12к | 1200000 | RUB",
                "2 млн рублей | 200000000 | RUB",
                "12.5 | 1250 | RUB",
                "1.500 KWD | 1500 | KWD",
                "700 JPY | 700 | JPY",
                "100 долларов | 10000 | USD"
            })
    void sumsAreReadAsPeopleWriteThem(String typed, long units, String currency) {
        assertEquals(
                Optional.of(new Money(units, Currency.getInstance(currency))),
                MoneyText.read(typed, RUB));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "руб", "12,345.6789", "1.2.3", "1,23,456", "10,5 JPY", "5 яблок"})
    void whatIsNoSumIsNotGuessedAt(String typed) {
        assertEquals(Optional.empty(), MoneyText.read(typed, RUB));
    }

    @Test
    void aNumberThatNobodyPaysIsNoSum() {
        assertEquals(
                Optional.of(new Money(1_000_000_000_000_000L, RUB)),
                MoneyText.read("10 000 000 000 000 руб", RUB));
        assertEquals(Optional.empty(), MoneyText.read("10 000 000 000 000,01 руб", RUB));
        assertEquals(Optional.empty(), MoneyText.read("-90000000000000000", RUB));
    }

    @Test
    void theSumThatNamesItsCurrencyIsTheOneMeant() {
        assertEquals(
                Optional.of(new MoneyText.Found(15, 26, new Money(1_250_000, RUB), true)),
                MoneyText.in("краска 3 банки 12 500 руб. вчера", RUB));
    }

    @Test
    void threeLettersThatAreNoCurrencyAreLeftAlone() {
        assertEquals(
                Optional.of(new MoneyText.Found(0, 2, new Money(4_000, RUB), false)),
                MoneyText.in("40 tea", RUB));
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("sums") Money sum, @ForAll Language language) {
        var messages = new Messages(language, List.of("org.kartoteka.platform.text"));
        assertEquals(
                Optional.of(sum), MoneyText.read(messages.formats().money(sum), sum.currency()));
    }

    @Provide
    Arbitrary<Money> sums() {
        var currency = Arbitraries.of("RUB", "USD", "EUR", "GBP", "JPY").map(Currency::getInstance);
        return Arbitraries.longs()
                .between(-1_000_000_000_000L, 1_000_000_000_000L)
                .flatMap(units -> currency.map(of -> new Money(units, of)));
    }
}
