package org.kartoteka.platform.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds what stands between the cells by reading the beginning of the text with each candidate.
final class DelimiterGuess {

    static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');

    private static final Pattern SEP_LINE =
            Pattern.compile("\\A\"?sep=(.)\"?(?:\\r|\\n|\\z)", Pattern.CASE_INSENSITIVE);
    private static final int ROWS = 300;

    /// What divides a row into too many cells still divides it; a regular table scores more.
    private static final double TOO_WIDE = 1;

    private DelimiterGuess() {}

    private record Scored(char delimiter, double score) {}

    /// The candidates, the likeliest first; the comma if there is nothing to go by.
    static List<Character> of(String head) {
        var told = told(head);
        var scored =
                CANDIDATES.stream()
                        .map(candidate -> new Scored(candidate, score(head, candidate)))
                        .sorted(Comparator.comparingDouble(Scored::score).reversed())
                        .map(Scored::delimiter)
                        .toList();
        if (told.isEmpty()) {
            return scored;
        }
        var order = new ArrayList<>(scored);
        order.remove(told.get());
        order.addFirst(told.get());
        return order;
    }

    /// The delimiter that a first line `sep=;` tells a spreadsheet.
    static Optional<Character> told(String head) {
        var match = SEP_LINE.matcher(head);
        return match.find() ? Optional.of(match.group(1).charAt(0)) : Optional.empty();
    }

    /// How regular the rows are: the share of rows with the usual width, more for more columns.
    private static double score(String head, char delimiter) {
        var widths = new HashMap<Integer, Integer>();
        var rows = 0;
        try {
            var reader = new CsvRows(new StringReader(head), delimiter, Limits.USUAL);
            for (var row = reader.next(); row.isPresent() && rows < ROWS; row = reader.next()) {
                widths.merge(row.get().width(), 1, Integer::sum);
                rows++;
            }
        } catch (TableRefused tooMuch) {
            return tooMuch.reason() == TableRefused.Reason.TOO_MANY_COLUMNS ? TOO_WIDE : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var usual =
                widths.entrySet().stream()
                        .filter(entry -> entry.getKey() > 1)
                        .max(
                                Comparator.comparingInt(
                                        entry ->
                                                entry.getValue() * 1_000
                                                        + Math.min(999, entry.getKey())));
        if (usual.isEmpty()) {
            return 0;
        }
        var divided = rows - widths.getOrDefault(1, 0);
        var regular = (double) usual.get().getValue() / divided;
        var reached = (double) divided / rows;
        return regular * reached * (1 + Math.log(usual.get().getKey()));
    }
}
