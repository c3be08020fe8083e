package org.kartoteka.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;

/// Connections for reading, kept for the next reader. A reader never waits for another one.
final class Readers {

    /// As many as a screen asks questions at once; more are closed after use.
    private static final int KEPT = 6;

    private final H2File file;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private int generation;

    Readers(H2File file) {
        this.file = file;
    }

    <T> T read(SqlWork<T> work) throws SQLException {
        int born;
        Connection connection;
        synchronized (this) {
            born = generation;
            connection = idle.poll();
        }
        if (connection == null) {
            connection = snapshots(file.connect());
        }
        try {
            var answer = work.run(connection);
            connection.rollback();
            giveBack(connection, born);
            return answer;
        } catch (SQLException | RuntimeException | Error e) {
            closeQuietly(connection);
            throw e;
        }
    }

    /// Closes what is idle; what is in use is closed when its work ends.
    synchronized void closeAll() {
        generation++;
        while (!idle.isEmpty()) {
            closeQuietly(idle.poll());
        }
    }

    static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException alreadyGone) {
            // closing is all that was wanted
        }
    }

    private static Connection snapshots(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT");
        }
        connection.commit();
        return connection;
    }

    private void giveBack(Connection connection, int born) {
        synchronized (this) {
            if (born == generation && idle.size() < KEPT) {
                idle.push(connection);
                return;
            }
        }
        closeQuietly(connection);
    }
}
