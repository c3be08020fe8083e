package org.kartoteka.stages.ui;

import org.kartoteka.kernel.Money;
import org.kartoteka.platform.text.Messages;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;

/// Sums as they fit into a narrow column: «1,2 млн ₽».
record ShortMoney(Messages messages) {

    /// Each currency for itself; empty where there is no sum.
    String inWords(List<Money> sums) {
        return sums.stream()
                .filter(sum -> !sum.isZero())
                .map(this::inWords)
                .collect(Collectors.joining(" · "));
    }

    private String inWords(Money sum) {
        var currency = sum.currency();
        var number =
                BigDecimal.valueOf(
                        sum.minorUnits(), Math.max(0, currency.getDefaultFractionDigits()));
        // a decimal number would be shortened to a whole one
        var format =
                NumberFormat.getCompactNumberInstance(messages.locale(), NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(1);
        return (sum.isNegative() ? "\u2212" : "")
                + messages.formats().withSign(format.format(number.abs().doubleValue()), currency);
    }
}
