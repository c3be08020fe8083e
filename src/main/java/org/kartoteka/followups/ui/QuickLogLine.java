package org.kartoteka.followups.ui;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;

import org.kartoteka.platform.text.Messages;

/// The line itself. It wraps, but Enter ends it.
final class QuickLogLine extends TextArea {

    private final QuickLogViewModel model;
    private final SuggestionList suggestions;

    QuickLogLine(QuickLogViewModel model, SuggestionList suggestions, Messages messages) {
        this.model = model;
        this.suggestions = suggestions;
        setId("quicklog-line");
        getStyleClass().add("quicklog-line");
        setWrapText(true);
        setPrefRowCount(2);
        model.input()
                .requestProperty()
                .subscribe(
                        wanted ->
                                setPromptText(
                                        messages.get(
                                                wanted.about().isPresent()
                                                        ? "quicklog.line.prompt.known"
                                                        : "quicklog.line.prompt")));
        setAccessibleText(messages.get("quicklog.line"));
        textProperty().bindBidirectional(model.input().lineProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                enter(event.isShortcutDown());
            }
            case TAB -> {
                event.consume();
                pickOrLeave(event.isShiftDown());
            }
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            default -> {}
        }
    }

    private void enter(boolean storeAtOnce) {
        if (storeAtOnce) {
            model.store();
        } else {
            model.enter(suggestions.highlighted());
        }
        end();
    }

    private void pickOrLeave(boolean back) {
        var highlighted = suggestions.highlighted();
        if (highlighted.isPresent() && !back) {
            model.enter(highlighted);
            end();
        } else {
            requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private void move(KeyEvent event, int by) {
        if (suggestions.highlighted().isPresent()) {
            event.consume();
            suggestions.move(by);
        }
    }
}
