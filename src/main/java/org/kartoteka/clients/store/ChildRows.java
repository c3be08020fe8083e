package org.kartoteka.clients.store;

import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The rows of one table that belong to clients, in the order the person gave them.
///
/// @param <R> a row
/// @param <V> what a row says, apart from whose it is and where it stands
final class ChildRows<R extends UpdatableRecord<R>, V> {

    private final Table<R> table;
    private final TableField<R, Long> id;
    private final TableField<R, ClientId> client;
    private final TableField<R, Integer> position;
    private final Function<R, V> read;
    private final BiConsumer<R, V> write;

    @SuppressWarnings("unchecked")
    ChildRows(Table<R> table, Function<R, V> read, BiConsumer<R, V> write) {
        this.table = table;
        this.id = (TableField<R, Long>) table.field("ID");
        this.client = (TableField<R, ClientId>) table.field("CLIENT_ID");
        this.position = (TableField<R, Integer>) table.field("POSITION");
        this.read = read;
        this.write = write;
    }

    /// What each of `clients` has, in order; a client without rows is missing.
    Map<ClientId, List<V>> of(Collection<ClientId> clients, Sql sql) {
        var found = new HashMap<ClientId, List<V>>();
        for (var row : rowsOf(clients, sql)) {
            found.computeIfAbsent(row.get(client), _ -> new ArrayList<>()).add(read.apply(row));
        }
        return found;
    }

    private List<R> rowsOf(Collection<ClientId> clients, Sql sql) {
        return sql.read(
                db ->
                        db.selectFrom(table)
                                .where(client.in(clients))
                                .orderBy(client, position, id)
                                .fetch());
    }

    /// New rows for a client that has none.
    List<R> rows(ClientId owner, List<V> values, IdSource ids) {
        var rows = new ArrayList<R>(values.size());
        for (var value : values) {
            rows.add(row(owner, value, rows.size(), ids));
        }
        return rows;
    }

    private R row(ClientId owner, V value, int at, IdSource ids) {
        var row = table.newRecord();
        row.set(id, ids.next());
        row.set(client, owner);
        row.set(position, at);
        write.accept(row, value);
        return row;
    }

    /// Those of `clients` who have a value that is `such`.
    Set<ClientId> owners(Collection<ClientId> clients, Predicate<V> such, Sql sql) {
        return rowsOf(clients, sql).stream()
                .filter(row -> such.test(read.apply(row)))
                .map(row -> row.get(client))
                .collect(Collectors.toSet());
    }

    /// Gives each of `clients` the value, behind those that it has.
    void append(Collection<ClientId> clients, V value, Sql sql, Ledger ledger, IdSource ids) {
        var next = new HashMap<ClientId, Integer>();
        rowsOf(clients, sql).forEach(row -> next.put(row.get(client), row.get(position) + 1));
        ledger.insertAll(
                clients.stream()
                        .map(owner -> row(owner, value, next.getOrDefault(owner, 0), ids))
                        .toList());
    }

    /// Takes from each of `clients` the values that are `such`.
    ///
    /// @return those who had one
    Set<ClientId> remove(Collection<ClientId> clients, Predicate<V> such, Sql sql, Ledger ledger) {
        var doomed =
                rowsOf(clients, sql).stream().filter(row -> such.test(read.apply(row))).toList();
        if (!doomed.isEmpty()) {
            ledger.deleteAll(table, doomed);
        }
        return doomed.stream().map(row -> row.get(client)).collect(Collectors.toSet());
    }

    /// Makes the client's rows say `wanted`, in that order, writing only rows that differ.
    ///
    /// @return whether any did
    boolean replace(ClientId owner, List<V> wanted, Sql sql, Ledger ledger, IdSource ids) {
        var unused = new LinkedHashMap<V, Deque<R>>();
        for (var row : rowsOf(List.of(owner), sql)) {
            unused.computeIfAbsent(read.apply(row), _ -> new ArrayDeque<>()).add(row);
        }
        var kept = new ArrayList<R>();
        for (var value : wanted) {
            var same = unused.getOrDefault(value, new ArrayDeque<>());
            kept.add(same.poll());
        }
        var spare = new ArrayDeque<R>();
        unused.values().forEach(spare::addAll);
        var changed = put(owner, wanted, kept, spare, ledger, ids);
        for (var row : spare) {
            changed |= ledger.delete(table, row.get(id));
        }
        return changed;
    }

    /// A value without a row takes over a spare one: an edited phone number is one change, not two.
    private boolean put(
            ClientId owner,
            List<V> wanted,
            List<R> kept,
            Deque<R> spare,
            Ledger ledger,
            IdSource ids) {
        var changed = false;
        var last = -1;
        for (var i = 0; i < wanted.size(); i++) {
            var row = kept.get(i) != null ? kept.get(i) : spare.poll();
            if (row == null) {
                last++;
                ledger.insert(row(owner, wanted.get(i), last, ids));
                changed = true;
            } else {
                last = row.get(position) > last ? row.get(position) : last + 1;
                row.set(position, last);
                write.accept(row, wanted.get(i));
                changed |= ledger.update(row);
            }
        }
        return changed;
    }
}
