package org.kartoteka.occasions.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.occasions.OccasionKind;
import org.kartoteka.occasions.OccasionLine;
import org.kartoteka.occasions.OccasionState;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Chip;
import org.kartoteka.platform.ui.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// Draws one occasion in a line: who, what, when, and what can be done.
final class OccasionLineView {

    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    private final OccasionDeeds deeds;
    private final Consumer<OccasionLine> opening;
    private final Messages messages;
    private final OccasionWords words;

    /// @param opening opens the client's card
    OccasionLineView(OccasionDeeds deeds, Consumer<OccasionLine> opening, Messages messages) {
        this.deeds = deeds;
        this.opening = opening;
        this.messages = messages;
        this.words = new OccasionWords(messages);
    }

    Node draw(OccasionLine line) {
        var icon = Icons.of(icon(line), "occasion-icon");
        var look = new HBox(icon, middle(line), tools(line));
        look.getStyleClass().add("occasion-line");
        look.pseudoClassStateChanged(CLOSED, line.standing().state().isClosed());
        return look;
    }

    private static Ikon icon(OccasionLine line) {
        return line.standing().occasion().kind() == OccasionKind.COMPANY_ANNIVERSARY
                ? Feather.BRIEFCASE
                : Feather.GIFT;
    }

    private Node middle(OccasionLine line) {
        var standing = line.standing();
        var name = new Label(line.client().displayName());
        name.getStyleClass().add("occasion-client");
        var what = new Label(words.name(standing.occasion()));
        var first = new FlowPane(name, what);
        first.getStyleClass().add("occasion-first");
        words.years(standing)
                .ifPresent(
                        years ->
                                first.getChildren()
                                        .add(
                                                new Chip(
                                                        years,
                                                        standing.anniversary().isJubilee()
                                                                ? Chip.Tone.ACCENT
                                                                : Chip.Tone.NEUTRAL)));
        var second = new FlowPane(when(line));
        second.getStyleClass().add("occasion-second");
        if (standing.state().isClosed()) {
            second.getChildren().add(new Label(words.state(standing.state())));
        }
        words.gift(line).ifPresent(gift -> second.getChildren().add(new Label(gift)));
        var middle = new VBox(first, second);
        middle.getStyleClass().add("occasion-middle");
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private Label when(OccasionLine line) {
        var when = new Label(words.when(line.standing()));
        if (line.standing().state() == OccasionState.MISSED) {
            when.getStyleClass().add("occasion-missed");
        } else if (line.standing().state() == OccasionState.TODAY) {
            when.getStyleClass().add("occasion-today");
        }
        return when;
    }

    private Node tools(OccasionLine line) {
        var tools = new HBox();
        tools.getStyleClass().add("occasion-tools");
        tools.setMinWidth(Region.USE_PREF_SIZE);
        if (!line.standing().state().isClosed()) {
            List.of(
                            Action.of("occasions.action.greet", () -> deeds.greet(line))
                                    .withIcon(Feather.EDIT_3),
                            Action.of("occasions.action.sent", () -> sent(line))
                                    .withIcon(Feather.CHECK),
                            Action.of("occasions.action.skip", () -> deeds.skip(line))
                                    .withIcon(Feather.X))
                    .forEach(action -> tools.getChildren().add(tool(action, line)));
        }
        tools.getChildren()
                .add(
                        tool(
                                Action.of("occasions.action.open", () -> opening.accept(line))
                                        .withIcon(Feather.USER),
                                line));
        return tools;
    }

    private void sent(OccasionLine line) {
        deeds.sent(line, words.logged(line.standing()));
    }

    /// A button of a line is for the pointer: the keys of the page do the same.
    private Button tool(Action action, OccasionLine line) {
        var button = Buttons.icon(action, messages);
        button.setFocusTraversable(false);
        button.setAccessibleText(messages.get(action.id()) + ": " + line.client().displayName());
        return button;
    }
}
