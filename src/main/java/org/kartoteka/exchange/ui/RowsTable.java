package org.kartoteka.exchange.ui;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import org.kartoteka.exchange.Column;
import org.kartoteka.exchange.ContactList;
import org.kartoteka.exchange.Field;
import org.kartoteka.exchange.RowPlan;
import org.kartoteka.exchange.Verdict;
import org.kartoteka.platform.text.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// The rehearsal: a row per record, first what would become of it, then its cells, each to be
/// mended in place.
final class RowsTable extends TableView<Integer> {

    private static final double TICK = 44;
    private static final double VERDICT = 132;
    private static final double NAME = 170;
    private static final double REASON = 280;
    private static final double CELL = 150;

    private final ImportViewModel model;
    private final Messages messages;
    private final RowWords words;
    private final GuessWords guessWords;
    private List<Column> laidOut = List.of();
    private long drawn;

    RowsTable(ImportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new RowWords(messages);
        this.guessWords = new GuessWords(messages);
        setId("import-rows");
        getStyleClass().add("import-rows");
        setAccessibleText(messages.get("exchange.rows"));
        setEditable(true);
        setItems(model.rows().numbers());
        setPlaceholder(new Label(messages.get("exchange.rows.none")));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().setCellSelectionEnabled(true);
        setSortPolicy(_ -> false);
        setRowFactory(_ -> new Spoken());
        model.rehearsalProperty().subscribe(now -> now.ifPresent(shown -> lay(shown.list())));
        model.rows().drawnProperty().subscribe(_ -> drawAgain());
        editingCellProperty().subscribe(_ -> drawAgain());
    }

    /// Drawing the cells anew would end the mending of one, so it waits for that.
    private void drawAgain() {
        if (getEditingCell() == null && drawn != model.rows().drawnProperty().get()) {
            drawn = model.rows().drawnProperty().get();
            refresh();
        }
    }

    /// Columns with nothing in them, and those that are left out, are not worth the width.
    private void lay(ContactList list) {
        if (laidOut.equals(list.columns())) {
            return;
        }
        laidOut = list.columns();
        var columns = new ArrayList<TableColumn<Integer, ?>>();
        columns.add(tick());
        columns.add(
                fixed("exchange.rows.verdict", VERDICT, Function.identity(), this::drawVerdict));
        columns.add(fixed("exchange.rows.name", NAME, RowPlan::called, TableCell::setText));
        var reason = fixed("exchange.rows.reason", REASON, this::reason, TableCell::setText);
        reason.getStyleClass().add("import-reason");
        columns.add(reason);
        for (var column : laidOut) {
            if (column.field() != Field.IGNORED && list.sample(column.index()).isPresent()) {
                columns.add(cells(list, column));
            }
        }
        getColumns().setAll(columns);
        standOnFirst();
    }

    private void standOnFirst() {
        if (!getItems().isEmpty()) {
            getSelectionModel().clearAndSelect(0, getColumns().get(2));
        }
    }

    private String reason(RowPlan row) {
        return words.reason(row).replaceAll("\\s+", " ");
    }

    private <V> TableColumn<Integer, V> fixed(
            String key,
            double width,
            Function<RowPlan, V> value,
            BiConsumer<TableCell<Integer, V>, V> draw) {
        var column = new TableColumn<Integer, V>(messages.get(key));
        column.setPrefWidth(width);
        column.setEditable(false);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row ->
                        new ReadOnlyObjectWrapper<>(
                                model.rows().plan(row.getValue()).map(value).orElse(null)));
        column.setCellFactory(_ -> new Drawn<>(draw));
        return column;
    }

    private TableColumn<Integer, RowPlan> tick() {
        var column =
                fixed("exchange.rows.tick", TICK, Function.<RowPlan>identity(), this::drawTick);
        column.setResizable(false);
        var all = new CheckBox();
        all.setId("import-tick-all");
        all.setAccessibleText(messages.get("exchange.action.tick-all"));
        all.setOnAction(_ -> tickAll());
        model.rows().drawnProperty().subscribe(_ -> all.setSelected(model.rows().allTicked()));
        column.setText("");
        column.setGraphic(all);
        return column;
    }

    private void drawTick(TableCell<Integer, RowPlan> cell, RowPlan row) {
        var box = new CheckBox();
        box.setSelected(row.ticked());
        box.setDisable(row.verdict() == Verdict.ERROR);
        box.setFocusTraversable(false);
        box.setAccessibleText(messages.get("exchange.rows.tick") + ": " + row.called());
        box.setOnAction(_ -> model.decisions().tick(List.of(row.row()), box.isSelected()));
        cell.setGraphic(box);
    }

    private void drawVerdict(TableCell<Integer, RowPlan> cell, RowPlan row) {
        cell.setGraphic(words.chip(row.verdict()));
    }

    private TableColumn<Integer, String> cells(ContactList list, Column shown) {
        var header = guessWords.column(list, shown.index());
        var column = new TableColumn<Integer, String>(header);
        column.setUserData(shown.index());
        column.setPrefWidth(CELL);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(model.rows().cell(row.getValue(), shown.index())));
        column.setCellFactory(_ -> new MendCell(header, row -> isOdd(row, shown.index())));
        column.setOnEditCommit(
                edited ->
                        model.decisions()
                                .mend(edited.getRowValue(), shown.index(), edited.getNewValue()));
        return column;
    }

    /// The row that a person stands on.
    Optional<RowPlan> standsOn() {
        return Optional.ofNullable(getFocusModel().getFocusedItem()).flatMap(model.rows()::plan);
    }

    /// The numbers of the rows that are marked, or of the one that a person stands on.
    List<Integer> marked() {
        return getSelectionModel().getSelectedCells().stream()
                .map(cell -> cell.getRow())
                .distinct()
                .sorted()
                .filter(place -> place < getItems().size())
                .map(getItems()::get)
                .toList();
    }

    void tickMarked() {
        var some = marked();
        var anyOut =
                some.stream()
                        .flatMap(row -> model.rows().plan(row).stream())
                        .anyMatch(row -> !row.ticked());
        model.decisions().tick(some, anyOut);
    }

    void tickAll() {
        model.decisions().tick(getItems(), !model.rows().allTicked());
    }

    private boolean isOdd(int row, int column) {
        return model.rows().plan(row).stream()
                .flatMap(plan -> plan.problems().stream())
                .anyMatch(problem -> problem.column() == column);
    }

    /// Begins to mend the cell of the file that a person stands on; from the verdict it goes to the
    /// first odd cell, or to the first of all.
    void mend() {
        var at = getFocusModel().getFocusedCell();
        if (at.getRow() < 0) {
            return;
        }
        var cells = getColumns().stream().filter(TableColumn::isEditable).toList();
        cells.stream()
                .filter(column -> column == at.getTableColumn())
                .findFirst()
                .or(() -> cells.stream().filter(column -> isOdd(at, column)).findFirst())
                .or(() -> cells.stream().findFirst())
                .ifPresent(column -> mend(at.getRow(), column));
    }

    private boolean isOdd(TablePosition<?, ?> at, TableColumn<Integer, ?> column) {
        return column.getUserData() instanceof Integer index
                && isOdd(getItems().get(at.getRow()), index);
    }

    private void mend(int place, TableColumn<Integer, ?> column) {
        scrollToColumn(column);
        getSelectionModel().clearAndSelect(place, column);
        edit(place, column);
    }

    /// Writes the upper cell of those marked in the column into the ones below; with one marked,
    /// the cell above it.
    void fillDown() {
        var at = getFocusModel().getFocusedCell();
        if (at.getTableColumn() == null
                || !(at.getTableColumn().getUserData() instanceof Integer column)) {
            return;
        }
        var places =
                getSelectionModel().getSelectedCells().stream()
                        .filter(cell -> cell.getTableColumn() == at.getTableColumn())
                        .map(cell -> cell.getRow())
                        .sorted()
                        .toList();
        var from = places.size() > 1 ? places : List.of(at.getRow() - 1, at.getRow());
        if (from.getFirst() >= 0) {
            model.decisions().fillDown(from.stream().map(getItems()::get).toList(), column);
        }
    }

    /// A cell that is drawn, not mended.
    private static final class Drawn<V> extends TableCell<Integer, V> {

        private final BiConsumer<TableCell<Integer, V>, V> draw;

        Drawn(BiConsumer<TableCell<Integer, V>, V> draw) {
            this.draw = draw;
        }

        @Override
        protected void updateItem(V value, boolean empty) {
            super.updateItem(value, empty);
            setText(null);
            setGraphic(null);
            if (!empty && value != null) {
                draw.accept(this, value);
            }
        }
    }

    /// Says a whole row to a screen reader.
    private final class Spoken extends TableRow<Integer> {

        @Override
        protected void updateItem(Integer number, boolean empty) {
            super.updateItem(number, empty);
            setAccessibleText(
                    Optional.ofNullable(empty ? null : number)
                            .flatMap(model.rows()::plan)
                            .map(
                                    row ->
                                            messages.get(row.verdict().key())
                                                    + ", "
                                                    + row.called()
                                                    + ", "
                                                    + words.reason(row))
                            .orElse(null));
        }
    }
}
