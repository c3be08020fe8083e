package org.kartoteka.interactions.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import org.kartoteka.kernel.ChannelId;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;
import java.util.function.Consumer;

/// Narrows a list of talks to one channel with those under it, or shows them all.
final class ChannelMenu extends MenuButton {

    private final EntryDeeds model;
    private final ObservableValue<Optional<ChannelId>> only;
    private final Consumer<Optional<ChannelId>> choose;
    private final Messages messages;

    /// @param only the channel that is shown, all if empty
    ChannelMenu(
            String id,
            EntryDeeds model,
            ObservableValue<Optional<ChannelId>> only,
            Consumer<Optional<ChannelId>> choose,
            Messages messages) {
        super("", Icons.of(Feather.FILTER));
        this.model = model;
        this.only = only;
        this.choose = choose;
        this.messages = messages;
        setId(id);
        setAccessibleText(messages.get("interactions.timeline.filter"));
        setMinWidth(USE_PREF_SIZE);
        getItems().setAll(new RadioMenuItem(name(Optional.empty())));
        setOnShowing(_ -> fill());
        only.subscribe(shown -> setText(name(shown)));
    }

    private void fill() {
        var group = new ToggleGroup();
        getItems().setAll(choice(Optional.empty(), group));
        model.channels()
                .forEach(channel -> getItems().add(choice(Optional.of(channel.id()), group)));
    }

    private RadioMenuItem choice(Optional<ChannelId> channel, ToggleGroup group) {
        var item = new RadioMenuItem(name(channel));
        item.setToggleGroup(group);
        item.setSelected(only.getValue().equals(channel));
        item.setOnAction(_ -> choose.accept(channel));
        return item;
    }

    private String name(Optional<ChannelId> channel) {
        return channel.flatMap(model::channel)
                .map(found -> found.displayName(messages))
                .orElseGet(() -> messages.get("interactions.timeline.all"));
    }
}
