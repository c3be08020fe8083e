package org.kartoteka.followups.ui;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// Asked once a talk is stored that leaves the client without a next step: when, or on purpose
/// never.
final class NextStepPrompt extends VBox {

    private final QuickLogViewModel model;
    private final TalkWords words;
    private final Messages messages;
    private final Label asks = new Label();
    private final TextField field = new TextField();
    private final Label reading = new Label();

    NextStepPrompt(QuickLogViewModel model, TalkWords words, Messages messages) {
        this.model = model;
        this.words = words;
        this.messages = messages;
        getStyleClass().add("quicklog-next");
        asks.getStyleClass().add("subtitle");
        asks.setWrapText(true);
        reading.getStyleClass().add("quicklog-reading");
        reading.setId("quicklog-next-reading");
        reading.setWrapText(true);
        field.setId("quicklog-next");
        field.setPromptText(messages.get("today.ask.plan.prompt"));
        field.setAccessibleText(messages.get("quicklog.next.field"));
        field.textProperty().subscribe(_ -> read());
        field.setOnAction(_ -> model.plan(field.getText()));
        field.addEventFilter(KeyEvent.KEY_TYPED, this::nothingOnDash);
        getChildren().setAll(asks, field, reading, ways());
        model.nextStepProperty().subscribe(this::ask);
    }

    private FlowPane ways() {
        var plan =
                Action.of("quicklog.next.plan", () -> model.plan(field.getText()))
                        .withKeys("Enter")
                        .withIcon(Feather.CALENDAR);
        var nothing =
                Action.of("quicklog.next.nothing", model::planNothing).withIcon(Feather.SLASH);
        var ways = new FlowPane(Buttons.primary(plan, messages), Buttons.of(nothing, messages));
        ways.getStyleClass().add("quicklog-ways");
        return ways;
    }

    /// A dash in an empty field is the one key for a deliberate nothing.
    private void nothingOnDash(KeyEvent event) {
        if (field.getText().isEmpty()
                && "-–—".contains(event.getCharacter())
                && !event.getCharacter().isEmpty()) {
            event.consume();
            model.planNothing();
        }
    }

    private void ask(Optional<QuickLogViewModel.NextStep> asked) {
        asked.ifPresent(
                next -> {
                    asks.setText(messages.get("quicklog.next.asks", next.client()));
                    field.clear();
                    read();
                });
    }

    private void read() {
        reading.setText(
                model.nextStepProperty()
                        .get()
                        .map(next -> model.reading(next, field.getText()))
                        .map(plan -> messages.get("today.answer.reading", words.plan(plan)))
                        .orElse(""));
    }

    void takeFocus() {
        field.requestFocus();
    }
}
