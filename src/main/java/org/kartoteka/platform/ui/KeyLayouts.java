package org.kartoteka.platform.ui;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.kartoteka.kernel.Fold;

import java.util.Locale;
import java.util.Optional;

/// Makes keys mean the same in the Russian layout as in the English one.
///
/// On X11 with the Russian layout first, JavaFX gives letter keys no code, only their letter, so
/// that neither our keys nor a field's own `Ctrl+C` would be known. Such an event is sent again
/// with the code of the key.
public final class KeyLayouts {

    private KeyLayouts() {}

    public static void mendIn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, KeyLayouts::mend);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, KeyLayouts::mend);
    }

    private static void mend(KeyEvent event) {
        if (event.getCode() == KeyCode.UNDEFINED) {
            keyOf(event.getText())
                    .ifPresent(
                            code -> {
                                event.consume();
                                Event.fireEvent(event.getTarget(), withCode(event, code));
                            });
        }
    }

    private static Optional<KeyCode> keyOf(String letter) {
        if (letter.length() != 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                KeyCode.getKeyCode(Fold.otherLayout(letter).toUpperCase(Locale.ROOT)));
    }

    private static KeyEvent withCode(KeyEvent event, KeyCode code) {
        return new KeyEvent(
                event.getSource(),
                event.getTarget(),
                event.getEventType(),
                event.getCharacter(),
                event.getText(),
                code,
                event.isShiftDown(),
                event.isControlDown(),
                event.isAltDown(),
                event.isMetaDown());
    }
}
