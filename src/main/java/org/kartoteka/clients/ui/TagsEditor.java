package org.kartoteka.clients.ui;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kartoteka.clients.Tags;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Chip;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Tags as chips with a field for one more. `Enter` or a comma ends a tag; those in use are offered
/// as one types.
final class TagsEditor extends VBox {

    private final TagsInUse inUse;
    private final Messages messages;
    private final Consumer<List<String>> onChanged;
    private final FlowPane chips = new FlowPane();
    private final FlowPane offers = new FlowPane();
    private final TextField field = new TextField();
    private List<String> tags = List.of();

    TagsEditor(TagsInUse inUse, Messages messages, Consumer<List<String>> onChanged) {
        this.inUse = inUse;
        this.messages = messages;
        this.onChanged = onChanged;
        getStyleClass().add("tags-editor");
        chips.getStyleClass().add("chip-row");
        offers.getStyleClass().add("chip-row");
        offers.managedProperty().bind(offers.visibleProperty());
        field.setId("client-tags");
        field.setPromptText(messages.get("clients.form.tags.prompt"));
        field.getStyleClass().add("tag-field");
        field.textProperty().addListener((_, _, typed) -> read(typed));
        field.focusedProperty().addListener((_, _, focused) -> offer());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::addOnEnter);
        getChildren().setAll(chips, offers);
        show(List.of());
    }

    TextField field() {
        return field;
    }

    void show(List<String> shown) {
        tags = shown;
        chips.getChildren().clear();
        for (var tag : tags) {
            var chip =
                    Chip.removable(
                            tag, messages.get("clients.form.tags.remove", tag), () -> remove(tag));
            chips.getChildren().add(chip);
        }
        chips.getChildren().add(field);
        offer();
    }

    private void read(String typed) {
        if (typed.indexOf(',') >= 0) {
            add(typed.substring(0, typed.indexOf(',')));
        } else {
            offer();
        }
    }

    private void addOnEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && !event.isShortcutDown()
                && !field.getText().isBlank()) {
            add(field.getText());
            event.consume();
        }
    }

    /// Makes what stands in the field a tag, so that a save does not lose it.
    void finish() {
        if (!field.getText().isBlank()) {
            add(field.getText());
        }
    }

    private void add(String tag) {
        field.clear();
        var all = new ArrayList<>(tags);
        all.add(tag);
        change(Tags.clean(all));
        field.requestFocus();
    }

    private void remove(String tag) {
        change(tags.stream().filter(kept -> !kept.equals(tag)).toList());
        field.requestFocus();
    }

    private void change(List<String> changed) {
        show(changed);
        onChanged.accept(changed);
    }

    private void offer() {
        var wanted =
                field.getText().isBlank() ? List.<String>of() : inUse.like(field.getText(), tags);
        offers.getChildren().setAll(wanted.stream().map(this::offered).toList());
        offers.setVisible(!wanted.isEmpty());
    }

    private Button offered(String tag) {
        var button = new Button(tag);
        button.getStyleClass().add("removable-chip");
        button.setOnAction(_ -> add(tag));
        return button;
    }
}
