package org.kartoteka.journeys.ui;

import javafx.collections.FXCollections;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kartoteka.journeys.JourneyStep;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Choices;
import org.kartoteka.platform.ui.Field;

import java.util.Optional;
import java.util.stream.Stream;

/// What was changed, as it is typed: what, against what, at which step, since when. `Ctrl+Enter`
/// saves.
final class RemedyForm extends VBox {

    private final WayViewModel model;
    private final Messages messages;
    private final TextField words = new TextField();
    private final ComboBox<String> theme = new ComboBox<>();
    private final ChoiceBox<Optional<JourneyStep>> step = new ChoiceBox<>();
    private final TextField day = new TextField();
    private final Field wordsField;

    RemedyForm(WayViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.wordsField = new Field(messages.get("journeys.remedy.words"), words);
        getStyleClass().add("remedy-form");
        words.setId("remedy-words");
        words.setOnAction(_ -> save());
        theme.setId("remedy-theme");
        theme.setEditable(true);
        step.setId("remedy-step");
        step.setConverter(
                Choices.named(
                        chosen ->
                                chosen.map(at -> at.displayName(messages))
                                        .orElseGet(
                                                () -> messages.get("journeys.remedy.anywhere"))));
        day.setId("remedy-day");
        day.setPromptText(messages.get("journeys.remedy.day.today"));
        day.setOnAction(_ -> save());
        var aside =
                new FlowPane(
                        new Field(messages.get("journeys.remedy.theme"), theme),
                        new Field(messages.get("journeys.remedy.step"), step),
                        new Field(messages.get("journeys.remedy.day"), day));
        aside.getStyleClass().add("remedy-aside");
        var save =
                Buttons.of(
                        Action.of("journeys.remedy.save", this::save).withKeys("Ctrl+Enter"),
                        messages);
        getChildren().setAll(wordsField, aside, save);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save();
        } else if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
            event.consume();
            clear();
        }
    }

    /// Offers the themes in use and the steps of the followed journey; what is typed stays.
    void offer(WayViewModel.Shown shown) {
        var typed = theme.getEditor().getText();
        theme.setItems(FXCollections.observableArrayList(shown.themes()));
        theme.getEditor().setText(typed);
        var chosen = step.getValue();
        step.getItems()
                .setAll(
                        Stream.concat(
                                        Stream.of(Optional.<JourneyStep>empty()),
                                        shown.followed().offered().stream().map(Optional::of))
                                .toList());
        step.setValue(
                chosen != null && step.getItems().contains(chosen) ? chosen : Optional.empty());
    }

    private void save() {
        var at = step.getValue().map(JourneyStep::id);
        if (model.change(theme.getEditor().getText(), at, day.getText(), words.getText())) {
            clear();
            words.requestFocus();
        } else {
            wordsField.showProblem(messages.get("journeys.remedy.missing"));
        }
    }

    private void clear() {
        wordsField.showProblem("");
        words.clear();
        theme.getEditor().clear();
        day.clear();
    }

    void takeFocus() {
        words.requestFocus();
    }
}
