package org.kartoteka.platform.ui;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// Shows the text of a control in full under the pointer while there is no room for all of it.
public final class WholeText {

    private WholeText() {}

    public static void whenCut(Labeled control) {
        control.textTruncatedProperty()
                .subscribe(
                        cut -> {
                            if (cut) {
                                var whole = new Tooltip();
                                whole.textProperty().bind(control.textProperty());
                                control.setTooltip(whole);
                            } else {
                                control.setTooltip(null);
                            }
                        });
    }
}
