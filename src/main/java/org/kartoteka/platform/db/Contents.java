package org.kartoteka.platform.db;

import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.MVSecondaryIndex;
import org.h2.table.Table;
import org.h2.table.TableType;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// What is in an open base, as far as a manifest speaks of it.
///
/// @param rows rows per table, names in capitals, without derived tables
record Contents(int schema, UUID identity, long lastStep, Map<String, Long> rows) {

    private static final String HISTORY = "flyway_schema_history";

    /// Empty if there is no history of migrations, or no row that says which base this is.
    static Optional<Contents> of(Connection connection) throws SQLException {
        var schema = Schema.stored(connection);
        var rows = rows(connection);
        if (schema.isEmpty() || !rows.containsKey("BASE") || !rows.containsKey("STEP")) {
            return Optional.empty();
        }
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select identity, (select coalesce(max(id), 0) from step) from"
                                        + " base")) {
            return row.next()
                    ? Optional.of(
                            new Contents(
                                    schema.getAsInt(),
                                    row.getObject(1, UUID.class),
                                    row.getLong(2),
                                    rows))
                    : Optional.empty();
        }
    }

    Manifest manifest(Manifest.State state, Fingerprint file) {
        return new Manifest(
                schema, H2File.ENGINE, identity, lastStep, 1, rows, state, file, Optional.empty());
    }

    /// Where `manifest` tells of more than there is in the base of this connection.
    Optional<Damage> shortOf(Manifest manifest, Connection connection) throws SQLException {
        if (!identity.equals(manifest.identity())) {
            return Optional.of(Damage.OTHER_BASE);
        }
        if (lastStep < manifest.lastStep()) {
            return Optional.of(Damage.OLDER);
        }
        var since =
                lastStep == manifest.lastStep()
                        ? Map.<String, Long>of()
                        : changedSince(connection, manifest.lastStep());
        for (var told : manifest.rows().entrySet()) {
            var expected = told.getValue() + since.getOrDefault(told.getKey(), 0L);
            if (rows.getOrDefault(told.getKey(), 0L) < expected) {
                return Optional.of(Damage.FEWER_ROWS);
            }
        }
        return Optional.empty();
    }

    /// Rows per table that the steps after `step` added, less those they removed, by the base's own
    /// journal.
    private static Map<String, Long> changedSince(Connection connection, long step)
            throws SQLException {
        var changed = new HashMap<String, Long>();
        try (var statement =
                connection.prepareStatement(
                        "select table_name, count(*) filter (where before_row is null) - count(*)"
                                + " filter (where after_row is null) from step_change where id >="
                                + " (select min(first_change) from step where id > ?) group by"
                                + " table_name")) {
            statement.setLong(1, step);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    changed.put(row.getString(1), row.getLong(2));
                }
            }
        }
        return changed;
    }

    static Map<String, Long> rows(Connection connection) throws SQLException {
        var rows = new TreeMap<String, Long>();
        try (var statement = connection.createStatement()) {
            for (var table : tables(connection)) {
                try (var count =
                        statement.executeQuery("select count(*) from \"" + table.getName() + '"')) {
                    count.next();
                    rows.put(table.getName(), count.getLong(1));
                }
            }
        }
        return rows;
    }

    /// Names of indexes that hold another number of entries than their table has rows. Nothing may
    /// be uncommitted.
    ///
    /// H2 keeps both numbers at the roots of its trees, so this takes no time; no SQL asks an index
    /// for its own.
    static List<String> tornIndexes(Connection connection) throws SQLException {
        var store = session(connection).getDatabase().getStore().getMvStore();
        var rows = rows(connection);
        var torn = new ArrayList<String>();
        for (var table : tables(connection)) {
            for (var index : table.getIndexes()) {
                if (index instanceof MVSecondaryIndex
                        && entries(store, index) != rows.get(table.getName())) {
                    torn.add(index.getName());
                }
            }
        }
        return torn;
    }

    private static long entries(MVStore store, Index index) {
        var tree = "index." + index.getId();
        return store.hasMap(tree) ? store.openMap(tree).sizeAsLong() : -1;
    }

    /// Reads every row of every table and index.
    ///
    /// @return names of indexes that gave another number of rows than their table counts
    static List<String> tornWhenRead(Connection connection) throws SQLException {
        var session = session(connection);
        var rows = rows(connection);
        var torn = new ArrayList<String>();
        for (var table : tables(connection)) {
            for (var index : table.getIndexes()) {
                var read = 0L;
                for (var cursor = index.find(session, null, null, false); cursor.next(); ) {
                    cursor.getSearchRow();
                    read++;
                }
                if (read != rows.get(table.getName())) {
                    torn.add(index.getName());
                }
            }
        }
        return torn;
    }

    /// Names of derived tables whose index holds another number of entries than they have rows.
    /// Nothing may be uncommitted.
    static Set<String> tornDerived(Connection connection) throws SQLException {
        var store = session(connection).getDatabase().getStore().getMvStore();
        var torn = new TreeSet<String>();
        for (var table : allTables(connection)) {
            if (DerivedTables.contain(table.getName())) {
                var rows = table.getRowCount(session(connection));
                for (var index : table.getIndexes()) {
                    if (index instanceof MVSecondaryIndex && entries(store, index) != rows) {
                        torn.add(table.getName());
                    }
                }
            }
        }
        return torn;
    }

    private static List<Table> tables(Connection connection) throws SQLException {
        return allTables(connection).stream()
                .filter(table -> !DerivedTables.contain(table.getName()))
                .toList();
    }

    private static List<Table> allTables(Connection connection) throws SQLException {
        return session(connection)
                .getDatabase()
                .getMainSchema()
                .getAllTablesAndViews(session(connection))
                .stream()
                .filter(
                        table ->
                                table.getTableType() == TableType.TABLE
                                        && !table.getName().equals(HISTORY))
                .toList();
    }

    private static SessionLocal session(Connection connection) throws SQLException {
        return (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    }
}
