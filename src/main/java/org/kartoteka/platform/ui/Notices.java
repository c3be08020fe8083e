package org.kartoteka.platform.ui;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kartoteka.platform.error.FaultCode;
import org.kartoteka.platform.text.Messages;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// What the program says without being asked: one calm line at the foot of the window that nobody
/// has to answer. UI thread only.
public final class Notices extends VBox {

    /// Long enough to read a line and to decide to take it back.
    private static final Duration SHOWN = Duration.seconds(8);

    /// More than this at once is a wall.
    private static final int MOST = 3;

    private final Messages messages;
    private Optional<HBox> passing = Optional.empty();

    public Notices(Messages messages) {
        this.messages = messages;
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Says `text` for a while.
    public void say(String text) {
        showForAWhile(notice(text));
    }

    /// Says `text` until it is closed: what nobody should miss.
    public void stay(String text) {
        show(notice(text));
    }

    /// Says `text` until it is closed or its way is taken.
    public void stay(String text, Action way) {
        var notice = notice(text);
        notice.getChildren().add(notice.getChildren().size() - 1, wayOut(notice, way));
        show(notice);
    }

    /// Says what was done, with a button that takes it back.
    public void done(String text, Runnable undo) {
        withWay(text, Action.of("ui.notice.undo", undo).withIcon(Feather.CORNER_UP_LEFT));
    }

    /// Says `text` with one button for what may come next.
    public void withWay(String text, Action way) {
        var notice = notice(text);
        notice.getChildren().add(notice.getChildren().size() - 1, wayOut(notice, way));
        showForAWhile(notice);
    }

    /// Says that something did not work. Stays until it is closed.
    ///
    /// @param details text for whoever mends it, without anything the person typed
    public void fault(String text, FaultCode code, String details) {
        var notice = notice(text + " " + messages.get("ui.notice.code", code.value()));
        notice.getStyleClass().add("notice-fault");
        var copy = Action.of("ui.notice.copy", () -> copy(details)).withIcon(Feather.COPY);
        notice.getChildren().add(notice.getChildren().size() - 1, Buttons.quiet(copy, messages));
        show(notice);
    }

    /// Takes everything away, as when the language changes.
    public void clear() {
        getChildren().clear();
    }

    private HBox notice(String text) {
        var words = new Label(text);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var notice = new HBox(words);
        notice.getStyleClass().add("notice");
        var close =
                Action.of("ui.notice.close", () -> getChildren().remove(notice))
                        .withIcon(Feather.X);
        notice.getChildren().add(Buttons.icon(close, messages));
        return notice;
    }

    private Button wayOut(HBox notice, Action way) {
        var button =
                Buttons.of(
                        new Action(
                                way.id(),
                                way.icon(),
                                way.keys(),
                                way.enabled(),
                                () -> {
                                    getChildren().remove(notice);
                                    way.run().run();
                                }),
                        messages);
        button.getStyleClass().add("notice-way");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /// One at a time: what was said before is old news, and its step is in the history.
    private void showForAWhile(HBox notice) {
        passing.ifPresent(getChildren()::remove);
        passing = Optional.of(notice);
        show(notice);
        var pause = new PauseTransition(SHOWN);
        pause.setOnFinished(_ -> getChildren().remove(notice));
        notice.hoverProperty()
                .subscribe(
                        hovered -> {
                            if (hovered) {
                                pause.stop();
                            } else {
                                pause.playFromStart();
                            }
                        });
    }

    private void show(HBox notice) {
        getChildren().add(notice);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
    }

    private static void copy(String details) {
        var content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
