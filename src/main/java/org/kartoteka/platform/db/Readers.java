package org.kartoteka.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/// Connections for reading, kept for the next reader. A reader never waits for another one.
final class Readers {

    /// As many as a screen asks questions at once; more are closed after use.
    private static final int KEPT = 6;

    private final H2File file;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private int generation;
    private int reading;
    private boolean ended;

    Readers(H2File file) {
        this.file = file;
    }

    /// @throws StoreFault of the kind [StoreFault.Kind#ENDED] after [#end]
    <T> T read(SqlWork<T> work) throws SQLException {
        int born;
        Connection connection;
        synchronized (this) {
            if (ended) {
                throw new StoreFault(StoreFault.Kind.ENDED, "The base was let go of");
            }
            born = generation;
            connection = idle.poll();
            reading++;
        }
        try {
            return read(work, connection == null ? snapshots(file.connect()) : connection, born);
        } finally {
            leave();
        }
    }

    private <T> T read(SqlWork<T> work, Connection connection, int born) throws SQLException {
        try {
            var answer = work.run(connection);
            connection.rollback();
            giveBack(connection, born);
            return answer;
        } catch (SQLException | RuntimeException | Error e) {
            Closing.quietly(connection::close);
            throw e;
        }
    }

    /// Closes what is idle; what is in use is closed when its work ends.
    synchronized void closeAll() {
        generation++;
        while (!idle.isEmpty()) {
            Closing.quietly(idle.poll()::close);
        }
    }

    /// Like [#closeAll], and nobody reads from now on.
    synchronized void end() {
        ended = true;
        closeAll();
    }

    /// Waits until nobody reads any more.
    ///
    /// @return whether that came about within `patience`
    synchronized boolean awaitNone(Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (reading > 0 && end - System.nanoTime() > 0) {
            try {
                TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
            } catch (InterruptedException ignored) {
                // an interrupt does not make a reader leave sooner
            }
        }
        return reading == 0;
    }

    private static Connection snapshots(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT");
        }
        connection.commit();
        return connection;
    }

    private synchronized void leave() {
        reading--;
        notifyAll();
    }

    private void giveBack(Connection connection, int born) {
        synchronized (this) {
            if (born == generation && idle.size() < KEPT) {
                idle.push(connection);
                return;
            }
        }
        Closing.quietly(connection::close);
    }
}
