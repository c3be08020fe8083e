package org.kartoteka.exchange.ui;

import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kartoteka.exchange.Guess;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was found out about the list as a whole, each with a sample, its alternatives and the key
/// that takes the next of them.
final class GuessStrip extends FlowPane {

    private static final List<Guess.Kind> WHOLE =
            List.of(
                    Guess.Kind.ENCODING,
                    Guess.Kind.DELIMITER,
                    Guess.Kind.HEADER_ROW,
                    Guess.Kind.PHONE_COUNTRY);

    private final ImportViewModel model;
    private final Messages messages;
    private final GuessWords words;
    private final List<Action> actions;
    private final List<Action> dates;

    /// @param dates the actions that say day first and month first
    GuessStrip(ImportViewModel model, List<Action> dates, Messages messages) {
        this.model = model;
        this.dates = dates;
        this.messages = messages;
        this.words = new GuessWords(messages);
        this.actions = new ArrayList<>();
        getStyleClass().add("guess-strip");
        setId("guess-strip");
        for (var place = 0; place < WHOLE.size(); place++) {
            actions.add(next(WHOLE.get(place), place + 1));
        }
        model.rehearsalProperty().subscribe(now -> now.ifPresent(this::show));
    }

    private Action next(Guess.Kind kind, int digit) {
        var id =
                switch (kind) {
                    case ENCODING -> "exchange.action.next-encoding";
                    case DELIMITER -> "exchange.action.next-delimiter";
                    case HEADER_ROW -> "exchange.action.next-header";
                    default -> "exchange.action.next-country";
                };
        return Action.of(id, () -> model.decisions().chooseNext(kind)).withKeys("Alt+" + digit);
    }

    /// Each takes the next alternative of one guess.
    List<Action> actions() {
        return List.copyOf(actions);
    }

    private void show(Rehearsal rehearsal) {
        getChildren().clear();
        for (var place = 0; place < WHOLE.size(); place++) {
            for (var guess : rehearsal.of(WHOLE.get(place))) {
                getChildren()
                        .add(chip(guess, words.kind(guess), actions.subList(place, place + 1)));
            }
        }
        var decided =
                rehearsal.of(Guess.Kind.DATE_ORDER).stream()
                        .filter(guess -> !guess.asked())
                        .toList();
        for (var guess : decided) {
            var column = words.column(rehearsal.list(), guess.column());
            var reached = rehearsal.asked().isEmpty() && guess == decided.getFirst();
            getChildren()
                    .add(
                            chip(
                                    guess,
                                    words.kind(guess) + ": " + column,
                                    reached ? otherOrder(guess) : List.of()));
        }
    }

    /// What gives the order that was not taken.
    private List<Action> otherOrder(Guess guess) {
        var other = guess.alternatives().getFirst().text();
        return dates.stream()
                .filter(action -> action.id().equals(DateQuestions.id(other)))
                .toList();
    }

    private MenuButton chip(Guess guess, String title, List<Action> next) {
        var taken = words.choice(guess, guess.taken());
        var chip = new MenuButton();
        chip.getStyleClass().add("guess");
        chip.setId("guess-" + guess.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        chip.setGraphic(face(title + keys(next), taken, words.sample(guess)));
        chip.setTooltip(new Tooltip(words.sample(guess)));
        chip.setAccessibleText(title + ": " + taken + ". " + words.sample(guess));
        guess.alternatives().forEach(other -> chip.getItems().add(item(guess, other)));
        return chip;
    }

    private String keys(List<Action> next) {
        return next.stream()
                .flatMap(action -> action.keys().stream())
                .map(keys -> "   " + Keys.text(keys, messages))
                .findFirst()
                .orElse("");
    }

    private static VBox face(String title, String taken, String sample) {
        var line = new HBox(styled(taken, "guess-taken"));
        line.getStyleClass().add("guess-line");
        if (!sample.isEmpty()) {
            line.getChildren().add(styled(sample, "guess-sample"));
        }
        return new VBox(styled(title, "guess-title"), line);
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private MenuItem item(Guess guess, Guess.Choice choice) {
        var name = styled(words.choice(guess, choice), "guess-taken");
        var preview = words.preview(guess, choice);
        var face =
                preview.isEmpty()
                        ? new VBox(name)
                        : new VBox(name, styled(preview, "guess-sample"));
        face.getStyleClass().add("guess-choice");
        var item = new CustomMenuItem(face);
        item.setOnAction(_ -> model.decisions().choose(choice));
        return item;
    }
}
