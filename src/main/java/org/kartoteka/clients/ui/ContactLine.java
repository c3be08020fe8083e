package org.kartoteka.clients.ui;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kartoteka.clients.ClientDraft.ContactRow;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Choices;

import java.util.List;

/// A phone, an e-mail address, a messenger or a link, as typed.
final class ContactLine extends RowLine<ContactRow> {

    private final ComboBox<ContactPoint.Kind> kind = new ComboBox<>();
    private final TextField text;
    private final TextField label = new TextField();

    ContactLine(ContactRow row, Messages messages, Runnable onChanged) {
        var text = new TextField(row.text());
        super(text);
        this.text = text;
        kind.getItems().setAll(ContactPoint.Kind.values());
        kind.setConverter(Choices.named(each -> messages.get(ContactLook.of(each).nameKey())));
        kind.setValue(row.kind());
        kind.setAccessibleText(messages.get("clients.form.contact.kind"));
        kind.getStyleClass().add("contact-kind");
        label.setText(row.label());
        label.setPromptText(messages.get("clients.form.contact.label.prompt"));
        label.setAccessibleText(messages.get("clients.form.contact.label"));
        label.getStyleClass().add("row-label");
        HBox.setHgrow(text, Priority.ALWAYS);
        nameText(messages);
        kind.valueProperty().subscribe(_ -> nameText(messages));
        place(List.of(kind, text, label));
        kind.valueProperty().addListener((_, _, _) -> onChanged.run());
        text.textProperty().addListener((_, _, _) -> onChanged.run());
        label.textProperty().addListener((_, _, _) -> onChanged.run());
    }

    private void nameText(Messages messages) {
        var shown = ContactLook.of(kind.getValue());
        text.setAccessibleText(messages.get(shown.nameKey()));
        text.setPromptText(messages.get(shown.promptKey()));
    }

    @Override
    ContactRow row() {
        return new ContactRow(kind.getValue(), label.getText(), text.getText());
    }
}
