package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kartoteka.platform.settings.ThemeChoice;
import org.kartoteka.platform.text.Language;
import org.kartoteka.testing.Window;

/// Pictures of the screens of clients over the sample base, for people to look at.
class ClientPicturesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"RUSSIAN,LIGHT", "RUSSIAN,DARK", "ENGLISH,LIGHT", "ENGLISH,DARK"})
    void ofEachScreen(Language language, ThemeChoice theme) {
        var name = "-" + language.code() + "-" + theme.name().toLowerCase(Locale.ROOT);
        try (var window = Window.over(folder, language, CLOCK)) {
            window.base.addSampleBase.add(language);
            Window.onUi(() -> {
                window.session.settings().change(settings -> settings.withTheme(theme));
                window.stage.setWidth(1280);
                window.stage.setHeight(720);
                return null;
            });
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.waitFor("rows", () -> window.sees(".client-name"));
            window.screenshot("clients" + name);

            var busiest = window.base.clients.tags().getFirst().tag();
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.type(busiest.substring(0, 3));
            window.waitFor("reasons", () -> window.sees(".name-and-reason"));
            window.screenshot("clients-search" + name);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.T);
            window.waitFor("the prompt", () -> window.sees("#tag-prompt-field"));
            window.screenshot("clients-tag" + name);
            window.press(KeyCode.ESCAPE);

            window.press(KeyCode.ENTER);
            window.waitFor("the card", () -> window.sees("#rhythm-since") && window.sees(".entry"));
            window.screenshot("card" + name);
            window.press(KeyCode.F2);
            window.waitFor("the form", () -> window.sees("#client-nickname"));
            window.screenshot("card-form" + name);
            window.press(KeyCode.ESCAPE);

            window.press(KeyCode.CONTROL, KeyCode.K);
            window.waitFor("the box", () -> window.sees("#search-field"));
            window.type(language == Language.RUSSIAN ? "ко" : "co");
            window.waitFor("hits", () -> window.sees(".hit"));
            window.screenshot("search" + name);
            window.press(KeyCode.ESCAPE);
            assertTrue(Files.exists(Path.of("target", "screenshots", "search" + name + ".png")));
        }
    }
}
