package org.kartoteka.clients.ui;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Rows of one kind, as many as a person likes: each can be taken away, and below them stand the
/// ways to add another.
///
/// @param <R> what a row says
final class RowsEditor<R> extends VBox {

    private final BiFunction<R, Runnable, RowLine<R>> lines;
    private final Consumer<List<R>> onChanged;
    private final Messages messages;
    private final VBox rows = new VBox();
    private final FlowPane ways = new FlowPane();

    /// @param title stands above the rows
    /// @param lines makes a row's controls, which run what they are given when something is typed
    /// @param onChanged told what all rows say now
    RowsEditor(
            String title,
            Messages messages,
            BiFunction<R, Runnable, RowLine<R>> lines,
            Consumer<List<R>> onChanged) {
        this.lines = lines;
        this.onChanged = onChanged;
        this.messages = messages;
        var name = new Label(title);
        name.getStyleClass().add("form-label");
        getStyleClass().add("rows-editor");
        rows.getStyleClass().add("rows");
        ways.getStyleClass().add("row-ways");
        getChildren().setAll(name, rows, ways);
    }

    /// A way to add a row.
    ///
    /// @param id its text in the bundles
    /// @param blank what the new row says at first
    void addWay(String id, R blank) {
        var action = Action.of(id, () -> append(blank).requestFocus()).withIcon(Feather.PLUS);
        ways.getChildren().add(Buttons.quiet(action, messages));
    }

    void show(List<R> shown) {
        rows.getChildren().clear();
        shown.forEach(this::append);
    }

    private Control append(R row) {
        var line = lines.apply(row, this::changed);
        line.addRemoval(
                Buttons.icon(
                        Action.of("clients.form.row.remove", () -> remove(line))
                                .withIcon(Feather.X),
                        messages));
        rows.getChildren().add(line);
        changed();
        return line.first();
    }

    private void remove(RowLine<R> line) {
        var at = rows.getChildren().indexOf(line);
        rows.getChildren().remove(line);
        changed();
        var left = lineNodes();
        if (left.isEmpty()) {
            ways.getChildren().getFirst().requestFocus();
        } else {
            left.get(Math.min(at, left.size() - 1)).first().requestFocus();
        }
    }

    private void changed() {
        onChanged.accept(lineNodes().stream().map(RowLine::row).toList());
    }

    /// Shows each problem at its row and takes the others away.
    ///
    /// @param problems the text by the number of the row, from 0
    void showProblems(Map<Integer, String> problems) {
        var all = lineNodes();
        for (var i = 0; i < all.size(); i++) {
            all.get(i).showProblem(problems.getOrDefault(i, ""));
        }
    }

    /// Goes to a row; to the first way to add one where there is none of that number.
    void focus(int row) {
        line(row).<Node>map(RowLine::first).orElse(ways.getChildren().getFirst()).requestFocus();
    }

    private Optional<RowLine<R>> line(int row) {
        var all = lineNodes();
        return row < all.size() ? Optional.of(all.get(row)) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private List<RowLine<R>> lineNodes() {
        var all = new ArrayList<RowLine<R>>();
        for (Node node : rows.getChildren()) {
            all.add((RowLine<R>) node);
        }
        return all;
    }
}
