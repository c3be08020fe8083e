package org.kartoteka.occasions.wording;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Corrections out of two functions.
record TaughtNames(
        BiFunction<String, GrammaticalCase, Optional<String>> forms,
        Function<String, Optional<Gender>> genders)
        implements NameCorrections {

    @Override
    public Optional<String> form(String plain, GrammaticalCase grammaticalCase) {
        return forms.apply(plain, grammaticalCase);
    }

    @Override
    public Optional<Gender> gender(String fullName) {
        return genders.apply(fullName);
    }
}
