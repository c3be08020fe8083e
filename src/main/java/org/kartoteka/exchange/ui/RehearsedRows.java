package org.kartoteka.exchange.ui;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.exchange.Guess;
import org.kartoteka.exchange.RejectedRows;
import org.kartoteka.exchange.RowPlan;
import org.kartoteka.exchange.Verdict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of a rehearsal as the table shows them. UI thread only.
///
/// The list holds numbers of rows and changes only when other rows are shown; what is said about a
/// row is asked for when it is drawn, after [#drawnProperty] moved on.
final class RehearsedRows {

    private record Cell(int row, int column) {}

    private final ObservableList<Integer> numbers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Verdict>> filter =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyLongWrapper drawn = new ReadOnlyLongWrapper();
    private final Map<Cell, String> typed = new HashMap<>();
    private final Map<Guess.Kind, List<String>> rings = new EnumMap<>(Guess.Kind.class);
    private Optional<Rehearsal> shown = Optional.empty();

    void show(Rehearsal rehearsal) {
        shown = Optional.of(rehearsal);
        typed.clear();
        rehearsal.guesses().forEach(this::remember);
        if (filter.get().isPresent() && count(filter.get().get()) == 0) {
            filter.set(Optional.empty());
        }
        sift();
    }

    void clear() {
        shown = Optional.empty();
        typed.clear();
        rings.clear();
        filter.set(Optional.empty());
        numbers.clear();
    }

    /// Shows only rows of this verdict, or all.
    void filter(Optional<Verdict> wanted) {
        filter.set(wanted);
        sift();
    }

    private void sift() {
        var wanted = new ArrayList<Integer>();
        for (var row : plans()) {
            if (filter.get().filter(verdict -> verdict != row.verdict()).isEmpty()) {
                wanted.add(row.row());
            }
        }
        if (!numbers.equals(wanted)) {
            numbers.setAll(wanted);
        }
        drawn.set(drawn.get() + 1);
    }

    private List<RowPlan> plans() {
        return shown.map(rehearsal -> rehearsal.plan().rows()).orElse(List.of());
    }

    /// The order of the alternatives as they were first found, so that choosing goes round.
    private void remember(Guess guess) {
        rings.computeIfAbsent(
                guess.kind(),
                _ -> {
                    var ring = new ArrayList<String>();
                    ring.add(guess.taken().text());
                    guess.alternatives().forEach(other -> ring.add(other.text()));
                    return ring;
                });
    }

    /// The alternative that comes after what is taken now.
    Optional<Guess.Choice> nextOf(Guess guess) {
        var ring = rings.getOrDefault(guess.kind(), List.of());
        var at = ring.indexOf(guess.taken().text());
        for (var step = 1; step <= ring.size(); step++) {
            var text = ring.get((at + step + ring.size()) % ring.size());
            var found =
                    guess.alternatives().stream()
                            .filter(choice -> choice.text().equals(text))
                            .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return guess.alternatives().stream().findFirst();
    }

    /// What a person just typed, until it is rehearsed.
    void typed(int row, int column, String text) {
        typed.put(new Cell(row, column), text);
        drawn.set(drawn.get() + 1);
    }

    void forgetTyped() {
        typed.clear();
        drawn.set(drawn.get() + 1);
    }

    String cell(int row, int column) {
        var waiting = typed.get(new Cell(row, column));
        if (waiting != null) {
            return waiting;
        }
        var cells = shown.map(rehearsal -> rehearsal.plan().cells(row).cells()).orElse(List.of());
        return column < cells.size() ? cells.get(column) : "";
    }

    Optional<RowPlan> plan(int row) {
        return Optional.of(plans()).filter(all -> row < all.size()).map(all -> all.get(row));
    }

    int count(Verdict verdict) {
        return shown.map(rehearsal -> rehearsal.plan().counts().getOrDefault(verdict, 0)).orElse(0);
    }

    /// How many rows would be left out although they say something.
    int rejected() {
        return shown.map(rehearsal -> new RejectedRows(rehearsal.plan()).rows().size()).orElse(0);
    }

    /// Whether every row shown that could take part does.
    boolean allTicked() {
        return numbers.stream()
                .map(plans()::get)
                .filter(row -> row.verdict() != Verdict.ERROR)
                .allMatch(RowPlan::ticked);
    }

    /// The numbers of the rows shown, in the order of the file.
    ObservableList<Integer> numbers() {
        return numbers;
    }

    ReadOnlyObjectProperty<Optional<Verdict>> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// Moves on when rows have to be drawn again.
    ReadOnlyLongProperty drawnProperty() {
        return drawn.getReadOnlyProperty();
    }
}
