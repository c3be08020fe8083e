package org.kartoteka.followups.ui;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;

import java.util.Optional;

/// The one field in which an item's question is answered; it stands under the item that asks.
final class TodayEditor extends VBox {

    private final TodayViewModel model;
    private final TodayWords words;
    private final Messages messages;
    private final Runnable onClosed;
    private final Label asks = new Label();
    private final TextField field = new TextField();
    private final Label reading = new Label();
    private Optional<TodayRow.Item> about = Optional.empty();

    /// @param onClosed run when the field leaves the screen
    TodayEditor(TodayViewModel model, TodayWords words, Messages messages, Runnable onClosed) {
        this.model = model;
        this.words = words;
        this.messages = messages;
        this.onClosed = onClosed;
        getStyleClass().add("today-editor");
        asks.getStyleClass().add("today-editor-asks");
        reading.getStyleClass().add("today-editor-reading");
        reading.setId("today-reading");
        reading.setWrapText(true);
        field.setId("today-answer");
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(field, take(), leave());
        line.getStyleClass().add("today-editor-line");
        getChildren().setAll(asks, line, reading);
        reading.managedProperty().bind(reading.textProperty().isNotEmpty());
        field.textProperty().subscribe(this::read);
        field.setOnAction(_ -> answer());
        addEventHandler(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
        sceneProperty()
                .subscribe(scene -> Platform.runLater(scene == null ? this::left : this::entered));
    }

    private Button take() {
        return quiet(Action.of("today.answer.take", this::answer), "Enter");
    }

    private Button leave() {
        return quiet(Action.of("today.answer.leave", model::dismiss), "Esc");
    }

    private Button quiet(Action action, String keys) {
        var button = Buttons.of(action.withKeys(keys), messages);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /// Puts the question of `row`; what was typed stays if it is the question that stands here
    /// already.
    TodayEditor about(TodayRow.Item row) {
        var same =
                about.filter(before -> before.key().equals(row.key()))
                        .filter(before -> before.question().equals(row.question()))
                        .isPresent();
        about = Optional.of(row);
        if (!same) {
            row.question().ifPresent(this::put);
        }
        return this;
    }

    private void put(TodayQuestion question) {
        var key =
                switch (question) {
                    case TodayQuestion.NextStep _ -> "today.ask.next";
                    case TodayQuestion.Change _ -> "today.ask.change";
                    case TodayQuestion.Reason _ -> "today.ask.reason";
                };
        asks.setText(messages.get(key));
        field.setAccessibleText(messages.get(key));
        field.setPromptText(
                messages.get(
                        question.standing().isPresent()
                                ? "today.ask.plan.prompt"
                                : "today.ask.reason.prompt"));
        field.clear();
        read();
    }

    private void read() {
        reading.setText(
                about.flatMap(TodayRow.Item::question)
                        .flatMap(question -> model.reading(question, field.getText()))
                        .map(plan -> messages.get("today.answer.reading", words.plan(plan)))
                        .orElse(""));
    }

    private void answer() {
        about.ifPresent(row -> model.answer(row, field.getText()));
    }

    private void leaveOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.dismiss();
        }
    }

    private void entered() {
        if (getScene() != null) {
            field.requestFocus();
            field.end();
        }
    }

    private void left() {
        if (getScene() == null) {
            about = Optional.empty();
            onClosed.run();
        }
    }
}
