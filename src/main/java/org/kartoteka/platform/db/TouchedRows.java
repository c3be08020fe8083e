package org.kartoteka.platform.db;

import org.jooq.Record;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What one step touched of that which summaries are made of.
final class TouchedRows {

    private static final String CLIENT = "CLIENT";

    /// @param part null for a dimension
    record Watch(SummarySource source, SummaryPart part) {}

    private final Map<String, List<Watch>> watches;
    private final Map<SummaryPart, Map<SummarySource, Set<Long>>> keys = new IdentityHashMap<>();
    private final Map<SummaryPart, Set<Long>> clients = new IdentityHashMap<>();
    private final Set<Long> placed = new HashSet<>();
    private final Set<Long> made = new HashSet<>();
    private final Set<SummaryPart> counted = Collections.newSetFromMap(new IdentityHashMap<>());

    /// @param watches by name of table
    TouchedRows(Map<String, List<Watch>> watches) {
        this.watches = watches;
    }

    /// @param before the whole row as it was, null for a new one
    /// @param after the whole row as it is now, null for one that goes
    void note(String table, Record before, Record after) {
        if (table.equals(CLIENT) && before == null) {
            made.add(number(after, "ID"));
        }
        for (var watch : watches.getOrDefault(table, List.of())) {
            if (watch.source.isTouchedBy(before, after)) {
                if (before != null || !watch.source.isSummedUpItself()) {
                    counted.add(watch.part);
                }
                note(watch, table, before);
                note(watch, table, after);
            }
        }
    }

    private void note(Watch watch, String table, Record row) {
        if (row == null) {
            return;
        }
        var client = table.equals(CLIENT) ? number(row, "ID") : number(row, "CLIENT_ID");
        if (watch.part == null) {
            placed.add(client);
            return;
        }
        keys.computeIfAbsent(watch.part, _ -> new IdentityHashMap<>())
                .computeIfAbsent(watch.source, _ -> new HashSet<>())
                .add(number(row, watch.source.key()));
        if (client != null) {
            clients.computeIfAbsent(watch.part, _ -> new HashSet<>()).add(client);
        }
    }

    private static Long number(Record row, String column) {
        var field = row.field(column);
        return field == null ? null : (Long) RowJson.databaseValue(row, field);
    }

    boolean isEmpty() {
        return keys.isEmpty() && placed.isEmpty();
    }

    /// Keys by source, as the rows had them before and have them now.
    Map<SummarySource, Set<Long>> keys(SummaryPart part) {
        return keys.getOrDefault(part, Map.of());
    }

    /// Whether a touched row of `part` may have counted for something before.
    boolean mayHaveCounted(SummaryPart part) {
        return counted.contains(part);
    }

    /// Clients whose rows of `part` were touched.
    Set<Long> clients(SummaryPart part) {
        return clients.getOrDefault(part, Set.of());
    }

    /// Clients who may be summed up elsewhere now.
    Set<Long> placed() {
        return placed;
    }

    /// Clients whom this step made: nothing was summed up of them before.
    Set<Long> made() {
        return made;
    }
}
