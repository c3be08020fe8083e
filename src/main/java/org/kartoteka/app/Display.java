package org.kartoteka.app;

import java.util.Locale;

/// Whether a window can be shown on this machine.
final class Display {

    private Display() {}

    /// On Windows and macOS always; elsewhere where X or Wayland is told of, or JavaFX was told to
    /// draw into memory.
    static boolean present() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.contains("win")
                || system.contains("mac")
                || told("DISPLAY")
                || told("WAYLAND_DISPLAY")
                || "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
    }

    private static boolean told(String variable) {
        var value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
