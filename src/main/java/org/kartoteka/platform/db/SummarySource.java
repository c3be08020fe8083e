package org.kartoteka.platform.db;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A table whose changes change a summary, and which of them do.
///
/// @param table name, in capitals
/// @param key the column that names the row summed up: its own id, or that of the row it belongs to
/// @param columns those that matter; a change of none of them changes nothing
/// @param needed a row in which this column is empty is not summed up
/// @param lookup SQL that gives the ids of the rows summed up for an array of keys, where the key
///   is not one of them itself
public record SummarySource(
        String table,
        String key,
        List<String> columns,
        Optional<String> needed,
        Optional<String> lookup) {

    /// Rows that are summed up one by one, or with the other rows of their client.
    public static SummarySource of(Table<?> table, Field<?>... columns) {
        return new SummarySource(
                table.getName(),
                "ID",
                Stream.of(columns).map(Field::getName).toList(),
                Optional.empty(),
                Optional.empty());
    }

    /// Rows that are summed up in the row that `column` names.
    public SummarySource within(Field<?> column) {
        return new SummarySource(table, column.getName(), columns, needed, lookup);
    }

    /// Only rows that have a value there.
    public SummarySource having(Field<?> column) {
        return new SummarySource(table, key, columns, Optional.of(column.getName()), lookup);
    }

    /// @param sql with one parameter, an array of values of the key
    public SummarySource leadingTo(String sql) {
        return new SummarySource(table, key, columns, needed, Optional.of(sql));
    }

    /// Whether each row counts for itself, so that a new one counted for nothing before.
    boolean isSummedUpItself() {
        return key.equals("ID") && lookup.isEmpty();
    }

    /// @param before null for a new row
    /// @param after null for a row that goes
    boolean isTouchedBy(Record before, Record after) {
        return (present(before) || present(after))
                && (before == null
                        || after == null
                        || columns.stream()
                                .anyMatch(
                                        name ->
                                                !Objects.equals(
                                                        before.get(name), after.get(name))));
    }

    private boolean present(Record row) {
        return row != null && needed.map(name -> row.get(name) != null).orElse(true);
    }
}
