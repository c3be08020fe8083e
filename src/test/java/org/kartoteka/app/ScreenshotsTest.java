package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kartoteka.platform.settings.ThemeChoice;
import org.kartoteka.platform.text.Language;
import org.kartoteka.testing.Named;
import org.kartoteka.testing.Window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// Takes a picture of every screen over the sample base, in both languages and both looks, and asks
/// on each whether a screen reader can name everything that takes the focus.
class ScreenshotsTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Moscow"));

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "RUSSIAN, LIGHT, 1280, 720",
        "RUSSIAN, DARK, 1280, 720",
        "ENGLISH, LIGHT, 1280, 720",
        "ENGLISH, DARK, 960, 540"
    })
    void everyScreenNamesAllThatTakesTheFocus(
            Language language, ThemeChoice theme, double width, double height) {
        try (var window = Window.over(folder, language, CLOCK)) {
            window.base.addSampleBase.add(language);
            Window.onUi(
                    () -> {
                        window.session.settings().change(settings -> settings.withTheme(theme));
                        window.stage.setWidth(width);
                        window.stage.setHeight(height);
                        return null;
                    });
            var ending = "-" + language.code() + "-" + theme.name().toLowerCase();
            pages(window, ending);
            panels(window, ending);
        }
    }

    private static void pages(Window window, String ending) {
        var lines =
                Window.onUi(
                        () ->
                                window.stage.getScene().getRoot().lookupAll(".rail-line").stream()
                                        .map(node -> node.getId())
                                        .toList());
        for (var line : lines) {
            window.click("#" + line);
            window.waitFor("the page of " + line, () -> window.sees(".page"));
            take(window, line.replace("go-", "page-") + ending);
        }
        card(window, ending);
    }

    private static void card(Window window, String ending) {
        window.click("#go-clients");
        window.waitFor("rows", () -> window.sees(".table-row-cell:filled"));
        Window.onUi(
                () -> {
                    var table = (TableView<?>) window.node(".table-view");
                    table.requestFocus();
                    table.getSelectionModel().clearAndSelect(3);
                    return null;
                });
        window.press(KeyCode.ENTER);
        window.waitFor("a card", () -> !window.sees(".table-view"));
        take(window, "page-card" + ending);
    }

    private static void panels(Window window, String ending) {
        window.press(KeyCode.CONTROL, KeyCode.N);
        take(window, "panel-new-client" + ending);
        window.press(KeyCode.CONTROL, KeyCode.K);
        take(window, "panel-search" + ending);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        take(window, "panel-palette" + ending);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.F1);
        take(window, "panel-keys" + ending);
        window.press(KeyCode.ESCAPE);
    }

    private static void take(Window window, String name) {
        window.settle();
        window.screenshot(name);
        assertEquals(
                List.of(),
                Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())),
                name);
    }
}
