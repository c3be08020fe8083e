package org.kartoteka.app;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.ui.Theme;

/// Says what is being waited for.
final class WaitingView extends VBox {

    WaitingView(String text) {
        getStylesheets().add(Theme.sheet(WaitingView.class, "doors.css"));
        getStyleClass().add("waiting");
        var turning = new ProgressIndicator();
        turning.setAccessibleText(text);
        getChildren().setAll(turning, new Label(text));
    }
}
