package org.kartoteka.clients.ui;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.Keys;

import java.util.List;

/// Actions as a menu under the pointer, each with its key.
final class RowMenu {

    private RowMenu() {}

    static ContextMenu of(List<Action> actions, Messages messages) {
        var menu = new ContextMenu();
        for (var action : actions) {
            var keys =
                    action.keys()
                            .map(combination -> "   " + Keys.text(combination, messages))
                            .orElse("");
            var item = new MenuItem(messages.get(action.id()) + keys);
            action.icon().ifPresent(icon -> item.setGraphic(Icons.of(icon)));
            item.disableProperty().bind(action.enabled().not());
            item.setOnAction(_ -> action.perform());
            menu.getItems().add(item);
        }
        return menu;
    }
}
