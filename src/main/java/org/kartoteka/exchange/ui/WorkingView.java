package org.kartoteka.exchange.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;

/// Says what is being done and how far it is, with the way to stop it.
final class WorkingView extends VBox {

    /// @param text what is being done
    /// @param more what it means for the data
    WorkingView(
            String text,
            String more,
            ObservableValue<Number> progress,
            Action stop,
            Messages messages) {
        getStyleClass().addAll("empty-state", "import-working");
        var title = new Label(text);
        title.getStyleClass().add("empty-title");
        title.setWrapText(true);
        var words = new Label(more);
        words.getStyleClass().add("empty-text");
        words.setWrapText(true);
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(text);
        bar.progressProperty().bind(progress);
        getChildren().setAll(title, words, bar, Buttons.of(stop, messages));
    }
}
