package org.kartoteka.exchange.ui;

import org.kartoteka.exchange.Field;
import org.kartoteka.exchange.Guess;
import org.kartoteka.exchange.ImportSession;
import org.kartoteka.exchange.Match;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What a person decides about a list and its rows before it is imported. After each decision the
/// list is rehearsed again. UI thread only.
final class Decisions {

    private final RehearsedRows rows;
    private final Runnable onDecided;
    private Optional<Rehearsal> shown = Optional.empty();
    private Optional<RehearsalQueue> queue = Optional.empty();

    /// @param onDecided run before a decision is carried out
    Decisions(RehearsedRows rows, Runnable onDecided) {
        this.rows = rows;
        this.onDecided = onDecided;
    }

    /// Which list it is about from now on.
    void about(Optional<Rehearsal> rehearsal, Optional<RehearsalQueue> carriedOutBy) {
        shown = rehearsal;
        queue = carriedOutBy;
    }

    /// Chooses another reading of the list; everything is rehearsed again.
    void choose(Guess.Choice choice) {
        edit(session -> session.choose(choice.choices()));
    }

    /// Takes the next alternative of what was guessed about the list as a whole; after the last one
    /// comes the first again.
    void chooseNext(Guess.Kind kind) {
        shown.flatMap(now -> now.of(kind).stream().findFirst())
                .flatMap(rows::nextOf)
                .ifPresent(this::choose);
    }

    void mend(int row, int column, String text) {
        mend(List.of(row), column, text);
    }

    /// Writes the cell of the first of `numbers` into the others.
    void fillDown(List<Integer> numbers, int column) {
        if (numbers.size() > 1) {
            var text = rows.cell(numbers.getFirst(), column);
            mend(numbers.subList(1, numbers.size()), column, text);
        }
    }

    private void mend(List<Integer> numbers, int column, String text) {
        var changed = numbers.stream().filter(row -> !rows.cell(row, column).equals(text)).toList();
        if (!changed.isEmpty()) {
            changed.forEach(row -> rows.typed(row, column, text));
            edit(session -> changed.forEach(row -> session.mend(row, column, text)));
        }
    }

    /// Puts rows in or out.
    void tick(Collection<Integer> numbers, boolean yes) {
        var some = List.copyOf(numbers);
        queue.ifPresent(now -> now.tick(some, yes));
    }

    void asNew(int row) {
        edit(session -> session.asNew(row));
    }

    void into(int row, Match lookAlike) {
        edit(session -> session.into(row, lookAlike));
    }

    void takeFromFile(int row, Collection<Field> fields, boolean fromFile) {
        var some = List.copyOf(fields);
        edit(session -> some.forEach(field -> session.takeFromFile(row, field, fromFile)));
    }

    private void edit(Consumer<ImportSession> change) {
        onDecided.run();
        queue.ifPresent(now -> now.edit(change));
    }
}
