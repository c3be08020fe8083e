package org.kartoteka.cadence.ui;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.kartoteka.cadence.CadenceRule;
import org.kartoteka.cadence.CadenceText;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Field;

import java.util.Optional;
import java.util.function.Predicate;

/// A cadence as it is typed, with what was understood under it. Stored by Enter or on leaving; Esc
/// brings back what stands.
final class CadenceField extends VBox {

    private final TextField field = new TextField();
    private final Label echo = new Label();
    private final CadenceWords words;
    private final Predicate<String> save;
    private String stands = "";
    private String saved = "";

    /// @param label what it is for, for screen readers
    /// @param save told what was typed; answers whether it was understood
    CadenceField(String id, String label, Messages messages, Predicate<String> save) {
        this.words = new CadenceWords(messages);
        this.save = save;
        getStyleClass().add("cadence-field");
        field.setId(id);
        field.setAccessibleText(label);
        field.setPromptText(messages.get("cadence.field.prompt"));
        echo.getStyleClass().add("faint");
        echo.setWrapText(true);
        echo.managedProperty().bind(echo.textProperty().isNotEmpty());
        field.textProperty().subscribe(this::read);
        field.setOnAction(_ -> save());
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                save();
                            }
                        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
        getChildren().setAll(field, echo);
    }

    TextField field() {
        return field;
    }

    /// Shows what stands, unless a person is typing something else.
    void show(Optional<CadenceRule> rule) {
        var typed = rule.map(set -> words.typed(set.cadence())).orElse("");
        var isSettled = field.getText().equals(stands) || field.getText().equals(saved);
        stands = typed;
        if (isSettled || !field.isFocused()) {
            field.setText(typed);
        }
    }

    void clear() {
        stands = "";
        field.clear();
    }

    private void read() {
        Field.mark(field, false);
        echo.setText(words.read(CadenceText.read(field.getText())));
    }

    private void save() {
        if (!field.getText().equals(stands)) {
            var understood = save.test(field.getText());
            saved = understood ? field.getText() : stands;
            Field.mark(field, !understood);
        }
    }

    private void leaveOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(stands)) {
            event.consume();
            field.setText(stands);
        }
    }
}
