package org.kartoteka.clients.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.ui.Field;

import java.util.List;

/// One row of a [RowsEditor]: its controls side by side, and below them what is wrong with what was
/// typed.
///
/// @param <R> what a row says
abstract class RowLine<R> extends VBox {

    private final HBox controls = new HBox();
    private final Label problem = new Label();
    private final Control first;

    /// @param first where the focus goes, and what is marked where the row has a problem
    RowLine(Control first) {
        this.first = first;
        getStyleClass().add("row-line");
        controls.getStyleClass().add("row-controls");
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().setAll(controls, problem);
    }

    /// What is typed in it now.
    abstract R row();

    final void place(List<? extends Node> shown) {
        controls.getChildren().setAll(shown);
    }

    final void addRemoval(Button removal) {
        controls.getChildren().add(removal);
    }

    final Control first() {
        return first;
    }

    final void showProblem(String text) {
        problem.setText(text);
        Field.mark(first, !text.isEmpty());
        first.setAccessibleHelp(text.isEmpty() ? null : text);
    }
}
