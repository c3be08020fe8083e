package org.kartoteka.platform.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.kartoteka.platform.text.Messages;
import org.kordamp.ikonli.Ikon;

import java.util.List;

/// One line of a list that is worked through by keys: whom it is about, what, some facts below, and
/// for the pointer a button for each thing that can be done.
///
/// A BorderPane, because an HBox asks for the height that words need in the least width they would
/// like, and not in the width they get.
public final class WorkLine extends BorderPane {

    private static final String GAP = "  ";

    private final String who;
    private final TextFlow first = new TextFlow();
    private final FlowPane second = new FlowPane();

    public WorkLine(Ikon icon, String who) {
        this.who = who;
        getStyleClass().add("work-line");
        first.getStyleClass().add("work-first");
        first.getChildren().setAll(words(who, "work-who"));
        second.getStyleClass().add("work-second");
        var sign = Icons.of(icon, "work-icon");
        setLeft(sign);
        setAlignment(sign, Pos.CENTER);
        var middle = new VBox(first, second);
        middle.getStyleClass().add("work-middle");
        middle.setMinWidth(0);
        setCenter(middle);
    }

    private static Text words(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    /// Words behind the name.
    public WorkLine say(String words) {
        if (!words.isEmpty()) {
            first.getChildren().addAll(new Text(GAP), words(words, "work-words"));
        }
        return this;
    }

    public WorkLine mark(Chip chip) {
        first.getChildren().addAll(new Text(GAP), chip);
        return this;
    }

    /// A fact in the second row.
    ///
    /// @param styles classes of its own
    public WorkLine fact(String words, String... styles) {
        var fact = new Label(words);
        fact.getStyleClass().addAll(styles);
        second.getChildren().add(fact);
        return this;
    }

    /// What can be done, for the pointer: the keys of the page do the same.
    public WorkLine offer(List<Action> actions, Messages messages) {
        var tools = new HBox();
        tools.getStyleClass().add("work-tools");
        tools.setMinWidth(Region.USE_PREF_SIZE);
        actions.forEach(action -> tools.getChildren().add(tool(action, messages)));
        setRight(tools);
        setAlignment(tools, Pos.CENTER);
        return this;
    }

    private Node tool(Action action, Messages messages) {
        Button button = Buttons.icon(action, messages);
        button.setFocusTraversable(false);
        button.setAccessibleText(messages.get(action.id()) + ": " + who);
        return button;
    }
}
