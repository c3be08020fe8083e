package org.kartoteka.platform.ui;

import javafx.scene.layout.Region;

import java.util.List;

/// A screen. It is made when a person goes there, and closed when they leave.
public interface Page extends AutoCloseable {

    Region view();

    /// What can be done here, in the order in which the sheet of keys lists it.
    default List<Action> actions() {
        return List.of();
    }

    /// Called when the page is on the screen: the place to take the focus.
    default void shown() {}

    /// Asked before leaving. A page with text that would be lost shows its question and says no; it
    /// opens `next` itself when the person has decided.
    default boolean mayLeave(Runnable next) {
        return true;
    }

    /// Ends what the page began by listening.
    @Override
    default void close() {}
}
