package org.kartoteka.platform.ui;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;

import org.kartoteka.platform.text.Messages;

import java.util.Map;

/// Keys as a person reads them.
public final class Keys {

    private static final Map<KeyCode, String> NAMED =
            Map.of(
                    KeyCode.SPACE, "ui.key.space",
                    KeyCode.ENTER, "ui.key.enter",
                    KeyCode.ESCAPE, "ui.key.escape",
                    KeyCode.DELETE, "ui.key.delete");

    private static final Map<KeyCode, String> SIGNS =
            Map.of(
                    KeyCode.LEFT, "←",
                    KeyCode.RIGHT, "→",
                    KeyCode.UP, "↑",
                    KeyCode.DOWN, "↓");

    private Keys() {}

    static KeyCombination of(String combination) {
        return KeyCombination.valueOf(combination.replace("Ctrl", "Shortcut"));
    }

    /// Such as `Ctrl+Shift+N` or `Alt+→`.
    public static String text(KeyCombination combination, Messages messages) {
        if (!(combination instanceof KeyCodeCombination keys)) {
            return combination.getDisplayText();
        }
        return modifier(keys.getControl(), "Ctrl+")
                + modifier(keys.getShortcut(), "Ctrl+")
                + modifier(keys.getAlt(), "Alt+")
                + modifier(keys.getShift(), "Shift+")
                + name(keys.getCode(), messages);
    }

    /// The same, drawn as the cap of a key.
    public static Label cap(KeyCombination combination, Messages messages) {
        var cap = new Label(text(combination, messages));
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }

    private static String modifier(KeyCombination.ModifierValue value, String text) {
        return value == KeyCombination.ModifierValue.DOWN ? text : "";
    }

    private static String name(KeyCode code, Messages messages) {
        if (NAMED.containsKey(code)) {
            return messages.get(NAMED.get(code));
        }
        return SIGNS.getOrDefault(code, code.getName());
    }
}
