package org.kartoteka.clients.ui;

import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kartoteka.clients.ClientDraft.FieldRow;
import org.kartoteka.platform.text.Messages;

import java.util.List;

/// A field of the person's own making, as typed.
final class FieldLine extends RowLine<FieldRow> {

    private final TextField name;
    private final TextInputControl text;

    FieldLine(FieldRow row, Messages messages, Runnable onChanged) {
        var name = new TextField(row.name());
        super(name);
        this.name = name;
        name.setPromptText(messages.get("clients.form.field.name"));
        name.setAccessibleText(messages.get("clients.form.field.name"));
        name.getStyleClass().add("row-label");
        text = Typed.field(row.text(), _ -> onChanged.run());
        text.setPromptText(messages.get("clients.form.field.text"));
        text.setAccessibleText(messages.get("clients.form.field.text"));
        HBox.setHgrow(text, Priority.ALWAYS);
        place(List.of(name, text));
        name.textProperty().addListener((_, _, _) -> onChanged.run());
    }

    @Override
    FieldRow row() {
        return new FieldRow(name.getText(), text.getText());
    }
}
