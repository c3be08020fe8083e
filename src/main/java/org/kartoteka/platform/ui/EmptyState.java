package org.kartoteka.platform.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;

/// What stands where there is nothing yet: what this place is for, and the way to begin.
public final class EmptyState extends VBox {

    public EmptyState(Ikon icon, String title, String text, Button... ways) {
        getStyleClass().add("empty-state");
        var name = new Label(title);
        name.getStyleClass().add("empty-title");
        name.setWrapText(true);
        var words = new Label(text);
        words.getStyleClass().add("empty-text");
        words.setWrapText(true);
        getChildren().setAll(Icons.of(icon, "empty-icon"), name, words);
        if (ways.length > 0) {
            var buttons = new FlowPane(ways);
            buttons.getStyleClass().add("empty-ways");
            getChildren().add(buttons);
        }
    }
}
