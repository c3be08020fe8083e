package org.kartoteka.platform.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is to be added to the cells of one summary, collected and then written.
final class SummaryCells {

    private static final int BATCH = 1_000;

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

    /// Adds what was collected to the cells of an empty table.
    void writeInto(Connection connection) throws SQLException {
        cells.values().removeIf(SummaryCells::isNothing);
        insert(connection, List.copyOf(cells.keySet()));
        cells.clear();
    }

    /// Adds what was collected to the cells stored; those that come to nothing go.
    void writeOnto(Connection connection) throws SQLException {
        cells.values().removeIf(SummaryCells::isNothing);
        insert(connection, update(connection));
        deleteEmptied(connection);
        cells.clear();
    }

    private static boolean isNothing(long[] sums) {
        return Arrays.stream(sums).allMatch(sum -> sum == 0);
    }

    /// @return the cells that are not stored
    private List<List<Object>> update(Connection connection) throws SQLException {
        var text =
                "update "
                        + summary.name()
                        + summary.sums().stream()
                                .map(sum -> sum + " = " + sum + " + ?")
                                .collect(Collectors.joining(", ", " set ", ""))
                        + ofCell();
        var missing = new ArrayList<List<Object>>();
        try (var update = connection.prepareStatement(text)) {
            for (var batch : batches(List.copyOf(cells.keySet()))) {
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

    /// In the order of the key, so that the index grows at its end.
    private void insert(Connection connection, List<List<Object>> given) throws SQLException {
        var fresh = given.stream().sorted(SummaryCells::compare).toList();
        var columns = Stream.concat(summary.key().stream(), summary.sums().stream()).toList();
        var text =
                "insert into "
                        + summary.name()
                        + columns.stream().collect(Collectors.joining(", ", " (", ") values ("))
                        + "?, ".repeat(columns.size() - 1)
                        + "?)";
        try (var insert = connection.prepareStatement(text)) {
            for (var batch : batches(fresh)) {
                for (var cell : batch) {
                    bind(insert, cell, numbers(cell));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
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
            for (var batch : batches(lessened)) {
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

    private static <T> List<List<T>> batches(List<T> all) {
        var batches = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(from + BATCH, all.size())));
        }
        return batches;
    }
}
