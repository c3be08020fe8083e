package org.kartoteka.clients.ui;

import javafx.scene.layout.StackPane;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Question;

/// Says kindly why a save did not go through, and asks what should become of what is typed. Nothing
/// is lost meanwhile.
final class ObstacleQuestion extends StackPane {

    /// @param rebuild shows the fields anew after the other version was taken
    ObstacleQuestion(
            ClientFormViewModel.Obstacle met,
            ClientFormViewModel model,
            Runnable rebuild,
            Messages messages) {
        var question =
                switch (met) {
                    case CHANGED_MEANWHILE ->
                            new Question(
                                    messages.get("clients.conflict.changed"),
                                    Buttons.of(
                                            Action.of("clients.conflict.mine", model::keepMine),
                                            messages),
                                    Buttons.of(
                                            Action.of(
                                                    "clients.conflict.theirs",
                                                    () -> takeTheirs(model, rebuild)),
                                            messages));
                    case GONE ->
                            new Question(
                                    messages.get("clients.conflict.gone"),
                                    Buttons.of(
                                            Action.of("clients.conflict.new", model::keepAsNew),
                                            messages));
                };
        question.setId("client-conflict");
        getChildren().setAll(question);
    }

    private static void takeTheirs(ClientFormViewModel model, Runnable rebuild) {
        model.takeTheirs();
        rebuild.run();
    }
}
