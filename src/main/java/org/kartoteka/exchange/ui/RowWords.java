package org.kartoteka.exchange.ui;

import org.kartoteka.exchange.CellProblem;
import org.kartoteka.exchange.FieldChange;
import org.kartoteka.exchange.Match;
import org.kartoteka.exchange.RowPlan;
import org.kartoteka.exchange.Verdict;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Chip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said about a row of a rehearsal.
record RowWords(Messages messages) {

    /// A verdict by word, shape and colour.
    Chip chip(Verdict verdict) {
        return new Chip(messages.get(verdict.key()), tone(verdict), icon(verdict));
    }

    private static Chip.Tone tone(Verdict verdict) {
        return switch (verdict) {
            case NEW -> Chip.Tone.GOOD;
            case UPDATE -> Chip.Tone.ACCENT;
            case DUPLICATE -> Chip.Tone.NEUTRAL;
            case CONFLICT -> Chip.Tone.CAUTION;
            case ERROR -> Chip.Tone.BAD;
        };
    }

    private static Ikon icon(Verdict verdict) {
        return switch (verdict) {
            case NEW -> Feather.PLUS_CIRCLE;
            case UPDATE -> Feather.EDIT_3;
            case DUPLICATE -> Feather.COPY;
            case CONFLICT -> Feather.ALERT_TRIANGLE;
            case ERROR -> Feather.X_OCTAGON;
        };
    }

    /// Why the verdict is what it is, in one line.
    String reason(RowPlan row) {
        var parts =
                switch (row.verdict()) {
                    case ERROR -> Stream.of(messages.get(row.error()));
                    case NEW -> row.lookAlikes().stream().limit(1).map(this::resembles);
                    case DUPLICATE -> row.same().stream().map(this::same);
                    case UPDATE ->
                            Stream.concat(
                                    row.same().stream().map(this::same),
                                    row.changes().stream().map(this::change));
                    case CONFLICT ->
                            Stream.concat(
                                    row.same().stream().map(this::same),
                                    Stream.concat(
                                            row.conflicts().stream().map(this::conflict),
                                            row.changes().stream().map(this::change)));
                };
        return Stream.concat(parts, row.problems().stream().map(this::problem))
                .collect(Collectors.joining("; "));
    }

    /// What is wrong with a row, for the file of rows that were left out.
    String rejection(RowPlan row) {
        var problems = row.problems().stream().map(this::problem).collect(Collectors.joining("; "));
        if (row.verdict() == Verdict.ERROR) {
            return problems.isEmpty()
                    ? messages.get(row.error())
                    : messages.get(row.error()) + "; " + problems;
        }
        return problems.isEmpty() ? messages.get("exchange.row.unticked") : problems;
    }

    /// Whom a row is about, and how one knows.
    String same(Match match) {
        return name(match) + " — " + messages.get(match.likeness().key()) + shared(match);
    }

    String resembles(Match match) {
        return messages.get("exchange.row.resembles", same(match));
    }

    private String name(Match match) {
        return match.stored().isPresent()
                ? match.name()
                : messages.get("exchange.row.earlier", match.name());
    }

    private static String shared(Match match) {
        return match.shared().isEmpty() ? "" : " (" + match.shared() + ")";
    }

    /// A field that changes, old → new.
    String change(FieldChange change) {
        return change.before().isEmpty()
                ? messages.get("exchange.row.learns", field(change), change.after())
                : messages.get(
                        "exchange.row.changes", field(change), change.before(), change.after());
    }

    /// A field where what is known stays.
    String conflict(FieldChange change) {
        return messages.get(
                "exchange.row.conflict", field(change), change.before(), change.after());
    }

    private String field(FieldChange change) {
        return messages.get(change.field().key());
    }

    String problem(CellProblem problem) {
        return messages.get(problem.kind().key(), problem.text());
    }
}
