package org.kartoteka.platform.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.statistics.Estimate;

/// A figure in a table, with its interval and its n in small letters under it; grey where too few
/// values stand behind it.
public final class FigureCell extends VBox {

    /// @param figure in words
    /// @param interval and n, in words
    public FigureCell(String figure, String interval, Estimate estimate) {
        var value = new Label(figure);
        value.setMinWidth(USE_PREF_SIZE);
        if (estimate.isThin()) {
            value.getStyleClass().add("muted");
        }
        var aside = new Label(interval);
        aside.setMinWidth(USE_PREF_SIZE);
        aside.getStyleClass().add("faint");
        getChildren().setAll(value, aside);
    }
}
