package org.kartoteka.platform.ui;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.stream.Stream;

/// What can be done at this moment: everywhere, and on the page that is open. UI thread only.
public final class Actions {

    private List<Action> everywhere = List.of();
    private List<Action> onPage = List.of();
    private boolean pageCovered;
    private boolean keyTaken;

    public void setEverywhere(List<Action> actions) {
        everywhere = List.copyOf(actions);
    }

    public void setOnPage(List<Action> actions) {
        onPage = List.copyOf(actions);
    }

    /// @param covered whether something is above the page, so that its keys must rest
    public void coverPage(boolean covered) {
        pageCovered = covered;
    }

    public List<Action> everywhere() {
        return everywhere;
    }

    public List<Action> onPage() {
        return onPage;
    }

    /// Listens to the keys of whatever window `view` is in, also while nothing in it has the focus.
    public void listenIn(Node view) {
        EventHandler<KeyEvent> before = this::beforeControl;
        EventHandler<KeyEvent> after = this::afterControl;
        EventHandler<KeyEvent> typed = this::dropLetterOfTakenKey;
        view.sceneProperty()
                .subscribe(
                        (left, entered) -> {
                            if (left != null) {
                                left.removeEventFilter(KeyEvent.KEY_PRESSED, before);
                                left.removeEventHandler(KeyEvent.KEY_PRESSED, after);
                                left.removeEventFilter(KeyEvent.KEY_TYPED, typed);
                            }
                            if (entered != null) {
                                entered.addEventFilter(KeyEvent.KEY_PRESSED, before);
                                entered.addEventHandler(KeyEvent.KEY_PRESSED, after);
                                entered.addEventFilter(KeyEvent.KEY_TYPED, typed);
                            }
                        });
    }

    /// Does what the keys mean before the control that has the focus sees them, except where a
    /// person types or where the control has a use for them.
    private void beforeControl(KeyEvent event) {
        keyTaken = false;
        if (!belongsToControl(event)) {
            perform(event);
        }
    }

    /// Does what the keys mean and the control had no use for.
    private void afterControl(KeyEvent event) {
        if (!typesText(event)) {
            perform(event);
        }
    }

    private void perform(KeyEvent event) {
        Stream.concat(pageCovered ? Stream.empty() : onPage.stream(), everywhere.stream())
                .filter(action -> action.enabled().get())
                .filter(action -> action.keys().filter(keys -> keys.match(event)).isPresent())
                .findFirst()
                .ifPresent(
                        action -> {
                            event.consume();
                            keyTaken = true;
                            action.perform();
                        });
    }

    /// A letter that was a key must not end up in the field that the key led to.
    private void dropLetterOfTakenKey(KeyEvent event) {
        if (keyTaken) {
            event.consume();
        }
    }

    private static boolean belongsToControl(KeyEvent event) {
        return switch (event.getTarget()) {
            case TextInputControl _ -> true;
            case ComboBoxBase<?> _ -> !withModifier(event);
            case ButtonBase _ ->
                    event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
            default -> false;
        };
    }

    /// Whether the event goes to a field for text.
    public static boolean typing(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }

    private static boolean typesText(KeyEvent event) {
        return typing(event)
                && !withModifier(event)
                && !event.getCode().isFunctionKey()
                && event.getCode() != KeyCode.ESCAPE;
    }

    private static boolean withModifier(KeyEvent event) {
        return event.isShortcutDown()
                || event.isControlDown()
                || event.isAltDown()
                || event.isMetaDown();
    }
}
