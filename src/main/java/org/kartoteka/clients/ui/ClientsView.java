package org.kartoteka.clients.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.settings.CurrentSettings;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.EmptyState;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every client in one table, narrowed as one types and by chips, with what is done to many at
/// once.
public final class ClientsView extends PageLayout implements Page {

    private static final String COLUMNS = "clients.columns";

    private final ClientsViewModel model;
    private final ClientsWays ways;
    private final TagsInUse tags;
    private final CurrentSettings settings;
    private final Messages messages;
    private final FilterRow filter;
    private final ClientsTable table;
    private final List<Action> onChosen;
    private final Action toFilter;
    private final Action showAll;
    private final MenuButton arrangement;
    private final List<Action> aroundList;

    /// @param back leaves the list, where it is not the list of all clients
    ClientsView(
            String title,
            ClientsViewModel model,
            ClientsWays ways,
            TagsInUse tags,
            CurrentSettings settings,
            Optional<Runnable> back,
            Messages messages) {
        super(title);
        this.model = model;
        this.ways = ways;
        this.tags = tags;
        this.settings = settings;
        this.messages = messages;
        getStylesheets().add(Theme.sheet(ClientsView.class, "clients.css"));
        this.filter = new FilterRow(model, tags, messages, this::toTable);
        this.table =
                new ClientsTable(model, ways.reasons(), messages, this::remember, this::openChosen);
        this.onChosen = onChosen();
        this.toFilter =
                Action.of("clients.action.filter", filter::takeFocus)
                        .withKeys("Ctrl+F")
                        .withIcon(Feather.FILTER);
        this.showAll =
                Action.of("clients.action.all", model::askForAll)
                        .withKeys("Esc")
                        .withIcon(Feather.X)
                        .when(
                                Bindings.createBooleanBinding(
                                        model::isNarrowed, model.answersProperty()));
        table.showColumns(ClientColumn.read(settings.get().remembered().getOrDefault(COLUMNS, "")));
        table.setContextMenu(RowMenu.of(onChosen, messages));
        bindFacts(Bindings.createStringBinding(this::facts, model.answersProperty()));
        this.arrangement = arrangement();
        this.aroundList = aroundList(back);
        setTools(showAllWhenNarrowed(), Buttons.icon(ways.importing(), messages), arrangement);
        setBelowHeading(filter);
        setContent(list());
    }

    private List<Action> onChosen() {
        var some = Bindings.isNotEmpty(model.chosen());
        return List.of(
                Action.of("clients.action.open", this::openChosen)
                        .withKeys("Enter")
                        .withIcon(Feather.USER)
                        .when(some),
                Action.of("clients.action.tag", this::askForTag)
                        .withKeys("T")
                        .withIcon(Feather.TAG)
                        .when(some),
                Action.of(
                                "clients.action.export",
                                () -> ways.exporting().accept(List.copyOf(model.chosen())))
                        .withKeys("Ctrl+E")
                        .withIcon(Feather.DOWNLOAD)
                        .when(some),
                Action.of("clients.action.delete", model::trash)
                        .withKeys("Delete")
                        .withIcon(Feather.TRASH_2)
                        .when(some));
    }

    private String facts() {
        return switch (model.fillingProperty().get()) {
            case LOADING -> messages.get("clients.count.loading");
            case NO_CLIENTS -> "";
            case NO_MATCH, ROWS ->
                    model.isNarrowed()
                            ? messages.count(
                                    "clients.count.some",
                                    model.totalProperty().get(),
                                    model.rows().size())
                            : messages.count("clients.count.all", model.totalProperty().get());
        };
    }

    private Region list() {
        var noMatch = noMatch();
        var teaching = new ClientsTeaching(ways, messages);
        var under = new BorderPane(new StackPane(table, noMatch, teaching));
        under.setBottom(chosenBar());
        under.setMinHeight(0);
        model.answersProperty()
                .subscribe(
                        _ -> {
                            var filling = model.fillingProperty().get();
                            var rowsCame =
                                    !table.isVisible() && filling == ClientsViewModel.Filling.ROWS;
                            present(teaching, filling == ClientsViewModel.Filling.NO_CLIENTS);
                            present(noMatch, filling == ClientsViewModel.Filling.NO_MATCH);
                            present(table, filling == ClientsViewModel.Filling.ROWS);
                            present(filter, filling != ClientsViewModel.Filling.NO_CLIENTS);
                            if (rowsCame && !filter.isTypedInto()) {
                                table.takeFocus();
                            }
                        });
        return under;
    }

    private static void present(Node part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }

    private Region noMatch() {
        return new EmptyState(
                Feather.SEARCH,
                messages.get("clients.nomatch.title"),
                messages.get("clients.nomatch.text"),
                Buttons.of(showAll, messages),
                Buttons.of(ways.adding(), messages));
    }

    private Region chosenBar() {
        var count = new Label();
        count.setId("clients-chosen");
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.chosen().isEmpty()
                                                ? ""
                                                : messages.count(
                                                        "clients.chosen", model.chosen().size()),
                                model.chosen()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(count, gap);
        bar.getStyleClass().add("chosen-bar");
        onChosen.forEach(action -> bar.getChildren().add(Buttons.quiet(action, messages)));
        bar.visibleProperty().bind(Bindings.isNotEmpty(model.chosen()));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private Node showAllWhenNarrowed() {
        var button = Buttons.quiet(showAll, messages);
        button.visibleProperty().bind(showAll.enabled());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /// Which columns there are, and by what the rows are sorted: the headings of the table do both
    /// for the mouse.
    private MenuButton arrangement() {
        var name = messages.get("clients.view");
        var menu = new MenuButton(name, Icons.of(Feather.COLUMNS));
        menu.setId("clients-view");
        menu.setAccessibleText(messages.get("clients.action.arrange"));
        menu.getItems().add(heading("clients.columns"));
        for (var column : ClientColumn.values()) {
            var item = new CheckMenuItem(messages.get(column.titleKey()));
            item.setSelected(table.shownColumns().contains(column));
            item.setDisable(column == ClientColumn.NAME);
            item.setOnAction(_ -> toggle(column, item.isSelected()));
            menu.getItems().add(item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(), heading("clients.order"));
        menu.getItems().addAll(orders());
        return menu;
    }

    private CustomMenuItem heading(String key) {
        var words = new Label(messages.get(key));
        words.getStyleClass().add("overline");
        var item = new CustomMenuItem(words, false);
        item.setDisable(true);
        return item;
    }

    private List<MenuItem> orders() {
        var items = new ArrayList<MenuItem>();
        var group = new ToggleGroup();
        for (var column : ClientColumn.values()) {
            column.order()
                    .ifPresent(
                            order -> {
                                var item = new RadioMenuItem(messages.get(column.titleKey()));
                                item.setToggleGroup(group);
                                item.setOnAction(
                                        _ ->
                                                model.ask(
                                                        now ->
                                                                now.withOrder(
                                                                        order, now.descending())));
                                model.queryProperty()
                                        .subscribe(
                                                query -> item.setSelected(query.order() == order));
                                items.add(item);
                            });
        }
        var backwards = new CheckMenuItem(messages.get("clients.order.backwards"));
        backwards.setOnAction(
                _ -> model.ask(now -> now.withOrder(now.order(), backwards.isSelected())));
        model.queryProperty().subscribe(query -> backwards.setSelected(query.descending()));
        items.add(backwards);
        return items;
    }

    private List<Action> aroundList(Optional<Runnable> back) {
        var arrange =
                Action.of("clients.action.arrange", arrangement::show)
                        .withKeys("Alt+6")
                        .withIcon(Feather.COLUMNS);
        arrangement.setTooltip(Buttons.tooltip(arrange, messages));
        var all = new ArrayList<Action>();
        all.add(ways.adding().withKeys("Insert"));
        all.add(toFilter);
        all.addAll(filter.actions());
        all.add(arrange);
        all.add(showAll);
        back.map(
                        leaving ->
                                Action.of("clients.action.back", leaving)
                                        .withKeys("Esc")
                                        .withIcon(Feather.ARROW_LEFT)
                                        .when(showAll.enabled().not()))
                .ifPresent(all::add);
        return all;
    }

    private void toggle(ClientColumn column, boolean wanted) {
        var columns = new ArrayList<>(table.shownColumns());
        columns.remove(column);
        if (wanted) {
            columns.add(column);
        }
        table.showColumns(columns);
        remember();
    }

    private void remember() {
        settings.change(
                now -> now.remembering(COLUMNS, ClientColumn.written(table.shownColumns())));
    }

    private void openChosen() {
        chosenFirst()
                .ifPresent(
                        id -> {
                            model.stoodOn(id);
                            ways.opening().accept(id);
                        });
    }

    private Optional<ClientId> chosenFirst() {
        return table.standsOn().or(() -> model.chosen().stream().findFirst());
    }

    private void askForTag() {
        var prompt =
                new TagPrompt(
                        messages.count("clients.tag.for", model.chosen().size()),
                        tags,
                        messages,
                        model::addTag,
                        model::removeTag);
        prompt.showIn(ways.overlay());
    }

    private void toTable() {
        table.takeFocus();
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        var all = new ArrayList<>(onChosen);
        all.addAll(aroundList);
        return all;
    }

    @Override
    public void shown() {
        table.takeFocus();
    }

    @Override
    public void close() {
        chosenFirst().ifPresent(model::stoodOn);
        model.close();
    }
}
