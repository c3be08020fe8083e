package org.kartoteka.exchange.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.kartoteka.exchange.DateOrder;
import org.kartoteka.exchange.Guess;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What only a person can say: which number is the day. One question per column of dates; until
/// they are answered nothing can be imported.
final class DateQuestions extends VBox {

    private final ImportViewModel model;
    private final Messages messages;
    private final GuessWords words;

    DateQuestions(ImportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new GuessWords(messages);
        getStyleClass().add("date-questions");
        managedProperty().bind(visibleProperty());
        model.rehearsalProperty().subscribe(this::show);
    }

    /// They answer the first question that stands, or change the first answer that was found.
    List<Action> actions() {
        return List.of(
                Action.of(id(DateOrder.DAY_FIRST.key()), () -> answer(DateOrder.DAY_FIRST))
                        .withKeys("Alt+5"),
                Action.of(id(DateOrder.MONTH_FIRST.key()), () -> answer(DateOrder.MONTH_FIRST))
                        .withKeys("Alt+6"));
    }

    /// @param order the key of a [DateOrder]
    static String id(String order) {
        return order.equals(DateOrder.DAY_FIRST.key())
                ? "exchange.action.day-first"
                : "exchange.action.month-first";
    }

    private void answer(DateOrder order) {
        model.rehearsalProperty().get().stream()
                .flatMap(rehearsal -> first(rehearsal).stream())
                .flatMap(DateQuestions::choices)
                .filter(choice -> choice.text().equals(order.key()))
                .findFirst()
                .ifPresent(model.decisions()::choose);
    }

    private static Optional<Guess> first(Rehearsal rehearsal) {
        return Stream.concat(
                        rehearsal.asked().stream(), rehearsal.of(Guess.Kind.DATE_ORDER).stream())
                .findFirst();
    }

    private static Stream<Guess.Choice> choices(Guess guess) {
        return Stream.concat(Stream.of(guess.taken()), guess.alternatives().stream());
    }

    private void show(Optional<Rehearsal> rehearsal) {
        getChildren()
                .setAll(
                        rehearsal.stream()
                                .flatMap(
                                        now ->
                                                now.asked().stream()
                                                        .map(guess -> question(now, guess)))
                                .toList());
        setVisible(!getChildren().isEmpty());
    }

    private Question question(Rehearsal rehearsal, Guess guess) {
        var column = words.column(rehearsal.list(), guess.column());
        var answers = choices(guess).map(choice -> answer(guess, choice)).toArray(Button[]::new);
        var question =
                new Question(messages.get("exchange.dates.ask", column, guess.sample()), answers);
        question.getStyleClass().add("date-question");
        return question;
    }

    private Button answer(Guess guess, Guess.Choice choice) {
        var dayFirst = choice.text().equals(DateOrder.DAY_FIRST.key());
        var action = actions().get(dayFirst ? 0 : 1);
        var button =
                Buttons.of(
                        Action.of(action.id(), () -> model.decisions().choose(choice))
                                .withKeys(dayFirst ? "Alt+5" : "Alt+6"),
                        messages);
        var read = words.preview(guess, choice);
        button.setText(read);
        button.setAccessibleText(words.choice(guess, choice) + ": " + read);
        button.setId("date-" + guess.column() + (dayFirst ? "-day" : "-month"));
        return button;
    }
}
