package org.kartoteka.clients.ui;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientField;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.EmptyState;
import org.kartoteka.platform.ui.FollowingScroll;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One client's card: who they are, what to know before a call, and what happened. `F2` turns its
/// side into a form.
public final class ClientCardView extends BorderPane implements Page {

    private final ClientCardViewModel model;
    private final CardForms forms;
    private final TagsInUse tags;
    private final CardWays ways;
    private final Messages messages;
    private final CardHeader header;
    private final WhoPanel who;
    private final CardColumns columns = new CardColumns();
    private final ScrollPane scroll = new FollowingScroll();
    private final Panel story;
    private final List<Panel> before;
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper usable = new ReadOnlyBooleanWrapper();
    private final List<Action> onCard;
    private final Action save;
    private Optional<EditedClient> edited = Optional.empty();

    ClientCardView(
            ClientCardViewModel model,
            CardForms forms,
            TagsInUse tags,
            CardWays ways,
            Messages messages) {
        this.model = model;
        this.forms = forms;
        this.tags = tags;
        this.ways = ways;
        this.messages = messages;
        this.header = new CardHeader(model, ways, leaving(), messages);
        this.who = new WhoPanel(messages, this::edit, ways.opening());
        this.story = ways.story().apply(model.id());
        this.before = ways.before().stream().map(panel -> panel.apply(model.id())).toList();
        this.onCard = onCard();
        this.save =
                Action.of("clients.action.save", this::save)
                        .withKeys("Ctrl+Enter")
                        .withIcon(Feather.CHECK)
                        .when(editing);
        getStyleClass().addAll("page", "client-card");
        getStylesheets().add(Theme.sheet(ClientCardView.class, "clients.css"));
        setId("client-card");
        setTop(header);
        model.shownProperty().subscribe(this::show);
    }

    private List<Action> onCard() {
        var reading = usable.getReadOnlyProperty().and(editing.not());
        var all = new ArrayList<Action>();
        all.add(
                Action.of("clients.action.edit", () -> edit(ClientField.FAMILY))
                        .withKeys("F2")
                        .withIcon(Feather.EDIT_2)
                        .when(reading));
        all.add(
                Action.of("clients.action.tag", this::askForTag)
                        .withKeys("T")
                        .withIcon(Feather.TAG)
                        .when(reading));
        all.add(
                Action.of("clients.action.previous", () -> goBeside(-1))
                        .withKeys("Ctrl+Left")
                        .withIcon(Feather.CHEVRON_LEFT));
        all.add(
                Action.of("clients.action.following", () -> goBeside(1))
                        .withKeys("Ctrl+Right")
                        .withIcon(Feather.CHEVRON_RIGHT));
        all.add(
                Action.of("clients.action.delete", model::trash)
                        .withKeys("Delete")
                        .withIcon(Feather.TRASH_2)
                        .when(reading));
        return List.copyOf(all);
    }

    private void show(ClientCardViewModel.Shown shown) {
        usable.set(shown instanceof ClientCardViewModel.Shown.Card);
        switch (shown) {
            case ClientCardViewModel.Shown.Loading _ -> setCenter(new Region());
            case ClientCardViewModel.Shown.Card card -> showCard(card);
            case ClientCardViewModel.Shown.InTrash(var client) -> showInTrash(client);
            case ClientCardViewModel.Shown.Gone _ ->
                    showNothing(
                            new EmptyState(
                                    Feather.USER_X,
                                    messages.get("clients.card.gone.title"),
                                    messages.get("clients.card.gone.text"),
                                    Buttons.of(leaving(), messages)));
        }
    }

    private void showCard(ClientCardViewModel.Shown.Card card) {
        header.show(card, tools());
        who.show(card);
        if (edited.isEmpty()) {
            arrangeForReading();
        }
        scroll.setContent(columns);
        setTop(header);
        setCenter(scroll);
    }

    private List<Node> tools() {
        var tools = new ArrayList<Node>();
        if (editing.get()) {
            tools.add(Buttons.primary(save, messages));
            tools.add(Buttons.of(leaving(), messages));
            return tools;
        }
        tools.add(Buttons.of(onCard.getFirst(), messages));
        onCard.stream().skip(1).forEach(action -> tools.add(Buttons.icon(action, messages)));
        return tools;
    }

    private void arrangeForReading() {
        columns.show(List.of(who), before.stream().map(Panel::view).toList(), story.view());
    }

    private void showInTrash(Client client) {
        var restore =
                Action.of("clients.action.restore", model::restore).withIcon(Feather.ROTATE_CCW);
        showNothing(
                new EmptyState(
                        Feather.TRASH_2,
                        messages.get("clients.card.trash.title", client.displayName()),
                        messages.get("clients.card.trash.text"),
                        Buttons.primary(restore, messages),
                        Buttons.of(leaving(), messages)));
    }

    private void showNothing(EmptyState state) {
        setTop(null);
        setCenter(state);
    }

    private void edit(ClientField field) {
        model.client().ifPresent(client -> begin(client, field));
    }

    private void begin(Client client, ClientField field) {
        var opened =
                new EditedClient(
                        saved -> forms.of(client, saved), _ -> endEditing(), forms, messages);
        edited = Optional.of(opened);
        editing.set(true);
        columns.show(List.of(), List.of(), opened);
        reload();
        opened.focusOn(
                client.kind() == Client.Kind.COMPANY && field == ClientField.FAMILY
                        ? ClientField.ORGANIZATION
                        : field);
    }

    private void save() {
        edited.ifPresent(EditedClient::save);
    }

    private void endEditing() {
        edited = Optional.empty();
        editing.set(false);
        arrangeForReading();
        reload();
        requestFocus();
    }

    private void reload() {
        show(model.shownProperty().get());
        model.reload();
    }

    /// Ends editing, or goes back to where the person came from.
    private Action leaving() {
        return Action.of(
                        editing.get() ? "clients.action.cancel" : "clients.action.back",
                        this::leave)
                .withKeys("Esc")
                .withIcon(editing.get() ? Feather.X : Feather.ARROW_LEFT);
    }

    private void leave() {
        if (edited.isEmpty()) {
            ways.navigation().back();
        } else if (edited.get().mayLeave(this::endEditing)) {
            endEditing();
        }
    }

    private void goBeside(int step) {
        ways.beside()
                .apply(model.id(), step)
                .ifPresent(neighbour -> ways.navigation().replace(Place.client(neighbour)));
    }

    private void askForTag() {
        model.client()
                .ifPresent(
                        client ->
                                new TagPrompt(
                                                messages.get(
                                                        "clients.tag.named", client.displayName()),
                                                tags,
                                                messages,
                                                model::addTag,
                                                model::removeTag)
                                        .showIn(ways.overlay()));
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        var all = new ArrayList<>(onCard);
        all.add(save);
        all.add(Action.of("clients.action.leave", this::leave).withKeys("Esc"));
        all.addAll(story.actions());
        before.forEach(panel -> all.addAll(panel.actions()));
        return all;
    }

    @Override
    public void shown() {
        setFocusTraversable(true);
        setAccessibleText(messages.get("clients.card.title"));
        requestFocus();
    }

    @Override
    public boolean mayLeave(Runnable next) {
        return edited.map(open -> open.mayLeave(next)).orElse(true) && story.mayLeave(next);
    }

    @Override
    public void close() {
        model.close();
        story.close();
        before.forEach(Panel::close);
    }
}
