package org.kartoteka.exchange.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.exchange.FieldChange;
import org.kartoteka.exchange.Match;
import org.kartoteka.exchange.RowPlan;
import org.kartoteka.exchange.Verdict;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// All there is to say about one row of the rehearsal, and what can be decided about it.
final class RowDetails extends ScrollPane {

    /// A row with more look-alikes than this has a name that says little.
    private static final int MOST_LOOK_ALIKES = 5;

    private final ImportViewModel model;
    private final Messages messages;
    private final RowWords words;
    private final VBox lines = new VBox();
    private Optional<RowPlan> shown = Optional.empty();

    RowDetails(ImportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new RowWords(messages);
        getStyleClass().add("row-details");
        setId("row-details");
        setFitToWidth(true);
        setFocusTraversable(false);
        lines.getStyleClass().add("row-details-lines");
        setContent(lines);
    }

    void show(Optional<RowPlan> row) {
        if (row.equals(shown)) {
            return;
        }
        shown = row;
        lines.getChildren().clear();
        row.ifPresent(this::fill);
        setVvalue(0);
    }

    private void fill(RowPlan row) {
        lines.getChildren().add(head(row));
        if (row.verdict() == Verdict.ERROR) {
            say(messages.get(row.error()), "bad");
        }
        row.same().ifPresent(match -> lines.getChildren().add(sameLine(row, match)));
        row.conflicts().forEach(change -> lines.getChildren().add(fromFile(row, change, false)));
        row.changes().forEach(change -> lines.getChildren().add(changeLine(row, change)));
        row.lookAlikes().stream()
                .limit(MOST_LOOK_ALIKES)
                .forEach(match -> lines.getChildren().add(lookAlike(row, match)));
        row.problems().forEach(problem -> say(words.problem(problem), "caution"));
        if (lines.getChildren().size() == 1) {
            say(messages.get("exchange.row.plain"), "muted");
        }
    }

    private Node head(RowPlan row) {
        var name =
                new Label(
                        row.called().isEmpty()
                                ? messages.get("exchange.row.nameless")
                                : row.called());
        name.getStyleClass().add("row-details-name");
        name.setMinWidth(0);
        var line = new Label(messages.get("exchange.row.line", row.line()));
        line.getStyleClass().add("faint");
        line.setMinWidth(USE_PREF_SIZE);
        var chip = words.chip(row.verdict());
        chip.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(chip, name, line);
        head.getStyleClass().add("row-details-head");
        return head;
    }

    private void say(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        lines.getChildren().add(label);
    }

    private Node sameLine(RowPlan row, Match match) {
        var ways =
                button(
                        Action.of(
                                        "exchange.action.as-new",
                                        () -> model.decisions().asNew(row.row()))
                                .withKeys("N"),
                        "row-as-new");
        return line(words.same(match), ways);
    }

    private Node lookAlike(RowPlan row, Match match) {
        var join =
                Action.of("exchange.action.join", () -> model.decisions().into(row.row(), match))
                        .withKeys("J");
        return line(words.resembles(match), button(join, "row-join"));
    }

    private Button button(Action action, String id) {
        var button = Buttons.of(action, messages);
        button.setId(id);
        button.getStyleClass().add("small-button");
        return button;
    }

    private static Node line(String text, Button way) {
        var label = new Label(text);
        label.setWrapText(true);
        var line = new FlowPane(label, way);
        line.getStyleClass().add("row-details-line");
        return line;
    }

    private Node changeLine(RowPlan row, FieldChange change) {
        if (row.fromFile().contains(change.field())) {
            return fromFile(row, change, true);
        }
        var label = new Label(words.change(change));
        label.setWrapText(true);
        return label;
    }

    /// Whether the file is right where it and the base differ.
    private Node fromFile(RowPlan row, FieldChange change, boolean taken) {
        var box = new CheckBox(taken ? words.change(change) : words.conflict(change));
        box.setSelected(taken);
        box.setWrapText(true);
        box.setOnAction(
                _ ->
                        model.decisions()
                                .takeFromFile(
                                        row.row(), List.of(change.field()), box.isSelected()));
        box.setAccessibleText(messages.get("exchange.action.from-file") + ": " + box.getText());
        return box;
    }

    /// Makes a client of its own of the row.
    void asNew() {
        shown.filter(row -> row.same().isPresent())
                .ifPresent(row -> model.decisions().asNew(row.row()));
    }

    /// Adds the row to its first look-alike.
    void join() {
        shown.ifPresent(
                row ->
                        row.lookAlikes().stream()
                                .findFirst()
                                .ifPresent(match -> model.decisions().into(row.row(), match)));
    }

    /// Takes the file's values wherever it and the base differ; once they are taken, the known ones
    /// again.
    void takeFromFile() {
        shown.ifPresent(
                row -> {
                    var fields = new LinkedHashSet<>(row.fromFile());
                    row.conflicts().forEach(change -> fields.add(change.field()));
                    model.decisions().takeFromFile(row.row(), fields, !row.conflicts().isEmpty());
                });
    }
}
