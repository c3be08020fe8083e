package org.kartoteka.exchange.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.exchange.PurchasePlan;
import org.kartoteka.exchange.PurchasePlan.Planned;
import org.kartoteka.exchange.PurchasePlan.Verdict;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.EmptyState;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page of an import of purchases: choose or paste a list, look at what would become of each
/// row, write those that are ready.
public final class PurchaseImportView extends PageLayout implements Page {

    private static final double NARROW = 84;
    private static final double WIDE = 190;

    private final PurchaseImportViewModel model;
    private final Messages messages;
    private final FileDialogs dialogs = new FileDialogs(this);
    private final BorderPane place = new BorderPane();
    private final Label trouble = new Label();
    private final Label missing = new Label();
    private final Label nothing = new Label();
    private final PurchaseColumnsStrip columns;
    private final DateOrderQuestion dates;
    private final TableView<Planned> rows = new TableView<>();
    private final Action choosing;
    private final Action pasting;
    private final Action writing;
    private final Action leaving;

    public PurchaseImportView(PurchaseImportViewModel model, Messages messages) {
        super(messages.get("exchange.purchases.title"));
        this.model = model;
        this.messages = messages;
        this.choosing =
                Action.of("exchange.purchases.choose", this::choose)
                        .withKeys("Ctrl+O")
                        .withIcon(Feather.UPLOAD);
        this.pasting =
                Action.of("exchange.purchases.paste", this::paste)
                        .withKeys("Ctrl+V")
                        .withIcon(Feather.CLIPBOARD);
        this.writing =
                Action.of("exchange.purchases.write", model::apply)
                        .withKeys("Ctrl+Enter")
                        .withIcon(Feather.CHECK);
        this.leaving =
                Action.of("exchange.purchases.leave", model::leave)
                        .withKeys("Esc")
                        .when(
                                Bindings.createBooleanBinding(
                                        () -> model.planProperty().get().isPresent(),
                                        model.planProperty()));
        this.columns = new PurchaseColumnsStrip(messages, model::choose);
        this.dates = new DateOrderQuestion("purchase-dates", messages, model::choose);
        addEventFilter(KeyEvent.KEY_PRESSED, dates::handle);
        missing.setId("purchases-missing");
        missing.setText(messages.get("exchange.purchases.columns"));
        missing.setWrapText(true);
        missing.getStyleClass().add("caution");
        missing.managedProperty().bind(missing.visibleProperty());
        trouble.setId("purchases-trouble");
        trouble.setWrapText(true);
        trouble.getStyleClass().add("bad");
        getStylesheets().add(Theme.sheet(PurchaseImportView.class, "exchange.css"));
        setContent(place);
        rows();
        model.planProperty().subscribe(this::show);
        model.troubleProperty()
                .subscribe(
                        about ->
                                trouble.setText(
                                        about.map(
                                                        what ->
                                                                messages.get(
                                                                        what.key(),
                                                                        what.details().toArray()))
                                                .orElse("")));
    }

    private void choose() {
        dialogs.openList(messages.get("exchange.purchases.choose"))
                .map(TableSource::file)
                .ifPresent(model::open);
    }

    private void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles() && !clipboard.getFiles().isEmpty()) {
            model.open(TableSource.file(clipboard.getFiles().getFirst().toPath()));
        } else if (clipboard.hasString() && !clipboard.getString().isBlank()) {
            model.open(TableSource.pasted(clipboard.getString()));
        }
    }

    private void show(Optional<PurchasePlan> plan) {
        setFacts(plan.map(this::facts).orElse(""));
        plan.ifPresentOrElse(this::showPlan, this::showBeginning);
    }

    private void showBeginning() {
        dates.withdraw();
        place.setTop(null);
        place.setCenter(beginning());
        place.setBottom(null);
    }

    private void showPlan(PurchasePlan plan) {
        var isNew = place.getTop() == null;
        columns.show(plan);
        missing.setVisible(!plan.readable());
        nothing.setText(plan.readable() ? messages.get("exchange.rows.none") : "");
        plan.doubt().ifPresentOrElse(doubt -> dates.ask(doubt, model.dates()), dates::withdraw);
        rows.getItems().setAll(plan.rows());
        if (isNew) {
            var top = new VBox(columns, missing, dates);
            top.getStyleClass().add("purchase-reading");
            place.setTop(top);
            place.setCenter(rows);
        }
        place.setBottom(ways(plan));
        if (isNew && !plan.readable()) {
            columns.takeFocus();
        } else if (isNew) {
            rows.requestFocus();
        }
    }

    private Node beginning() {
        var state =
                new EmptyState(
                        Feather.SHOPPING_BAG,
                        messages.get("exchange.purchases.begin"),
                        messages.get("exchange.purchases.begin.text"),
                        Buttons.primary(choosing, messages),
                        Buttons.of(pasting, messages));
        var beginning = new VBox(state, trouble);
        beginning.getStyleClass().add("purchase-beginning");
        return beginning;
    }

    /// How many rows of each verdict, those that occur.
    private String facts(PurchasePlan plan) {
        return Stream.of(Verdict.values())
                .filter(verdict -> plan.count(verdict) > 0)
                .map(
                        verdict ->
                                messages.get(verdict.key())
                                        + ": "
                                        + messages.formats().number(plan.count(verdict)))
                .collect(Collectors.joining(" · "));
    }

    private Node ways(PurchasePlan plan) {
        var write = Buttons.primary(writing, messages);
        write.setText(messages.count("exchange.purchases.write.count", plan.ready().size()));
        write.disableProperty().unbind();
        write.setDisable(plan.ready().isEmpty());
        var ways = new FlowPane(write, Buttons.quiet(leaving, messages));
        ways.getStyleClass().add("purchase-ways");
        return ways;
    }

    private void rows() {
        rows.setId("purchase-rows");
        rows.setPlaceholder(nothing);
        rows.setAccessibleText(messages.get("exchange.purchases.title"));
        rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        rows.getColumns()
                .setAll(
                        List.of(
                                column(
                                        "exchange.purchases.line",
                                        NARROW,
                                        row -> Integer.toString(row.line())),
                                column(
                                        "exchange.purchases.verdict",
                                        WIDE,
                                        row -> messages.get(row.verdict().key())),
                                column("exchange.purchases.client", WIDE, Planned::called),
                                column("exchange.purchases.purchase", WIDE, this::purchase),
                                column("exchange.purchases.said", WIDE, Planned::said)));
    }

    private TableColumn<Planned, String> column(
            String key, double width, Function<Planned, String> text) {
        var column = new TableColumn<Planned, String>(messages.get(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        column.setPrefWidth(width);
        return column;
    }

    private String purchase(Planned row) {
        return row.purchase()
                .map(
                        line ->
                                messages.formats().date(line.day())
                                        + " · "
                                        + messages.formats().money(line.amount())
                                        + (line.items().isEmpty() ? "" : " · " + line.items()))
                .orElse("");
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(choosing, pasting, writing, leaving);
    }

    @Override
    public void shown() {
        place.requestFocus();
    }
}
