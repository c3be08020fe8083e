package org.kartoteka.journeys.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.journeys.Journey;
import org.kartoteka.journeys.JourneyStep;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Choice;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Section;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Among the settings: which journey is followed, and its steps, each renamed in place, moved, put
/// away or brought back.
public final class JourneySettingsSection extends Section implements Panel {

    private final JourneySettingsViewModel model;
    private final Messages messages;
    private final VBox choice = new VBox();
    private final VBox lines = new VBox();
    private final TextField newName = new TextField();

    public JourneySettingsSection(JourneySettingsViewModel model, Messages messages) {
        super(messages.get("journeys.settings.title"));
        this.model = model;
        this.messages = messages;
        getStylesheets().add(Theme.sheet(JourneySettingsSection.class, "journeys.css"));
        setId("journey-settings");
        var text = fact(messages.get("journeys.settings.text"));
        text.getStyleClass().add("muted");
        lines.getStyleClass().add("journey-steps");
        add(text);
        add(choice);
        add(lines);
        add(adding());
        model.journeysProperty().subscribe(this::show);
    }

    private void show(List<Journey> journeys) {
        if (journeys.isEmpty()) {
            return;
        }
        var focused =
                lines.lookupAll("*").stream()
                        .filter(node -> node.isFocused() && node.getId() != null)
                        .map(Node::getId)
                        .findFirst();
        var followed = followed();
        var following =
                new Choice<>(
                        "journey-followed",
                        messages.get("journeys.settings.followed"),
                        journeys,
                        journey -> journey.displayName(messages),
                        model::follow);
        following.show(followed);
        choice.getChildren().setAll(following);
        lines.getChildren()
                .setAll(followed.steps().stream().map(step -> line(followed, step)).toList());
        focused.map(id -> lines.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private Journey followed() {
        return model.journeysProperty().get().stream()
                .filter(Journey::followed)
                .findFirst()
                .orElseThrow();
    }

    private Node line(Journey journey, JourneyStep step) {
        var shown = step.displayName(messages);
        var name = new TextField(shown);
        name.setId("journey-step-name-" + step.id().value());
        name.setAccessibleText(messages.get("journeys.settings.name", shown));
        name.setDisable(step.archived());
        name.setOnAction(_ -> model.rename(step, name.getText(), shown));
        name.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                model.rename(step, name.getText(), shown);
                            }
                        });
        HBox.setHgrow(name, Priority.ALWAYS);
        var line =
                new HBox(
                        name,
                        button(
                                Action.of(
                                                "journeys.settings.up",
                                                () -> model.move(journey, step, -1))
                                        .withIcon(Feather.ARROW_UP),
                                step,
                                "up"),
                        button(
                                Action.of(
                                                "journeys.settings.down",
                                                () -> model.move(journey, step, 1))
                                        .withIcon(Feather.ARROW_DOWN),
                                step,
                                "down"),
                        Buttons.quiet(putting(step), messages));
        line.getStyleClass().add("journey-step-line");
        return line;
    }

    private Button button(Action action, JourneyStep step, String id) {
        var button = Buttons.icon(action, messages);
        button.setId("journey-step-" + id + "-" + step.id().value());
        button.setAccessibleText(button.getAccessibleText() + ": " + step.displayName(messages));
        return button;
    }

    private Action putting(JourneyStep step) {
        return step.archived()
                ? Action.of("journeys.settings.return", () -> model.putAway(step, false))
                        .withIcon(Feather.CORNER_UP_LEFT)
                : Action.of("journeys.settings.archive", () -> model.putAway(step, true))
                        .withIcon(Feather.ARCHIVE);
    }

    private Node adding() {
        newName.setId("journey-new-step");
        newName.setPromptText(messages.get("journeys.settings.new"));
        newName.setAccessibleText(messages.get("journeys.settings.new"));
        newName.setOnAction(_ -> addStep());
        HBox.setHgrow(newName, Priority.ALWAYS);
        var add = Action.of("journeys.settings.add", this::addStep).withIcon(Feather.PLUS);
        var line = new HBox(newName, Buttons.of(add, messages));
        line.getStyleClass().add("journey-step-line");
        return line;
    }

    private void addStep() {
        model.add(followed(), newName.getText());
        newName.clear();
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void close() {
        model.close();
    }
}
