package org.kartoteka.clients.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// Takes a signature or a message as it was copied; what it says of a client is then proposed field
/// by field.
public final class PasteView extends PageLayout implements Page {

    private final TextArea area = new TextArea();
    private final Consumer<String> onPasted;
    private final Action read;
    private final Action leave;

    /// @param onPasted told what was pasted or typed
    PasteView(Consumer<String> onPasted, Navigation navigation, Messages messages) {
        super(messages.get("clients.paste.title"));
        this.onPasted = onPasted;
        this.read =
                Action.of("clients.action.read", this::read)
                        .withKeys("Ctrl+Enter")
                        .withIcon(Feather.ARROW_RIGHT)
                        .when(area.textProperty().isNotEmpty());
        this.leave =
                Action.of("clients.action.cancel", navigation::back)
                        .withKeys("Esc")
                        .withIcon(Feather.X);
        getStylesheets().add(Theme.sheet(PasteView.class, "clients.css"));
        setTools(Buttons.of(leave, messages), Buttons.primary(read, messages));
        var hint = new Label(messages.get("clients.paste.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        area.setId("paste-area");
        area.setWrapText(true);
        area.setPromptText(messages.get("clients.paste.prompt"));
        area.setAccessibleText(messages.get("clients.paste.title"));
        area.textProperty().addListener((_, before, now) -> readIfPasted(before, now));
        var body = new VBox(hint, area);
        body.getStyleClass().add("paste-body");
        BorderPane.setAlignment(body, Pos.TOP_LEFT);
        setContent(body);
    }

    /// A paste into the empty field is read at once; what is typed by hand waits until it is
    /// finished.
    private void readIfPasted(String before, String now) {
        if (before.isEmpty()
                && now.length() > 1
                && now.equals(withoutReturns(Clipboard.getSystemClipboard().getString()))) {
            onPasted.accept(now);
        }
    }

    private static String withoutReturns(String text) {
        return text == null ? "" : text.replace("\r", "");
    }

    private void read() {
        onPasted.accept(area.getText());
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(read, leave);
    }

    @Override
    public void shown() {
        area.requestFocus();
    }

    /// What stands here was copied from elsewhere: nothing is lost.
    @Override
    public boolean mayLeave(Runnable next) {
        return true;
    }
}
