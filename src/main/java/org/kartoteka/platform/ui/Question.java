package org.kartoteka.platform.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A question asked in place, for the little that cannot be undone. The rest of the window stays
/// usable.
public final class Question extends HBox {

    /// @param answers the harmless answer first
    public Question(String text, Button... answers) {
        getStyleClass().add("question");
        var words = new Label(text);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        for (var answer : answers) {
            answer.setMinWidth(USE_PREF_SIZE);
            getChildren().add(answer);
        }
    }
}
