package org.kartoteka.platform.db;

import org.kartoteka.platform.db.SummaryCells.Row;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Asks the questions that summaries are made of. Used on the writer thread only.
///
/// Statements are kept per connection: preparing one takes longer than asking it of one client.
final class SummaryQuestions {

    private static final int CHUNK = 1_000;
    private static final int FETCH = 1_000;

    private final Dimensions dimensions;
    private final Map<Connection, Map<String, PreparedStatement>> kept = new IdentityHashMap<>();

    SummaryQuestions(Dimensions dimensions) {
        this.dimensions = dimensions;
    }

    /// @throws SQLException if the base refuses
    @FunctionalInterface
    interface Rows {
        void take(Row row) throws SQLException;
    }

    List<Row> ofClients(Connection connection, SummaryPart part, Collection<Long> clients)
            throws SQLException {
        return rows(connection, part.ofClients(), clients);
    }

    /// @param ids of the rows summed up
    List<Row> ofRows(Connection connection, SummaryPart part, Collection<Long> ids)
            throws SQLException {
        return rows(connection, part.ofRows().orElseThrow(), ids);
    }

    private List<Row> rows(Connection connection, String sql, Collection<Long> ids)
            throws SQLException {
        var rows = new ArrayList<Row>();
        ask(connection, sql, ids, result -> rows.add(row(result)));
        return rows;
    }

    List<Long> numbers(Connection connection, String sql, Collection<Long> ids)
            throws SQLException {
        var numbers = new ArrayList<Long>();
        ask(connection, sql, ids, result -> numbers.add(result.getLong(1)));
        return numbers;
    }

    /// Every row of `part`, as it comes: the connection must give rows without keeping them.
    void all(Connection connection, SummaryPart part, Rows rows) throws SQLException {
        try (var statement = connection.prepareStatement(part.all())) {
            statement.setFetchSize(FETCH);
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.take(row(result));
                }
            }
        }
    }

    /// Sums by cell.
    Map<List<Object>, List<Long>> stored(Connection connection, Summary summary)
            throws SQLException {
        var stored = new HashMap<List<Object>, List<Long>>();
        var keys = summary.key().size();
        askAll(
                connection,
                "select * from " + summary.name(),
                result -> {
                    var cell = new ArrayList<Object>();
                    var sums = new ArrayList<Long>();
                    for (var i = 1; i <= keys; i++) {
                        cell.add(value(result.getObject(i)));
                    }
                    for (var i = 1; i <= summary.sums().size(); i++) {
                        sums.add(result.getLong(keys + i));
                    }
                    stored.put(cell, sums);
                });
        return stored;
    }

    /// @return without those who do not count
    Map<Long, Place> places(Connection connection, Collection<Long> clients) throws SQLException {
        var making = new Making();
        ask(connection, dimensions.present().ofClients(), clients, making::present);
        ask(connection, dimensions.tags().ofClients(), clients, making::tag);
        ask(connection, dimensions.stages().ofClients(), clients, making::stage);
        return making.places();
    }

    Map<Long, Place> allPlaces(Connection connection) throws SQLException {
        var making = new Making();
        askAll(connection, dimensions.present().all(), making::present);
        askAll(connection, dimensions.tags().all(), making::tag);
        askAll(connection, dimensions.stages().all(), making::stage);
        return making.places();
    }

    @FunctionalInterface
    private interface Taking {
        void take(ResultSet row) throws SQLException;
    }

    private void ask(Connection connection, String sql, Collection<Long> ids, Taking taking)
            throws SQLException {
        var all = List.copyOf(ids);
        for (var from = 0; from < all.size(); from += CHUNK) {
            var chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
            var statement = statement(connection, sql);
            statement.setObject(1, chunk.toArray(Long[]::new));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    taking.take(row);
                }
            }
        }
    }

    private static void askAll(Connection connection, String sql, Taking taking)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            while (row.next()) {
                taking.take(row);
            }
        }
    }

    private PreparedStatement statement(Connection connection, String sql) throws SQLException {
        var statements = kept.get(connection);
        if (statements == null) {
            forgetClosed();
            statements = new HashMap<>();
            kept.put(connection, statements);
        }
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    private void forgetClosed() throws SQLException {
        for (var connection : List.copyOf(kept.keySet())) {
            if (connection.isClosed()) {
                kept.remove(connection);
            }
        }
    }

    private static Row row(ResultSet result) throws SQLException {
        var columns = result.getMetaData().getColumnCount();
        var sumsFrom = result.findColumn("N");
        var keys = new Object[sumsFrom - 2];
        for (var i = 0; i < keys.length; i++) {
            keys[i] = value(result.getObject(i + 2));
        }
        var sums = new long[columns - sumsFrom + 1];
        for (var i = 0; i < sums.length; i++) {
            sums[i] = result.getLong(sumsFrom + i);
        }
        return new Row(result.getLong(1), keys, sums);
    }

    private static Object value(Object given) {
        return switch (given) {
            case Number number -> number.longValue();
            case Date day -> day.toLocalDate();
            default -> given;
        };
    }

    /// Places in the making; equal ones are one object, as many clients stand in the same.
    private static final class Making {

        private final Map<Long, String> stages = new HashMap<>();
        private final Map<Long, TreeSet<String>> tags = new HashMap<>();
        private final List<Long> present = new ArrayList<>();

        private void present(ResultSet row) throws SQLException {
            present.add(row.getLong(1));
        }

        private void tag(ResultSet row) throws SQLException {
            tags.computeIfAbsent(row.getLong(1), _ -> new TreeSet<>()).add(row.getString(2));
        }

        private void stage(ResultSet row) throws SQLException {
            stages.put(row.getLong(1), row.getString(2).intern());
        }

        private Map<Long, Place> places() {
            var places = new HashMap<Long, Place>();
            var shared = new HashMap<Place, Place>();
            for (var client : present) {
                var place = new Place(tagsOf(client), stagesOf(client));
                places.put(client, shared.computeIfAbsent(place, same -> same));
            }
            return places;
        }

        private List<String> tagsOf(long client) {
            var own = tags.getOrDefault(client, new TreeSet<>());
            own.add("");
            return List.copyOf(own);
        }

        private List<String> stagesOf(long client) {
            return stages.containsKey(client) ? List.of("", stages.get(client)) : List.of("");
        }
    }
}
