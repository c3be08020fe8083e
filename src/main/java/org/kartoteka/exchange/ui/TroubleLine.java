package org.kartoteka.exchange.ui;

import javafx.scene.control.Label;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Icons;
import org.kordamp.ikonli.feather.Feather;

/// One calm sentence about what was not done, in place; nothing while all is well.
final class TroubleLine extends Label {

    TroubleLine(ImportViewModel model, Messages messages) {
        getStyleClass().add("trouble");
        setId("import-trouble");
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        managedProperty().bind(visibleProperty());
        model.troubleProperty()
                .subscribe(
                        trouble -> {
                            setVisible(trouble.isPresent());
                            setText(
                                    trouble.map(
                                                    now ->
                                                            messages.get(
                                                                    now.key(),
                                                                    now.details().toArray()))
                                            .orElse(""));
                        });
    }
}
