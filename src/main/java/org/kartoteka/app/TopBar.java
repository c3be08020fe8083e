package org.kartoteka.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Keys;

/// The head of the window: the box that finds anything, and what one begins most often.
final class TopBar extends HBox {

    private final Messages messages;

    TopBar(Optional<Action> search, List<Action> makers, Action palette, Messages messages) {
        this.messages = messages;
        getStyleClass().add("top-bar");
        search.ifPresent(action -> getChildren().add(searchBox(action)));
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().add(gap);
        for (var maker : makers) {
            getChildren().add(maker == makers.getFirst() ? Buttons.primary(maker, messages) : Buttons.of(maker, messages));
        }
        getChildren().add(Buttons.icon(palette, messages));
    }

    private Button searchBox(Action search) {
        var box = Buttons.of(search, messages);
        box.getStyleClass().add("search-box");
        box.setMinWidth(0);
        setHgrow(box, Priority.SOMETIMES);
        search.keys().ifPresent(keys -> box.setGraphic(new HBox(box.getGraphic(), Keys.cap(keys, messages))));
        return box;
    }
}
