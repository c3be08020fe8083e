package org.kartoteka.exchange.ui;

import javafx.scene.layout.StackPane;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Question;

/// Asks before what was mended in a list is given up.
final class LeavingQuestion extends StackPane {

    LeavingQuestion(ImportViewModel model, Messages messages) {
        managedProperty().bind(visibleProperty());
        var stay = Action.of("exchange.leaving.stay", () -> model.answerLeaving(false));
        var go = Action.of("exchange.leaving.go", () -> model.answerLeaving(true));
        getChildren()
                .setAll(
                        new Question(
                                messages.get("exchange.leaving"),
                                Buttons.of(stay, messages),
                                Buttons.of(go, messages)));
        model.leavingProperty().subscribe(asked -> setVisible(asked.isPresent()));
    }
}
