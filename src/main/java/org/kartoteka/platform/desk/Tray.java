package org.kartoteka.platform.desk;

import java.awt.AWTException;
import java.awt.MenuItem;
import java.awt.PopupMenu;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/// The program's sign among those of the operating system, as long as it is open.
///
/// JavaFX has none, so this one is AWT's; it exists on Windows, macOS and those Linux desktops that
/// still have a tray. What a person does with it is run on AWT's thread. Any thread.
public final class Tray implements Announcer, AutoCloseable {

    /// A line of its menu.
    public record Entry(String text, Runnable action) {}

    private final TrayIcon icon;

    private Tray(TrayIcon icon) {
        this.icon = icon;
    }

    /// Whether this desktop has a tray at all.
    public static boolean isPossible() {
        return SystemTray.isSupported();
    }

    /// @param opening what a double click does
    /// @return empty where the desktop has no tray or does not take the sign
    public static Optional<Tray> show(
            BufferedImage picture, String name, Runnable opening, List<Entry> menu) {
        if (!isPossible()) {
            return Optional.empty();
        }
        var icon = new TrayIcon(picture, name, popup(menu));
        icon.setImageAutoSize(true);
        icon.addActionListener(_ -> opening.run());
        try {
            SystemTray.getSystemTray().add(icon);
            return Optional.of(new Tray(icon));
        } catch (AWTException refused) {
            return Optional.empty();
        }
    }

    private static PopupMenu popup(List<Entry> menu) {
        var popup = new PopupMenu();
        for (var entry : menu) {
            var item = new MenuItem(entry.text());
            item.addActionListener(_ -> entry.action().run());
            popup.add(item);
        }
        return popup;
    }

    @Override
    public boolean announce(String title, String text) {
        icon.displayMessage(title, text, TrayIcon.MessageType.NONE);
        return true;
    }

    @Override
    public void close() {
        SystemTray.getSystemTray().remove(icon);
    }
}
