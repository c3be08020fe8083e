package org.kartoteka.clients.ui;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientOrder;
import org.kartoteka.clients.ClientQuery;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.text.Messages;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// The table of clients. What is sorted and shown is the view model's business; this draws it and
/// says what is marked.
final class ClientsTable extends TableView<ClientListRow> {

    /// Width left for the bar at the side, in pixels at 100 %.
    private static final double SCROLL_BAR = 16;

    /// A table takes seconds to unmark a hundred thousand rows: so many are chosen without being
    /// marked one by one.
    private static final int MOST_MARKED = 1_000;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass SEARCHING = PseudoClass.getPseudoClass("searching");

    private final ClientsViewModel model;
    private final BiFunction<String, ClientListRow, String> reasons;
    private final Messages messages;
    private final ClientCells cells;
    private final Runnable onColumnsMoved;
    private final Runnable onOpen;
    private final ReadOnlyBooleanWrapper everything = new ReadOnlyBooleanWrapper();
    private boolean arranging;
    private boolean begun;

    ClientsTable(
            ClientsViewModel model,
            BiFunction<String, ClientListRow, String> reasons,
            Messages messages,
            Runnable onColumnsMoved,
            Runnable onOpen) {
        this.model = model;
        this.reasons = reasons;
        this.messages = messages;
        this.cells = new ClientCells(model.clock(), messages);
        this.onColumnsMoved = onColumnsMoved;
        this.onOpen = onOpen;
        setId("clients-table");
        getStyleClass().add("clients-table");
        setAccessibleText(messages.get("clients.title"));
        setItems(model.rows());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setSortPolicy(_ -> sortAsAsked());
        setRowFactory(_ -> new Row());
        getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<ClientListRow>) _ -> noteChosen());
        addEventFilter(KeyEvent.KEY_PRESSED, this::chooseEverything);
        getColumns()
                .addListener(
                        (ListChangeListener<TableColumn<ClientListRow, ?>>) _ -> columnsMoved());
        widthProperty().subscribe(_ -> fit());
        model.textProperty().subscribe(text -> pseudoClassStateChanged(SEARCHING, !text.isBlank()));
        model.answersProperty().subscribe(_ -> markChosen());
        model.queryProperty().subscribe(this::showOrder);
    }

    /// Shows these columns in this order.
    void showColumns(List<ClientColumn> columns) {
        arranging = true;
        getColumns().setAll(columns.stream().map(this::column).toList());
        arranging = false;
        showOrder(model.queryProperty().get());
        fit();
    }

    /// Columns share the width while they can be read; beyond that the table is moved sideways.
    private void fit() {
        var least = shownColumns().stream().mapToInt(ClientColumn::leastWidth).sum();
        setColumnResizePolicy(
                getWidth() == 0 || least <= getWidth() - SCROLL_BAR
                        ? CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS
                        : UNCONSTRAINED_RESIZE_POLICY);
    }

    List<ClientColumn> shownColumns() {
        return getColumns().stream().map(column -> (ClientColumn) column.getUserData()).toList();
    }

    private void columnsMoved() {
        if (!arranging) {
            onColumnsMoved.run();
        }
    }

    private TableColumn<ClientListRow, ClientListRow> column(ClientColumn shown) {
        var column = new TableColumn<ClientListRow, ClientListRow>(messages.get(shown.titleKey()));
        column.setUserData(shown);
        column.setId("clients-column-" + shown.ordinal());
        column.setMinWidth(shown.leastWidth());
        column.setPrefWidth(shown.width());
        column.setSortable(shown.order().isPresent());
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> new ClientCell(shown, cells, this::reason));
        return column;
    }

    private String reason(ClientListRow row) {
        var typed = model.textProperty().get();
        return typed.isBlank() ? "" : reasons.apply(typed, row);
    }

    private void showOrder(ClientQuery query) {
        var sorted =
                getColumns().stream()
                        .filter(column -> orderOf(column).equals(Optional.of(query.order())))
                        .toList();
        arranging = true;
        sorted.forEach(
                column ->
                        column.setSortType(
                                query.descending()
                                        ? TableColumn.SortType.DESCENDING
                                        : TableColumn.SortType.ASCENDING));
        getSortOrder().setAll(sorted);
        arranging = false;
    }

    private static Optional<ClientOrder> orderOf(TableColumn<ClientListRow, ?> column) {
        return ((ClientColumn) column.getUserData()).order();
    }

    private boolean sortAsAsked() {
        if (!arranging) {
            var first = getSortOrder().stream().findFirst();
            var order = first.flatMap(ClientsTable::orderOf);
            var descending =
                    first.filter(column -> column.getSortType() == TableColumn.SortType.DESCENDING)
                            .isPresent();
            model.ask(now -> now.withOrder(order.orElse(ClientQuery.ALL.order()), descending));
        }
        return true;
    }

    private void chooseEverything(KeyEvent event) {
        if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
            event.consume();
            everything.set(true);
            model.chosen().setAll(getItems().stream().map(ClientListRow::id).toList());
        } else if (event.getCode() == KeyCode.ESCAPE && everything.get()) {
            event.consume();
            noteChosen();
        }
    }

    private void noteChosen() {
        if (!arranging) {
            everything.set(false);
            model.chosen()
                    .setAll(
                            getSelectionModel().getSelectedItems().stream()
                                    .filter(row -> row != null)
                                    .map(ClientListRow::id)
                                    .toList());
        }
    }

    /// Marks again what was marked before the rows were replaced; the first time the row where the
    /// person stood.
    private void markChosen() {
        arranging = true;
        getSelectionModel().clearSelection();
        everything.set(everything.get() && model.chosen().size() == getItems().size());
        if (everything.get()) {
            getSelectionModel().select(0);
        } else if (model.chosen().size() > MOST_MARKED) {
            model.chosen().clear();
        } else if (!model.chosen().isEmpty()) {
            markSome();
        }
        arranging = false;
        if (model.chosen().isEmpty() && !getItems().isEmpty()) {
            standOnFirst();
        }
    }

    private void markSome() {
        var marked = new HashSet<>(model.chosen());
        var places = new int[marked.size()];
        var found = 0;
        for (var i = 0; i < getItems().size() && found < places.length; i++) {
            if (marked.contains(getItems().get(i).id())) {
                places[found++] = i;
            }
        }
        getSelectionModel().selectIndices(places[0], Arrays.copyOfRange(places, 1, found));
    }

    private void standOnFirst() {
        var place = begun ? -1 : model.placeBefore().map(this::placeOf).orElse(-1);
        begun = true;
        getSelectionModel().clearAndSelect(Math.max(0, place));
        if (place > 0) {
            scrollTo(Math.max(0, place - 3));
        } else {
            scrollTo(0);
        }
    }

    private int placeOf(ClientId id) {
        for (var i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /// The client of the row that has the focus.
    Optional<ClientId> standsOn() {
        return Optional.ofNullable(getFocusModel().getFocusedItem()).map(ClientListRow::id);
    }

    void takeFocus() {
        requestFocus();
    }

    private final class Row extends TableRow<ClientListRow> {

        Row() {
            everything.subscribe(all -> pseudoClassStateChanged(CHOSEN, all));
            setOnMouseClicked(
                    click -> {
                        if (click.getClickCount() == 2 && !isEmpty()) {
                            onOpen.run();
                        }
                    });
        }

        @Override
        protected void updateItem(ClientListRow row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(empty || row == null ? null : spoken(row));
        }

        private String spoken(ClientListRow row) {
            return String.join(
                    ", ",
                    shownColumns().stream()
                            .map(column -> cells.text(column, row))
                            .filter(text -> !text.isEmpty())
                            .toList());
        }
    }
}
