package org.kartoteka.stages.ui;

import javafx.scene.input.KeyCode;

import java.util.OptionalInt;

/// The keys 1 to 5, above the letters and beside them.
final class Digits {

    private Digits() {}

    static OptionalInt of(KeyCode key) {
        return switch (key) {
            case DIGIT1, NUMPAD1 -> OptionalInt.of(1);
            case DIGIT2, NUMPAD2 -> OptionalInt.of(2);
            case DIGIT3, NUMPAD3 -> OptionalInt.of(3);
            case DIGIT4, NUMPAD4 -> OptionalInt.of(4);
            case DIGIT5, NUMPAD5 -> OptionalInt.of(5);
            default -> OptionalInt.empty();
        };
    }
}
