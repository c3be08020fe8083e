package org.kartoteka.exchange;

import org.kartoteka.platform.table.Encoding;
import org.kartoteka.platform.table.TableReader;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What a person decides about reading a list instead of the program. What is absent the program
/// finds out.
///
/// @param headerRow outer: whether the person chose; inner: the row, from 0, or none for a list
///   without a header
/// @param columns meaning of a column by its number
/// @param dateOrders order of day and month by column number
public record ReadingChoices(
        Optional<Encoding> encoding,
        Optional<Character> delimiter,
        Optional<OptionalInt> headerRow,
        Map<Integer, Field> columns,
        Map<Integer, DateOrder> dateOrders,
        PhoneCountry phoneCountry) {

    public static final ReadingChoices AUTOMATIC =
            new ReadingChoices(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    Map.of(),
                    PhoneCountry.AS_WRITTEN);

    public ReadingChoices {
        columns = Map.copyOf(columns);
        dateOrders = Map.copyOf(dateOrders);
    }

    TableReader.Choice table() {
        return new TableReader.Choice(encoding, delimiter);
    }

    /// Another encoding may give other rows, so what was decided about columns is forgotten.
    public ReadingChoices withEncoding(Encoding other) {
        return new ReadingChoices(
                Optional.of(other), delimiter, headerRow, Map.of(), Map.of(), phoneCountry);
    }

    public ReadingChoices withDelimiter(char other) {
        return new ReadingChoices(
                encoding, Optional.of(other), headerRow, Map.of(), Map.of(), phoneCountry);
    }

    public ReadingChoices withHeaderRow(OptionalInt row) {
        return new ReadingChoices(
                encoding, delimiter, Optional.of(row), Map.of(), Map.of(), phoneCountry);
    }

    public ReadingChoices withColumn(int index, Field field) {
        var changed = new HashMap<>(columns);
        changed.put(index, field);
        return withColumns(changed);
    }

    public ReadingChoices withColumns(Map<Integer, Field> other) {
        return new ReadingChoices(encoding, delimiter, headerRow, other, dateOrders, phoneCountry);
    }

    public ReadingChoices withDateOrder(int index, DateOrder order) {
        var changed = new HashMap<>(dateOrders);
        changed.put(index, order);
        return new ReadingChoices(encoding, delimiter, headerRow, columns, changed, phoneCountry);
    }

    public ReadingChoices withPhoneCountry(PhoneCountry country) {
        return new ReadingChoices(encoding, delimiter, headerRow, columns, dateOrders, country);
    }
}
