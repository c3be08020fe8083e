package org.kartoteka.clients.ui;

import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kartoteka.clients.ClientDraft.DatedRow;
import org.kartoteka.platform.text.Messages;

import java.util.List;

/// An interest or a life fact with its date, as typed.
final class DatedLine extends RowLine<DatedRow> {

    private final TextInputControl text;
    private final TextField date;

    /// @param promptKey an example of such a text
    DatedLine(DatedRow row, String promptKey, Messages messages, Runnable onChanged) {
        var text = Typed.field(row.text(), _ -> onChanged.run());
        super(text);
        this.text = text;
        text.setPromptText(messages.get(promptKey));
        text.setAccessibleText(messages.get("clients.form.dated.text"));
        date = new TextField(row.date());
        date.setPromptText(messages.get("clients.form.dated.date.prompt"));
        date.setAccessibleText(messages.get("clients.form.dated.date"));
        date.getStyleClass().add("row-date");
        HBox.setHgrow(text, Priority.ALWAYS);
        place(List.of(text, date));
        date.textProperty().addListener((_, _, _) -> onChanged.run());
    }

    @Override
    DatedRow row() {
        return new DatedRow(text.getText(), date.getText());
    }
}
