package org.kartoteka.platform.ui;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.Map;

/// Fields one under the other: a label, a control, and beside them what is wrong with what was
/// typed.
public final class Form extends VBox {

    private final Map<String, Field> fields = new LinkedHashMap<>();

    public Form() {
        getStyleClass().add("form");
    }

    /// @param name what [#showProblems] calls the field
    /// @param label said above the control, and by a screen reader
    public void add(String name, String label, Control control) {
        add(name, label, control, control);
    }

    /// @param shown what stands in the form, such as a control with a button beside it
    public void add(String name, String label, Control control, Node shown) {
        var field = new Field(label, control, shown);
        fields.put(name, field);
        getChildren().add(field);
    }

    /// Shows each problem beside its field, takes the others away, and goes to the first wrong
    /// field.
    ///
    /// @param problems the text by the name of the field
    public void showProblems(Map<String, String> problems) {
        fields.forEach((name, field) -> field.showProblem(problems.getOrDefault(name, "")));
        fields.values().stream()
                .filter(Field::hasProblem)
                .findFirst()
                .ifPresent(field -> field.control().requestFocus());
    }
}
