package org.kartoteka.app;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.Ikon;

/// What stands in the window while no base is open: what happened, in calm words, and the ways on.
class DoorLayout extends StackPane {

    private final VBox sheet = new VBox();

    DoorLayout(Ikon icon, String title, String text) {
        getStylesheets().add(Theme.sheet(DoorLayout.class, "doors.css"));
        getStyleClass().add("door");
        var heading = new Label(title);
        heading.getStyleClass().add("title");
        heading.setWrapText(true);
        var words = new Label(text);
        words.setWrapText(true);
        words.getStyleClass().add("door-text");
        sheet.getStyleClass().add("door-sheet");
        sheet.setMaxHeight(USE_PREF_SIZE);
        sheet.getChildren().setAll(Icons.of(icon, "door-icon"), heading, words);
        var scroll = new ScrollPane(new StackPane(sheet));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        getChildren().setAll(scroll);
    }

    final void add(Node node) {
        sheet.getChildren().add(node);
    }

    /// @param buttons the likeliest way first; `Enter` takes it
    final void addWays(Button... buttons) {
        buttons[0].setDefaultButton(true);
        var row = new HBox(buttons);
        row.getStyleClass().add("door-ways");
        add(row);
    }

    final void addMuted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        add(label);
    }
}
