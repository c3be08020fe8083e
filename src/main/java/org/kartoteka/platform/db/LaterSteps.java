package org.kartoteka.platform.db;

import static org.kartoteka.db.Tables.STEP;
import static org.kartoteka.db.Tables.STEP_CHANGE;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.StepId;
import org.kartoteka.platform.work.Label;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What was done after a step, by the number of its last change.
final class LaterSteps {

    /// More steps than anybody would undo one by one, and more rows than are asked about at once.
    private static final int MOST = 500;

    /// Numbers of the changes of one step.
    record Range(long first, long last) {}

    private final Sql sql;

    LaterSteps(Sql sql) {
        this.sql = sql;
    }

    /// What the program planned by itself and still holds, the latest first.
    List<Range> planned(long lastChange) {
        return sql.read(
                db ->
                        db.select(STEP.FIRST_CHANGE, STEP.LAST_CHANGE)
                                .from(STEP)
                                .where(STEP.FIRST_CHANGE.gt(lastChange))
                                .and(STEP.UNDONE.isFalse())
                                .and(isPlanned())
                                .orderBy(STEP.ID.desc())
                                .fetch(row -> new Range(row.value1(), row.value2())));
    }

    private static Condition isPlanned() {
        return STEP.LABEL.like(Label.OWN + "%" + Label.PLANNED);
    }

    /// Clients of whom anything was changed, but for what the program planned by itself.
    Set<Long> touchedByPeople(long lastChange) {
        var touched = new TreeSet<Long>();
        sql.read(
                        db ->
                                db.selectDistinct(STEP_CHANGE.CLIENT_ID)
                                        .from(STEP_CHANGE)
                                        .where(deeds(lastChange, DSL.not(isPlanned())))
                                        .and(STEP_CHANGE.CLIENT_ID.isNotNull())
                                        .fetch(STEP_CHANGE.CLIENT_ID))
                .forEach(client -> touched.add(client.value()));
        return touched;
    }

    /// Changes that still hold, of steps that took back nothing.
    private static Condition deeds(long lastChange, Condition which) {
        return STEP_CHANGE
                .ID
                .gt(lastChange)
                .and(
                        STEP_CHANGE.STEP_ID.in(
                                DSL.select(STEP.ID)
                                        .from(STEP)
                                        .where(STEP.REVERTS_ID.isNull())
                                        .and(STEP.UNDONE.isFalse())
                                        .and(which)));
    }

    /// Deeds on these rows, else on these clients, else whatever was taken back or done again on
    /// the rows.
    Set<StepId> inTheWay(long lastChange, Collection<Long> rows, Collection<ClientId> clients) {
        var theRows = STEP_CHANGE.ROW_ID.in(rows.stream().limit(MOST).toList());
        var theClients = STEP_CHANGE.CLIENT_ID.in(clients.stream().distinct().limit(MOST).toList());
        var any = deeds(lastChange, DSL.noCondition());
        var onTheRows = steps(any.and(theRows));
        if (!onTheRows.isEmpty()) {
            return onTheRows;
        }
        var onTheClients = steps(any.and(theClients));
        return onTheClients.isEmpty()
                ? steps(STEP_CHANGE.ID.gt(lastChange).and(theRows))
                : onTheClients;
    }

    private Set<StepId> steps(Condition condition) {
        return new LinkedHashSet<>(
                sql.read(
                        db ->
                                db.selectDistinct(STEP_CHANGE.STEP_ID)
                                        .from(STEP_CHANGE)
                                        .where(condition)
                                        .orderBy(STEP_CHANGE.STEP_ID.desc())
                                        .limit(MOST)
                                        .fetch(STEP_CHANGE.STEP_ID)));
    }
}
