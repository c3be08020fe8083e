package org.kartoteka.preferences.ui;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kartoteka.interactions.Channel;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Choices;
import org.kartoteka.platform.ui.Section;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// The list of channels, each renamed in place, put away or brought back; and a line to add one.
final class ChannelsSection extends Section {

    private final Messages messages;
    private final ChannelsViewModel model;
    private final VBox lines = new VBox();
    private final TextField newName = new TextField();
    private final ChoiceBox<Optional<Channel>> newParent = new ChoiceBox<>();

    ChannelsSection(Messages messages, ChannelsViewModel model) {
        super(messages.get("preferences.channels"));
        this.messages = messages;
        this.model = model;
        lines.getStyleClass().add("channels");
        var explanation = fact(messages.get("preferences.channels.text"));
        explanation.getStyleClass().add("muted");
        add(explanation);
        add(lines);
        add(adding());
        model.rows().addListener((ListChangeListener<Channel>) _ -> show());
        show();
    }

    /// Builds the lines anew and leaves the focus with the channel that had it.
    private void show() {
        var focused =
                lines.lookupAll(".text-field").stream()
                        .filter(Node::isFocused)
                        .map(Node::getId)
                        .findFirst();
        lines.getChildren().setAll(model.rows().stream().map(this::line).toList());
        var mains = FXCollections.<Optional<Channel>>observableArrayList();
        mains.add(Optional.empty());
        model.mains().forEach(channel -> mains.add(Optional.of(channel)));
        newParent.setItems(mains);
        newParent.getSelectionModel().selectFirst();
        focused.map(id -> lines.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private Node line(Channel channel) {
        var shown = channel.displayName(messages);
        var name = new TextField(shown);
        name.setId("channel-" + channel.id().value());
        name.setAccessibleText(messages.get("preferences.channels.name.named", shown));
        name.setDisable(channel.archived());
        name.setOnAction(_ -> model.rename(channel, name.getText(), shown));
        name.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                model.rename(channel, name.getText(), shown);
                            }
                        });
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(name, Buttons.quiet(moving(channel), messages));
        line.getStyleClass().add("channel-line");
        if (channel.parent().isPresent()) {
            line.getStyleClass().add("channel-under");
        }
        return line;
    }

    private Action moving(Channel channel) {
        return channel.archived()
                ? Action.of("preferences.channels.return", () -> model.archive(channel, false))
                        .withIcon(Feather.CORNER_UP_LEFT)
                : Action.of("preferences.channels.archive", () -> model.archive(channel, true))
                        .withIcon(Feather.ARCHIVE);
    }

    private Node adding() {
        newName.setId("preferences-new-channel");
        newName.setPromptText(messages.get("preferences.channels.new"));
        newName.setAccessibleText(messages.get("preferences.channels.new"));
        newName.setOnAction(_ -> addChannel());
        HBox.setHgrow(newName, Priority.ALWAYS);
        newParent.setAccessibleText(messages.get("preferences.channels.under"));
        newParent.setConverter(
                Choices.named(
                        parent ->
                                parent.map(channel -> channel.displayName(messages))
                                        .orElseGet(
                                                () -> messages.get("preferences.channels.main"))));
        var add = Action.of("preferences.channels.add", this::addChannel).withIcon(Feather.PLUS);
        var line = new HBox(newName, newParent, Buttons.of(add, messages));
        line.getStyleClass().add("channel-line");
        return line;
    }

    private void addChannel() {
        model.add(newName.getText(), newParent.getValue().map(Channel::id));
        newName.clear();
    }
}
