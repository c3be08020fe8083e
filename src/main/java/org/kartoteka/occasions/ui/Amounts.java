package org.kartoteka.occasions.ui;

import org.kartoteka.kernel.Money;
import org.kartoteka.platform.text.Messages;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/// Sums of money as they are typed and read.
final class Amounts {

    private static final String AMOUNT = "\\d{1,12}(?:[.,]\\d{1,3})?";

    private Amounts() {}

    /// @param typed with `.` or `,`, blanks between the groups as people like
    /// @return empty if it is no sum, or finer than the currency
    static Optional<Money> read(String typed, Currency currency) {
        var text = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (!text.matches(AMOUNT)) {
            return Optional.empty();
        }
        try {
            var units =
                    new BigDecimal(text.replace(',', '.'))
                            .movePointRight(digits(currency))
                            .longValueExact();
            return Optional.of(new Money(units, currency));
        } catch (ArithmeticException tooFine) {
            return Optional.empty();
        }
    }

    /// The sum with the sign of its currency, without decimals where there are none.
    static String inWords(Money sum, Messages messages) {
        var digits = digits(sum.currency());
        var number = BigDecimal.valueOf(sum.minorUnits(), digits);
        var whole = number.stripTrailingZeros().scale() <= 0;
        return messages.formats().number(number.doubleValue(), whole ? 0 : digits)
                + " "
                + sign(sum.currency(), messages);
    }

    static String sign(Currency currency, Messages messages) {
        return currency.getSymbol(messages.language().locale());
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
