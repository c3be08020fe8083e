package org.kartoteka.exchange.ui;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.kartoteka.exchange.DateDoubt;
import org.kartoteka.exchange.DateOrder;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Choice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Which number of a date is the day, asked where the list does not tell; not there until it is
/// asked. Each answer has a key.
final class DateOrderQuestion extends VBox {

    private static final Map<DateOrder, KeyCombination> KEYS =
            Map.of(
                    DateOrder.DAY_FIRST, KeyCombination.valueOf("Alt+5"),
                    DateOrder.MONTH_FIRST, KeyCombination.valueOf("Alt+6"));

    private final String id;
    private final Messages messages;
    private final Consumer<DateOrder> choose;
    private Optional<Choice<DateOrder>> choice = Optional.empty();

    /// @param id of the question and, with `-0` and `-1`, of its answers
    /// @param choose told what a person chose
    DateOrderQuestion(String id, Messages messages, Consumer<DateOrder> choose) {
        this.id = id;
        this.messages = messages;
        this.choose = choose;
        setId(id);
        managedProperty().bind(visibleProperty());
        withdraw();
    }

    /// Stays as it was first asked, so that the focus does.
    ///
    /// @param order how dates are read now
    void ask(DateDoubt doubt, DateOrder order) {
        if (isVisible()) {
            return;
        }
        var asked = new Label(messages.get("exchange.doubt", doubt.sample()));
        asked.setWrapText(true);
        asked.getStyleClass().add("caution");
        var answers =
                new Choice<>(
                        id,
                        asked.getText(),
                        List.of(DateOrder.values()),
                        each ->
                                messages.get(
                                        "exchange.doubt.choice",
                                        messages.formats().date(doubt.read(each)),
                                        KEYS.get(each).getDisplayText()),
                        choose);
        answers.show(order);
        choice = Optional.of(answers);
        getChildren().setAll(asked, answers);
        setVisible(true);
    }

    void withdraw() {
        choice = Optional.empty();
        getChildren().clear();
        setVisible(false);
    }

    /// Answers by the keys of the answers, while it is asked.
    void handle(KeyEvent event) {
        KEYS.forEach(
                (order, keys) -> {
                    if (keys.match(event) && choice.isPresent()) {
                        event.consume();
                        choice.get().show(order);
                        choose.accept(order);
                    }
                });
    }
}
