package org.kartoteka.platform.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Optional;

/// One panel at a time above the page: search, quick log, command palette. Not modal: `Esc` or a
/// press beside it closes it, and the focus goes back to where it was. UI thread only.
public final class Overlay extends StackPane {

    private record Open(Region panel, Runnable onClosed, Optional<Node> focusBefore) {}

    private Optional<Open> open = Optional.empty();

    public Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        setPickOnBounds(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::closeBeside);
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    }

    /// Lets `panel` take its looks and its measure before it is shown, so that it is there at once
    /// when it is.
    public void prepare(Region panel) {
        if (open.isEmpty()) {
            dress(panel);
            getChildren().setAll(panel);
            applyCss();
            layout();
            getChildren().clear();
        }
    }

    private static void dress(Region panel) {
        if (!panel.getStyleClass().contains("overlay-panel")) {
            panel.getStyleClass().add("overlay-panel");
        }
        panel.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Shows `panel` in place of what was open.
    ///
    /// @param onClosed run when it is closed, by the person or by [#close]
    public void show(Region panel, Runnable onClosed) {
        close();
        open =
                Optional.of(
                        new Open(panel, onClosed, Optional.ofNullable(getScene().getFocusOwner())));
        dress(panel);
        getChildren().setAll(panel);
        setVisible(true);
    }

    public void close() {
        open.ifPresent(
                closing -> {
                    open = Optional.empty();
                    setVisible(false);
                    getChildren().clear();
                    closing.focusBefore().ifPresent(Node::requestFocus);
                    closing.onClosed().run();
                });
    }

    /// Whether `panel` is on the screen now.
    public boolean shows(Region panel) {
        return open.filter(shown -> shown.panel() == panel).isPresent();
    }

    private void closeBeside(MouseEvent event) {
        if (event.getTarget() == this) {
            close();
            event.consume();
        }
    }

    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }
}
