package org.kartoteka.insights.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kartoteka.insights.InsightKind;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.chart.ChartView;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.EmptyState;
import org.kartoteka.platform.ui.FollowingScroll;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.platform.work.Background;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The owner's morning minute: what changed in the week, then the charts, one at a time.
public final class InsightsView extends PageLayout implements Page {

    /// Narrower, the list of charts stands above them; in pixels at 100 %.
    private static final double ROOM_FOR_TWO = 900;

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
    private static final double LINE = 32;

    /// Above the chart where the list stands there: a few lines.
    private static final int LINES_ABOVE = 4;

    private final InsightsViewModel model;
    private final Messages messages;
    private final List<Action> beginnings;
    private final Consumer<InsightsPlace> leaving;
    private final InsightFilters filters;
    private final NewsCard news;
    private final ChartView chart;
    private final ListView<InsightKind> kinds = new ListView<>();
    private final BorderPane charts = new BorderPane();
    private final FollowingScroll scroll = new FollowingScroll();

    /// @param opening opens clients as a list with a title
    /// @param beginnings what makes insights out of an empty base
    /// @param leaving told where the person was
    InsightsView(
            InsightsViewModel model,
            Messages messages,
            Notices notices,
            Background background,
            BiConsumer<String, List<ClientId>> opening,
            List<Action> beginnings,
            Consumer<InsightsPlace> leaving) {
        super(messages.get("insights.title"));
        this.model = model;
        this.messages = messages;
        this.beginnings = List.copyOf(beginnings);
        this.leaving = leaving;
        getStyleClass().add("insights");
        getStylesheets().add(Theme.sheet(InsightsView.class, "insights.css"));
        this.filters = new InsightFilters(model, messages);
        this.news = new NewsCard(messages, opening);
        this.chart =
                new ChartView(messages, notices, background, item -> model.open(item, opening));
        chart.getStyleClass().add("card");
        setBelowHeading(filters);
        arrangeCharts();
        var all = new VBox(news, charts);
        all.getStyleClass().add("insights-parts");
        scroll.setContent(all);
        setContent(scroll);
        news.setVisible(false);
        news.setManaged(false);
        model.weekProperty().subscribe(week -> week.ifPresent(this::show));
        model.shownProperty()
                .subscribe(shown -> shown.ifPresentOrElse(this::show, this::showWaiting));
        widthProperty().subscribe(width -> arrange(width.doubleValue()));
    }

    private void arrangeCharts() {
        kinds.setId("insights-kinds");
        kinds.setAccessibleText(messages.get("insights.charts"));
        kinds.getItems().setAll(InsightKind.values());
        kinds.setFixedCellSize(LINE);
        kinds.setCellFactory(_ -> new KindCell());
        kinds.getStyleClass().add("insight-kinds");
        model.placeProperty().subscribe(place -> mark(place.kind()));
        kinds.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (_, _, kind) -> {
                            if (kind != null && kind != model.placeProperty().get().kind()) {
                                model.placeProperty()
                                        .set(model.placeProperty().get().withKind(kind));
                            }
                        });
        var beside = new StackPane(chart);
        beside.getStyleClass().add("insight-chart");
        charts.setCenter(beside);
        charts.setTop(kinds);
        charts.getStyleClass().add("insight-charts");
    }

    private void mark(InsightKind kind) {
        kinds.getSelectionModel().select(kind);
        kinds.scrollTo(kind);
    }

    private void arrange(double width) {
        var beside = width >= ROOM_FOR_TWO;
        kinds.setPrefHeight((beside ? InsightKind.values().length : LINES_ABOVE) * LINE + 4);
        charts.pseudoClassStateChanged(STACKED, !beside);
        if (beside != (charts.getLeft() == kinds)) {
            charts.setLeft(null);
            charts.setTop(null);
            if (beside) {
                charts.setLeft(kinds);
            } else {
                charts.setTop(kinds);
            }
        }
    }

    private final class KindCell extends ListCell<InsightKind> {

        /// No wider than the list, so that a long name is cut instead of pushing it.
        KindCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(InsightKind kind, boolean empty) {
            super.updateItem(kind, empty);
            setText(empty ? null : messages.get("insights.title." + kind.code()));
        }
    }

    private void show(InsightsViewModel.Week week) {
        if (week.nothing()) {
            setBelowHeading();
            setContent(nothing());
        } else {
            setBelowHeading(filters);
            setContent(scroll);
            news.show(week.news());
            news.setVisible(true);
            news.setManaged(true);
            if (isFocused() && !news.takeFocus()) {
                kinds.requestFocus();
            }
        }
    }

    private Node nothing() {
        return new EmptyState(
                Feather.BAR_CHART_2,
                messages.get("insights.empty.title"),
                messages.get("insights.empty.text"),
                beginnings.stream()
                        .map(action -> Buttons.of(action, messages))
                        .toArray(Button[]::new));
    }

    private void show(Insight insight) {
        switch (insight) {
            case Insight.Drawn drawn -> chart.show(drawn.chart());
            case Insight.TooLittle(String title, String text) ->
                    chart.showInstead("", new EmptyState(Feather.BAR_CHART_2, title, text));
        }
    }

    private void showWaiting() {
        chart.showInstead(
                messages.get("insights.title." + model.placeProperty().get().kind().code()),
                new Label(messages.get("insights.loading")));
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        var all = new ArrayList<>(chart.actions());
        all.add(step("insights.action.next", 1, "Alt+Down"));
        all.add(step("insights.action.previous", -1, "Alt+Up"));
        all.add(Action.of("insights.action.chart", chart::takeFocus).withKeys("D"));
        all.addAll(filters.actions());
        return all;
    }

    private Action step(String id, int step, String keys) {
        return Action.of(id, () -> model.step(step)).withKeys(keys);
    }

    /// The focus goes to the news as soon as they are there.
    @Override
    public void shown() {
        requestFocus();
    }

    @Override
    public void close() {
        leaving.accept(model.placeProperty().get());
        model.close();
    }
}
