package org.kartoteka.exchange.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Choice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What an import would do, to be looked at and mended before anything is written.
final class RehearsalView extends BorderPane {

    private enum Part {
        ROWS,
        COLUMNS
    }

    private final ImportViewModel model;
    private final Messages messages;
    private final GuessStrip guesses;
    private final DateQuestions questions;
    private final VerdictFilter filter;
    private final RowsTable rows;
    private final ColumnsTable columns;
    private final RowDetails details;
    private final Choice<Part> choice;
    private Part part = Part.ROWS;

    /// @param savingRejected saves the rows that would be left out
    RehearsalView(ImportViewModel model, Action savingRejected, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.questions = new DateQuestions(model, messages);
        this.guesses = new GuessStrip(model, questions.actions(), messages);
        this.filter = new VerdictFilter(model, messages);
        this.rows = new RowsTable(model, messages);
        this.columns = new ColumnsTable(model, messages);
        this.details = new RowDetails(model, messages);
        this.choice =
                new Choice<>(
                        "import-part",
                        messages.get("exchange.part"),
                        List.of(Part.values()),
                        this::partName,
                        this::showPart);
        getStyleClass().add("rehearsal");
        setTop(head(savingRejected));
        setCenter(tables());
        details.managedProperty().bind(details.visibleProperty());
        rows.getFocusModel().focusedItemProperty().subscribe(_ -> details.show(rows.standsOn()));
        model.rows().drawnProperty().subscribe(_ -> details.show(rows.standsOn()));
        columns.visibleProperty().bind(rows.visibleProperty().not());
        filter.visibleProperty().bind(rows.visibleProperty());
        details.visibleProperty().bind(rows.visibleProperty());
        showPart(Part.ROWS);
    }

    /// Where there is little room the table gives way before the details do, down to a few rows.
    private Node tables() {
        var tables = new StackPane(rows, columns);
        tables.getStyleClass().add("rehearsal-tables");
        VBox.setVgrow(tables, Priority.ALWAYS);
        VBox.setVgrow(details, Priority.SOMETIMES);
        var all = new VBox(tables, details);
        all.getStyleClass().add("rehearsal-body");
        return all;
    }

    private String partName(Part named) {
        return messages.get(named == Part.ROWS ? "exchange.part.rows" : "exchange.part.columns");
    }

    private Node head(Action savingRejected) {
        var saving = Buttons.quiet(savingRejected, messages);
        saving.visibleProperty().bind(savingRejected.enabled().and(rows.visibleProperty()));
        saving.managedProperty().bind(saving.visibleProperty());
        choice.setMinWidth(USE_PREF_SIZE);
        var line = new FlowPane(choice, filter, saving);
        line.getStyleClass().add("rehearsal-line");
        var head =
                new VBox(
                        new LeavingQuestion(model, messages),
                        new TroubleLine(model, messages),
                        guesses,
                        questions,
                        line);
        head.getStyleClass().add("rehearsal-head");
        return head;
    }

    private void showPart(Part wanted) {
        part = wanted;
        choice.show(wanted);
        rows.setVisible(wanted == Part.ROWS);
        takeFocus();
    }

    void takeFocus() {
        (part == Part.ROWS ? rows : columns).requestFocus();
    }

    /// What can be done here, besides carrying the import out and leaving it.
    List<Action> actions() {
        var here = whenRehearsed();
        var onRows = rows.visibleProperty().and(here);
        var all = new ArrayList<Action>();
        questions.actions().forEach(action -> all.add(action.when(here)));
        guesses.actions().forEach(action -> all.add(action.when(here)));
        all.add(Action.of("exchange.action.mend", this::mend).withKeys("F2").when(here));
        all.add(Action.of("exchange.action.part", this::turn).withKeys("F6").when(here));
        Stream.of(
                        Action.of("exchange.action.fill-down", rows::fillDown).withKeys("Ctrl+D"),
                        Action.of("exchange.action.tick", rows::tickMarked).withKeys("Space"),
                        Action.of("exchange.action.tick-all", rows::tickAll).withKeys("Ctrl+Space"),
                        Action.of("exchange.action.as-new", details::asNew).withKeys("N"),
                        Action.of("exchange.action.join", details::join).withKeys("J"),
                        Action.of("exchange.action.from-file", details::takeFromFile).withKeys("T"),
                        Action.of("exchange.action.filter", filter::next).withKeys("F"))
                .forEach(action -> all.add(action.when(onRows)));
        return all;
    }

    private BooleanExpression whenRehearsed() {
        return Bindings.createBooleanBinding(
                () -> model.stageProperty().get() instanceof ImportStage.Rehearsed,
                model.stageProperty());
    }

    private void mend() {
        if (part == Part.ROWS) {
            rows.mend();
        } else {
            columns.change();
        }
    }

    private void turn() {
        showPart(part == Part.ROWS ? Part.COLUMNS : Part.ROWS);
    }
}
