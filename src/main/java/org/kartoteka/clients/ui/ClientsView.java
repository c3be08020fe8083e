package org.kartoteka.clients.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
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

    ClientsView(
            ClientsViewModel model,
            ClientsWays ways,
            TagsInUse tags,
            CurrentSettings settings,
            Messages messages) {
        super(messages.get("clients.title"));
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
        table.showColumns(ClientColumn.read(settings.get().remembered().getOrDefault(COLUMNS, "")));
        table.setContextMenu(RowMenu.of(onChosen, messages));
        bindFacts(Bindings.createStringBinding(this::facts, model.answersProperty()));
        setTools(Buttons.icon(ways.importing(), messages), columnsMenu());
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
        var all = Action.of("clients.action.all", model::askForAll).withIcon(Feather.X);
        return new EmptyState(
                Feather.SEARCH,
                messages.get("clients.nomatch.title"),
                messages.get("clients.nomatch.text"),
                Buttons.of(all, messages),
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

    private MenuButton columnsMenu() {
        var name = messages.get("clients.columns");
        var menu = new MenuButton(name, Icons.of(Feather.COLUMNS));
        menu.setId("clients-columns");
        menu.setAccessibleText(name);
        menu.setTooltip(new Tooltip(name));
        for (var column : ClientColumn.values()) {
            var item = new CheckMenuItem(messages.get(column.titleKey()));
            item.setSelected(table.shownColumns().contains(column));
            item.setDisable(column == ClientColumn.NAME);
            item.setOnAction(_ -> toggle(column, item.isSelected()));
            menu.getItems().add(item);
        }
        return menu;
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
        all.add(ways.adding().withKeys("Insert"));
        all.add(toFilter);
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
