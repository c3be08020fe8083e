package org.kartoteka.reminders.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What was told and is still open, one line for each thing, until it is put away. Putting away
/// changes nothing in the thing itself. UI thread only.
final class WaitingPanel extends VBox {

    /// What can be done with the lines.
    ///
    /// @param open opens the client, which puts the line away
    /// @param putAway has been seen
    record Deeds(Consumer<ReminderLines.Line> open, Consumer<List<ReminderLines.Line>> putAway) {}

    private final Messages messages;
    private final Deeds deeds;
    private final ObservableList<ReminderLines.Line> lines = FXCollections.observableArrayList();
    private final ListView<ReminderLines.Line> list = new ListView<>(lines);

    WaitingPanel(List<ReminderLines.Line> waiting, Deeds deeds, Messages messages) {
        this.messages = messages;
        this.deeds = deeds;
        setId("waiting");
        getStyleClass().add("waiting");
        getStylesheets().add(Theme.sheet(WaitingPanel.class, "reminders.css"));
        lines.setAll(waiting);
        var title = new Label(messages.get("reminders.waiting"));
        title.getStyleClass().add("subtitle");
        var none = new Label(messages.get("reminders.waiting.none"));
        none.setWrapText(true);
        list.setId("waiting-list");
        list.setAccessibleText(messages.get("reminders.waiting"));
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectFirst();
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        list.setOnMouseClicked(
                press -> {
                    if (press.getClickCount() == 2) {
                        open();
                    }
                });
        getChildren().setAll(title, list, ways());
    }

    private FlowPane ways() {
        var ways =
                new FlowPane(
                        Buttons.primary(
                                Action.of("reminders.waiting.open", this::open).withKeys("Enter"),
                                messages),
                        Buttons.of(
                                Action.of("reminders.waiting.away", this::putAway)
                                        .withKeys("Delete"),
                                messages),
                        Buttons.of(
                                Action.of("reminders.waiting.all", this::putAllAway)
                                        .withKeys("Ctrl+Enter"),
                                messages));
        ways.getStyleClass().add("waiting-ways");
        ways.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        return ways;
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                if (event.isShortcutDown()) {
                    putAllAway();
                } else {
                    open();
                }
            }
            case DELETE, SPACE -> {
                event.consume();
                putAway();
            }
            default -> {}
        }
    }

    private Optional<ReminderLines.Line> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void open() {
        chosen().ifPresent(deeds.open());
    }

    private void putAway() {
        chosen().ifPresent(
                        line -> {
                            deeds.putAway().accept(List.of(line));
                            lines.remove(line);
                        });
    }

    private void putAllAway() {
        deeds.putAway().accept(List.copyOf(lines));
        lines.clear();
    }

    void takeFocus() {
        list.requestFocus();
    }

    private static final class Cell extends ListCell<ReminderLines.Line> {

        @Override
        protected void updateItem(ReminderLines.Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty ? null : drawn(line));
        }

        private static Region drawn(ReminderLines.Line line) {
            var who = new Label(line.who(), Icons.of(Feather.BELL));
            who.getStyleClass().add("waiting-who");
            var what = new Label(line.what());
            var when = new Label(line.when());
            when.getStyleClass().add("faint");
            when.managedProperty().bind(when.textProperty().isNotEmpty());
            var words = new HBox(who, what);
            words.getStyleClass().add("waiting-words");
            var drawn = new VBox(words, when);
            drawn.getStyleClass().add("waiting-line");
            return drawn;
        }
    }
}
