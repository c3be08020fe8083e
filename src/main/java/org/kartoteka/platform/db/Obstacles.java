package org.kartoteka.platform.db;

import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Key;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.kartoteka.db.DefaultSchema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds what keeps rows from being as they were: another row that took their place meanwhile where
/// only one may be, a row they refer to that is gone, a row that refers to them and stays. Asks
/// once per key, not per row.
final class Obstacles {

    private final Sql sql;

    Obstacles(Sql sql) {
        this.sql = sql;
    }

    /// @param rows rows of `table` that are not stored, by id
    /// @return by the id of each row that cannot come back, the id of the row that is in its way:
    ///   the one in its place, or the one that is gone
    Map<Long, Long> of(Table<?> table, Map<Long, ? extends Record> rows) {
        return of(table, rows, _ -> true);
    }

    /// @param rows rows of `table` that are stored with other values, by id
    /// @param columns the names of those that differ
    /// @return as [#of], for rows that cannot have these values
    Map<Long, Long> ofColumns(
            Table<?> table, Map<Long, ? extends Record> rows, Set<String> columns) {
        return of(
                table,
                rows,
                key -> key.getFields().stream().map(Field::getName).anyMatch(columns::contains));
    }

    private Map<Long, Long> of(
            Table<?> table, Map<Long, ? extends Record> rows, Predicate<Key<?>> concerned) {
        var found = new HashMap<Long, Long>();
        for (var key : table.getUniqueKeys()) {
            if (concerned.test(key)) {
                taken(table, key, rows, found);
            }
        }
        for (var key : table.getReferences()) {
            if (concerned.test(key)) {
                gone(table, key, rows, found);
            }
        }
        return found;
    }

    /// A row of `rows` takes no place: it leaves the one it has.

    private void taken(
            Table<?> table,
            UniqueKey<?> key,
            Map<Long, ? extends Record> rows,
            Map<Long, Long> found) {
        var fields = key.getFields();
        var places = new HashMap<List<Object>, Long>();
        neighbours(table, fields.getFirst(), rows.values())
                .forEach(stored -> places.put(values(stored, fields), id(stored)));
        rows.forEach(
                (id, row) -> {
                    var inPlace = places.get(values(row, fields));
                    if (inPlace != null
                            && !rows.containsKey(inPlace)
                            && values(row, fields).stream().allMatch(Objects::nonNull)) {
                        found.putIfAbsent(id, inPlace);
                    }
                });
    }

    private static List<Object> values(Record row, List<? extends Field<?>> fields) {
        var values = new ArrayList<Object>();
        fields.forEach(field -> values.add(row.get(field.getName())));
        return values;
    }

    @SuppressWarnings("unchecked")
    private List<? extends Record> neighbours(
            Table<?> table, Field<?> field, Collection<? extends Record> rows) {
        var known =
                rows.stream()
                        .map(row -> row.get(field.getName()))
                        .filter(Objects::nonNull)
                        .toList();
        return sql.read(
                db -> db.selectFrom(table).where(((Field<Object>) field).in(known)).fetch());
    }

    /// A row that goes missing takes with it those of the same table that refer to it.
    private void gone(
            Table<?> table,
            ForeignKey<?, ?> key,
            Map<Long, ? extends Record> rows,
            Map<Long, Long> found) {
        var column = key.getFields().getFirst().getName();
        var wanted = new HashMap<Long, Long>();
        rows.forEach(
                (id, row) -> {
                    var other = (Long) RowJson.databaseValue(row, row.field(column));
                    if (other != null) {
                        wanted.put(id, other);
                    }
                });
        var there = stored(key.getKey().getTable(), wanted.values());
        if (key.getKey().getTable().equals(table)) {
            there.addAll(rows.keySet());
            there.removeAll(found.keySet());
        }
        var missing = true;
        while (missing) {
            missing = false;
            for (var each : wanted.entrySet()) {
                if (!there.contains(each.getValue())
                        && found.putIfAbsent(each.getKey(), each.getValue()) == null) {
                    there.remove(each.getKey());
                    missing = true;
                }
            }
        }
    }

    /// Leaves out of `going` every row that a row which stays refers to. A row that goes with it,
    /// such as a person of a company, does not hold it; one that is itself held does.
    void keepWhatIsReferredTo(Table<?> table, Map<Long, ? extends Record> going) {
        var references = references(table, going.keySet());
        while (going.keySet()
                .removeAll(
                        references.stream()
                                .filter(reference -> !going.containsKey(reference.neighbour()))
                                .map(Reference::to)
                                .collect(Collectors.toSet()))) {
            // what was held may hold others
        }
    }

    /// @param neighbour the row of the same table that refers; 0 for a row of another table
    private record Reference(long to, long neighbour) {}

    private List<Reference> references(Table<?> table, Set<Long> ids) {
        var references = new ArrayList<Reference>();
        for (var key :
                DefaultSchema.DEFAULT_SCHEMA
                        .tableStream()
                        .flatMap(other -> other.getReferences().stream())
                        .toList()) {
            if (key.getKey().getTable().equals(table)) {
                references.addAll(references(key, ids));
            }
        }
        return references;
    }

    private List<Reference> references(ForeignKey<?, ?> key, Set<Long> ids) {
        var column = DSL.field(DSL.name(key.getFields().getFirst().getName()), Long.class);
        var same = key.getTable().equals(key.getKey().getTable());
        var neighbour = same ? RowJson.id(key.getTable()) : DSL.inline(0L);
        return sql.read(
                db ->
                        db.selectDistinct(column, neighbour)
                                .from(key.getTable())
                                .where(column.in(ids))
                                .fetch(row -> new Reference(row.value1(), row.value2())));
    }

    private Set<Long> stored(Table<?> table, Collection<Long> ids) {
        var id = DSL.field(DSL.name("ID"), Long.class);
        return new HashSet<>(sql.read(db -> db.select(id).from(table).where(id.in(ids)).fetch(id)));
    }

    private static long id(Record row) {
        return (Long) RowJson.databaseValue(row, row.field("ID"));
    }
}
