package org.kartoteka.history.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kartoteka.clients.PurgeTrash;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.EmptyState;
import org.kartoteka.platform.ui.GroupedList;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Question;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Lists deleted clients, gives them back, or removes them for good after asking.
public final class TrashView extends PageLayout implements Page {

    /// More names than this make a question that nobody reads.
    private static final int NAMED = 3;

    private final TrashViewModel model;
    private final Messages messages;
    private final Notices notices;
    private final GroupedList<TrashViewModel.Row> list;
    private final List<Action> actions;

    public TrashView(TrashViewModel model, Messages messages, Notices notices) {
        super(messages.get("trash.title"));
        this.model = model;
        this.messages = messages;
        this.notices = notices;
        this.list = new GroupedList<>(model.rows(), row -> Optional.of(row.id()), this::line);
        this.actions = List.of(restoring(), purging());
        getStyleClass().add("trash");
        getStylesheets().add(Theme.sheet(TrashView.class, "history.css"));
        setTools(actions.stream().map(this::tool).toArray(Node[]::new));
        setContent(deleted());
        model.rows().subscribe(this::count);
    }

    private Node tool(Action action) {
        return Buttons.of(action, messages);
    }

    private String left(TrashViewModel.Row row) {
        return row.daysLeft() == 0
                ? messages.get("trash.left.today")
                : messages.count("trash.left", row.daysLeft());
    }

    private Action restoring() {
        return Action.of("trash.restore", () -> restore(chosen()))
                .withKeys("Enter")
                .withIcon(Feather.CORNER_UP_LEFT)
                .when(someChosen());
    }

    private Action purging() {
        return Action.of("trash.purge", () -> ask(chosen()))
                .withKeys("Delete")
                .withIcon(Feather.TRASH_2)
                .when(someChosen());
    }

    private BooleanExpression someChosen() {
        return Bindings.isNotEmpty(list.getSelectionModel().getSelectedItems());
    }

    private List<TrashViewModel.Row> chosen() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    private void count() {
        setFacts(
                model.rows().isEmpty()
                        ? ""
                        : messages.count(
                                "trash.facts", model.rows().size(), PurgeTrash.KEPT.toDays()));
    }

    private Node deleted() {
        list.setId("trash-list");
        list.setAccessibleText(messages.get("trash.list"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.teach(nothing(), model.loadedProperty());
        return list;
    }

    private EmptyState nothing() {
        return new EmptyState(
                Feather.TRASH_2,
                messages.get("trash.empty.title"),
                messages.get("trash.empty.text", PurgeTrash.KEPT.toDays()));
    }

    private Node line(TrashViewModel.Row row) {
        var name = new Label(row.name());
        name.getStyleClass().add("line-text");
        var deleted =
                new Label(messages.get("trash.deleted", messages.formats().date(row.deletedOn())));
        deleted.getStyleClass().add("muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var left = new Label(left(row));
        left.getStyleClass().add("faint");
        deleted.setMinWidth(Region.USE_PREF_SIZE);
        left.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(name, deleted, gap, left);
        line.getStyleClass().add("line");
        return line;
    }

    private void restore(List<TrashViewModel.Row> rows) {
        model.restore(rows, count -> notices.say(messages.count("trash.said.restored", count)));
    }

    private void ask(List<TrashViewModel.Row> rows) {
        var names =
                rows.stream()
                        .limit(NAMED)
                        .map(TrashViewModel.Row::name)
                        .collect(Collectors.joining(", "));
        var all = rows.size() > NAMED ? names + "…" : names;
        var keep = Buttons.of(Action.of("trash.ask.keep", this::asked), messages);
        var purge = Buttons.of(Action.of("trash.purge", () -> purge(rows)), messages);
        purge.setId("trash-purge-sure");
        purge.getStyleClass().add("danger-button");
        setBelowHeading(
                new Question(messages.count("trash.ask.purge", rows.size(), all), keep, purge));
        keep.requestFocus();
    }

    private void asked() {
        setBelowHeading();
        list.requestFocus();
    }

    private void purge(List<TrashViewModel.Row> rows) {
        asked();
        model.purge(rows, count -> notices.say(messages.count("trash.said.purged", count)));
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public void shown() {
        list.requestFocus();
    }

    @Override
    public void close() {
        model.close();
    }
}
