package org.kartoteka.platform.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.kartoteka.platform.text.Messages;

/// Buttons that carry out actions. Each knows its name, its key and whether it can be pressed.
public final class Buttons {

    private Buttons() {}

    /// A button of the second rank: text and, if the action has one, icon. Its id is the action's
    /// with `-` for `.`.
    public static Button of(Action action, Messages messages) {
        var text = messages.get(action.id());
        var button = new Button(text);
        button.setId(action.id().replace('.', '-'));
        action.icon().ifPresent(icon -> button.setGraphic(Icons.of(icon)));
        button.setAccessibleText(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        explainWhenNear(button, action, messages);
        button.disableProperty().bind(action.enabled().not());
        button.setOnAction(_ -> action.perform());
        return button;
    }

    /// The one button of a place that a person most likely wants.
    public static Button primary(Action action, Messages messages) {
        var button = of(action, messages);
        button.getStyleClass().add("accent");
        return button;
    }

    /// A button that looks like text until the pointer is over it.
    public static Button quiet(Action action, Messages messages) {
        var button = of(action, messages);
        button.getStyleClass().add("quiet");
        return button;
    }

    /// Only the icon is seen; the text is in the tooltip and for screen readers.
    public static Button icon(Action action, Messages messages) {
        var button = quiet(action, messages);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("icon-button");
        return button;
    }

    /// A tooltip is a window of its own and takes longer to make than the button, and most buttons
    /// of a list are never pointed at: it is made when the pointer first comes over the button.
    private static void explainWhenNear(Button button, Action action, Messages messages) {
        button.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                _ -> {
                    if (button.getTooltip() == null) {
                        button.setTooltip(tooltip(action, messages));
                    }
                });
    }

    /// The name of an action and its key.
    public static Tooltip tooltip(Action action, Messages messages) {
        var text = messages.get(action.id());
        var keys = action.keys().map(combination -> "  " + Keys.text(combination, messages));
        return new Tooltip(text + keys.orElse(""));
    }
}
