package org.kartoteka.stages.ui;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.EmptyState;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.stages.Portfolio;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The portfolio of relationships: stage by tag with counts, and what changed in three months. A
/// cell leads to the clients behind it.
public final class PortfolioView extends PageLayout implements Page {

    private final PortfolioViewModel model;
    private final Messages messages;
    private final Navigation navigation;
    private final StageTabs tabs;
    private final StageWords words;
    private final TableView<Portfolio.Row> table = new TableView<>();

    public PortfolioView(
            PortfolioViewModel model, StageTabs tabs, Messages messages, Navigation navigation) {
        super(messages.get("stages.portfolio.title"));
        this.model = model;
        this.messages = messages;
        this.navigation = navigation;
        this.tabs = tabs;
        this.words = new StageWords(messages);
        getStyleClass().add("stage-portfolio");
        getStylesheets().add(Theme.sheet(PortfolioView.class, "stages.css"));
        setBelowHeading(tabs);
        setFacts(messages.get("stages.portfolio.facts", messages.formats().date(model.then())));
        setContent(new StackPane(table()));
        model.portfolioProperty()
                .subscribe(portfolio -> portfolio.ifPresent(read -> show(read.rows())));
    }

    private Node table() {
        table.setId("portfolio-table");
        table.setAccessibleText(messages.get("stages.portfolio.title"));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(
                new EmptyState(
                        Feather.GRID,
                        messages.get("stages.portfolio.empty.title"),
                        messages.get("stages.portfolio.empty.text")));
        table.getColumns().add(tags());
        table.getColumns().add(totals());
        for (var stage : RelationshipStage.values()) {
            table.getColumns().add(stage(Optional.of(stage), stage.ordinal()));
        }
        table.getColumns().add(stage(Optional.empty(), RelationshipStage.values().length));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.getColumns().forEach(column -> column.setReorderable(false));
        table.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        open();
                    }
                });
        return table;
    }

    private TableColumn<Portfolio.Row, String> tags() {
        var column = new TableColumn<Portfolio.Row, String>(messages.get("stages.portfolio.tag"));
        column.setCellValueFactory(
                row ->
                        new ReadOnlyObjectWrapper<>(
                                row.getValue()
                                        .tag()
                                        .orElseGet(() -> messages.get("stages.portfolio.all"))));
        column.getStyleClass().add("portfolio-tag");
        return column;
    }

    private TableColumn<Portfolio.Row, String> totals() {
        var column =
                new TableColumn<Portfolio.Row, String>(messages.get("stages.portfolio.clients"));
        column.setCellValueFactory(
                row ->
                        new ReadOnlyObjectWrapper<>(
                                messages.formats().number(row.getValue().clients())));
        column.getStyleClass().add("portfolio-number");
        return column;
    }

    private TableColumn<Portfolio.Row, Portfolio.Cell> stage(
            Optional<RelationshipStage> stage, int place) {
        var column =
                new TableColumn<Portfolio.Row, Portfolio.Cell>(
                        stage.map(words::stage).orElseGet(() -> messages.get("stages.board.none")));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(place)));
        column.setCellFactory(_ -> new Counted());
        column.getStyleClass().add("portfolio-number");
        return column;
    }

    private void show(List<Portfolio.Row> rows) {
        var shown =
                rows.size() == 1 && rows.getFirst().clients() == 0
                        ? List.<Portfolio.Row>of()
                        : rows;
        if (!shown.equals(table.getItems())) {
            table.getItems().setAll(shown);
            if (table.getSelectionModel().isEmpty() && !shown.isEmpty()) {
                table.getSelectionModel().select(0, table.getColumns().getFirst());
            }
        }
    }

    private void open() {
        table.getSelectionModel().getSelectedCells().stream()
                .findFirst()
                .ifPresent(
                        cell -> {
                            var row = table.getItems().get(cell.getRow());
                            var first = table.getColumns().size() - row.cells().size();
                            var stage =
                                    row.cells().get(Math.max(0, cell.getColumn() - first)).stage();
                            navigation.open(new BoardPlace(stage, row.tag()).place());
                        });
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        var all = new ArrayList<Action>();
        all.add(Action.of("stages.portfolio.open", this::open).withKeys("Enter"));
        all.addAll(tabs.actions());
        return all;
    }

    @Override
    public void shown() {
        table.requestFocus();
    }

    @Override
    public void close() {
        model.close();
    }

    /// A count, and what it gained or lost, with its sign.
    private final class Counted extends TableCell<Portfolio.Row, Portfolio.Cell> {

        @Override
        protected void updateItem(Portfolio.Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            setText(null);
            setGraphic(empty || cell == null ? null : look(cell));
        }

        private Node look(Portfolio.Cell cell) {
            var change = new Label(change(cell.change()));
            change.getStyleClass().add("portfolio-change");
            var now = new Label(messages.formats().number(cell.now()));
            now.setMinWidth(Region.USE_PREF_SIZE);
            now.getStyleClass().add(cell.now() == 0 ? "faint" : "portfolio-now");
            var line = new HBox(now, change);
            line.getStyleClass().add("portfolio-cell");
            return line;
        }

        private String change(int by) {
            if (by == 0) {
                return "";
            }
            var number = messages.formats().number(Math.abs((long) by));
            return by > 0 ? "▲ " + number : "▼ " + number;
        }
    }
}
