package org.kartoteka.clients.ui;

import javafx.scene.control.Label;

import org.kartoteka.clients.ClientDraft;
import org.kartoteka.clients.ClientField;
import org.kartoteka.clients.PartialDateText;
import org.kartoteka.platform.text.Messages;

/// Says how a typed birthday was understood, so that nobody has to wonder which number is the
/// month.
final class BirthdayEcho extends Label {

    private final ClientFormViewModel model;
    private final Messages messages;

    BirthdayEcho(ClientFormViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("faint");
        managedProperty().bind(textProperty().isNotEmpty());
        model.draftProperty().subscribe(this::show);
    }

    private void show(ClientDraft draft) {
        setText(
                PartialDateText.read(draft.text(ClientField.BIRTHDAY), model.today())
                        .map(date -> Birthday.inWords(date, model.today(), messages))
                        .filter(words -> !words.equals(draft.text(ClientField.BIRTHDAY)))
                        .orElse(""));
    }
}
