package org.kartoteka.app;

import org.kartoteka.platform.text.Language;

import java.util.Currency;
import java.util.Locale;

/// The currency of a sum that names none.
final class UsualCurrency {

    private UsualCurrency() {}

    /// Of the country the system is set to; where it says none, roubles for who speaks Russian.
    static Currency of(Language language) {
        var country = Locale.getDefault();
        if (country.getCountry().matches("[A-Z]{2}")) {
            return Currency.getInstance(country);
        }
        return Currency.getInstance(language == Language.RUSSIAN ? "RUB" : "USD");
    }
}
