package org.kartoteka.preferences.ui;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;

import org.kartoteka.interactions.Channel;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Choices;
import org.kartoteka.platform.ui.Section;
import org.kartoteka.platform.ui.WordLines;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// The list of channels, each renamed in place, put away or brought back; and a line to add one.
final class ChannelsSection extends Section {

    private final Messages messages;
    private final ChannelsViewModel model;
    private final WordLines lines = new WordLines();
    private final ChoiceBox<Optional<Channel>> newParent = new ChoiceBox<>();

    ChannelsSection(Messages messages, ChannelsViewModel model) {
        super(messages.get("preferences.channels"));
        setId("channels");
        this.messages = messages;
        this.model = model;
        var explanation = fact(messages.get("preferences.channels.text"));
        explanation.getStyleClass().add("muted");
        add(explanation);
        add(lines);
        add(adding());
        model.rows().addListener((ListChangeListener<Channel>) _ -> show());
        show();
    }

    private void show() {
        lines.show(model.rows().stream().map(this::line).toList());
        var mains = FXCollections.<Optional<Channel>>observableArrayList();
        mains.add(Optional.empty());
        model.mains().forEach(channel -> mains.add(Optional.of(channel)));
        newParent.setItems(mains);
        newParent.getSelectionModel().selectFirst();
    }

    private Node line(Channel channel) {
        var shown = channel.displayName(messages);
        var line =
                WordLines.line(
                        "channel-" + channel.id().value(),
                        shown,
                        messages.get("preferences.channels.name.named", shown),
                        channel.archived(),
                        name -> model.rename(channel, name, shown),
                        Buttons.quiet(moving(channel), messages));
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
        newParent.setAccessibleText(messages.get("preferences.channels.under"));
        newParent.setConverter(
                Choices.named(
                        parent ->
                                parent.map(channel -> channel.displayName(messages))
                                        .orElseGet(
                                                () -> messages.get("preferences.channels.main"))));
        return WordLines.adding(
                "preferences-new-channel",
                messages.get("preferences.channels.new"),
                newParent,
                add ->
                        Buttons.of(
                                Action.of("preferences.channels.add", add).withIcon(Feather.PLUS),
                                messages),
                (name, parent) -> model.add(name, parent.map(Channel::id)));
    }
}
