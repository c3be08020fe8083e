package org.kartoteka.platform.chart;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// The figures of a chart as a table, for those who would rather read than look.
final class ChartTable extends TableView<ChartItem> {

    private final IntConsumer onPick;

    ChartTable(IntConsumer onPick) {
        this.onPick = onPick;
        setId("chart-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        pick();
                    }
                });
        setOnMouseClicked(this::pickDoubleClicked);
    }

    void show(Chart chart) {
        setAccessibleText(chart.title() + ". " + chart.note());
        getColumns()
                .setAll(
                        IntStream.range(0, chart.headings().size())
                                .mapToObj(at -> column(chart, at))
                                .toList());
        getItems().setAll(chart.items());
        setPlaceholder(new Label());
        getSelectionModel().selectFirst();
    }

    private static TableColumn<ChartItem, String> column(Chart chart, int at) {
        var column = new TableColumn<ChartItem, String>(chart.headings().get(at));
        column.setCellValueFactory(
                row ->
                        new ReadOnlyStringWrapper(
                                CellText.of(row.getValue().cells().get(at), chart.locale())));
        column.setSortable(false);
        column.setReorderable(false);
        if (chart.items().stream().noneMatch(item -> item.cells().get(at) instanceof Cell.Words)) {
            column.getStyleClass().add("number-column");
        }
        return column;
    }

    private void pickDoubleClicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            pick();
        }
    }

    private void pick() {
        var chosen = getSelectionModel().getSelectedIndex();
        if (chosen >= 0) {
            onPick.accept(chosen);
        }
    }
}
