package org.kartoteka.cadence.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.cadence.CadenceOffer;
import org.kartoteka.cadence.TouchLine;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// Draws a client to be spoken to: who, how it stands, what can be done.
final class TouchLineView {

    private static final PseudoClass HANDLED = PseudoClass.getPseudoClass("handled");

    private final TouchDeeds deeds;
    private final TouchEditor editor;
    private final CadenceWords words;
    private final Messages messages;

    TouchLineView(TouchDeeds deeds, Messages messages) {
        this.deeds = deeds;
        this.editor = new TouchEditor(deeds.puttingOff(), messages);
        this.words = new CadenceWords(messages);
        this.messages = messages;
    }

    Node draw(TouchLine line, Optional<PuttingOff.Question> question) {
        var look = line(line);
        look.pseudoClassStateChanged(HANDLED, line.isHandled());
        if (line.isHandled()) {
            look.setAccessibleText(messages.get("cadence.handled", line.client().displayName()));
        }
        return question.<Node>map(asked -> new VBox(look, editor.about(asked))).orElse(look);
    }

    private BorderPane line(TouchLine line) {
        var look = new BorderPane(middle(line));
        look.setLeft(spoken(line));
        look.setRight(tools(line));
        BorderPane.setAlignment(look.getLeft(), Pos.CENTER);
        BorderPane.setAlignment(look.getRight(), Pos.CENTER);
        look.getStyleClass().add("touch-line");
        return look;
    }

    private Button spoken(TouchLine line) {
        var action =
                Action.of("cadence.action.spoken", () -> deeds.spoken(line))
                        .withIcon(line.isHandled() ? Feather.CHECK_CIRCLE : Feather.CIRCLE);
        return tool(action, line);
    }

    private Node middle(TouchLine line) {
        var name = new Label(line.client().displayName());
        name.getStyleClass().add("touch-client");
        var first = new FlowPane(name);
        first.getStyleClass().add("touch-first");
        if (!line.isHandled()) {
            first.getChildren().add(words.light(line.standing()));
        }
        var second = new FlowPane();
        second.getStyleClass().add("touch-second");
        facts(line).forEach(fact -> second.getChildren().add(new Label(fact)));
        var middle = new VBox(first, second);
        middle.getStyleClass().add("touch-middle");
        middle.setMinWidth(0);
        return middle;
    }

    private List<String> facts(TouchLine line) {
        var standing = line.standing();
        return List.of(
                        Optional.of(words.silent(standing)),
                        standing.offer().flatMap(CadenceOffer::cadence).map(words::bounds),
                        CadenceWords.isUnusual(standing)
                                ? words.usual(standing)
                                : Optional.<String>empty(),
                        standing.snooze().map(snooze -> words.putOff(snooze, standing)),
                        words.nextStep(line))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Node tools(TouchLine line) {
        var tools = new HBox();
        tools.getStyleClass().add("touch-tools");
        tools.setMinWidth(Region.USE_PREF_SIZE);
        List.of(
                        Action.of(
                                        "cadence.action.until",
                                        () -> deeds.puttingOff().ask(line.standing().client()))
                                .withIcon(Feather.CALENDAR),
                        Action.of("cadence.action.log", () -> deeds.log(line))
                                .withIcon(Feather.PHONE_CALL),
                        Action.of("cadence.action.open", () -> deeds.open(line))
                                .withIcon(Feather.USER))
                .forEach(action -> tools.getChildren().add(tool(action, line)));
        return tools;
    }

    /// A button of a line is for the pointer: the keys of the page do the same.
    private Button tool(Action action, TouchLine line) {
        var button = Buttons.icon(action, messages);
        button.setFocusTraversable(false);
        button.setAccessibleText(messages.get(action.id()) + ": " + line.client().displayName());
        return button;
    }
}
