package org.kartoteka.platform.ui;

import javafx.scene.layout.Region;

import java.util.List;

/// A part of a page that another feature lends: the page places it and closes it.
public interface Panel extends AutoCloseable {

    Region view();

    /// What can be done in it, to be listed among the actions of the page.
    default List<Action> actions() {
        return List.of();
    }

    /// Asked before the page is left. A panel with text that would be lost shows its question and
    /// says no; it runs `next` itself when the person has decided.
    default boolean mayLeave(Runnable next) {
        return true;
    }

    /// Ends what the panel began by listening.
    @Override
    default void close() {}
}
