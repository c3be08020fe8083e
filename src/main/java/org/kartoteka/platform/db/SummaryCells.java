package org.kartoteka.platform.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is to be added to the cells of one summary, collected and then written.
final class SummaryCells {

    private static final int BATCH = 1_000;
    private static final int PORTION = 10_000;

    /// What a part gave: no text but of keys, every number a [Long].
    ///
    /// @param keys without tag and stage
    record Row(long client, Object[] keys, long[] sums) {}

    private final Summary summary;
    private final Map<List<Object>, long[]> cells = new HashMap<>();

    SummaryCells(Summary summary) {
        this.summary = summary;
    }

    int size() {
        return cells.size();
    }

    /// @param place null for a client who does not count
    /// @param sign 1 to add, -1 to take off
    void add(Row given, Place place, int sign) {
        if (place == null) {
            return;
        }
        var row = summary.rounded(given);
        for (var keys : summary.rollUp(row.keys())) {
            for (var tag : place.tags()) {
                for (var stage : place.stages()) {
                    add(cellOf(tag, stage, keys), row.sums(), sign);
                }
            }
        }
    }

    private static List<Object> cellOf(String tag, String stage, Object[] keys) {
        var cell = new Object[keys.length + 2];
        cell[0] = tag;
        cell[1] = stage;
        System.arraycopy(keys, 0, cell, 2, keys.length);
        return Arrays.asList(cell);
    }

    private void add(List<Object> cell, long[] sums, int sign) {
        var stored = cells.computeIfAbsent(cell, _ -> new long[sums.length]);
        for (var i = 0; i < sums.length; i++) {
            stored[i] += sign * sums[i];
        }
    }

    /// What is there, without cells in which nothing is.
    Map<List<Object>, List<Long>> contents() {
        var contents = new HashMap<List<Object>, List<Long>>();
        cells.forEach(
                (cell, sums) -> {
                    if (Arrays.stream(sums).anyMatch(sum -> sum != 0)) {
                        contents.put(cell, Arrays.stream(sums).boxed().toList());
                    }
                });
        return contents;
    }

    /// Adds what was collected, of which nothing is less than nothing, and commits as it goes: the
    /// commit of one great transaction would read every page again that it wrote.
    ///
    /// @param onto whether the table holds cells already
    void writeInPortions(Connection connection, boolean onto) throws SQLException {
        for (var portion : parts(inOrder(cells.keySet()), PORTION)) {
            insert(connection, onto ? update(connection, portion) : portion);
            connection.commit();
        }
        cells.clear();
    }

    /// Adds what was collected to the cells stored; those that come to nothing go.
    void writeOnto(Connection connection) throws SQLException {
        cells.values().removeIf(SummaryCells::isNothing);
        insert(connection, update(connection, inOrder(cells.keySet())));
        deleteEmptied(connection);
        cells.clear();
    }

    private static boolean isNothing(long[] sums) {
        return Arrays.stream(sums).allMatch(sum -> sum == 0);
    }

    /// @return the cells that are not stored
    private List<List<Object>> update(Connection connection, List<List<Object>> stored)
            throws SQLException {
        var text =
                "update "
                        + summary.name()
                        + summary.sums().stream()
                                .map(sum -> sum + " = " + sum + " + ?")
                                .collect(Collectors.joining(", ", " set ", ""))
                        + ofCell();
        var missing = new ArrayList<List<Object>>();
        try (var update = connection.prepareStatement(text)) {
            for (var batch : parts(stored, BATCH)) {
                for (var cell : batch) {
                    bind(update, numbers(cell), cell);
                    update.addBatch();
                }
                var found = update.executeBatch();
                for (var i = 0; i < found.length; i++) {
                    if (found[i] == 0) {
                        missing.add(batch.get(i));
                    }
                }
            }
        }
        return missing;
    }

    private void insert(Connection connection, List<List<Object>> fresh) throws SQLException {
        var columns = Stream.concat(summary.key().stream(), summary.sums().stream()).toList();
        var text =
                "insert into "
                        + summary.name()
                        + columns.stream().collect(Collectors.joining(", ", " (", ") values ("))
                        + "?, ".repeat(columns.size() - 1)
                        + "?)";
        try (var insert = connection.prepareStatement(text)) {
            for (var batch : parts(fresh, BATCH)) {
                for (var cell : batch) {
                    bind(insert, cell, numbers(cell));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    /// In the order of the key, in which neighbours lie on one page.
    private static List<List<Object>> inOrder(Collection<List<Object>> cells) {
        return cells.stream().sorted(SummaryCells::compare).toList();
    }

    @SuppressWarnings("unchecked")
    private static int compare(List<Object> one, List<Object> other) {
        for (var i = 0; i < one.size(); i++) {
            var order = ((Comparable<Object>) one.get(i)).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private void deleteEmptied(Connection connection) throws SQLException {
        var lessened = cells.keySet().stream().filter(cell -> cells.get(cell)[0] < 0).toList();
        try (var delete =
                connection.prepareStatement(
                        "delete from " + summary.name() + ofCell() + " and n = 0")) {
            for (var batch : parts(lessened, BATCH)) {
                for (var cell : batch) {
                    bind(delete, cell, List.of());
                    delete.addBatch();
                }
                delete.executeBatch();
            }
        }
    }

    private String ofCell() {
        return summary.key().stream()
                .map(column -> column + " = ?")
                .collect(Collectors.joining(" and ", " where ", ""));
    }

    private List<Long> numbers(List<Object> cell) {
        return Arrays.stream(cells.get(cell)).boxed().toList();
    }

    private static void bind(PreparedStatement statement, List<?> first, List<?> then)
            throws SQLException {
        var at = 0;
        for (var value : first) {
            statement.setObject(++at, value);
        }
        for (var value : then) {
            statement.setObject(++at, value);
        }
    }

    private static <T> List<List<T>> parts(List<T> all, int size) {
        var parts = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += size) {
            parts.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return parts;
    }
}
