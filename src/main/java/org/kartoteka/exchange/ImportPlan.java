package org.kartoteka.exchange;

import org.kartoteka.platform.table.Row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an import would do with each row of a list. Nothing is written by making one.
public final class ImportPlan {

    private final ContactList list;
    private final ImportEdits edits;
    private final List<RowPlan> rows;

    ImportPlan(ContactList list, ImportEdits edits, List<RowPlan> rows) {
        this.list = list;
        this.edits = edits;
        this.rows = List.copyOf(rows);
    }

    public ContactList list() {
        return list;
    }

    public ImportEdits edits() {
        return edits;
    }

    /// In the order of the file.
    public List<RowPlan> rows() {
        return rows;
    }

    public RowPlan row(int number) {
        return rows.get(number);
    }

    /// The cells of a row, mended ones as the person mended them.
    public Row cells(int number) {
        var mended = edits.mended().get(number);
        return mended == null ? list.rows().get(number) : mended;
    }

    public Entry entry(int number) {
        return list.entry(cells(number));
    }

    /// How many rows have each verdict.
    public Map<Verdict, Integer> counts() {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        rows.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
        return counts;
    }

    /// How many rows would be written.
    public int ticked() {
        return (int) rows.stream().filter(RowPlan::ticked).count();
    }

    /// How many clients would be written: rows about one client count once.
    public int clients() {
        return (int)
                rows.stream()
                        .filter(RowPlan::ticked)
                        .map(row -> rows.get(firstOf(row.row())))
                        .map(
                                first ->
                                        first.same()
                                                .flatMap(Match::stored)
                                                .<Object>map(id -> id)
                                                .orElse(first.row()))
                        .distinct()
                        .count();
    }

    ImportPlan withChoice(int number, RowChoice choice) {
        return new ImportPlan(list, edits.withChoice(number, choice), rows);
    }

    /// The same with some rows in or out; the other rows stay what they are.
    ImportPlan tick(Collection<Integer> numbers, boolean yes) {
        var changed = new ArrayList<>(rows);
        numbers.forEach(number -> changed.set(number, rows.get(number).tick(yes)));
        return new ImportPlan(list, edits.withTicks(numbers, yes), changed);
    }

    /// The row of the file that the row is merged into: itself, unless it repeats an earlier one
    /// that takes part.
    int firstOf(int number) {
        var at = number;
        for (var same = sameRow(at);
                same.isPresent() && rows.get(same.get()).ticked();
                same = sameRow(at)) {
            at = same.get();
        }
        return at;
    }

    private Optional<Integer> sameRow(int number) {
        return rows.get(number).same().filter(match -> match.stored().isEmpty()).map(Match::row);
    }
}
