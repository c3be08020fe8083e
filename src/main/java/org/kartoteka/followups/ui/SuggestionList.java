package org.kartoteka.followups.ui;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// Whom the words may mean; one line stands out and is taken by a key, any by the pointer.
final class SuggestionList extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final QuickLogInput input;
    private final Messages messages;
    private int highlighted;

    SuggestionList(QuickLogInput input, Messages messages) {
        this.input = input;
        this.messages = messages;
        setId("quicklog-suggestions");
        getStyleClass().add("quicklog-suggestions");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(messages.get("quicklog.suggestions"));
        managedProperty().bind(visibleProperty());
        input.suggestions().addListener((ListChangeListener<Suggestion>) _ -> draw());
        draw();
    }

    private void draw() {
        highlighted = 0;
        getChildren().setAll(input.suggestions().stream().map(this::line).toList());
        setVisible(!getChildren().isEmpty());
        mark();
    }

    private Node line(Suggestion suggestion) {
        var line =
                switch (suggestion) {
                    case Suggestion.Known known -> known(known);
                    case Suggestion.Fresh fresh -> fresh(fresh);
                };
        line.getStyleClass().add("quicklog-suggestion");
        line.setOnMouseClicked(_ -> input.pick(suggestion));
        return line;
    }

    private HBox known(Suggestion.Known known) {
        var name = new Label(known.candidate().name(), Icons.of(Feather.USER));
        var reason = new Label(known.candidate().reason());
        reason.getStyleClass().add("faint");
        return new HBox(name, reason);
    }

    private HBox fresh(Suggestion.Fresh fresh) {
        var name = fresh.settled().name();
        return new HBox(new Label(messages.get("quicklog.new", name), Icons.of(Feather.USER_PLUS)));
    }

    /// Lets the next line, or the one before, stand out; past an end it begins at the other.
    void move(int by) {
        var count = getChildren().size();
        if (count > 0) {
            highlighted = Math.floorMod(highlighted + by, count);
            mark();
        }
    }

    private void mark() {
        for (var at = 0; at < getChildren().size(); at++) {
            getChildren().get(at).pseudoClassStateChanged(CHOSEN, at == highlighted);
        }
    }

    /// The one that stands out, if there is something to choose.
    Optional<Suggestion> highlighted() {
        var all = input.suggestions();
        return highlighted < all.size() ? Optional.of(all.get(highlighted)) : Optional.empty();
    }
}
