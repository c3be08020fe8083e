package org.kartoteka.exchange.ui;

import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A cell of the file, mended in place: Enter keeps what was typed, and so does leaving the cell;
/// Esc gives it up.
final class MendCell extends TableCell<Integer, String> {

    private final String name;
    private final TextField field = new TextField();

    /// @param name of the column, for screen readers
    MendCell(String name) {
        this.name = name;
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
        setGraphic(null);
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
        }
    }
}
