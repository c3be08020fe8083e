package org.kartoteka.platform.db;

import static org.kartoteka.db.Tables.STEP;
import static org.kartoteka.db.Tables.STEP_CHANGE;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.kartoteka.db.DefaultSchema;
import org.kartoteka.db.tables.records.StepChangeRecord;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.StepId;
import org.kartoteka.platform.work.Step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Takes the changes of one step back, last first, looking at each row before touching it.
///
/// A change is in the way when the row no longer is as the step left it, when a row made later
/// refers to it or stands in its place, or when a row that it refers to is gone.
final class Reversal {

    private static final int CHUNK = 500;

    /// @param kept clients of whom something stayed as it is
    record Result(Set<ClientId> kept) {}

    /// Thrown inside the step, so that everything is taken back.
    static final class InTheWay extends RuntimeException {

        private final transient Set<StepId> steps;

        InTheWay(Set<StepId> steps) {
            super("later changes are in the way", null, false, false);
            this.steps = steps;
        }

        Set<StepId> steps() {
            return steps;
        }
    }

    /// @param id of the row
    /// @param clientId null if the row is about no client
    /// @param before null for a row that the step made
    /// @param after null for a row that the step removed
    private record Change(
            Table<?> table, long id, Long clientId, ObjectNode before, ObjectNode after) {

        Change blockedBy(long row) {
            return new Change(table, row, clientId, before, after);
        }
    }

    private final Sql sql;
    private final Ledger ledger;
    private final Obstacles obstacles;
    private final LaterSteps later;

    Reversal(Sql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
        this.obstacles = new Obstacles(sql);
        this.later = new LaterSteps(sql);
    }

    /// @throws InTheWay if any change cannot be taken back
    Result whole(Step step) {
        var blocked = takeBack(step, _ -> true);
        if (!blocked.isEmpty()) {
            blocked = withoutWhatWasPlanned(step, blocked);
        }
        if (!blocked.isEmpty()) {
            throw new InTheWay(stepsInTheWay(step, blocked));
        }
        return new Result(Set.of());
    }

    /// Tries once more, after what the program planned since for the clients concerned.
    private List<Change> withoutWhatWasPlanned(Step step, List<Change> blocked) {
        var clients =
                blocked.stream()
                        .map(Change::clientId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        takeBackPlanned(rangeOf(step).last(), clients);
        var still = new ArrayList<Change>();
        for (var run : runs(blocked)) {
            // only what the step made is held by rows that came later
            still.addAll(kind(run.getFirst()) == 1 ? takeBack(run) : run);
        }
        return still;
    }

    /// Of what the program planned by itself after `lastChange`, as much as is about these clients
    /// and as nobody touched since.
    private void takeBackPlanned(long lastChange, Set<Long> clients) {
        later.planned(lastChange)
                .forEach(
                        planned ->
                                takeBack(
                                        planned,
                                        change ->
                                                change.clientId != null
                                                        && clients.contains(change.clientId)));
    }

    Result keepingLaterChanges(Step step) {
        var made = clientsMadeBy(step);
        // half a card would help nobody: one that somebody worked on since stays whole
        var touchedSince = later.touchedByPeople(rangeOf(step).last());
        touchedSince.retainAll(made);
        made.removeAll(touchedSince);
        takeBackPlanned(rangeOf(step).last(), made);
        var blocked =
                takeBack(
                        step,
                        change ->
                                change.clientId == null || !touchedSince.contains(change.clientId));
        var kept = new LinkedHashSet<ClientId>();
        touchedSince.forEach(id -> kept.add(new ClientId(id)));
        blocked.stream()
                .filter(change -> change.clientId != null)
                .forEach(change -> kept.add(new ClientId(change.clientId)));
        return new Result(kept);
    }

    private Set<Long> clientsMadeBy(Step step) {
        var range = rangeOf(step);
        return sql.read(
                db ->
                        new HashSet<>(
                                db.select(STEP_CHANGE.ROW_ID)
                                        .from(STEP_CHANGE)
                                        .where(STEP_CHANGE.ID.between(range.first(), range.last()))
                                        .and(STEP_CHANGE.TABLE_NAME.eq("CLIENT"))
                                        .and(STEP_CHANGE.BEFORE_ROW.isNull())
                                        .fetch(STEP_CHANGE.ROW_ID)));
    }

    private List<Change> takeBack(Step step, Predicate<Change> wanted) {
        return takeBack(rangeOf(step), wanted);
    }

    private List<Change> takeBack(LaterSteps.Range range, Predicate<Change> wanted) {
        var blocked = new ArrayList<Change>();
        for (var last = range.last(); last >= range.first(); last -= CHUNK) {
            var chunk = changes(Math.max(range.first(), last - CHUNK + 1), last);
            chunk.removeIf(wanted.negate());
            runs(chunk).forEach(run -> blocked.addAll(takeBack(run)));
        }
        return blocked;
    }

    private LaterSteps.Range rangeOf(Step step) {
        return sql.read(
                db ->
                        db.select(STEP.FIRST_CHANGE, STEP.LAST_CHANGE)
                                .from(STEP)
                                .where(STEP.ID.eq(step.id()))
                                .fetchOne(row -> new LaterSteps.Range(row.value1(), row.value2())));
    }

    private List<Change> changes(long first, long last) {
        return sql.read(
                db ->
                        new ArrayList<>(
                                db.selectFrom(STEP_CHANGE)
                                        .where(STEP_CHANGE.ID.between(first, last))
                                        .orderBy(STEP_CHANGE.ID.desc())
                                        .fetch(Reversal::change)));
    }

    private static Change change(StepChangeRecord row) {
        var client = row.getClientId();
        return new Change(
                DefaultSchema.DEFAULT_SCHEMA.getTable(row.getTableName()),
                row.getRowId(),
                client == null ? null : client.value(),
                row.getBeforeRow() == null ? null : RowJson.read(row.getBeforeRow()),
                row.getAfterRow() == null ? null : RowJson.read(row.getAfterRow()));
    }

    /// Neighbouring changes of one table and one kind, each row at most once: what one look at the
    /// base can judge.
    private static List<List<Change>> runs(List<Change> changes) {
        var runs = new ArrayList<List<Change>>();
        var seen = new HashSet<Long>();
        Change previous = null;
        for (var change : changes) {
            var goesOn =
                    previous != null
                            && previous.table.equals(change.table)
                            && kind(previous) == kind(change);
            if (!goesOn || !seen.add(change.id)) {
                runs.add(new ArrayList<>());
                seen.clear();
                seen.add(change.id);
            }
            runs.getLast().add(change);
            previous = change;
        }
        return runs;
    }

    private static int kind(Change change) {
        return change.before == null ? 1 : change.after == null ? -1 : 0;
    }

    private List<Change> takeBack(List<Change> run) {
        var table = run.getFirst().table;
        var stored = stored(table, run);
        return switch (kind(run.getFirst())) {
            case 1 -> removeMade(table, run, stored);
            case -1 -> restoreRemoved(table, run, stored);
            default -> restoreChanged(table, run, stored);
        };
    }

    private Map<Long, Record> stored(Table<?> table, List<Change> run) {
        var ids = run.stream().map(Change::id).toList();
        var rows = new HashMap<Long, Record>();
        sql.read(db -> db.selectFrom(table).where(RowJson.id(table).in(ids)).fetch())
                .forEach(row -> rows.put((Long) RowJson.databaseValue(row, row.field("ID")), row));
        return rows;
    }

    /// Removes what the step made and nobody changed since, the latest first: what names a row of
    /// the same table was made after it.
    private List<Change> removeMade(Table<?> table, List<Change> run, Map<Long, Record> stored) {
        var going = new LinkedHashMap<Long, Record>();
        for (var change : run) {
            var row = stored.get(change.id);
            if (row != null && RowJson.read(RowJson.write(row)).equals(change.after)) {
                going.put(change.id, row);
            }
        }
        obstacles.keepWhatIsReferredTo(table, going);
        ledger.deleteAll(table, going.values());
        return run.stream()
                .filter(change -> stored.containsKey(change.id) && !going.containsKey(change.id))
                .toList();
    }

    /// What is in the way of a row is named instead of it.
    private List<Change> restoreRemoved(
            Table<?> table, List<Change> run, Map<Long, Record> stored) {
        var blocked = new ArrayList<Change>();
        var rows = new LinkedHashMap<Long, UpdatableRecord<?>>();
        for (var change : run) {
            if (stored.containsKey(change.id)) {
                blocked.add(change);
            } else {
                var row = (UpdatableRecord<?>) DSL.using(SQLDialect.H2).newRecord(table);
                RowJson.fill(row, table, change.before);
                rows.put(change.id, row);
            }
        }
        var inTheWay = obstacles.of(table, rows);
        run.stream()
                .filter(change -> inTheWay.containsKey(change.id))
                .forEach(change -> blocked.add(change.blockedBy(inTheWay.get(change.id))));
        rows.keySet().removeAll(inTheWay.keySet());
        ledger.insertAll(rows.values());
        return blocked;
    }

    /// What is in the way of a row's old values is named instead of the row.
    private List<Change> restoreChanged(
            Table<?> table, List<Change> run, Map<Long, Record> stored) {
        var blocked = new ArrayList<Change>();
        var rows = new LinkedHashMap<Long, Record>();
        var columns = new HashSet<String>();
        for (var change : run) {
            var row = stored.get(change.id);
            if (row == null || !stillAs(row, change)) {
                blocked.add(change);
            } else {
                RowJson.fill(row, table, change.before);
                change.before.fieldNames().forEachRemaining(columns::add);
                rows.put(change.id, row);
            }
        }
        var inTheWay = obstacles.ofColumns(table, rows, columns);
        for (var change : run) {
            if (inTheWay.containsKey(change.id)) {
                blocked.add(change.blockedBy(inTheWay.get(change.id)));
            } else if (rows.containsKey(change.id)) {
                ledger.update((UpdatableRecord<?>) rows.get(change.id));
            }
        }
        return blocked;
    }

    private static boolean stillAs(Record row, Change change) {
        var columns = new ArrayList<Field<?>>();
        change.after.fieldNames().forEachRemaining(name -> columns.add(change.table.field(name)));
        return RowJson.read(RowJson.write(row, columns)).equals(change.after);
    }

    private Set<StepId> stepsInTheWay(Step step, List<Change> blocked) {
        return later.inTheWay(
                rangeOf(step).last(),
                blocked.stream().map(Change::id).toList(),
                blocked.stream()
                        .map(Change::clientId)
                        .filter(Objects::nonNull)
                        .map(ClientId::new)
                        .toList());
    }
}
