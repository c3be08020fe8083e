package org.kartoteka.platform.db;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.kartoteka.kernel.StepId;

import java.sql.Connection;
import java.util.function.Function;
import java.util.function.Supplier;

/// Where a store asks its questions.
///
/// Inside a step a question is asked of the step's own connection and sees what the step has
/// written so far; inside [org.kartoteka.platform.work.Transactions#reading] of that unchanging
/// state; elsewhere of a snapshot of its own.
public final class Sql {

    private static final Settings SETTINGS =
            new Settings()
                    .withRenderSchema(false)
                    .withRenderNameCase(RenderNameCase.AS_IS)
                    .withExecuteLogging(false);

    private final ScopedValue<Session> session = ScopedValue.newInstance();
    private final BaseConnections connections;

    public Sql(BaseConnections connections) {
        this.connections = connections;
    }

    /// Asks one question and gives the answer. The answer must not need the connection any more.
    public <T> T read(Function<DSLContext, T> question) {
        if (session.isBound()) {
            return question.apply(session.get().dsl());
        }
        return connections.onReader(connection -> question.apply(dslOf(connection)));
    }

    /// The number of the step in whose course the caller runs, for a row that names its step.
    ///
    /// @throws IllegalStateException outside a step
    public StepId stepId() {
        return new StepId(currentStep().stepId());
    }

    boolean inStep() {
        return session.isBound() && session.get().step() != null;
    }

    boolean inSession() {
        return session.isBound();
    }

    /// The step in whose course the caller runs.
    ///
    /// @throws IllegalStateException outside a step
    StepInProgress currentStep() {
        if (!session.isBound() || session.get().step() == null) {
            throw new IllegalStateException("Data changes inside a step only");
        }
        return session.get().step();
    }

    <T> T within(Session bound, Supplier<T> work) {
        return ScopedValue.where(session, bound).call(work::get);
    }

    static DSLContext dslOf(Connection connection) {
        return DSL.using(connection, SQLDialect.H2, SETTINGS);
    }

    /// @param step null where nothing may be written
    record Session(DSLContext dsl, StepInProgress step) {}
}
