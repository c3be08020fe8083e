package org.kartoteka.journeys.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kartoteka.interactions.Interaction;
import org.kartoteka.journeys.JourneyStep;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Choices;
import org.kartoteka.platform.ui.Field;

import java.util.Optional;
import java.util.stream.Stream;

/// What hurt a client, as it is typed: the theme, at which step, in which words. `Ctrl+Enter`
/// saves, `Esc` leaves.
final class PainForm extends VBox {

    /// Offered until there are themes of the person's own.
    private static final int MOST_OFFERED = 6;

    private final ClientJourneyViewModel model;
    private final ClientJourneyViewModel.Shown shown;
    private final Messages messages;
    private final Runnable leave;
    private final TextField theme = new TextField();
    private final ChoiceBox<JourneyStep> step = new ChoiceBox<>();
    private final TextField words = new TextField();
    private final CheckBox talk = new CheckBox();
    private final Field themeField;

    /// @param leave closes the form
    PainForm(
            ClientJourneyViewModel model,
            ClientJourneyViewModel.Shown shown,
            Runnable leave,
            Messages messages) {
        this.model = model;
        this.shown = shown;
        this.messages = messages;
        this.leave = leave;
        this.themeField = new Field(messages.get("journeys.pain.theme"), theme);
        getStyleClass().add("pain-form");
        theme.setId("pain-theme");
        words.setId("pain-words");
        talk.setId("pain-talk");
        theme.setOnAction(_ -> save());
        words.setOnAction(_ -> save());
        chooseStep();
        getChildren()
                .setAll(
                        themeField,
                        offered(),
                        new Field(messages.get("journeys.pain.step"), step),
                        new Field(messages.get("journeys.pain.words"), words));
        shown.lastTalk().ifPresent(_ -> getChildren().add(lastTalk()));
        getChildren().add(ways());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void chooseStep() {
        step.setId("pain-step");
        step.setMaxWidth(Double.MAX_VALUE);
        step.setConverter(Choices.named(offered -> offered.displayName(messages)));
        step.getItems().setAll(shown.followed().offered());
        shown.currentStep()
                .filter(step.getItems()::contains)
                .or(() -> step.getItems().stream().findFirst())
                .ifPresent(step::setValue);
    }

    /// A theme that is in use already, by one press: one thing is not to have two names.
    private Node offered() {
        var shipped =
                Stream.of("instructions", "slow", "expectation")
                        .map(code -> messages.get("journeys.theme." + code));
        var pane = new FlowPane();
        pane.getStyleClass().add("pain-themes");
        Stream.concat(shown.themes().stream(), shipped)
                .distinct()
                .limit(MOST_OFFERED)
                .map(this::offered)
                .forEach(pane.getChildren()::add);
        return pane;
    }

    private Button offered(String name) {
        var button = new Button(name);
        button.getStyleClass().addAll("quiet", "small");
        button.setAccessibleText(messages.get("journeys.pain.theme.take", name));
        button.setOnAction(
                _ -> {
                    theme.setText(name);
                    words.requestFocus();
                });
        return button;
    }

    private Node lastTalk() {
        var day = shown.lastTalk().map(Interaction::happenedAt).map(model::day).orElseThrow();
        talk.setText(messages.get("journeys.pain.talk", messages.formats().date(day)));
        return talk;
    }

    private Node ways() {
        var ways =
                new FlowPane(
                        Buttons.primary(
                                Action.of("journeys.pain.save", this::save).withKeys("Ctrl+Enter"),
                                messages),
                        Buttons.quiet(
                                Action.of("journeys.pain.leave", leave).withKeys("Esc"), messages));
        ways.getStyleClass().add("pain-ways");
        return ways;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave.run();
        }
    }

    private void save() {
        var about =
                talk.isSelected()
                        ? shown.lastTalk().map(Interaction::id)
                        : Optional.<InteractionId>empty();
        if (step.getValue() != null
                && model.note(step.getValue(), theme.getText(), words.getText(), about)) {
            leave.run();
        } else {
            themeField.showProblem(messages.get("journeys.pain.theme.missing"));
            theme.requestFocus();
        }
    }

    void takeFocus() {
        theme.requestFocus();
    }
}
