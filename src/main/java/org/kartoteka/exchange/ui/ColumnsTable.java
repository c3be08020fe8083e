package org.kartoteka.exchange.ui;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.kartoteka.exchange.Guess;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Choices;

import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Function;

/// Every column of the list with what it is taken for, to be changed, and its first value.
final class ColumnsTable extends TableView<Guess> {

    private static final double NUMBER = 60;
    private static final double TEXT = 220;

    private final ImportViewModel model;
    private final Messages messages;
    private final GuessWords words;
    private TableColumn<Guess, Guess> meaning;

    ColumnsTable(ImportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new GuessWords(messages);
        setId("import-columns");
        getStyleClass().add("import-columns");
        setAccessibleText(messages.get("exchange.columns"));
        setEditable(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setSortPolicy(_ -> false);
        meaning = meaning();
        getColumns()
                .add(
                        text(
                                "exchange.columns.number",
                                NUMBER,
                                guess -> String.valueOf(guess.column() + 1)));
        getColumns().add(text("exchange.columns.header", TEXT, this::header));
        getColumns().add(meaning);
        getColumns().add(text("exchange.columns.sample", TEXT, Guess::sample));
        model.rehearsalProperty().subscribe(now -> now.ifPresent(this::show));
    }

    private void show(Rehearsal rehearsal) {
        var shown = rehearsal.of(Guess.Kind.COLUMN);
        if (!shown.equals(getItems())) {
            var stoodOn = Math.max(0, getSelectionModel().getSelectedIndex());
            getItems().setAll(shown);
            getSelectionModel().clearAndSelect(Math.min(stoodOn, shown.size() - 1));
        }
    }

    private String header(Guess guess) {
        return model.rehearsalProperty()
                .get()
                .map(now -> words.column(now.list(), guess.column()))
                .orElse("");
    }

    private TableColumn<Guess, String> text(
            String key, double width, Function<Guess, String> value) {
        var column = new TableColumn<Guess, String>(messages.get(key));
        column.setPrefWidth(width);
        column.setEditable(false);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    private TableColumn<Guess, Guess> meaning() {
        var column = new TableColumn<Guess, Guess>(messages.get("exchange.columns.meaning"));
        column.setPrefWidth(TEXT);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new MeaningCell());
        return column;
    }

    /// Opens the choice of the column that a person stands on.
    void change() {
        var at = getSelectionModel().getSelectedIndex();
        if (at >= 0) {
            edit(at, meaning);
        }
    }

    private final class MeaningCell extends TableCell<Guess, Guess> {

        MeaningCell() {
            getStyleClass().add("meaning-cell");
            setOnMouseClicked(
                    _ -> {
                        if (!isEmpty() && !isEditing()) {
                            getTableView().edit(getIndex(), getTableColumn());
                        }
                    });
        }

        @Override
        protected void updateItem(Guess guess, boolean empty) {
            super.updateItem(guess, empty);
            if (!isEditing()) {
                rest();
            }
        }

        private void rest() {
            setGraphic(null);
            setText(
                    isEmpty() || getItem() == null
                            ? null
                            : words.choice(getItem(), getItem().taken()) + "  ▾");
        }

        @Override
        public void startEdit() {
            super.startEdit();
            if (isEditing()) {
                var box = box(getItem());
                setText(null);
                setGraphic(box);
                box.requestFocus();
                box.show();
            }
        }

        @Override
        public void cancelEdit() {
            super.cancelEdit();
            rest();
        }

        private ComboBox<Guess.Choice> box(Guess guess) {
            var box = new ComboBox<Guess.Choice>();
            box.setId("column-meaning");
            box.setAccessibleText(header(guess) + ": " + messages.get("exchange.columns.meaning"));
            box.setConverter(Choices.named(choice -> words.choice(guess, choice)));
            var all = new ArrayList<>(guess.alternatives());
            all.addFirst(guess.taken());
            box.getItems().setAll(all);
            box.setValue(guess.taken());
            box.setMaxWidth(Double.MAX_VALUE);
            box.addEventFilter(KeyEvent.KEY_TYPED, typed -> jump(box, typed));
            box.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
            box.setOnHidden(_ -> chosen(guess, box.getValue()));
            return box;
        }

        /// Typing a letter goes to the next meaning that begins with it.
        private void jump(ComboBox<Guess.Choice> box, KeyEvent typed) {
            var letter = typed.getCharacter().toLowerCase(Locale.ROOT);
            var at = box.getSelectionModel().getSelectedIndex();
            for (var step = 1; step <= box.getItems().size() && !letter.isBlank(); step++) {
                var place = (at + step) % box.getItems().size();
                var name = box.getConverter().toString(box.getItems().get(place));
                if (name.toLowerCase(Locale.ROOT).startsWith(letter)) {
                    box.getSelectionModel().select(place);
                    return;
                }
            }
        }

        private void leaveOnEscape(KeyEvent event) {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave();
            }
        }

        private void chosen(Guess guess, Guess.Choice choice) {
            if (isEditing()) {
                leave();
                if (choice != guess.taken()) {
                    model.decisions().choose(choice);
                }
            }
        }

        private void leave() {
            var table = getTableView();
            cancelEdit();
            table.requestFocus();
        }
    }
}
