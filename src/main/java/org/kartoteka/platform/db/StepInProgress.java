package org.kartoteka.platform.db;

import org.kartoteka.platform.work.Topic;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The step that is being carried out: collects its changes and writes them to the journal in
/// batches.
final class StepInProgress {

    private static final int BATCH = 1_000;
    private static final String INSERT_CHANGE =
            "insert into step_change (id, step_id, table_name, row_id, client_id, before_row,"
                    + " after_row) values (?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final long stepId;
    private final long firstChange;
    private final TouchedRows touched;
    private final Map<String, Long> rowCountDeltas = new HashMap<>();
    private final Set<Topic> topics = EnumSet.noneOf(Topic.class);
    private PreparedStatement insert;
    private long nextChange;
    private int waiting;

    StepInProgress(Connection connection, long stepId, long firstChange, TouchedRows touched) {
        this.connection = connection;
        this.stepId = stepId;
        this.firstChange = firstChange;
        this.nextChange = firstChange;
        this.touched = touched;
    }

    Connection connection() {
        return connection;
    }

    TouchedRows touched() {
        return touched;
    }

    long stepId() {
        return stepId;
    }

    long firstChange() {
        return firstChange;
    }

    long nextChange() {
        return nextChange;
    }

    boolean changedSomething() {
        return nextChange > firstChange;
    }

    Map<String, Long> rowCountDeltas() {
        return Map.copyOf(rowCountDeltas);
    }

    Set<Topic> topics() {
        return Set.copyOf(topics);
    }

    /// @param before JSON of the values before, null for a new row
    /// @param after JSON of the values after, null for a row that went
    void record(String table, long rowId, Long clientId, String before, String after)
            throws SQLException {
        if (insert == null) {
            insert = connection.prepareStatement(INSERT_CHANGE);
        }
        insert.setLong(1, nextChange++);
        insert.setLong(2, stepId);
        insert.setString(3, table);
        insert.setLong(4, rowId);
        insert.setObject(5, clientId);
        insert.setString(6, before);
        insert.setString(7, after);
        insert.addBatch();
        count(table, before == null ? 1 : after == null ? -1 : 0);
        topics.add(TableTopics.of(table));
        if (++waiting >= BATCH) {
            flush();
        }
    }

    void count(String table, long delta) {
        if (delta != 0) {
            rowCountDeltas.merge(table, delta, Long::sum);
        }
    }

    void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            count("STEP_CHANGE", waiting);
            waiting = 0;
        }
    }

    void close() throws SQLException {
        if (insert != null) {
            insert.close();
        }
    }
}
