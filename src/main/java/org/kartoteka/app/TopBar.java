package org.kartoteka.app;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Keys;

import java.util.List;
import java.util.Optional;

/// The head of the window: the box that finds anything, and what one begins most often.
final class TopBar extends HBox {

    /// What the button keeps free at its two ends.
    private static final double SEARCH_PADDING = 26;

    private final Messages messages;

    TopBar(Optional<Action> search, List<Action> makers, Action palette, Messages messages) {
        this.messages = messages;
        getStyleClass().add("top-bar");
        search.ifPresent(action -> getChildren().add(searchBox(action)));
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().add(gap);
        for (var maker : makers) {
            getChildren()
                    .add(
                            maker == makers.getFirst()
                                    ? Buttons.primary(maker, messages)
                                    : Buttons.of(maker, messages));
        }
        getChildren().add(Buttons.icon(palette, messages));
    }

    /// Looks like a field, because it leads to one.
    private Button searchBox(Action search) {
        var box = Buttons.of(search, messages);
        var name = new Label(box.getText(), box.getGraphic());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(name, gap);
        line.getStyleClass().add("search-line");
        search.keys().ifPresent(keys -> line.getChildren().add(Keys.cap(keys, messages)));
        line.prefWidthProperty().bind(box.widthProperty().subtract(SEARCH_PADDING));
        box.setGraphic(line);
        box.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        box.getStyleClass().add("search-box");
        box.setMinWidth(0);
        return box;
    }
}
