package org.kartoteka.clients.ui;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.Consumer;

/// Controls for typed text that tell what is typed as it is typed.
final class Typed {

    private Typed() {}

    /// A field of one line; of several for a text that has several, because a field of one would
    /// lose them.
    static TextInputControl field(String text, Consumer<String> onTyped) {
        var control =
                text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0
                        ? area(text)
                        : new TextField(text);
        control.textProperty().addListener((_, _, typed) -> onTyped.accept(typed));
        return control;
    }

    /// A field of several lines, which `Tab` leaves.
    static TextArea lines(String text, Consumer<String> onTyped) {
        var area = area(text);
        area.textProperty().addListener((_, _, typed) -> onTyped.accept(typed));
        return area;
    }

    private static TextArea area(String text) {
        var area = new TextArea(text);
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> tabLeaves(area, event));
        return area;
    }

    private static void tabLeaves(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            event.consume();
            area.fireEvent(
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.TAB,
                            event.isShiftDown(),
                            true,
                            false,
                            false));
        }
    }
}
