package org.kartoteka.platform.db;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Builds a base file from a backup: the schema of the backup's time, its rows, then the migrations
/// since.
final class BackupLoad {

    private static final int BATCH = 1_000;

    private final BackupFile backup;
    private final H2File target;

    private BackupLoad(BackupFile backup, Path target) {
        this.backup = backup;
        this.target = new H2File(target);
    }

    /// @param target made anew; closed and whole when this returns
    /// @return what is in it
    /// @throws IOException if the backup is not what it says it is
    static Contents into(Path target, BackupFile backup, Schema schema) throws IOException {
        Files.deleteIfExists(target);
        try {
            return new BackupLoad(backup, target).load(schema);
        } catch (SQLException e) {
            throw new IOException("the rows do not fit the schema", StoreFault.of(e));
        }
    }

    private Contents load(Schema schema) throws IOException, SQLException {
        schema.at(backup.header().schema()).migrate(target);
        try (var connection = target.connect()) {
            fill(connection);
            requireAllRows(connection);
        }
        if (backup.header().schema() < schema.version()) {
            schema.migrate(target);
        }
        try (var connection = target.connect()) {
            return Contents.of(connection).orElseThrow(() -> new IOException("no base in it"));
        }
    }

    private void fill(Connection connection) throws IOException, SQLException {
        var there = Contents.rows(connection).keySet();
        execute(connection, "SET REFERENTIAL_INTEGRITY FALSE");
        connection.setAutoCommit(false);
        for (var table : there) {
            execute(connection, "delete from \"" + table + '"');
        }
        for (var table : backup.header().tables()) {
            if (!there.contains(table.name())) {
                throw new IOException("a table that its schema does not have");
            }
            fill(connection, table);
        }
        connection.commit();
        connection.setAutoCommit(true);
        execute(connection, "SET REFERENTIAL_INTEGRITY TRUE");
        for (var table : there) {
            execute(
                    connection,
                    "alter table \"" + table + "\" set referential_integrity true check");
        }
    }

    private void fill(Connection connection, BackupTable table) throws IOException, SQLException {
        var columns = columns(connection, table.name());
        try (var insert = connection.prepareStatement(insertText(table.name(), columns))) {
            var batch = new Batch(insert);
            backup.rows(
                    table,
                    row -> {
                        for (var i = 0; i < columns.size(); i++) {
                            var value = row.get(columns.get(i));
                            insert.setString(
                                    i + 1, value == null || value.isNull() ? null : value.asText());
                        }
                        requireKnownColumns(row, columns);
                        batch.add();
                    });
            batch.end();
        }
    }

    private static void requireKnownColumns(ObjectNode row, List<String> columns)
            throws SQLException {
        for (var names = row.fieldNames(); names.hasNext(); ) {
            if (!columns.contains(names.next())) {
                throw new SQLException("a column that its table does not have");
            }
        }
    }

    private void requireAllRows(Connection connection) throws IOException, SQLException {
        var rows = Contents.rows(connection);
        for (var table : backup.header().tables()) {
            if (rows.get(table.name()) != table.rows()) {
                throw new IOException("rows were lost on the way");
            }
        }
        if (!Contents.tornIndexes(connection).isEmpty()) {
            throw new IOException("an index differs from its table");
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var none = statement.executeQuery("select * from \"" + table + "\" where false")) {
            for (var i = 1; i <= none.getMetaData().getColumnCount(); i++) {
                names.add(none.getMetaData().getColumnName(i));
            }
        }
        return names;
    }

    private static String insertText(String table, List<String> columns) {
        return "insert into \""
                + table
                + "\" (\""
                + String.join("\", \"", columns)
                + "\") values ("
                + "?, ".repeat(columns.size() - 1)
                + "?)";
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static final class Batch {

        private final PreparedStatement statement;
        private int waiting;

        Batch(PreparedStatement statement) {
            this.statement = statement;
        }

        void add() throws SQLException {
            statement.addBatch();
            if (++waiting == BATCH) {
                end();
            }
        }

        void end() throws SQLException {
            if (waiting > 0) {
                statement.executeBatch();
                waiting = 0;
            }
        }
    }
}
