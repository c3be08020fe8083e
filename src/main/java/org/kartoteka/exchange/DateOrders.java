package org.kartoteka.exchange;

import org.kartoteka.platform.table.Row;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which number is the day, decided for each column of dates by all its values together.
///
/// @param known the order of each column whose dates need one
/// @param undecided columns that the file itself cannot decide: a person must
record DateOrders(Map<Integer, DateOrder> known, Set<Integer> undecided) {

    private static final Set<String> MONTH_FIRST_LAYOUT =
            Set.of("memberrating", "optintime", "leid", "euid");

    static DateOrders of(List<Column> columns, List<Row> rows, Map<Integer, DateOrder> chosen) {
        var dates =
                columns.stream()
                        .filter(column -> column.field().isDate() || looksDated(column))
                        .toList();
        var tallies = new HashMap<Integer, Tally>();
        dates.forEach(column -> tallies.put(column.index(), new Tally()));
        for (var row : rows) {
            var cells = row.cells();
            tallies.forEach(
                    (index, tally) -> {
                        if (index < cells.size()) {
                            tally.take(DateCell.evidence(cells.get(index)));
                        }
                    });
        }
        return decided(columns, tallies, chosen);
    }

    private static boolean looksDated(Column column) {
        return HeaderNames.folded(column.header()).matches("(?U).*\\b(date|дата|datum|time)\\b.*");
    }

    private static DateOrders decided(
            List<Column> columns, Map<Integer, Tally> tallies, Map<Integer, DateOrder> chosen) {
        var known = new HashMap<Integer, DateOrder>();
        var undecided = new HashSet<Integer>();
        tallies.forEach(
                (index, tally) -> {
                    if (tally.dayFirst + tally.monthFirst > 0) {
                        known.put(
                                index,
                                tally.monthFirst > tally.dayFirst
                                        ? DateOrder.MONTH_FIRST
                                        : DateOrder.DAY_FIRST);
                    }
                });
        var others =
                known.containsValue(DateOrder.MONTH_FIRST)
                                != known.containsValue(DateOrder.DAY_FIRST)
                        ? known.values().iterator().next()
                        : null;
        var fallback =
                others == null && isMonthFirstLayout(columns) ? DateOrder.MONTH_FIRST : others;
        tallies.forEach(
                (index, tally) -> {
                    if (tally.undecided > 0 && !known.containsKey(index)) {
                        if (fallback == null) {
                            undecided.add(index);
                        } else {
                            known.put(index, fallback);
                        }
                    }
                });
        known.putAll(chosen);
        undecided.removeAll(chosen.keySet());
        undecided.removeIf(
                index ->
                        columns.get(index).field() != Field.BIRTHDAY
                                && columns.get(index).field() != Field.ANNIVERSARY);
        return new DateOrders(known, undecided);
    }

    private static boolean isMonthFirstLayout(List<Column> columns) {
        return columns.stream()
                .map(column -> HeaderNames.folded(column.header()).replace(" ", ""))
                .anyMatch(MONTH_FIRST_LAYOUT::contains);
    }

    private static final class Tally {

        private int dayFirst;
        private int monthFirst;
        private int undecided;

        void take(DateCell.Evidence evidence) {
            switch (evidence) {
                case DAY_FIRST -> dayFirst++;
                case MONTH_FIRST -> monthFirst++;
                case UNDECIDED -> undecided++;
                case NONE -> {}
            }
        }
    }
}
