package org.kartoteka.sales;

import org.kartoteka.kernel.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the purchases of one client say together.
///
/// Money given back is no purchase and no visit. Currencies are never mixed.
///
/// @param visits days on which something was bought
/// @param usualGap the median of the days between one visit and the next; known from two visits on
/// @param byCurrency most purchases first
public record BuyingHabit(int visits, OptionalInt usualGap, List<InCurrency> byCurrency) {

    /// @param purchases how many, without money given back
    /// @param bought what they cost together
    /// @param givenBack what was given back, zero or negative
    public record InCurrency(int purchases, Money bought, Money givenBack) {

        /// What was bought less what was given back.
        public Money revenue() {
            return bought.plus(givenBack);
        }

        /// What a purchase costs on average, to the nearest smallest unit: revenue before money
        /// given back, by the number of purchases. Nothing without purchases.
        public Optional<Money> averageCheck() {
            if (purchases == 0) {
                return Optional.empty();
            }
            var mean =
                    BigDecimal.valueOf(bought.minorUnits())
                            .divide(BigDecimal.valueOf(purchases), RoundingMode.HALF_UP);
            return Optional.of(new Money(mean.longValueExact(), bought.currency()));
        }
    }

    public static BuyingHabit of(Collection<Purchase> purchases) {
        var days =
                purchases.stream()
                        .filter(purchase -> !purchase.isRefund())
                        .map(Purchase::day)
                        .distinct()
                        .sorted()
                        .toList();
        var byCurrency =
                purchases.stream()
                        .collect(Collectors.groupingBy(purchase -> purchase.amount().currency()))
                        .entrySet()
                        .stream()
                        .map(some -> inCurrency(some.getKey(), some.getValue()))
                        .sorted(
                                Comparator.comparingInt(InCurrency::purchases)
                                        .reversed()
                                        .thenComparing(
                                                some -> some.bought().currency().getCurrencyCode()))
                        .toList();
        return new BuyingHabit(days.size(), medianGap(days), byCurrency);
    }

    private static InCurrency inCurrency(Currency currency, List<Purchase> purchases) {
        var nothing = new Money(0, currency);
        var bought =
                purchases.stream()
                        .filter(purchase -> !purchase.isRefund())
                        .map(Purchase::amount)
                        .toList();
        var back =
                purchases.stream()
                        .filter(Purchase::isRefund)
                        .map(Purchase::amount)
                        .reduce(nothing, Money::plus);
        return new InCurrency(bought.size(), bought.stream().reduce(nothing, Money::plus), back);
    }

    private static OptionalInt medianGap(List<LocalDate> days) {
        var gaps =
                IntStream.range(1, days.size())
                        .map(
                                place ->
                                        (int)
                                                ChronoUnit.DAYS.between(
                                                        days.get(place - 1), days.get(place)))
                        .sorted()
                        .toArray();
        if (gaps.length == 0) {
            return OptionalInt.empty();
        }
        var middle = gaps.length / 2;
        var median =
                gaps.length % 2 == 1
                        ? gaps[middle]
                        : Math.ceilDiv(gaps[middle - 1] + gaps[middle], 2);
        return OptionalInt.of(median);
    }
}
