package org.kartoteka.platform.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One field of a form: its label, its control, and beside them what is wrong with what was typed.
///
/// A [Form] is a column of them; a form of another shape places them itself.
public final class Field extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Control control;
    private final Label title = new Label();
    private final Label problem = new Label();

    public Field(String label, Control control) {
        this(label, control, control);
    }

    /// @param shown what stands in the form, such as the control with a button beside it
    public Field(String label, Control control, Node shown) {
        this.control = control;
        title.getStyleClass().add("form-label");
        title.setLabelFor(control);
        rename(label);
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getStyleClass().add("form-field");
        getChildren().setAll(title, shown, problem);
    }

    public void rename(String label) {
        title.setText(label);
        control.setAccessibleText(label);
    }

    public Control control() {
        return control;
    }

    public boolean hasProblem() {
        return !problem.getText().isEmpty();
    }

    /// @param text what is wrong; empty where nothing is
    public void showProblem(String text) {
        problem.setText(text);
        mark(control, !text.isEmpty());
        control.setAccessibleHelp(text.isEmpty() ? null : text);
    }

    /// Gives a control the look of one that has to be mended, or takes it away.
    public static void mark(Control control, boolean wrong) {
        control.pseudoClassStateChanged(WRONG, wrong);
    }
}
