package org.kartoteka.platform.db;

import org.kartoteka.platform.db.SummaryCells.Row;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Brings summaries from the state before a step to the state after it: what the touched rows
/// counted for is taken off, what they count for now is added.
///
/// The state before is what everybody else still sees: nothing of the step is committed yet.
final class SummaryStep {

    private final SummaryQuestions questions;
    private final TouchedRows touched;
    private final Connection before;
    private final Connection after;

    private final Map<SummaryPart, List<Row>> rowsBefore = new IdentityHashMap<>();
    private final Map<SummaryPart, List<Row>> rowsAfter = new IdentityHashMap<>();
    private Map<Long, Place> placesBefore;
    private Map<Long, Place> placesAfter;

    /// Clients who are summed up elsewhere now, with all their rows.
    private Set<Long> moved;

    SummaryStep(
            SummaryQuestions questions, TouchedRows touched, Connection before, Connection after) {
        this.questions = questions;
        this.touched = touched;
        this.before = before;
        this.after = after;
    }

    /// @return what is to be added to each summary
    List<SummaryCells> cells(Collection<Summary> summaries) throws SQLException {
        for (var summary : summaries) {
            for (var part : summary.parts()) {
                readRows(part);
            }
        }
        readPlaces(summaries);
        var cells = new ArrayList<SummaryCells>();
        for (var summary : summaries) {
            var own = new SummaryCells(summary);
            for (var part : summary.parts()) {
                addRows(part, own);
                addClients(part, own);
            }
            cells.add(own);
        }
        return cells;
    }

    private void readRows(SummaryPart part) throws SQLException {
        if (part.ofRows().isEmpty() || touched.keys(part).isEmpty()) {
            return;
        }
        var ids = new HashSet<Long>();
        for (var keys : touched.keys(part).entrySet()) {
            var lookup = keys.getKey().lookup();
            ids.addAll(
                    lookup.isPresent()
                            ? questions.numbers(after, lookup.get(), keys.getValue())
                            : keys.getValue());
        }
        if (touched.mayHaveCounted(part)) {
            rowsBefore.put(part, questions.ofRows(before, part, ids));
        }
        rowsAfter.put(part, questions.ofRows(after, part, ids));
    }

    private void readPlaces(Collection<Summary> summaries) throws SQLException {
        var clients = new HashSet<>(touched.placed());
        rowsBefore.values().forEach(rows -> rows.forEach(row -> clients.add(row.client())));
        rowsAfter.values().forEach(rows -> rows.forEach(row -> clients.add(row.client())));
        for (var summary : summaries) {
            for (var part : summary.parts()) {
                if (part.ofRows().isEmpty()) {
                    clients.addAll(touched.clients(part));
                }
            }
        }
        placesAfter = questions.places(after, clients);
        placesBefore =
                touched.placed().isEmpty() && touched.made().isEmpty()
                        ? placesAfter
                        : questions.places(before, without(clients, touched.made()));
        moved = new HashSet<>(touched.placed());
        moved.removeIf(client -> Objects.equals(placesBefore.get(client), placesAfter.get(client)));
    }

    private void addRows(SummaryPart part, SummaryCells cells) {
        for (var row : rowsBefore.getOrDefault(part, List.of())) {
            if (!moved.contains(row.client())) {
                cells.add(row, placesBefore.get(row.client()), -1);
            }
        }
        for (var row : rowsAfter.getOrDefault(part, List.of())) {
            if (!moved.contains(row.client())) {
                cells.add(row, placesAfter.get(row.client()), 1);
            }
        }
    }

    private void addClients(SummaryPart part, SummaryCells cells) throws SQLException {
        var changed = !touched.keys(part).isEmpty();
        var whole = new HashSet<>(moved);
        if (part.ofRows().isEmpty()) {
            whole.addAll(touched.clients(part));
        }
        if (!changed) {
            whole.removeAll(touched.made());
        }
        var now = questions.ofClients(after, part, whole);
        var then =
                changed ? questions.ofClients(before, part, without(whole, touched.made())) : now;
        for (var row : then) {
            cells.add(row, placesBefore.get(row.client()), -1);
        }
        for (var row : now) {
            cells.add(row, placesAfter.get(row.client()), 1);
        }
    }

    private static Set<Long> without(Set<Long> all, Set<Long> some) {
        if (some.isEmpty()) {
            return all;
        }
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
