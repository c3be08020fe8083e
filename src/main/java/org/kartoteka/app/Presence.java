package org.kartoteka.app;

import javafx.stage.Stage;

import org.kartoteka.platform.desk.DeskSystem;
import org.kartoteka.platform.desk.LoginStart;
import org.kartoteka.platform.desk.ProgramCommand;
import org.kartoteka.platform.desk.Tray;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.preferences.StayingOn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether the program stays when its window is closed: as a mark in the tray, if a person chose so
/// and the desktop has one. UI thread only, but for [StayingOn], whose methods block.
public final class Presence implements StayingOn, AutoCloseable {

    /// Starts the program without its window, if the tray can hold it.
    public static final String HIDDEN = "--hidden";

    private static final String CHOICE = "app.tray";

    private final Stage stage;
    private final Session session;
    private final Tray tray;
    private final LoginStart login;
    private final Optional<List<String>> command;
    private final Runnable toFront;
    private final Runnable quit;
    private final Subscription settingsChanged;
    private boolean inTray;

    /// What the desktop offers.
    ///
    /// @param command how this copy of the program is started; empty where it cannot be known
    public record Uses(Tray tray, LoginStart login, Optional<List<String>> command) {

        public static Uses of(Tray tray) {
            var desk = DeskSystem.here();
            return new Uses(tray, LoginStart.of(desk), ProgramCommand.here(desk.kind()));
        }
    }

    /// @param toFront brings the window before all others
    /// @param quit ends the program, unless a page has something to ask first
    public Presence(Stage stage, Session session, Uses uses, Runnable toFront, Runnable quit) {
        this.stage = stage;
        this.session = session;
        this.tray = uses.tray();
        this.login = uses.login();
        this.command = uses.command();
        this.toFront = toFront;
        this.quit = quit;
        this.settingsChanged = session.changes().on(Topic.SETTINGS, this::follow);
    }

    /// Shows the window, or leaves it closed where `hidden` asks so and the tray holds the program;
    /// where it does not, the window is there, made small.
    public void begin(boolean hidden) {
        if (!hidden) {
            stage.show();
        }
        if (!closesToTray()) {
            showSmall(hidden);
            return;
        }
        session.background()
                .run(
                        tray::isThere,
                        there -> {
                            put(there);
                            showSmall(hidden && !there);
                        });
    }

    private void showSmall(boolean wanted) {
        if (wanted) {
            stage.setIconified(true);
            stage.show();
        }
    }

    private void follow() {
        if (closesToTray() != inTray || inTray) {
            session.background().run(() -> closesToTray() && tray.isThere(), this::put);
        }
    }

    /// The mark speaks the language of the moment.
    private void put(boolean there) {
        if (there) {
            tray.show(mark());
        } else if (inTray) {
            tray.hide();
        }
        inTray = there;
    }

    private Tray.Mark mark() {
        var messages = session.messages();
        return new Tray.Mark(
                messages.get("app.name"),
                () -> onUi(toFront),
                List.of(
                        new Tray.Entry(messages.get("app.tray.open"), () -> onUi(toFront)),
                        new Tray.Entry(messages.get("app.tray.quit"), () -> onUi(quit))));
    }

    private void onUi(Runnable deed) {
        session.background().onUiThread(deed);
    }

    /// The cross of the window was pressed.
    public void closeWindow() {
        if (!inTray) {
            quit.run();
            return;
        }
        stage.hide();
    }

    @Override
    public boolean hasTray() {
        return tray.isThere();
    }

    @Override
    public boolean closesToTray() {
        return Boolean.parseBoolean(session.settings().get().remembered().get(CHOICE));
    }

    @Override
    public void closeToTray(boolean chosen) {
        session.settings()
                .change(settings -> settings.remembering(CHOICE, Boolean.toString(chosen)));
    }

    @Override
    public Optional<Boolean> startsAtLogin() {
        try {
            return command.isEmpty() ? Optional.empty() : Optional.of(login.isOn());
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public void startAtLogin(boolean chosen) {
        try {
            if (chosen) {
                var line = new ArrayList<>(command.orElseThrow());
                line.add(HIDDEN);
                login.turnOn(line);
            } else {
                login.turnOff();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes the mark away.
    @Override
    public void close() {
        settingsChanged.close();
        if (inTray) {
            tray.hide();
        }
    }
}
