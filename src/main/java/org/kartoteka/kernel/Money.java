package org.kartoteka.kernel;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/// An amount in one currency, held in that currency's minor unit (kopecks for RUB, cents for EUR;
/// ISO 4217).
///
/// Integer minor units keep sums exact.
///
/// @param minorUnits amount × 10^`currency.getDefaultFractionDigits()`
public record Money(long minorUnits, Currency currency) {

    public Money {
        Objects.requireNonNull(currency, "currency");
    }

    /// @throws ArithmeticException if `amount` is finer than the currency, or out of the range of
    ///   `long`
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount.movePointRight(digits(currency)).longValueExact(), currency);
    }

    /// In whole units of the currency, with as many decimals as it has.
    public BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, digits(currency));
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    public Money negated() {
        return new Money(Math.negateExact(minorUnits), currency);
    }

    public boolean isNegative() {
        return minorUnits < 0;
    }

    public boolean isZero() {
        return minorUnits == 0;
    }

    /// @throws IllegalArgumentException if the currencies differ
    /// @throws ArithmeticException if the sum leaves the range of `long`
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Two currencies have no sum");
        }
        return new Money(Math.addExact(minorUnits, other.minorUnits), currency);
    }
}
