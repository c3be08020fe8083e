package org.kartoteka.cli;

import org.kartoteka.exchange.CellProblem;
import org.kartoteka.exchange.Column;
import org.kartoteka.exchange.ContactList;
import org.kartoteka.exchange.ImportPlan;
import org.kartoteka.exchange.RowPlan;
import org.kartoteka.exchange.Verdict;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A list and what an import of it does, in lines for a person.
record ImportSummary(Console console) {

    private static final int MOST_ROWS = 20;

    /// What the list was taken for.
    void list(ContactList list) {
        var table = list.table();
        console.sayCount(
                "cli.import.list",
                list.rows().size(),
                table.encoding().label(),
                delimiter(table.delimiter()));
        list.aside()
                .forEach(
                        (kind, rows) -> console.indented(console.messages().get(kind.key(), rows)));
        list.columns().stream()
                .filter(column -> !column.header().isEmpty())
                .forEach(column -> console.indented(column.header() + " → " + meaning(column)));
        if (!list.undecidedDates().isEmpty()) {
            console.say("cli.import.dates.open");
        }
    }

    private static String delimiter(char sign) {
        return sign == '\t' ? "\\t" : String.valueOf(sign);
    }

    private String meaning(Column column) {
        return console.messages().get(column.field().key());
    }

    /// How many rows have each verdict, and the rows with trouble.
    void plan(ImportPlan plan) {
        for (var verdict : Verdict.values()) {
            var rows = plan.counts().getOrDefault(verdict, 0);
            if (rows > 0) {
                console.line(
                        console.messages().get(verdict.key())
                                + ": "
                                + console.formats().number(rows));
            }
        }
        problems(plan);
    }

    /// The rows of which something is lost or doubtful, the first of them.
    void problems(ImportPlan plan) {
        var troubled = plan.rows().stream().filter(ImportSummary::isTroubled).toList();
        troubled.stream().limit(MOST_ROWS).forEach(row -> console.indented(line(row)));
        if (troubled.size() > MOST_ROWS) {
            console.sayCount("cli.import.problems.more", troubled.size() - MOST_ROWS);
        }
    }

    private static boolean isTroubled(RowPlan row) {
        return row.verdict() == Verdict.ERROR || !row.problems().isEmpty();
    }

    private String line(RowPlan row) {
        var where = console.messages().get("cli.import.row", row.line());
        return Stream.of(where, row.called(), reason(row))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(": "));
    }

    /// Why a row is left out, or what is odd about it.
    String reason(RowPlan row) {
        var error =
                row.error().isEmpty()
                        ? Stream.<String>empty()
                        : Stream.of(console.messages().get(row.error()));
        return Stream.concat(error, row.problems().stream().map(this::words))
                .collect(Collectors.joining("; "));
    }

    private String words(CellProblem problem) {
        return console.messages().get(problem.kind().key(), problem.text());
    }
}
