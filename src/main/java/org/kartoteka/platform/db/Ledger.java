package org.kartoteka.platform.db;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.DataChangedException;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The only way to write a row: it makes the change and enters it in the change journal, in one
/// transaction.
///
/// Every method belongs inside a step. A table that a person can change has a column `ID`, its key;
/// a row that belongs to a client names it in `CLIENT_ID`.
public final class Ledger {

    private static final int BATCH = 1_000;

    private final Sql sql;

    public Ledger(Sql sql) {
        this.sql = sql;
    }

    public void insert(TableRecord<?> row) {
        insertAll(List.of(row));
    }

    /// Inserts rows of one table, in batches.
    public void insertAll(Collection<? extends TableRecord<?>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var step = sql.currentStep();
        var table = rows.iterator().next().getTable();
        var columns = table.fields();
        try (var insert = step.connection().prepareStatement(insertText(table))) {
            var waiting = 0;
            for (var row : rows) {
                bind(insert, row, columns);
                insert.addBatch();
                step.touched().note(table.getName(), null, row);
                step.record(table.getName(), idOf(row), clientOf(row), null, RowJson.write(row));
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    private static String insertText(Table<?> table) {
        var columns = table.fields();
        return "insert into \""
                + table.getName()
                + "\" ("
                + Stream.of(columns)
                        .map(column -> '"' + column.getName() + '"')
                        .collect(Collectors.joining(", "))
                + ") values ("
                + "?, ".repeat(columns.length - 1)
                + "?)";
    }

    private static void bind(PreparedStatement statement, Record row, Field<?>[] columns)
            throws SQLException {
        for (var i = 0; i < columns.length; i++) {
            statement.setObject(i + 1, RowJson.databaseValue(row, columns[i]));
        }
    }

    /// Makes the stored row of the same id equal to `row`, writing only what differs.
    ///
    /// @return whether anything differed
    /// @throws DataChangedException if there is no such row
    public boolean update(UpdatableRecord<?> row) {
        var step = sql.currentStep();
        var table = row.getTable();
        var stored = stored(table, idOf(row));
        if (stored == null) {
            throw new DataChangedException("A row to update is gone");
        }
        var differing = new LinkedHashMap<Field<?>, Object>();
        for (var column : table.fields()) {
            if (!Objects.equals(stored.get(column), row.get(column))) {
                differing.put(column, row.get(column));
            }
        }
        if (differing.isEmpty()) {
            return false;
        }
        var columns = differing.keySet();
        sql.read(
                db ->
                        db.update(table)
                                .set(differing)
                                .where(RowJson.id(table).eq(idOf(row)))
                                .execute());
        step.touched().note(table.getName(), stored, row);
        record(step, table, row, RowJson.write(stored, columns), RowJson.write(row, columns));
        return true;
    }

    /// Writes what was changed in rows of one table since they were read in this step, in batches.
    ///
    /// @param rows as the base gave them, then changed; a row that is as it was is passed over
    /// @throws DataChangedException if a row is no longer there
    public void updateAll(Collection<? extends UpdatableRecord<?>> rows) {
        var byColumns = new LinkedHashMap<List<Field<?>>, List<UpdatableRecord<?>>>();
        for (var row : rows) {
            var columns = changedColumns(row);
            if (!columns.isEmpty()) {
                byColumns.computeIfAbsent(columns, _ -> new ArrayList<>()).add(row);
            }
        }
        byColumns.forEach(this::updateAll);
    }

    private static List<Field<?>> changedColumns(UpdatableRecord<?> row) {
        return Stream.<Field<?>>of(row.fields())
                .filter(column -> !Objects.equals(row.original(column), row.get(column)))
                .toList();
    }

    private void updateAll(List<Field<?>> columns, List<UpdatableRecord<?>> rows) {
        var step = sql.currentStep();
        var table = rows.getFirst().getTable();
        try (var update = step.connection().prepareStatement(updateText(table, columns))) {
            for (var row : rows) {
                bind(update, row, columns.toArray(Field[]::new));
                update.setLong(columns.size() + 1, idOf(row));
                update.addBatch();
                step.touched().note(table.getName(), row.original(), row);
                step.record(
                        table.getName(),
                        idOf(row),
                        clientOf(row),
                        RowJson.write(row.original(), columns),
                        RowJson.write(row, columns));
            }
            if (IntStream.of(update.executeBatch()).anyMatch(count -> count != 1)) {
                throw new DataChangedException("A row to update is gone");
            }
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    private static String updateText(Table<?> table, List<Field<?>> columns) {
        return columns.stream()
                .map(column -> '"' + column.getName() + "\" = ?")
                .collect(
                        Collectors.joining(
                                ", ",
                                "update \"" + table.getName() + "\" set ",
                                " where \"ID\" = ?"));
    }

    /// Removes the row, if it is there.
    ///
    /// @return whether it was
    public boolean delete(Table<?> table, long id) {
        var step = sql.currentStep();
        var stored = stored(table, id);
        if (stored == null) {
            return false;
        }
        sql.read(db -> db.deleteFrom(table).where(RowJson.id(table).eq(id)).execute());
        step.touched().note(table.getName(), stored, null);
        record(step, table, stored, RowJson.write(stored), null);
        return true;
    }

    /// Removes rows of one table that are stored just as given, in batches.
    public void deleteAll(Table<?> table, Collection<? extends Record> rows) {
        var step = sql.currentStep();
        try (var delete =
                step.connection()
                        .prepareStatement(
                                "delete from \"" + table.getName() + "\" where \"ID\" = ?")) {
            for (var row : rows) {
                delete.setLong(1, idOf(row));
                delete.addBatch();
                step.touched().note(table.getName(), row, null);
                step.record(table.getName(), idOf(row), clientOf(row), RowJson.write(row), null);
            }
            delete.executeBatch();
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    private Record stored(Table<?> table, long id) {
        return sql.read(db -> db.selectFrom(table).where(RowJson.id(table).eq(id)).fetchOne());
    }

    private static void record(
            StepInProgress step, Table<?> table, Record row, String before, String after) {
        try {
            step.record(table.getName(), idOf(row), clientOf(row), before, after);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    private static long idOf(Record row) {
        return (Long) RowJson.databaseValue(row, row.field("ID"));
    }

    /// The client that a row is about: itself, or the one it names.
    static Long clientOf(Record row) {
        if (row instanceof TableRecord<?> of && of.getTable().getName().equals("CLIENT")) {
            return idOf(row);
        }
        var column = row.field("CLIENT_ID");
        return column == null ? null : (Long) RowJson.databaseValue(row, column);
    }

    /// H2's messages quote the values of the row: only its code goes on.
    static DataAccessException fault(SQLException e) {
        return new DataAccessException(
                "The database refused a change (%s, %d)"
                        .formatted(e.getSQLState(), e.getErrorCode()),
                e);
    }
}
