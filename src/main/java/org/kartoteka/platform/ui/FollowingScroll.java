package org.kartoteka.platform.ui;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import java.util.Optional;

/// A tall page that is scrolled, and that brings whatever takes the focus into sight: a field with
/// a problem, a part that is opened by a key.
public final class FollowingScroll extends ScrollPane {

    /// Left above and below what is brought into sight, so that its label is seen too, in pixels at
    /// 100 %.
    private static final double ROOM = 40;

    private final ChangeListener<Node> following = (_, _, owner) -> follow(owner);

    /// From when something takes the focus until a person scrolls: meanwhile what is filled in
    /// above it does not push it out of sight.
    private boolean keeping;

    public FollowingScroll() {
        setFitToWidth(true);
        setFocusTraversable(false);
        sceneProperty().subscribe((before, now) -> follow(before, now));
        addEventFilter(ScrollEvent.ANY, _ -> keeping = false);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> keeping = false);
        contentProperty()
                .flatMap(Node::layoutBoundsProperty)
                .subscribe(
                        _ -> {
                            if (keeping && getScene() != null) {
                                revealSoon(getScene().getFocusOwner());
                            }
                        });
    }

    private void follow(Node owner) {
        keeping = true;
        revealSoon(owner);
    }

    private void revealSoon(Node owner) {
        Platform.runLater(() -> reveal(owner));
    }

    private void follow(Scene before, Scene now) {
        Optional.ofNullable(before)
                .ifPresent(scene -> scene.focusOwnerProperty().removeListener(following));
        Optional.ofNullable(now)
                .ifPresent(scene -> scene.focusOwnerProperty().addListener(following));
    }

    private void reveal(Node owner) {
        if (owner == null || getContent() == null || !holds(owner)) {
            return;
        }
        var its = getContent().sceneToLocal(owner.localToScene(owner.getBoundsInLocal()));
        var hidden = getContent().getBoundsInLocal().getHeight() - getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        var height = getViewportBounds().getHeight();
        var top = getVvalue() * hidden;
        var first = its.getMinY() - ROOM;
        var last = its.getMaxY() + ROOM;
        if (first < top) {
            setVvalue(Math.max(0, first) / hidden);
        } else if (last > top + height) {
            // of what is higher than the window the beginning is wanted
            setVvalue(Math.min(hidden, Math.min(first, last - height)) / hidden);
        }
    }

    private boolean holds(Node owner) {
        for (var at = owner; at != null; at = at.getParent()) {
            if (at == getContent()) {
                return true;
            }
        }
        return false;
    }
}
