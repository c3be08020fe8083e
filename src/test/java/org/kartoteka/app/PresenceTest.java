package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.desk.LoginStart;
import org.kartoteka.platform.desk.Tray;
import org.kartoteka.platform.settings.Settings;
import org.kartoteka.platform.settings.SettingsFile;
import org.kartoteka.platform.text.Language;
import org.kartoteka.testing.UiThread;
import org.kartoteka.testing.Window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class PresenceTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private final FakeTray tray = new FakeTray();
    private final FakeLogin login = new FakeLogin();
    private final List<String> asked = new ArrayList<>();
    private Stage stage;
    private Session session;
    private Presence presence;

    @BeforeEach
    void open() {
        UiThread.start();
        new SettingsFile(folder.resolve("settings.json"), CLOCK)
                .write(Settings.DEFAULTS.withLanguage(Optional.of(Language.RUSSIAN)));
        session =
                Window.onUi(
                        () ->
                                Session.begin(
                                        new Folders(folder, folder),
                                        Runnable::run,
                                        CLOCK,
                                        ZoneOffset.UTC,
                                        Optional.empty()));
        stage = Window.onUi(Stage::new);
        presence = presence();
    }

    private Presence presence() {
        return Window.onUi(
                () ->
                        new Presence(
                                stage,
                                session,
                                new Presence.Uses(
                                        tray, login, Optional.of(List.of("/opt/kartoteka"))),
                                () -> asked.add("front"),
                                () -> asked.add("quit")));
    }

    @AfterEach
    void close() {
        ui(presence::close);
        ui(stage::close);
    }

    private static void ui(Runnable deed) {
        Window.onUi(
                () -> {
                    deed.run();
                    return null;
                });
        // and what the deed left for the UI thread to do after it: the settings tell of their
        // change, the tray is asked, its answer comes back
        for (var round = 0; round < 3; round++) {
            Window.onUi(() -> null);
        }
    }

    @Test
    void withoutTheChoiceTheCrossEndsTheProgram() {
        ui(() -> presence.begin(false));
        assertTrue(stage.isShowing());
        ui(presence::closeWindow);
        assertEquals(List.of("quit"), asked);
        assertEquals(Optional.empty(), tray.mark);
    }

    @Test
    void withTheChoiceTheWindowGoesAndTheMarkBringsItBackOrEndsTheProgram() {
        ui(() -> presence.begin(false));
        ui(() -> presence.closeToTray(true));
        ui(presence::closeWindow);

        assertFalse(stage.isShowing());
        var mark = tray.mark.orElseThrow();
        assertEquals("Картотека", mark.tip());
        assertEquals(
                List.of("Открыть", "Завершить"),
                mark.entries().stream().map(Tray.Entry::name).toList());
        ui(mark.open());
        ui(mark.entries().getLast().run());
        assertEquals(List.of("front", "quit"), asked);

        ui(() -> presence.closeToTray(false));
        assertEquals(Optional.empty(), tray.mark);
    }

    @Test
    void aDesktopWithoutATrayKeepsItsWindow() {
        tray.there = false;
        ui(() -> presence.closeToTray(true));
        ui(() -> presence.begin(true));
        assertTrue(stage.isShowing());
        assertTrue(stage.isIconified());
        ui(presence::closeWindow);
        assertEquals(List.of("quit"), asked);
    }

    @Test
    void startedHiddenTheProgramIsInTheTrayOnly() {
        ui(() -> presence.closeToTray(true));
        ui(() -> presence.begin(true));
        assertFalse(stage.isShowing());
        assertTrue(tray.mark.isPresent());
    }

    @Test
    void logInIsWhatTheDesktopSays() {
        assertEquals(Optional.of(false), presence.startsAtLogin());
        presence.startAtLogin(true);
        assertEquals(List.of("/opt/kartoteka", "--hidden"), login.command);
        assertEquals(Optional.of(true), presence.startsAtLogin());
        presence.startAtLogin(false);
        assertEquals(List.of(), login.command);
    }

    private static final class FakeTray implements Tray {

        private boolean there = true;
        private Optional<Mark> mark = Optional.empty();

        @Override
        public boolean isThere() {
            return there;
        }

        @Override
        public void show(Mark shown) {
            mark = Optional.of(shown);
        }

        @Override
        public void hide() {
            mark = Optional.empty();
        }
    }

    private static final class FakeLogin implements LoginStart {

        private List<String> command = List.of();

        @Override
        public boolean isOn() {
            return !command.isEmpty();
        }

        @Override
        public void turnOn(List<String> line) {
            command = List.copyOf(line);
        }

        @Override
        public void turnOff() {
            command = List.of();
        }
    }
}
