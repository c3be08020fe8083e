package org.kartoteka.kernel;

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
