package org.kartoteka.app;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Actions;
import org.kartoteka.platform.ui.Keys;

import java.util.List;

/// The keys of this screen beside those that work everywhere.
final class KeysSheet extends VBox {

    private final Messages messages;

    KeysSheet(Actions actions, Messages messages) {
        this.messages = messages;
        setId("keys-sheet");
        getStyleClass().add("keys-sheet");
        setFocusTraversable(true);
        setAccessibleText(messages.get("app.keys"));
        var title = new Label(messages.get("app.keys"));
        title.getStyleClass().add("subtitle");
        var columns = new HBox();
        columns.getStyleClass().add("keys-columns");
        addColumn(columns, "app.keys.page", actions.onPage());
        addColumn(columns, "app.keys.everywhere", actions.everywhere());
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        var more = new Label(messages.get("app.keys.more"));
        more.getStyleClass().add("faint");
        more.setWrapText(true);
        getChildren().setAll(title, scroll, more);
    }

    private void addColumn(HBox columns, String titleKey, List<Action> actions) {
        var withKeys = actions.stream().filter(action -> action.keys().isPresent()).toList();
        if (!withKeys.isEmpty()) {
            columns.getChildren().add(column(messages.get(titleKey), withKeys));
        }
    }

    private Node column(String title, List<Action> actions) {
        var heading = new Label(title);
        heading.getStyleClass().add("overline");
        var grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        for (var action : actions) {
            grid.addRow(
                    grid.getRowCount(),
                    Keys.cap(action.keys().orElseThrow(), messages),
                    new Label(messages.get(action.id())));
        }
        return new VBox(heading, grid);
    }
}
