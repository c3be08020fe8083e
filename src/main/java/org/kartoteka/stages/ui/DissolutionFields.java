package org.kartoteka.stages.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.stages.DissolutionReason;
import org.kartoteka.stages.DissolutionSide;
import org.kartoteka.stages.StageDraft;
import org.kartoteka.stages.StageDraft.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Who ended a relationship and why, each by a digit, and what there is to say of it.
final class DissolutionFields extends VBox {

    private static final int REASONS_IN_A_ROW = 2;

    private final StageFormViewModel model;
    private final Messages messages;
    private final TextField words = new TextField();
    private final Field wordsField;
    private final Answers<DissolutionSide> sides;
    private final Answers<DissolutionReason> reasons;

    DissolutionFields(StageFormViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        var said = new StageWords(messages);
        this.sides =
                new Answers<>(
                        "stage-side",
                        messages.get("stages.form.side"),
                        List.of(DissolutionSide.values()),
                        DissolutionSide.values().length,
                        said::side,
                        side -> model.type(now -> now.endedBy(side)));
        this.reasons =
                new Answers<>(
                        "stage-reason",
                        messages.get("stages.form.reason"),
                        List.of(DissolutionReason.values()),
                        REASONS_IN_A_ROW,
                        said::reason,
                        reason -> model.type(now -> now.endedFor(reason)));
        this.wordsField =
                new Field(
                        messages.get(
                                model.leavesTrial() ? "stages.form.unsuited" : "stages.form.words"),
                        words);
        getStyleClass().add("form");
        words.setId("stage-words");
        words.setText(model.draftProperty().get().words());
        words.textProperty().subscribe(text -> model.type(now -> now.saying(text)));
        getChildren().setAll(sides, reasons, wordsField);
        model.draftProperty().subscribe(this::show);
    }

    void onEnter(Runnable save) {
        words.setOnAction(_ -> save.run());
    }

    private void show(StageDraft draft) {
        sides.show(draft.side());
        reasons.show(draft.reason());
    }

    /// Goes to the first question that has no answer.
    void goOn() {
        var draft = model.draftProperty().get();
        if (draft.side().isEmpty()) {
            sides.first().requestFocus();
        } else if (draft.reason().isEmpty()) {
            reasons.first().requestFocus();
        } else {
            words.requestFocus();
        }
    }

    void takeFocus() {
        goOn();
    }

    void show(List<Problem> problems) {
        sides.showProblem(problems.contains(Problem.NO_SIDE) ? text(Problem.NO_SIDE) : "");
        reasons.showProblem(problems.contains(Problem.NO_REASON) ? text(Problem.NO_REASON) : "");
        wordsField.showProblem(problems.contains(Problem.NO_WORDS) ? text(Problem.NO_WORDS) : "");
    }

    private String text(Problem problem) {
        return messages.get("stages.problem." + problem.name());
    }

    /// What is to be mended of a problem.
    Node control(Problem problem) {
        return switch (problem) {
            case NO_SIDE -> sides.first();
            case NO_REASON -> reasons.first();
            default -> words;
        };
    }

    /// Answers side by side, each with its digit.
    private static final class Answers<T> extends VBox {

        private final List<T> values;
        private final List<ToggleButton> buttons = new ArrayList<>();
        private final ToggleGroup group = new ToggleGroup();
        private final Label problem = new Label();

        Answers(
                String id,
                String question,
                List<T> values,
                int columns,
                Function<T, String> name,
                Consumer<T> choose) {
            this.values = values;
            getStyleClass().add("form-field");
            var title = new Label(question);
            title.getStyleClass().add("form-label");
            var lines = new GridPane();
            lines.getStyleClass().add("stage-answers");
            for (var column = 0; column < columns; column++) {
                var width = new ColumnConstraints();
                width.setPercentWidth(100.0 / columns);
                lines.getColumnConstraints().add(width);
            }
            for (var place = 0; place < values.size(); place++) {
                var value = values.get(place);
                var digit = new Label(Integer.toString(place + 1));
                digit.getStyleClass().add("key-cap");
                var button = new ToggleButton(name.apply(value), digit);
                button.setId(id + "-" + (place + 1));
                button.setAccessibleText(question + ": " + name.apply(value));
                button.getStyleClass().add("stage-answer");
                button.setMaxWidth(Double.MAX_VALUE);
                button.setMinWidth(Region.USE_PREF_SIZE);
                button.setToggleGroup(group);
                button.setOnAction(
                        _ -> {
                            button.setSelected(true);
                            choose.accept(value);
                        });
                buttons.add(button);
                lines.add(button, place % columns, place / columns);
            }
            problem.getStyleClass().add("form-problem");
            problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
            problem.managedProperty().bind(problem.visibleProperty());
            getChildren().setAll(title, lines, problem);
        }

        void show(Optional<T> chosen) {
            group.selectToggle(chosen.map(values::indexOf).map(buttons::get).orElse(null));
        }

        Node first() {
            return buttons.getFirst();
        }

        void showProblem(String text) {
            problem.setText(text);
        }
    }
}
