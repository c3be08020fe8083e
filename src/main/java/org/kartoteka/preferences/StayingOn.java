package org.kartoteka.preferences;

import java.util.Optional;

/// Whether the program is there without its window. Each method blocks.
public interface StayingOn {

    /// Whether the desktop has a tray.
    boolean hasTray();

    /// Whether the person chose that closing the window leaves the program in the tray.
    boolean closesToTray();

    void closeToTray(boolean chosen);

    /// Whether the desktop starts the program at log-in; empty where that cannot be arranged.
    Optional<Boolean> startsAtLogin();

    /// @throws java.io.UncheckedIOException if the desktop does not take it
    void startAtLogin(boolean chosen);
}
