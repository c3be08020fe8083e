package org.kartoteka.clients.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Overlay;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// Asks for one tag, to be given or taken away. `Enter` gives it.
final class TagPrompt extends VBox {

    private final TagsInUse tags;
    private final Consumer<String> onGive;
    private final Consumer<String> onTake;
    private final TextField field = new TextField();
    private final FlowPane offers = new FlowPane();
    private Runnable closing = () -> {};

    TagPrompt(
            String title,
            TagsInUse tags,
            Messages messages,
            Consumer<String> onGive,
            Consumer<String> onTake) {
        this.tags = tags;
        this.onGive = onGive;
        this.onTake = onTake;
        setId("tag-prompt");
        getStyleClass().add("tag-prompt");
        getStylesheets().add(Theme.sheet(TagPrompt.class, "clients.css"));
        var name = new Label(title);
        name.getStyleClass().add("subtitle");
        field.setId("tag-prompt-field");
        field.setPromptText(messages.get("clients.tag.prompt"));
        field.setAccessibleText(messages.get("clients.tag.prompt"));
        field.setOnAction(_ -> give());
        field.textProperty().subscribe(this::offer);
        offers.getStyleClass().add("chip-row");
        var typed = field.textProperty().isNotEmpty();
        var ways =
                new HBox(
                        Buttons.primary(
                                Action.of("clients.tag.give", this::give)
                                        .withIcon(Feather.TAG)
                                        .when(typed),
                                messages),
                        Buttons.of(
                                Action.of("clients.tag.take", this::take).when(typed), messages));
        ways.getStyleClass().add("prompt-ways");
        getChildren().setAll(name, field, offers, ways);
    }

    void showIn(Overlay overlay) {
        closing = overlay::close;
        overlay.show(this, () -> {});
        field.requestFocus();
    }

    private void give() {
        finish(onGive);
    }

    private void take() {
        finish(onTake);
    }

    private void finish(Consumer<String> deed) {
        var tag = field.getText().strip();
        if (!tag.isEmpty()) {
            closing.run();
            deed.accept(tag);
        }
    }

    private void offer(String typed) {
        offers.getChildren()
                .setAll(tags.like(typed, List.of()).stream().map(this::offered).toList());
    }

    private Button offered(String tag) {
        var button = new Button(tag);
        button.getStyleClass().add("removable-chip");
        button.setOnAction(
                _ -> {
                    field.setText(tag);
                    field.requestFocus();
                    field.end();
                });
        return button;
    }
}
