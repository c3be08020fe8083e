package org.kartoteka.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Trial writes after an end that was not clean, all taken back: H2 was seen to leave an index in
/// which an insert never returns.
final class Probe {

    private static final String CONSTRAINT_CLASS = "23";

    private Probe() {}

    /// Copies the newest row of every table under a new key and rolls back.
    static void write(Connection connection) throws SQLException {
        try {
            for (var table : Contents.rows(connection).keySet()) {
                copyNewestRow(connection, table);
            }
        } finally {
            connection.rollback();
        }
    }

    private static void copyNewestRow(Connection connection, String table) throws SQLException {
        var columns = columns(connection, table);
        var others = columns.stream().filter(column -> !column.equals("\"ID\"")).toList();
        var names = String.join(", ", others);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into \"%1$s\" (\"ID\", %2$s) select \"ID\" + 1, %2$s from \"%1$s\" where \"ID\" = (select max(\"ID\") from \"%1$s\")"
                            .formatted(table, names));
        } catch (SQLException refused) {
            if (!refused.getSQLState().startsWith(CONSTRAINT_CLASS)) {
                throw refused;
            }
            // a unique value refuses its copy, which is an answer too
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        var names = new ArrayList<String>();
        try (var columns =
                connection
                        .getMetaData()
                        .getColumns(null, "PUBLIC", table.replace("_", "\\_"), null)) {
            while (columns.next()) {
                names.add('"' + columns.getString("COLUMN_NAME") + '"');
            }
        }
        return names;
    }
}
