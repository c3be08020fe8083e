package org.kartoteka.platform.ui;

import javafx.util.StringConverter;

import java.util.function.Function;

/// Names for the values of a choice box or combo box.
public final class Choices {

    private Choices() {}

    /// Shows each value by `name`; text is never turned back into a value.
    public static <T> StringConverter<T> named(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("The box is not editable");
            }
        };
    }
}
