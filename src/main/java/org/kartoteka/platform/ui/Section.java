package org.kartoteka.platform.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One group of settings on a sheet of its own.
public class Section extends VBox {

    @SuppressWarnings("this-escape") // adds a heading to itself, as every region does
    public Section(String title) {
        getStyleClass().add("card");
        var heading = new Label(title);
        heading.getStyleClass().add("subtitle");
        getChildren().add(heading);
    }

    public final void add(Node node) {
        getChildren().add(node);
    }

    /// @param controls what stands beside the label; the first takes what is left of the width
    public final void addRow(String label, Node... controls) {
        var words = new Label(label);
        words.getStyleClass().add("preferences-label");
        words.setWrapText(true);
        words.setLabelFor(controls[0]);
        var row = new HBox(words);
        row.getStyleClass().add("preferences-row");
        HBox.setHgrow(controls[0], Priority.ALWAYS);
        row.getChildren().addAll(controls);
        add(row);
    }

    /// Text that takes the width it is given and breaks its lines.
    public static Label fact(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
