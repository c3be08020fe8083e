package org.kartoteka.platform.db;

import org.jooq.Field;
import org.jooq.Table;
import org.kartoteka.platform.db.SummaryCells.Row;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The definition of one summary: a derived table that says how often something is so, by tag, by
/// stage and by keys of its own.
///
/// Its primary key is `TAG`, `STAGE`, then the columns that a part gives after the client, in their
/// order; what follows are the sums, first the count `N`.
///
/// @param parts together they give all there is to sum up
/// @param rolledUp a key that is also summed up under 0, for all its values
/// @param rounded keys that are coarser than what the parts give
public record Summary(
        Table<?> table,
        List<SummaryPart> parts,
        Optional<String> rolledUp,
        Map<String, IntUnaryOperator> rounded) {

    /// Ten years of days: a rounding that differs beyond them only is taken for the same.
    private static final int ROUNDED_KNOWN = 3_660;

    public static Summary of(Table<?> table, SummaryPart... parts) {
        return new Summary(table, List.of(parts), Optional.empty(), Map.of());
    }

    public Summary rolledUpBy(Field<?> key) {
        return new Summary(table, parts, Optional.of(key.getName()), rounded);
    }

    public Summary rounding(Field<?> key, IntUnaryOperator rounding) {
        var more = new HashMap<>(rounded);
        more.put(key.getName(), rounding);
        return new Summary(table, parts, rolledUp, more);
    }

    String name() {
        return table.getName();
    }

    /// All columns of the key.
    List<String> key() {
        return table.getPrimaryKey().getFields().stream().map(Field::getName).toList();
    }

    List<String> sums() {
        var key = key();
        return Stream.of(table.fields())
                .map(Field::getName)
                .filter(name -> !key.contains(name))
                .toList();
    }

    /// The row as the summary keeps it.
    Row rounded(Row row) {
        if (rounded.isEmpty()) {
            return row;
        }
        var own = ownKey();
        var keys = row.keys().clone();
        for (var i = 0; i < keys.length; i++) {
            var rounding = rounded.get(own.get(i));
            if (rounding != null) {
                keys[i] = (long) rounding.applyAsInt(Math.toIntExact((Long) keys[i]));
            }
        }
        return new Row(row.client(), keys, row.sums());
    }

    /// The key without tag and stage.
    List<String> ownKey() {
        return key().subList(2, key().size());
    }

    /// All that decides what is in it, as text.
    String definition() {
        var text = new StringBuilder(name()).append(key()).append(sums()).append(rolledUp);
        parts.forEach(part -> text.append('\n').append(part.all()));
        new TreeMap<>(rounded).forEach((key, rounding) -> text.append(key).append(steps(rounding)));
        return text.toString();
    }

    /// The values that a rounding leaves as they are, by which it is known.
    private static List<Integer> steps(IntUnaryOperator rounding) {
        return IntStream.range(0, ROUNDED_KNOWN)
                .filter(value -> rounding.applyAsInt(value) == value)
                .boxed()
                .toList();
    }

    /// A row under each of its own keys.
    List<Object[]> rollUp(Object[] keys) {
        var place = rolledUp.map(ownKey()::indexOf).orElse(-1);
        if (place < 0 || keys[place].equals(0L)) {
            return List.<Object[]>of(keys);
        }
        var whole = Arrays.copyOf(keys, keys.length);
        whole[place] = 0L;
        return List.of(keys, whole);
    }
}
