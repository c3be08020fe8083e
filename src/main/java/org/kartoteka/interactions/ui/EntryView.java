package org.kartoteka.interactions.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kartoteka.interactions.Interaction;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Icons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One entry of the timeline, to be read, or opened in its place to be put right.
final class EntryView extends VBox {

    private Interaction entry;
    private Optional<EntryEditor> editor = Optional.empty();
    private final TimelineViewModel model;
    private final Messages messages;

    EntryView(Interaction entry, TimelineViewModel model, Messages messages) {
        this.entry = entry;
        this.model = model;
        this.messages = messages;
        getStyleClass().add("entry");
        setId("entry-" + entry.id().value());
        setAccessibleRole(AccessibleRole.BUTTON);
        addEventFilter(KeyEvent.KEY_PRESSED, this::openOnEnter);
        setOnMouseClicked(
                click -> {
                    requestFocus();
                    if (click.getClickCount() == 2) {
                        model.edit(entry.id());
                    }
                });
        if (model.editedProperty().get().filter(entry.id()::equals).isPresent()) {
            showForEditing();
        } else {
            arrangeForReading();
        }
    }

    private void openOnEnter(KeyEvent event) {
        if (event.getTarget() == this
                && event.getCode() == KeyCode.ENTER
                && !event.isShortcutDown()) {
            model.edit(entry.id());
            event.consume();
        }
    }

    boolean isOpen() {
        return editor.isPresent();
    }

    /// From now on over the entry as it is stored now; what is typed stays.
    void over(Interaction stored) {
        entry = stored;
        editor.ifPresent(open -> open.over(stored));
    }

    boolean mayLeave(Runnable next) {
        return editor.map(open -> open.mayLeave(next)).orElse(true);
    }

    void showForReading() {
        editor = Optional.empty();
        arrangeForReading();
        requestFocus();
    }

    private void arrangeForReading() {
        setFocusTraversable(true);
        var facts = new FlowPane(facts().toArray(Node[]::new));
        facts.getStyleClass().add("entry-facts");
        var head = new BorderPane(facts);
        head.setLeft(Icons.of(EntryWords.icon(model.channel(entry.channel()))));
        head.getStyleClass().add("entry-head");
        getChildren().setAll(head);
        if (!entry.text().isEmpty()) {
            var text = new Label(entry.text());
            text.setWrapText(true);
            text.getStyleClass().add("entry-text");
            getChildren().add(text);
        }
        setAccessibleText(time() + ", " + channel() + ". " + entry.text());
    }

    void showForEditing() {
        setFocusTraversable(false);
        var opened = new EntryEditor(entry, model, messages);
        editor = Optional.of(opened);
        getChildren().setAll(opened);
        opened.takeFocus();
    }

    private List<Node> facts() {
        var facts = new ArrayList<Node>();
        var time = new Label(time());
        time.getStyleClass().add("entry-time");
        facts.add(time);
        facts.addAll(new EntryFacts(messages).of(entry, model.channel(entry.channel())));
        return facts;
    }

    private String time() {
        return messages.formats()
                .time(entry.happenedAt().atZone(model.clock().getZone()).toLocalTime());
    }

    private String channel() {
        return TimelinePanel.channelName(model.channel(entry.channel()), messages);
    }
}
