package org.kartoteka.platform.chart;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.platform.work.Background;
import org.kordamp.ikonli.feather.Feather;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;

/// A chart with its title, its table, and the ways to take it along. UI thread only.
public final class ChartView extends BorderPane {

    private final Messages messages;
    private final ChartSaving saving;
    private final ChartPane pane;
    private final ChartTable table;
    private final Label title = new Label();
    private final Label note = new Label();
    private final Label keys = new Label();
    private final StackPane middle = new StackPane();
    private final HBox tools = new HBox();
    private final ContextMenu formats = new ContextMenu();
    private final SimpleBooleanProperty shows = new SimpleBooleanProperty();
    private final Action toTable;
    private final Action copy;
    private final Action copyFigures;
    private final Action save;
    private final Action print;
    private final Button saveButton;
    private Optional<Chart> chart = Optional.empty();
    private Optional<File> lastFolder = Optional.empty();

    /// @param onPick told the place of an item in its chart that a person wants opened
    @SuppressWarnings("this-escape") // builds itself, as every region does
    public ChartView(
            Messages messages, Notices notices, Background background, IntConsumer onPick) {
        this.messages = messages;
        this.saving = new ChartSaving(messages, notices, background);
        this.pane = new ChartPane(background, onPick);
        this.table = new ChartTable(onPick);
        getStyleClass().add("chart-view");
        getStylesheets().add(Theme.sheet(ChartView.class, "chart.css"));
        this.toTable =
                action("chart.action.table", this::turn, shows)
                        .withKeys("T")
                        .withIcon(Feather.GRID);
        this.copy =
                action("chart.action.copy", () -> saving.copyPicture(shown(), zoom()), shows)
                        .withKeys("Ctrl+C")
                        .withIcon(Feather.COPY);
        this.copyFigures =
                action("chart.action.copy.figures", () -> saving.copyFigures(shown()), shows)
                        .withKeys("Ctrl+Shift+C")
                        .withIcon(Feather.CLIPBOARD);
        this.save =
                action("chart.action.save", this::offerFormats, shows)
                        .withKeys("Ctrl+S")
                        .withIcon(Feather.DOWNLOAD);
        this.print =
                action("chart.action.print", () -> saving.print(shown(), zoom()), shows)
                        .withKeys("Ctrl+P")
                        .withIcon(Feather.PRINTER);
        this.saveButton = Buttons.icon(save, messages);
        for (var format : ChartFormat.values()) {
            var item = new MenuItem(messages.get("chart.format." + format.ending()));
            item.setId("chart-save-" + format.ending());
            item.setOnAction(_ -> askWhere(format));
            formats.getItems().add(item);
        }
        setTop(head());
        setCenter(middle);
        keys.setText(messages.get("chart.keys"));
        keys.getStyleClass().add("faint");
        keys.setWrapText(true);
        keys.setMinHeight(Region.USE_PREF_SIZE);
        setBottom(keys);
        shows.subscribe(this::dress);
    }

    private static Action action(String id, Runnable run, BooleanExpression when) {
        return Action.of(id, run).when(when);
    }

    private Node head() {
        title.getStyleClass().add("subtitle");
        title.setWrapText(true);
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(title, note);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        tools.getStyleClass().add("chart-tools");
        tools.getChildren()
                .setAll(
                        Buttons.icon(toTable, messages),
                        Buttons.icon(copy, messages),
                        saveButton,
                        Buttons.icon(print, messages));
        tools.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(words, tools);
        head.getStyleClass().add("chart-head");
        return head;
    }

    private void dress(boolean chartIsThere) {
        tools.setVisible(chartIsThere);
        keys.setVisible(chartIsThere);
        keys.setManaged(chartIsThere);
    }

    public void show(Chart shown) {
        chart = Optional.of(shown);
        title.setText(shown.title());
        note.setText(shown.note());
        pane.show(shown);
        table.show(shown);
        if (!middle.getChildren().equals(List.of(table))) {
            middle.getChildren().setAll(pane);
        }
        shows.set(true);
    }

    /// Shows words in place of a chart that has nothing to show.
    public void showInstead(String heading, Node help) {
        chart = Optional.empty();
        shows.set(false);
        title.setText(heading);
        note.setText("");
        middle.getChildren().setAll(help);
    }

    private Chart shown() {
        return chart.orElseThrow();
    }

    private Zoom zoom() {
        return pane.zoomProperty().get();
    }

    /// What can be done with the chart, for the page it is on.
    public List<Action> actions() {
        return List.of(
                toTable,
                copy,
                copyFigures,
                save,
                print,
                zooming("chart.action.nearer", () -> pane.zoomTo(zoom().in()))
                        .withKeys(SignKey.PLUS),
                zooming("chart.action.farther", () -> pane.zoomTo(zoom().out()))
                        .withKeys(SignKey.MINUS),
                zooming("chart.action.whole", () -> pane.zoomTo(Zoom.WHOLE)).withKeys(SignKey.ZERO),
                zooming("chart.action.back", () -> pane.zoomTo(zoom().moved(-1)))
                        .withKeys("Shift+Left"),
                zooming("chart.action.onward", () -> pane.zoomTo(zoom().moved(1)))
                        .withKeys("Shift+Right"));
    }

    private Action zooming(String id, Runnable run) {
        return action(id, run, shows);
    }

    /// Goes to the chart or its table.
    public void takeFocus() {
        middle.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void turn() {
        var toTable = middle.getChildren().equals(List.of(pane));
        middle.getChildren().setAll(toTable ? table : pane);
        takeFocus();
    }

    private void offerFormats() {
        formats.show(saveButton, Side.BOTTOM, 0, 0);
    }

    private void askWhere(ChartFormat format) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.get("chart.action.save"));
        lastFolder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        chooser.setInitialFileName(fileName(format));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(format.name(), "*." + format.ending()));
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .ifPresent(
                        file -> {
                            lastFolder = Optional.ofNullable(file.getParentFile());
                            saving.save(file.toPath(), format, shown(), zoom());
                        });
    }

    private String fileName(ChartFormat format) {
        return shown().title().replaceAll("[^\\p{L}\\p{N} .-]", "").strip().toLowerCase(Locale.ROOT)
                + "."
                + format.ending();
    }
}
