package org.kartoteka.platform.db;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

class StoredIdsTest {

    @TempDir private Path folder;

    @Test
    void theGreatestOfAllTablesCounts() throws SQLException {
        try (var connection =
                DriverManager.getConnection("jdbc:h2:async:" + folder.resolve("ids"))) {
            var statement = connection.createStatement();
            statement.execute("create table many (id bigint primary key)");
            statement.execute("create table few (id bigint primary key)");
            statement.execute("create table other (name varchar(10))");
            statement.execute("insert into many values (1), (2), (3)");
            statement.execute("insert into few values (40)");

            assertEquals(40, StoredIds.greatest(reading(connection)));
        }
    }

    @Test
    void anEmptyBaseHasGivenNone() throws SQLException {
        try (var connection =
                DriverManager.getConnection("jdbc:h2:async:" + folder.resolve("none"))) {
            connection.createStatement().execute("create table many (id bigint primary key)");

            assertEquals(0, StoredIds.greatest(reading(connection)));
        }
    }

    private static BaseConnections reading(Connection connection) {
        return new BaseConnections() {
            @Override
            public <T> T onWriter(SqlWork<T> work) {
                throw new IllegalStateException("nothing is written");
            }

            @Override
            public <T> T onReader(SqlWork<T> work) {
                try {
                    return work.run(connection);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public long nextStep() {
                return 1;
            }

            @Override
            public void makeDurable(
                    Connection writer, long lastStep, Map<String, Long> rowDeltas) {}
        };
    }
}
