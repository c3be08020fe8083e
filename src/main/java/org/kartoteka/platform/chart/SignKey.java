package org.kartoteka.platform.chart;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.Set;

/// A key named by the sign on it, wherever keyboards have it: above the letters, with or without
/// Shift, or beside the digits.
final class SignKey extends KeyCombination {

    static final SignKey PLUS = new SignKey("+", Set.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD));

    static final SignKey MINUS = new SignKey("−", Set.of(KeyCode.MINUS, KeyCode.SUBTRACT));

    static final SignKey ZERO = new SignKey("0", Set.of(KeyCode.DIGIT0, KeyCode.NUMPAD0));

    private final String sign;
    private final Set<KeyCode> codes;

    private SignKey(String sign, Set<KeyCode> codes) {
        this.sign = sign;
        this.codes = codes;
    }

    @Override
    public boolean match(KeyEvent event) {
        return codes.contains(event.getCode())
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown();
    }

    @Override
    public String getName() {
        return sign;
    }

    @Override
    public String getDisplayText() {
        return sign;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignKey key && sign.equals(key.sign);
    }

    @Override
    public int hashCode() {
        return sign.hashCode();
    }
}
