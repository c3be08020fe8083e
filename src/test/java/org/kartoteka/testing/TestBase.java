package org.kartoteka.testing;

import org.flywaydb.core.Flyway;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.db.BaseConnections;
import org.kartoteka.platform.db.JooqJournal;
import org.kartoteka.platform.db.JooqTransactions;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.platform.db.SqlWork;
import org.kartoteka.platform.db.Summaries;
import org.kartoteka.platform.work.Changes;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;

/// A real H2 file with the real schema, for the tests of stores; writer and readers run in the
/// calling thread, one at a time.
public final class TestBase implements AutoCloseable {

    public final Changes changes = new Changes(Runnable::run);
    public final Clock clock;
    public final IdSource ids;
    public final Sql sql;
    public final Ledger ledger;
    public final JooqTransactions transactions;
    public final JooqJournal journal;

    public final BaseConnections connections = connections();

    private final Connection connection;

    private TestBase(Path folder, Clock clock) throws SQLException {
        this.clock = clock;
        this.ids = new IdSource(clock, 0);
        var url =
                "jdbc:h2:async:"
                        + folder.resolve("test").toAbsolutePath()
                        + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
        Flyway.configure().dataSource(url, "sa", "").loggers("slf4j").load().migrate();
        this.connection = DriverManager.getConnection(url, "sa", "");
        connection.setAutoCommit(false);
        this.sql = new Sql(connections);
        this.ledger = new Ledger(sql);
        this.transactions =
                new JooqTransactions(
                        connections, sql, Summaries.none(connections, changes), changes, clock);
        this.journal = new JooqJournal(sql, transactions, ledger);
    }

    public static TestBase in(Path folder, Clock clock) {
        try {
            return new TestBase(folder, clock);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private BaseConnections connections() {
        return new BaseConnections() {
            @Override
            public synchronized <T> T onWriter(SqlWork<T> work) {
                return onReader(work);
            }

            @Override
            public synchronized <T> T onReader(SqlWork<T> work) {
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

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
