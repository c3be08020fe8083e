package org.kartoteka.stages.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Choice;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.stages.HouseRule;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The part of a card with the house rules: what is done with this client and what never is, and a
/// line for the next.
public final class HouseRulesPanel extends VBox implements Panel {

    private final HouseRulesViewModel model;
    private final Messages messages;
    private final VBox lines = new VBox();
    private final TextField text = new TextField();
    private final Choice<HouseRule.Kind> choice;
    private HouseRule.Kind kind = HouseRule.Kind.DO;

    public HouseRulesPanel(HouseRulesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.choice =
                new Choice<>(
                        "house-rule-kind",
                        messages.get("stages.rules.kind"),
                        List.of(HouseRule.Kind.values()),
                        this::name,
                        chosen -> kind = chosen);
        getStyleClass().addAll("card", "house-rules");
        getStylesheets().add(Theme.sheet(HouseRulesPanel.class, "stages.css"));
        setId("house-rules");
        var title = new Label(messages.get("stages.rules.title"));
        title.getStyleClass().add("overline");
        choice.show(kind);
        getChildren().setAll(title, lines, choice, adding());
        model.rows().addListener((ListChangeListener<HouseRule>) _ -> show());
        show();
    }

    private String name(HouseRule.Kind named) {
        return messages.get("stages.rules." + named.name());
    }

    private void show() {
        lines.getChildren().setAll(model.rows().stream().map(this::line).toList());
        if (model.rows().isEmpty()) {
            var none = new Label(messages.get("stages.rules.none"));
            none.setWrapText(true);
            none.getStyleClass().add("faint");
            lines.getChildren().setAll(none);
        }
    }

    private Node line(HouseRule rule) {
        var label = new Label(rule.text());
        label.setWrapText(true);
        label.setGraphic(
                Icons.of(rule.kind() == HouseRule.Kind.DO ? Feather.CHECK : Feather.SLASH));
        label.getStyleClass().add(rule.kind() == HouseRule.Kind.DO ? "rule-do" : "rule-dont");
        label.setAccessibleText(name(rule.kind()) + ": " + rule.text());
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var remove =
                Buttons.icon(
                        Action.of("stages.rules.remove", () -> model.remove(rule))
                                .withIcon(Feather.X),
                        messages);
        remove.setAccessibleText(messages.get("stages.rules.remove") + ": " + rule.text());
        var line = new HBox(label, remove);
        line.getStyleClass().add("stage-entry");
        return line;
    }

    private Node adding() {
        text.setId("house-rule-text");
        text.setPromptText(messages.get("stages.rules.prompt"));
        text.setAccessibleText(messages.get("stages.rules.add"));
        text.setOnAction(_ -> add());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::clearOnEscape);
        HBox.setHgrow(text, Priority.ALWAYS);
        var add =
                Buttons.icon(
                        Action.of("stages.rules.save", this::add).withIcon(Feather.PLUS), messages);
        var line = new HBox(text, add);
        line.getStyleClass().add("stage-entry");
        return line;
    }

    private void clearOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !text.getText().isEmpty()) {
            event.consume();
            text.clear();
        }
    }

    private void add() {
        if (model.add(kind, text.getText())) {
            text.clear();
        }
        text.requestFocus();
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("stages.rules.add", text::requestFocus)
                        .withKeys("Shift+M")
                        .withIcon(Feather.BOOKMARK));
    }

    @Override
    public void close() {
        model.close();
    }
}
