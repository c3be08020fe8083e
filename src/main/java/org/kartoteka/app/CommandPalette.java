package org.kartoteka.app;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.kernel.Fold;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Actions;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.Keys;
import org.kartoteka.platform.ui.Overlay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that can be done now, found by typing a part of its name.
final class CommandPalette extends VBox {

    private final List<Action> all;
    private final Messages messages;
    private final Overlay overlay;
    private final TextField field = new TextField();
    private final ListView<Action> list = new ListView<>();

    CommandPalette(Actions actions, Messages messages, Overlay overlay) {
        this.all =
                Stream.concat(actions.onPage().stream(), actions.everywhere().stream())
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
        this.messages = messages;
        this.overlay = overlay;
        getStyleClass().add("palette");
        getChildren().setAll(searchField(), found());
        narrow("");
    }

    private TextField searchField() {
        field.setId("palette-search");
        field.setPromptText(messages.get("app.palette.prompt"));
        field.setAccessibleText(messages.get("app.palette.prompt"));
        field.textProperty().subscribe(this::narrow);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        return field;
    }

    private ListView<Action> found() {
        list.setId("palette-list");
        list.setAccessibleText(messages.get("app.palette"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Line());
        list.setPlaceholder(new Label(messages.get("app.palette.none")));
        list.setOnMouseClicked(_ -> perform());
        return list;
    }

    void takeFocus() {
        field.requestFocus();
    }

    private void narrow(String typed) {
        var words = Fold.text(typed);
        var otherLayout = Fold.text(Fold.otherLayout(typed));
        list.getItems()
                .setAll(
                        all.stream()
                                .filter(
                                        action ->
                                                matches(action, words)
                                                        || matches(action, otherLayout))
                                .toList());
        list.getSelectionModel().selectFirst();
    }

    private boolean matches(Action action, String words) {
        var name = Fold.text(messages.get(action.id()));
        return Stream.of(words.split(" ")).allMatch(name::contains);
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case ENTER -> {
                event.consume();
                perform();
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int by) {
        event.consume();
        var selected = list.getSelectionModel().getSelectedIndex();
        var next = Math.clamp(selected + by, 0, Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(next);
        list.scrollTo(next);
    }

    private void perform() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            overlay.close();
            chosen.perform();
        }
    }

    private final class Line extends ListCell<Action> {

        @Override
        protected void updateItem(Action action, boolean empty) {
            super.updateItem(action, empty);
            setText(null);
            setGraphic(empty ? null : line(action));
        }

        private HBox line(Action action) {
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
}
