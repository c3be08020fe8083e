package org.kartoteka.platform.db;

import static org.kartoteka.db.Tables.STEP;
import static org.kartoteka.db.Tables.STEP_CHANGE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jooq.impl.DSL;
import org.kartoteka.kernel.StepId;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.platform.work.Transactions;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.function.Supplier;

/// Steps on the base's one writer: commit, sync, then the announcement.
public final class JooqTransactions implements Transactions {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_ARGUMENT = 100;

    private final BaseConnections connections;
    private final Sql sql;
    private final Summaries summaries;
    private final Changes changes;
    private final Clock clock;

    public JooqTransactions(
            BaseConnections connections,
            Sql sql,
            Summaries summaries,
            Changes changes,
            Clock clock) {
        this.connections = connections;
        this.sql = sql;
        this.summaries = summaries;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public <T> T step(Label label, Supplier<T> work) {
        return step(label, null, work);
    }

    /// @param reverts the step that this one takes back, or null
    <T> T step(Label label, StepId reverts, Supplier<T> work) {
        if (sql.inSession()) {
            sql.currentStep();
            return work.get();
        }
        var done = connections.onWriter(connection -> carryOut(connection, label, reverts, work));
        if (done.step().changedSomething()) {
            var topics = EnumSet.of(Topic.HISTORY);
            topics.addAll(done.step().topics());
            changes.announce(topics);
        }
        return done.result();
    }

    private record Done<T>(T result, StepInProgress step) {}

    private <T> Done<T> carryOut(
            Connection connection, Label label, StepId reverts, Supplier<T> work)
            throws SQLException {
        connection.setAutoCommit(false);
        var step = begun(connection);
        try {
            var result = sql.within(new Sql.Session(Sql.dslOf(connection), step), work);
            if (step.changedSomething()) {
                step.flush();
                summaries.carry(connection, step.touched());
                enter(connection, step, label, reverts);
            }
            connection.commit();
            if (step.changedSomething()) {
                connections.makeDurable(connection, step.stepId(), step.rowCountDeltas());
            }
            return new Done<>(result, step);
        } catch (RuntimeException | Error | SQLException e) {
            takeBack(connection, e);
            throw e;
        } finally {
            step.close();
        }
    }

    private StepInProgress begun(Connection connection) {
        var db = Sql.dslOf(connection);
        var lastStep = db.select(DSL.max(STEP.ID)).from(STEP).fetchOne().value1();
        var lastChange = db.select(DSL.max(STEP_CHANGE.ID)).from(STEP_CHANGE).fetchOne().value1();
        return new StepInProgress(
                connection,
                Math.max(connections.nextStep(), lastStep == null ? 1 : lastStep.value() + 1),
                lastChange == null ? 1 : lastChange + 1,
                summaries.touching());
    }

    private void enter(Connection connection, StepInProgress step, Label label, StepId reverts) {
        Sql.dslOf(connection)
                .insertInto(STEP)
                .set(STEP.ID, new StepId(step.stepId()))
                .set(STEP.DONE_AT, clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .set(STEP.LABEL, label.key())
                .set(STEP.LABEL_ARGS, argsText(label))
                .set(STEP.REVERTS_ID, reverts == null ? null : reverts.value())
                .set(STEP.UNDONE, false)
                .set(STEP.FIRST_CHANGE, step.firstChange())
                .set(STEP.LAST_CHANGE, step.nextChange() - 1)
                .execute();
        step.count("STEP", 1);
    }

    private static String argsText(Label label) {
        try {
            return JSON.writeValueAsString(
                    label.args().stream().map(JooqTransactions::shortened).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A label cannot be written", e);
        }
    }

    private static String shortened(String argument) {
        return argument.length() <= LONGEST_ARGUMENT
                ? argument
                : argument.substring(0, LONGEST_ARGUMENT - 1) + '…';
    }

    private static void takeBack(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public <T> T reading(Supplier<T> work) {
        if (sql.inSession()) {
            return work.get();
        }
        return connections.onReader(
                connection -> sql.within(new Sql.Session(Sql.dslOf(connection), null), work));
    }
}
