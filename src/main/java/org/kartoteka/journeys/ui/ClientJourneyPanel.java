package org.kartoteka.journeys.ui;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.journeys.JourneyEntry;
import org.kartoteka.journeys.JourneyStep;
import org.kartoteka.journeys.PainPoint;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The part of a card with the client's step on the journey, moved on by `W` and back by `Shift+W`,
/// and with what hurt them, noted by `B`.
public final class ClientJourneyPanel extends VBox implements Panel {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final ClientJourneyViewModel model;
    private final Messages messages;
    private final VBox way = new VBox();
    private final VBox pains = new VBox();
    private final VBox below = new VBox();
    private final Action noting;

    public ClientJourneyPanel(ClientJourneyViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.noting =
                Action.of("journeys.pain.add", this::openForm).withKeys("B").withIcon(Feather.PLUS);
        getStyleClass().addAll("card", "client-journey");
        getStylesheets().add(Theme.sheet(ClientJourneyPanel.class, "journeys.css"));
        setId("client-journey");
        way.getStyleClass().add("journey-way");
        pains.getStyleClass().add("pain-lines");
        getChildren()
                .setAll(
                        overline("journeys.card.title"),
                        way,
                        overline("journeys.pains.title"),
                        pains,
                        below);
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
        closeForm();
    }

    private Node overline(String key) {
        var title = new Label(messages.get(key));
        title.getStyleClass().add("overline");
        return title;
    }

    private void show(ClientJourneyViewModel.Shown shown) {
        var focused =
                way.getChildren().stream().filter(Node::isFocused).map(Node::getId).findFirst();
        way.getChildren()
                .setAll(
                        shown.followed().offered().stream()
                                .map(step -> step(step, shown))
                                .toList());
        focused.map(id -> way.lookup("#" + id)).ifPresent(Node::requestFocus);
        var none = new Label(messages.get("journeys.pains.none"));
        none.getStyleClass().add("faint");
        none.setWrapText(true);
        pains.getChildren()
                .setAll(
                        shown.pains().isEmpty()
                                ? List.of(none)
                                : shown.pains().stream().map(pain -> line(pain, shown)).toList());
    }

    /// One step of the way: pressing it moves the client there.
    private Button step(JourneyStep step, ClientJourneyViewModel.Shown shown) {
        var here = shown.currentStep().filter(current -> current.id().equals(step.id()));
        var name = step.displayName(messages);
        var text =
                here.isPresent()
                        ? shown.current().map(entry -> name + " · " + since(entry)).orElse(name)
                        : name;
        var button = new Button(text, Icons.of(icon(step, shown)));
        button.setId("journey-step-" + step.id().value());
        button.getStyleClass().addAll("quiet", "journey-step");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.pseudoClassStateChanged(HERE, here.isPresent());
        button.setAccessibleText(
                messages.get(here.isPresent() ? "journeys.card.here" : "journeys.card.move", text));
        button.setOnAction(_ -> model.moveTo(step));
        return button;
    }

    private static Feather icon(JourneyStep step, ClientJourneyViewModel.Shown shown) {
        var current = shown.currentStep();
        if (current.filter(here -> here.id().equals(step.id())).isPresent()) {
            return Feather.MAP_PIN;
        }
        var been = shown.entries().stream().anyMatch(entry -> entry.step().equals(step.id()));
        return been ? Feather.CHECK : Feather.CIRCLE;
    }

    private String since(JourneyEntry entry) {
        var days = model.days(entry);
        return days == 0
                ? messages.get("journeys.card.today")
                : messages.count(
                        "journeys.card.since", days, messages.formats().date(entry.enteredOn()));
    }

    private Node line(PainPoint pain, ClientJourneyViewModel.Shown shown) {
        var theme = new Label(pain.theme());
        theme.setWrapText(true);
        var where = shown.step(pain.step()).map(step -> step.displayName(messages)).orElse("");
        var aside =
                new Label(
                        messages.formats().date(pain.notedOn())
                                + " · "
                                + where
                                + (pain.talk().isPresent()
                                        ? " · " + messages.get("journeys.pain.in.talk")
                                        : "")
                                + (pain.words().isEmpty() ? "" : "\n" + pain.words()));
        aside.getStyleClass().add("faint");
        aside.setWrapText(true);
        var said = new VBox(theme, aside);
        HBox.setHgrow(said, Priority.ALWAYS);
        var remove =
                Buttons.icon(
                        Action.of("journeys.pain.remove", () -> model.remove(pain))
                                .withIcon(Feather.X),
                        messages);
        remove.setAccessibleText(remove.getAccessibleText() + ": " + pain.theme());
        var line = new HBox(said, remove);
        line.getStyleClass().add("pain-line");
        return line;
    }

    private void openForm() {
        model.shownProperty()
                .get()
                .ifPresent(
                        shown -> {
                            var form = new PainForm(model, shown, this::closeForm, messages);
                            below.getChildren().setAll(form);
                            form.takeFocus();
                        });
    }

    private void closeForm() {
        var hadFocus = below.lookupAll("*").stream().anyMatch(Node::isFocused);
        var add = Buttons.quiet(noting, messages);
        below.getChildren().setAll(add);
        if (hadFocus) {
            add.requestFocus();
        }
    }

    private void takeBack() {
        model.shownProperty()
                .get()
                .flatMap(ClientJourneyViewModel.Shown::current)
                .ifPresent(model::remove);
    }

    private boolean isAnywhere() {
        return model.shownProperty()
                .get()
                .flatMap(ClientJourneyViewModel.Shown::current)
                .isPresent();
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("journeys.card.on", () -> model.moveBy(1))
                        .withKeys("W")
                        .withIcon(Feather.MAP_PIN),
                Action.of("journeys.card.back", () -> model.moveBy(-1)).withKeys("Shift+W"),
                Action.of("journeys.card.mistake", this::takeBack)
                        .when(
                                Bindings.createBooleanBinding(
                                        this::isAnywhere, model.shownProperty())),
                noting);
    }

    @Override
    public void close() {
        model.close();
    }
}
