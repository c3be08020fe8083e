package org.kartoteka.platform.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.kartoteka.kernel.Fold;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Something found by typing a part of its name, and chosen by `Enter`: a field above a list. What
/// is typed in the other layout of the keyboard is understood as well.
public final class PickList<T> extends VBox {

    private final List<T> all;
    private final Function<T, String> words;
    private final Consumer<T> onPick;
    private final TextField field = new TextField();
    private final ListView<T> list = new ListView<>();

    /// @param words what is typed is looked for in these
    /// @param look draws one of them
    /// @param onPick told what was chosen
    public PickList(
            List<T> all, Function<T, String> words, Function<T, Node> look, Consumer<T> onPick) {
        this.all = List.copyOf(all);
        this.words = words;
        this.onPick = onPick;
        getStyleClass().add("palette");
        getChildren().setAll(field, list);
        field.textProperty().subscribe(this::narrow);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Line(look));
        list.setOnMouseClicked(_ -> pick());
    }

    /// @param id begins the ids of the field and the list, which end in `-search` and `-list`
    /// @param title what is chosen, for screen readers
    /// @param prompt shown in the empty field
    /// @param none shown where nothing is found
    public PickList<T> named(String id, String title, String prompt, String none) {
        field.setId(id + "-search");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        list.setId(id + "-list");
        list.setAccessibleText(title);
        list.setPlaceholder(new Label(none));
        return this;
    }

    /// To be called once it is on the screen.
    public void takeFocus() {
        field.requestFocus();
    }

    private void narrow(String typed) {
        var wanted = Fold.text(typed);
        var otherLayout = Fold.text(Fold.otherLayout(typed));
        list.getItems()
                .setAll(
                        all.stream()
                                .filter(one -> matches(one, wanted) || matches(one, otherLayout))
                                .toList());
        list.getSelectionModel().selectFirst();
    }

    private boolean matches(T one, String wanted) {
        var name = Fold.text(words.apply(one));
        return Stream.of(wanted.split(" ")).allMatch(name::contains);
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case ENTER -> {
                event.consume();
                pick();
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

    private void pick() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            onPick.accept(chosen);
        }
    }

    private final class Line extends ListCell<T> {

        private final Function<T, Node> look;

        Line(Function<T, Node> look) {
            this.look = look;
        }

        @Override
        protected void updateItem(T one, boolean empty) {
            super.updateItem(one, empty);
            setText(null);
            setGraphic(empty ? null : look.apply(one));
        }
    }
}
