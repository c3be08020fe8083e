package org.kartoteka.exchange;

import org.kartoteka.kernel.Fold;
import org.kartoteka.platform.table.Row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Where in a table the header is, and which rows are records: not the lines above it, not totals,
/// not empty rows, not the header once more.
///
/// @param headerIndex which row is the header, from 0; none if the list has no header
/// @param header its cells; empty names where there is none
/// @param records the rows that say something
record ListShape(
        OptionalInt headerIndex,
        List<String> header,
        List<Row> records,
        int emptyRows,
        int footerRows,
        int repeatedHeaders) {

    private static final int SEARCHED = 40;
    private static final int LONGEST_FOOTER = 12;
    private static final int MOST_ASIDES = 3;
    private static final Pattern DATA =
            Pattern.compile(
                    "\\S+@\\S+\\.\\S+|'?\\+?[\\d(][\\d\\s().-]{5,}|\\d+([.,]\\d+)?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}.*|\\d{4}-\\d\\d-\\d\\d.*|https?://.*");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}'’. -]+");
    private static final Pattern FOOTER =
            Pattern.compile(
                    "(?iU)^\\s*(итого|всего|общий итог|totals?|grand"
                            + " totals?|sum|summe|summa|gesamt|totalt|confidential"
                            + " information|copyright|©|generated (by|on)|report generated|отч[её]т"
                            + " сформирован|сформировано|выгружено|дата"
                            + " выгрузки|экспортировано|exported (on|from|by)|количество"
                            + " (записей|строк)|записей:|строк:|records:|\\d+"
                            + " (records?|rows?|записей|строк)|end of (file|report|list)|конец"
                            + " (списка|отчета|файла))\\b.*");
    private static final Pattern SUM = Pattern.compile("[\\d\\s.,-]+");

    /// Digits of a sum; more of them may be a phone number or an ИНН.
    private static final int LONGEST_SUM = 6;

    private static final Pattern SEP_LINE = Pattern.compile("(?i)sep=.?");

    static ListShape of(List<Row> rows, HeaderNames names, Optional<OptionalInt> chosenHeader) {
        var index = chosenHeader.orElseGet(() -> headerIndex(rows, names));
        var header = index.isPresent() ? rows.get(index.getAsInt()).cells() : List.<String>of();
        var first = index.isPresent() ? index.getAsInt() + 1 : afterSepLine(rows);
        var end = withoutFooter(rows, first, usualWidth(rows));
        var records = new ArrayList<Row>(end - first);
        var repeated = 0;
        var empty = 0;
        for (var row : rows.subList(first, end)) {
            if (row.isBlank()) {
                empty++;
            } else if (isHeaderAgain(row, header)) {
                repeated++;
            } else {
                records.add(row);
            }
        }
        return new ListShape(
                index, widened(header, records), records, empty, rows.size() - end, repeated);
    }

    /// A list of our own: a header, then records and nothing else.
    static ListShape exported(List<Row> rows) {
        return new ListShape(
                OptionalInt.of(0), rows.getFirst().cells(), rows.subList(1, rows.size()), 0, 0, 0);
    }

    private static List<String> widened(List<String> header, List<Row> records) {
        var width = records.stream().mapToInt(Row::width).max().orElse(0);
        var names = new ArrayList<>(header);
        while (names.size() < width) {
            names.add("");
        }
        return names;
    }

    private static OptionalInt headerIndex(List<Row> rows, HeaderNames names) {
        var best = -1;
        var bestKnown = 0;
        var bestIsTitle = false;
        for (var i = afterSepLine(rows); i < Math.min(SEARCHED, rows.size()); i++) {
            var cells = rows.get(i).cells();
            var filled = cells.stream().filter(cell -> !cell.isBlank()).count();
            var known =
                    (int) cells.stream().filter(cell -> names.meaning(cell).isPresent()).count();
            var data = cells.stream().anyMatch(cell -> DATA.matcher(cell.strip()).matches());
            var better = known > bestKnown || bestIsTitle && known == bestKnown && filled > 1;
            if (!data && better && (known >= 3 || known * 3 >= filled)) {
                best = i;
                bestKnown = known;
                bestIsTitle = filled == 1;
            }
        }
        return best >= 0 ? OptionalInt.of(best) : unknownHeader(rows);
    }

    /// A header none of whose names is known: the first row as wide as the table, unless it looks
    /// like the rows under it. A single filled cell above a wider row is a title.
    private static OptionalInt unknownHeader(List<Row> rows) {
        var width = usualWidth(rows);
        var title = OptionalInt.empty();
        for (var i = afterSepLine(rows); i < Math.min(SEARCHED, rows.size()); i++) {
            var cells = rows.get(i).cells();
            var filled = cells.stream().filter(cell -> !cell.isBlank()).count();
            if (cells.size() < width || filled == 0) {
                continue;
            }
            if (filled == 1 && width > 1) {
                title = title.isPresent() ? title : OptionalInt.of(i);
                continue;
            }
            if (cells.stream().anyMatch(cell -> DATA.matcher(cell.strip()).matches())) {
                return OptionalInt.empty();
            }
            return looksLikeNames(cells)
                            && i + 1 < rows.size()
                            && looksLikeNames(rows.get(i + 1).cells())
                    ? OptionalInt.empty()
                    : OptionalInt.of(i);
        }
        return title;
    }

    private static boolean looksLikeNames(List<String> cells) {
        return cells.stream()
                .filter(cell -> !cell.isBlank())
                .allMatch(cell -> CAPITALISED.matcher(cell.strip()).matches());
    }

    private static int afterSepLine(List<Row> rows) {
        return !rows.isEmpty()
                        && rows.getFirst().width() <= 2
                        && SEP_LINE.matcher(rows.getFirst().cells().getFirst().strip()).matches()
                ? 1
                : 0;
    }

    private static int usualWidth(List<Row> rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        rows.stream().limit(1_000).forEach(row -> widths.merge(row.width(), 1, Integer::sum));
        return widths.entrySet().stream()
                .max(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    /// The end of the records: rows from there on are totals and notices. A line of its own below a
    /// total, such as a signature, is no record either.
    private static int withoutFooter(List<Row> rows, int first, int usualWidth) {
        var end = rows.size();
        var asides = 0;
        for (var i = rows.size() - 1; i >= Math.max(first, rows.size() - LONGEST_FOOTER); i--) {
            var row = rows.get(i);
            if (isFooter(row, usualWidth)) {
                end = i;
                asides = 0;
            } else if (!row.isBlank() && (!isAside(row, usualWidth) || ++asides > MOST_ASIDES)) {
                return end;
            }
        }
        return end;
    }

    private static boolean isAside(Row row, int usualWidth) {
        var filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return usualWidth > 2
                && filled.size() == 1
                && !DATA.matcher(filled.getFirst().strip()).matches();
    }

    private static boolean isFooter(Row row, int usualWidth) {
        var filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return !filled.isEmpty()
                && FOOTER.matcher(filled.getFirst()).matches()
                && filled.stream().skip(1).allMatch(cell -> SUM.matcher(cell).matches())
                && (filled.size() <= Math.max(1, usualWidth / 2)
                        || filled.stream().skip(1).noneMatch(ListShape::mayBeDialled));
    }

    private static boolean mayBeDialled(String cell) {
        return Fold.digits(cell).length() > LONGEST_SUM;
    }

    private static boolean isHeaderAgain(Row row, List<String> header) {
        if (header.isEmpty() || row.width() < Math.min(2, header.size())) {
            return false;
        }
        var cells = row.cells();
        for (var i = 0; i < Math.max(cells.size(), header.size()); i++) {
            var cell = i < cells.size() ? cells.get(i) : "";
            var name = i < header.size() ? header.get(i) : "";
            if (!cell.strip().equalsIgnoreCase(name.strip())) {
                return false;
            }
        }
        return true;
    }
}
