package org.kartoteka.interactions.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Icons;

/// How an entry of the day journal looks.
record JournalLook(Messages messages) {

    /// @param open run on a double press
    Node whole(JournalRow row, Runnable open) {
        var box = new VBox(head(row));
        box.getStyleClass().add("journal-entry");
        if (!row.entry().text().isEmpty()) {
            var text = new Label(row.entry().text());
            text.setWrapText(true);
            text.getStyleClass().add("journal-text");
            box.getChildren().add(text);
        }
        box.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        open.run();
                    }
                });
        return box;
    }

    /// When, with whom and how.
    Node head(JournalRow row) {
        var at = new Label(messages.formats().time(row.at()));
        at.getStyleClass().add("line-time");
        var client = new Label(row.client(), Icons.of(EntryWords.icon(row.channel())));
        client.getStyleClass().add("journal-client");
        var head = new FlowPane(at, client);
        head.getChildren().addAll(new EntryFacts(messages).of(row.entry(), row.channel()));
        head.getStyleClass().add("entry-facts");
        return head;
    }
}
