package org.kartoteka.satisfaction.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.Scale;

import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// The scores to press or to type: a row for CSAT and NPS, a row per factor for CSI.
final class ScorePad extends VBox {

    private final AnswerFormViewModel model;
    private final Messages messages;
    private final Runnable onWhole;

    /// @param onWhole told when a press made the score whole
    ScorePad(AnswerFormViewModel model, Messages messages, Runnable onWhole) {
        this.model = model;
        this.messages = messages;
        this.onWhole = onWhole;
        setId("score-pad");
        getStyleClass().add("score-pad");
        setFocusTraversable(true);
        model.measureProperty().subscribe(_ -> show());
        model.setProperty().subscribe(_ -> show());
        model.scoreProperty().subscribe(_ -> show());
        model.factorScoresProperty().subscribe(_ -> show());
        model.rowProperty().subscribe(_ -> show());
    }

    private void show() {
        getChildren().clear();
        if (model.measureProperty().get() == Measure.CSI) {
            showFactors();
        } else {
            getChildren()
                    .setAll(
                            scores(
                                    model.measureProperty().get(),
                                    model.scoreProperty().get(),
                                    chosen -> {
                                        model.choose(chosen);
                                        onWhole.run();
                                    },
                                    ""),
                            ends());
        }
        setAccessibleText(spoken());
    }

    private String spoken() {
        var measure = model.measureProperty().get();
        return messages.get("satisfaction.ask." + measure.name());
    }

    /// What the lowest and the highest score mean.
    private Node ends() {
        var measure = model.measureProperty().get();
        var low = faint(messages.get("satisfaction.low." + measure.name()));
        var high = faint(messages.get("satisfaction.high." + measure.name()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(low, gap, high);
    }

    private static Label faint(String text) {
        var label = new Label(text);
        label.getStyleClass().add("faint");
        return label;
    }

    private void showFactors() {
        var factors = model.factors();
        for (var at = 0; at < factors.size(); at++) {
            var factor = factors.get(at);
            getChildren()
                    .add(
                            row(
                                    at,
                                    factor.displayName(messages),
                                    Optional.ofNullable(
                                            model.factorScoresProperty().get().get(factor.id()))));
        }
        getChildren()
                .add(
                        row(
                                factors.size(),
                                messages.get("satisfaction.overall"),
                                model.scoreProperty().get()));
    }

    private Node row(int at, String name, Optional<Integer> given) {
        var label = new Label(name);
        label.setWrapText(true);
        label.getStyleClass().add("score-factor");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line =
                new HBox(
                        label,
                        gap,
                        scores(
                                Measure.CSI,
                                given,
                                chosen -> {
                                    model.rate(at, chosen);
                                    if (at == model.factors().size()) {
                                        onWhole.run();
                                    }
                                },
                                name));
        line.getStyleClass().add("score-row");
        if (at == model.rowProperty().get()) {
            line.getStyleClass().add("score-row-next");
            label.setText("▸ " + name);
        }
        return line;
    }

    private Node scores(
            Measure measure, Optional<Integer> given, IntConsumer choose, String ofWhat) {
        var line = new HBox();
        line.getStyleClass().add("scores");
        IntStream.rangeClosed(Scale.lowest(measure), Scale.highest(measure))
                .forEach(
                        score -> {
                            var button = new ToggleButton(Integer.toString(score));
                            button.getStyleClass().add("score");
                            button.setFocusTraversable(false);
                            button.setSelected(given.filter(chosen -> chosen == score).isPresent());
                            button.setAccessibleText(
                                    (ofWhat.isEmpty() ? "" : ofWhat + ": ") + score);
                            button.setOnAction(_ -> choose.accept(score));
                            line.getChildren().add(button);
                        });
        return line;
    }
}
