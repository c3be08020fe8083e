package org.kartoteka.clients.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientDraft;
import org.kartoteka.clients.LookAlike;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.FollowingScroll;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A client that is not there yet, typed or pasted, and those it may already be.
public final class NewClientView extends PageLayout implements Page {

    private final NewClientViewModel model;
    private final EditedClient edited;
    private final Navigation navigation;
    private final Messages messages;
    private final Consumer<ClientId> opening;
    private final VBox perhaps = new VBox();
    private final Action save;
    private final Action leave;

    /// @param begun what is proposed, perhaps nothing
    NewClientView(
            ClientDraft begun,
            NewClientViewModel model,
            CardForms forms,
            Navigation navigation,
            Consumer<ClientId> opening,
            Messages messages) {
        super(messages.get("clients.new.title"));
        this.model = model;
        this.navigation = navigation;
        this.messages = messages;
        this.opening = opening;
        this.edited =
                new EditedClient(saved -> forms.ofNew(begun, saved), this::saved, forms, messages);
        this.save =
                Action.of("clients.action.save", edited::save)
                        .withKeys("Ctrl+Enter")
                        .withIcon(Feather.CHECK);
        this.leave =
                Action.of("clients.action.cancel", this::leave).withKeys("Esc").withIcon(Feather.X);
        setId("new-client");
        getStylesheets().add(Theme.sheet(NewClientView.class, "clients.css"));
        setFacts(messages.get("clients.new.hint"));
        setTools(Buttons.of(leave, messages), Buttons.primary(save, messages));
        setContent(body());
        edited.model().draftProperty().subscribe(model::look);
        model.found().addListener((ListChangeListener<LookAlike>) _ -> showPerhaps());
    }

    private Node body() {
        perhaps.setId("perhaps");
        perhaps.getStyleClass().addAll("card", "perhaps");
        perhaps.managedProperty().bind(perhaps.visibleProperty());
        perhaps.setVisible(false);
        var columns = new VBox(perhaps, edited);
        columns.getStyleClass().add("new-client-body");
        var scroll = new FollowingScroll();
        scroll.setContent(columns);
        return scroll;
    }

    private void showPerhaps() {
        var title = new Label(messages.get("clients.perhaps.title"), Icons.of(Feather.USERS));
        title.getStyleClass().add("perhaps-title");
        var chips = new FlowPane(model.found().stream().map(this::offered).toArray(Button[]::new));
        chips.getStyleClass().add("chip-row");
        perhaps.getChildren().setAll(title, chips);
        perhaps.setVisible(!model.found().isEmpty());
    }

    private Button offered(LookAlike like) {
        var why = like.reasons().stream().map(this::inWords).collect(Collectors.joining(", "));
        var button =
                new Button(messages.get("clients.perhaps.like", like.row().displayName(), why));
        button.setWrapText(true);
        button.getStyleClass().add("contact-chip");
        button.setGraphic(Icons.of(Feather.ARROW_RIGHT));
        button.setOnAction(_ -> opening.accept(like.row().id()));
        return button;
    }

    private String inWords(LookAlike.Reason reason) {
        return switch (reason) {
            case SAME_EMAIL -> messages.get("clients.perhaps.email");
            case SAME_PHONE -> messages.get("clients.perhaps.phone");
            case SAME_NAME -> messages.get("clients.perhaps.name");
            case YO_OR_YE -> messages.get("clients.perhaps.yo");
            case SWAPPED_ORDER -> messages.get("clients.perhaps.order");
            case LOOK_ALIKE_LETTERS -> messages.get("clients.perhaps.letters");
            case TRANSLITERATED -> messages.get("clients.perhaps.translit");
            case SHORT_FORM -> messages.get("clients.perhaps.short");
            case OTHER_SPELLING -> messages.get("clients.perhaps.spelling");
            case SAME_COMPANY_NAME -> messages.get("clients.perhaps.company");
        };
    }

    private void saved(Client client) {
        navigation.replace(Place.client(client.id()));
    }

    private void leave() {
        navigation.back();
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(save, leave);
    }

    @Override
    public void shown() {
        edited.takeFocus();
    }

    @Override
    public boolean mayLeave(Runnable next) {
        return edited.mayLeave(next);
    }
}
