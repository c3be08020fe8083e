package org.kartoteka.briefs.ui;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.briefs.Phrase;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The part of a card for the minute before a talk: how to talk to this client, the checklist to
/// tick off, and the brief on one page.
public final class TalkPrepPanel extends VBox implements Panel {

    private static final int HINT_LINES = 2;

    private final TalkPrepViewModel model;
    private final Messages messages;
    private final Action brief;
    private final TextArea hint = new TextArea();
    private final VBox ticks = new VBox();

    /// @param opening opens the brief
    public TalkPrepPanel(TalkPrepViewModel model, Messages messages, Runnable opening) {
        this.model = model;
        this.messages = messages;
        this.brief =
                Action.of("briefs.open", opening).withKeys("Ctrl+P").withIcon(Feather.FILE_TEXT);
        getStyleClass().addAll("card", "talk-prep");
        getStylesheets().add(Theme.sheet(TalkPrepPanel.class, "briefs.css"));
        setId("talk-prep");
        getChildren()
                .setAll(
                        overline("briefs.panel"),
                        hint(),
                        overline("briefs.panel.checklist"),
                        ticks,
                        Buttons.of(brief, messages));
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private Node overline(String key) {
        var label = new Label(messages.get(key));
        label.getStyleClass().add("overline");
        return label;
    }

    private Node hint() {
        hint.setId("talk-hint");
        hint.setWrapText(true);
        hint.setPrefRowCount(HINT_LINES);
        hint.setPromptText(messages.get("briefs.panel.hint"));
        hint.setAccessibleText(messages.get("briefs.panel.hint"));
        hint.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                model.saveHint(hint.getText());
                            }
                        });
        hint.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByKey);
        return hint;
    }

    /// `Tab` goes on to the next field as everywhere else; `Ctrl+Enter` saves, `Esc` takes back
    /// what was typed.
    private void leaveByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            event.consume();
            hint.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            model.saveHint(hint.getText());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.shownProperty().get().ifPresent(shown -> hint.setText(shown.hint()));
        }
    }

    private void show(TalkPrepViewModel.Shown shown) {
        if (!hint.isFocused()) {
            hint.setText(shown.hint());
        }
        ticks.getChildren().setAll(shown.checklist().stream().map(this::tick).toList());
    }

    /// A tick lasts as long as the card is open: it is for this talk.
    private Node tick(Phrase phrase) {
        var tick = new CheckBox(phrase.words(messages));
        tick.setWrapText(true);
        return tick;
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(brief);
    }

    /// What stands in the field is saved before the card goes.
    @Override
    public boolean mayLeave(Runnable next) {
        model.saveHint(hint.getText());
        return true;
    }

    @Override
    public void close() {
        model.close();
    }
}
