package org.kartoteka.cadence.ui;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Field;

import java.util.Optional;

/// The one field in which it is said until when a call is put off, or why; it stands under the
/// client it asks about.
final class TouchEditor extends VBox {

    private final PuttingOff puttingOff;
    private final Messages messages;
    private final Label asks = new Label();
    private final TextField field = new TextField();
    private final Label reading = new Label();
    private Optional<PuttingOff.Question> shown = Optional.empty();
    private Optional<Node> list = Optional.empty();

    TouchEditor(PuttingOff puttingOff, Messages messages) {
        this.puttingOff = puttingOff;
        this.messages = messages;
        getStyleClass().add("touch-editor");
        asks.getStyleClass().add("touch-editor-asks");
        asks.setWrapText(true);
        reading.getStyleClass().add("touch-editor-reading");
        field.setId("touch-answer");
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(field, take(), leave());
        line.getStyleClass().add("touch-editor-line");
        getChildren().setAll(asks, line, reading);
        reading.managedProperty().bind(reading.textProperty().isNotEmpty());
        field.textProperty().subscribe(this::read);
        field.setOnAction(_ -> answer());
        addEventHandler(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
        sceneProperty()
                .subscribe(scene -> Platform.runLater(scene == null ? this::left : this::entered));
    }

    private Button take() {
        return quiet(Action.of("cadence.answer.take", this::answer), "Enter");
    }

    private Button leave() {
        return quiet(Action.of("cadence.answer.leave", puttingOff::dismiss), "Esc");
    }

    private Button quiet(Action action, String keys) {
        var button = Buttons.of(action.withKeys(keys), messages);
        button.setFocusTraversable(false);
        return button;
    }

    /// Puts `question`; what was typed stays if it stands here already.
    TouchEditor about(PuttingOff.Question question) {
        if (!shown.equals(Optional.of(question))) {
            shown = Optional.of(question);
            put(question);
        }
        return this;
    }

    private void put(PuttingOff.Question question) {
        var isWhy = question instanceof PuttingOff.Question.Why;
        var key = isWhy ? "cadence.ask.why" : "cadence.ask.until";
        asks.setText(messages.get(key));
        field.setAccessibleText(messages.get(key));
        field.setPromptText(
                messages.get(isWhy ? "cadence.ask.why.prompt" : "cadence.ask.until.prompt"));
        field.clear();
        Platform.runLater(field::requestFocus);
    }

    private void read() {
        Field.mark(field, false);
        var isUntil = shown.filter(PuttingOff.Question.Until.class::isInstance).isPresent();
        reading.setText(
                isUntil
                        ? puttingOff
                                .reading(field.getText())
                                .map(messages.formats()::weekdayAndDate)
                                .orElse("")
                        : "");
    }

    private void answer() {
        if (!puttingOff.answer(field.getText())) {
            Field.mark(field, true);
            reading.setText(messages.get("cadence.problem.until"));
        }
    }

    private void leaveOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            puttingOff.dismiss();
        }
    }

    private void entered() {
        if (getScene() != null) {
            list = listAround();
            field.requestFocus();
        }
    }

    private Optional<Node> listAround() {
        for (Node at = this; at != null; at = at.getParent()) {
            if (at instanceof ListView<?>) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private void left() {
        if (getScene() == null) {
            shown = Optional.empty();
            list.ifPresent(Node::requestFocus);
        }
    }
}
