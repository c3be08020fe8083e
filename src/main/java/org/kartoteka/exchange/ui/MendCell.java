package org.kartoteka.exchange.ui;

import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.kartoteka.platform.ui.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.IntPredicate;

/// A cell of the file, mended in place: Enter keeps what was typed and goes to the next row,
/// leaving the cell keeps it too, Esc gives it up.
final class MendCell extends TableCell<Integer, String> {

    private final String name;
    private final IntPredicate odd;
    private final TextField field = new TextField();

    /// @param name of the column, for screen readers
    /// @param odd whether something is odd about the cell in the row of this number
    MendCell(String name, IntPredicate odd) {
        this.name = name;
        this.odd = odd;
        getStyleClass().add("mend-cell");
        field.setAccessibleText(name);
        field.setId("mend-field");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused && isEditing()) {
                                commitEdit(field.getText());
                            }
                        });
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            field.setText(getItem());
            setText(null);
            setGraphic(field);
            field.selectAll();
            field.requestFocus();
        }
    }

    @Override
    public void commitEdit(String typed) {
        super.commitEdit(typed);
        rest(typed);
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        rest(getItem());
    }

    private void rest(String text) {
        var row = getTableRow() == null ? null : getTableRow().getItem();
        var isOdd = row != null && odd.test(row);
        setGraphic(isOdd ? Icons.of(Feather.ALERT_TRIANGLE, "odd-mark") : null);
        setText(text);
    }

    @Override
    protected void updateItem(String item, boolean empty) {
        super.updateItem(item, empty);
        if (!isEditing()) {
            rest(empty || item == null ? null : item.replaceAll("\\s+", " "));
            setAccessibleText(empty ? null : name + ": " + item);
        }
    }

    private void steer(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            var table = getTableView();
            cancelEdit();
            table.requestFocus();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            var table = getTableView();
            commitEdit(field.getText());
            table.requestFocus();
            table.getSelectionModel()
                    .clearAndSelect(
                            Math.min(getIndex() + 1, table.getItems().size() - 1),
                            getTableColumn());
        }
    }
}
