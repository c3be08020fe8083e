package org.kartoteka.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.PurchaseId;
import org.kartoteka.sales.BuyingHabit.InCurrency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

class BuyingHabitTest {

    private static Money rub(long units) {
        return new Money(units, Currency.getInstance("RUB"));
    }

    private static Money usd(long units) {
        return new Money(units, Currency.getInstance("USD"));
    }

    private static Purchase bought(String day, Money amount) {
        return new Purchase(
                new PurchaseId(1),
                new ClientId(1),
                LocalDate.parse(day),
                amount,
                "",
                Optional.empty(),
                Instant.EPOCH,
                1);
    }

    @Test
    void currenciesAreNotMixedAndMoneyGivenBackIsNoPurchase() {
        var habit =
                BuyingHabit.of(
                        List.of(
                                bought("2026-01-10", rub(10_000)),
                                bought("2026-01-10", rub(5_001)),
                                bought("2026-01-20", usd(700)),
                                bought("2026-01-25", rub(-5_000)),
                                bought("2026-02-19", rub(20_000))));

        assertEquals(
                new BuyingHabit(
                        3,
                        OptionalInt.of(20),
                        List.of(
                                new InCurrency(3, rub(35_001), rub(-5_000)),
                                new InCurrency(1, usd(700), usd(0)))),
                habit);
        assertEquals(Optional.of(rub(11_667)), habit.byCurrency().getFirst().averageCheck());
        assertEquals(rub(30_001), habit.byCurrency().getFirst().revenue());
    }

    @Test
    void nothingIsSaidOfAClientWhoBoughtNothing() {
        assertEquals(new BuyingHabit(0, OptionalInt.empty(), List.of()), BuyingHabit.of(List.of()));
        assertEquals(
                Optional.empty(),
                BuyingHabit.of(List.of(bought("2026-01-10", rub(-1))))
                        .byCurrency()
                        .getFirst()
                        .averageCheck());
    }
}
