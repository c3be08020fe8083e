package org.kartoteka.app;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.FollowingScroll;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.PageEntry;
import org.kartoteka.platform.ui.Place;
import org.kordamp.ikonli.feather.Feather;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The pages, one line each, at the side of the window; they scroll where the window is low.
final class NavigationRail extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /// These come last, at the foot: one does not go there every day.
    private static final List<String> AT_FOOT = List.of("preferences", "trash");

    private final Map<String, Button> buttons = new LinkedHashMap<>();
    private final Map<String, String> under = new HashMap<>();
    private final Label name = new Label();
    private final VBox lines = new VBox();

    NavigationRail(List<PageEntry> entries, Navigation navigation, Messages messages) {
        getStyleClass().add("rail");
        name.setText(messages.get("app.name"));
        name.setGraphic(Icons.of(Feather.ARCHIVE));
        name.getStyleClass().add("rail-name");
        lines.getStyleClass().add("rail-lines");
        entries.forEach(entry -> addLine(entry, navigation, messages));
        var gap = new Region();
        setVgrow(gap, Priority.ALWAYS);
        lines.getChildren().add(gap);
        AT_FOOT.stream()
                .filter(buttons::containsKey)
                .map(buttons::get)
                .forEach(
                        button -> {
                            lines.getChildren().remove(button);
                            lines.getChildren().add(button);
                        });
        getChildren().setAll(name, scrolling());
    }

    private ScrollPane scrolling() {
        var scroll = new FollowingScroll();
        scroll.setContent(lines);
        scroll.setFitToHeight(true);
        scroll.setMinHeight(0);
        setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private void addLine(PageEntry entry, Navigation navigation, Messages messages) {
        entry.under().ifPresent(line -> under.put(entry.id(), line));
        entry.icon()
                .ifPresent(
                        _ -> {
                            var button = Buttons.quiet(goingTo(entry, navigation), messages);
                            button.setId("go-" + entry.id());
                            button.getStyleClass().add("rail-line");
                            button.setMaxWidth(Double.MAX_VALUE);
                            buttons.put(entry.id(), button);
                            lines.getChildren().add(button);
                        });
    }

    /// What the line, the palette and the key of a page do.
    static Action goingTo(PageEntry entry, Navigation navigation) {
        var action = Action.of(entry.titleKey(), () -> navigation.open(Place.of(entry.id())));
        var withIcon = entry.icon().map(action::withIcon).orElse(action);
        return entry.keys().map(withIcon::withKeys).orElse(withIcon);
    }

    /// Leaves the words to the tooltips, so that the page has their room.
    void narrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        var shown = narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        name.setContentDisplay(shown);
        buttons.values().forEach(button -> button.setContentDisplay(shown));
    }

    /// Marks the line that stands for `place`; where none does, the mark stays where the person
    /// came from.
    void mark(Place place) {
        var line = under.getOrDefault(place.page(), place.page());
        if (buttons.containsKey(line)) {
            buttons.forEach((id, button) -> button.pseudoClassStateChanged(OPEN, id.equals(line)));
        }
    }
}
