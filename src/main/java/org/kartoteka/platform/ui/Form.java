package org.kartoteka.platform.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Fields one under the other: a label, a control, and beside them what is wrong with what was typed.
public final class Form extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private record Field(Control control, Label problem) {}

    private final Map<String, Field> fields = new LinkedHashMap<>();

    public Form() {
        getStyleClass().add("form");
    }

    /// @param name  what [#showProblems] calls the field
    /// @param label said above the control, and by a screen reader
    public void add(String name, String label, Control control) {
        add(name, label, control, control);
    }

    /// @param shown what stands in the form, such as a control with a button beside it
    public void add(String name, String label, Control control, Node shown) {
        var title = new Label(label);
        title.getStyleClass().add("form-label");
        title.setLabelFor(control);
        control.setAccessibleText(label);
        var problem = new Label();
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        var field = new VBox(title, shown, problem);
        field.getStyleClass().add("form-field");
        fields.put(name, new Field(control, problem));
        getChildren().add(field);
    }

    /// A heading between groups of fields, or anything else that is no field.
    public void addBetween(Node node) {
        getChildren().add(node);
    }

    /// Shows each problem beside its field, takes the others away, and goes to the first wrong field.
    ///
    /// @param problems the text by the name of the field
    public void showProblems(Map<String, String> problems) {
        fields.forEach((name, field) -> show(field, Optional.ofNullable(problems.get(name))));
        fields.entrySet().stream()
                .filter(entry -> problems.containsKey(entry.getKey()))
                .findFirst()
                .ifPresent(entry -> entry.getValue().control().requestFocus());
    }

    private static void show(Field field, Optional<String> problem) {
        field.problem().setText(problem.orElse(""));
        field.control().pseudoClassStateChanged(WRONG, problem.isPresent());
        field.control().setAccessibleHelp(problem.orElse(null));
    }
}
