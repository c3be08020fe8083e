package org.kartoteka.app;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Actions;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.Keys;
import org.kartoteka.platform.ui.Overlay;
import org.kartoteka.platform.ui.PickList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that can be done now, found by typing a part of its name.
final class CommandPalette {

    private final Messages messages;
    private final Overlay overlay;
    private final PickList<Action> list;

    CommandPalette(Actions actions, Messages messages, Overlay overlay) {
        this.messages = messages;
        this.overlay = overlay;
        this.list =
                new PickList<>(
                                possible(actions),
                                action -> messages.get(action.id()),
                                this::line,
                                this::perform)
                        .named(
                                "palette",
                                messages.get("app.palette"),
                                messages.get("app.palette.prompt"),
                                messages.get("app.palette.none"));
    }

    private static List<Action> possible(Actions actions) {
        return Stream.concat(actions.onPage().stream(), actions.everywhere().stream())
                .filter(action -> action.enabled().get())
                .collect(
                        Collectors.toMap(
                                Action::id,
                                action -> action,
                                (onPage, _) -> onPage,
                                LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    void show() {
        overlay.show(list, () -> {});
        list.takeFocus();
    }

    private void perform(Action chosen) {
        overlay.close();
        chosen.perform();
    }

    private Node line(Action action) {
        var name = new Label(messages.get(action.id()));
        action.icon().ifPresent(icon -> name.setGraphic(Icons.of(icon)));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(name, gap);
        line.getStyleClass().add("palette-line");
        action.keys().ifPresent(keys -> line.getChildren().add(Keys.cap(keys, messages)));
        return line;
    }
}
