package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.testing.Named;
import org.kartoteka.testing.Window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class ShellJourneyTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void everythingInTheShellIsReachedByKeys() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
            window.waitToRead("Язык и оформление");
            window.screenshot("preferences-ru-light");

            window.press(KeyCode.F1);
            window.waitFor("the sheet of keys", () -> window.sees("#keys-sheet"));
            window.screenshot("keys-ru-light");
            window.press(KeyCode.ESCAPE);
            window.waitFor("no sheet", () -> !window.sees("#keys-sheet"));

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            window.waitFor("the palette", () -> window.sees("#palette-search"));
            window.type("yfcnh");
            window.waitToRead("yfcnh");
            window.screenshot("palette-ru-light");
            window.press(KeyCode.ENTER);
            window.waitFor("no palette", () -> !window.sees("#palette-search"));

            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitToRead("Отменять нечего.");

            window.click("#preferences-language-2");
            window.waitToRead("Language and look");
            window.click("#preferences-theme-2");
            window.screenshot("preferences-en-dark");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
            assertTrue(window.reads("All changes are saved"));
        }
    }

    @Test
    void theLanguageIsChosenWithTheArrows() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
            window.waitToRead("Язык и оформление");
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.RIGHT);
            window.waitToRead("Language and look");
        }
    }

    @Test
    void eachGroupOfSettingsIsReachedFromThePalette() {
        var messages = new Messages(Language.RUSSIAN, Bundles.ALL);
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            var places = new ArrayList<Place>();
            for (var way : SettingsWays.all(places::add).toList()) {
                way.perform();
                var group = "#" + places.getLast().argument();
                window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
                window.waitFor("the palette", () -> window.sees("#palette-search"));
                window.type(messages.get(way.id()));
                window.press(KeyCode.ENTER);
                window.waitFor(
                        group,
                        () ->
                                window.sees(group)
                                        && Window.onUi(() -> window.node(group).isFocused()));
            }
            window.screenshot("preferences-phrases-ru-light");
        }
    }

    @Test
    void aBackupIsMadeAndAChannelRenamedFromSettings() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
            window.waitFor("the backups", () -> window.sees("#preferences-backups-now"));
            Window.onUi(
                    () -> {
                        window.node("#preferences-backups-now").requestFocus();
                        return null;
                    });
            window.press(KeyCode.SPACE);
            window.waitToRead("20.11.2026 12:00, 0 клиентов");

            window.waitFor("the channels", () -> window.sees("#channel-1"));
            Window.onUi(
                    () -> {
                        window.node("#channel-1").requestFocus();
                        return null;
                    });
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("Телефонный звонок");
            window.press(KeyCode.ENTER);
            window.waitToRead("Сохранено в 12:00");
            window.press(KeyCode.ESCAPE);
            window.screenshot("preferences-channels-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
        }
    }

    /// What JavaFX sends on X11 where the Russian layout comes first: a letter, and no code of the
    /// key.
    @Test
    void keysMeanTheSameInTheRussianLayout() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            window.waitFor("a page", () -> window.sees(".page"));
            Window.onUi(
                    () -> {
                        var target = window.stage.getScene().getRoot();
                        Event.fireEvent(
                                target,
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "З",
                                        KeyCode.UNDEFINED,
                                        true,
                                        true,
                                        false,
                                        false));
                        return null;
                    });
            window.waitFor("the palette", () -> window.sees("#palette-search"));
        }
    }
}
