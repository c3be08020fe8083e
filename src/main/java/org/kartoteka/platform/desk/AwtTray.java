package org.kartoteka.platform.desk;

import java.awt.AWTError;
import java.awt.AWTException;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Image;
import java.awt.MenuItem;
import java.awt.PopupMenu;
import java.awt.SystemTray;
import java.awt.Toolkit;
import java.awt.TrayIcon;
import java.net.URL;
import java.util.Optional;

/// The tray by AWT, which comes with Java: on Windows, on macOS, and on Linux desktops that keep to
/// the System Tray Protocol of freedesktop.org. GNOME has none, and says so.
public final class AwtTray implements Tray, Announcer {

    private final URL picture;
    private Optional<TrayIcon> shown = Optional.empty();

    /// @param picture of the mark
    public AwtTray(URL picture) {
        this.picture = picture;
    }

    @Override
    public boolean isThere() {
        try {
            return !GraphicsEnvironment.isHeadless() && SystemTray.isSupported();
        } catch (AWTError noScreen) {
            return false;
        }
    }

    @Override
    public void show(Mark mark) {
        EventQueue.invokeLater(() -> put(mark));
    }

    @Override
    public void hide() {
        if (isThere()) {
            EventQueue.invokeLater(this::takeAway);
        }
    }

    private synchronized void put(Mark mark) {
        takeAway();
        var icon = new TrayIcon(picture(), mark.tip(), menu(mark));
        icon.setImageAutoSize(true);
        icon.addActionListener(_ -> mark.open().run());
        try {
            SystemTray.getSystemTray().add(icon);
            shown = Optional.of(icon);
        } catch (AWTException wentAway) {
            // a desktop whose tray has gone: a second start of the program brings the window back
        }
    }

    private synchronized void takeAway() {
        shown.ifPresent(SystemTray.getSystemTray()::remove);
        shown = Optional.empty();
    }

    private Image picture() {
        return Toolkit.getDefaultToolkit().getImage(picture);
    }

    private static PopupMenu menu(Mark mark) {
        var menu = new PopupMenu();
        for (var entry : mark.entries()) {
            var item = new MenuItem(entry.name());
            item.addActionListener(_ -> entry.run().run());
            menu.add(item);
        }
        return menu;
    }

    @Override
    public synchronized boolean announce(String title, String text) {
        shown.ifPresent(
                icon ->
                        EventQueue.invokeLater(
                                () -> icon.displayMessage(title, text, TrayIcon.MessageType.NONE)));
        return shown.isPresent();
    }
}
