package org.kartoteka.exchange.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.settings.ThemeChoice;
import org.kartoteka.platform.text.Language;
import org.kartoteka.testing.Named;
import org.kartoteka.testing.Window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// An import by keys: from the file to clients and back, over the whole program.
class ImportJourneyTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final Path SAMPLES =
            Path.of("src/test/resources/org/kartoteka/exchange/samples");

    @TempDir Path folder;

    @Test
    void aFileIsRehearsedMendedImportedAndTakenBack() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
            window.waitFor("the place to drop", () -> window.sees("#drop-area"));
            window.screenshot("import-start-ru-light");
            assertNamed(window);

            window.pasteFile(SAMPLES.resolve("reco-generic-ru-messy.csv"));
            window.waitFor("the rehearsal", () -> window.sees("#import-rows"));
            assertTrue(
                    Window.onUi(() -> window.stage.getScene().lookup("#import-rows").isFocused()));
            window.screenshot("import-rehearsal-ru-light");
            assertNamed(window);

            window.press(KeyCode.F2);
            window.waitFor("a cell to mend", () -> window.sees("#mend-field"));
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("Mended");
            window.screenshot("import-mend-ru-light");
            window.press(KeyCode.ENTER);
            window.waitToRead("Mended");
            window.press(KeyCode.F6);
            window.waitFor("the columns", () -> window.sees("#import-columns"));
            window.screenshot("import-columns-ru-light");
            window.press(KeyCode.F2);
            window.waitFor("the meanings", () -> window.sees("#column-meaning"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.F6);

            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitFor("the result", () -> window.sees("#import-result"));
            window.screenshot("import-result-ru-light");
            assertTrue(window.base.clientRows.all().size() > 3);
            window.click("#exchange-action-undo-import");
            window.waitToRead("Импорт отменён целиком");
            window.screenshot("import-undone-ru-light");
            assertEquals(0, window.base.clientRows.all().size());
            assertNamed(window);
        }
    }

    /// The wide list of a real program, a question that only a person can answer, and a refusal; in
    /// English, in the dark.
    @Test
    void whatCannotBeKnownIsAskedAndWhatIsNoListIsRefused() throws IOException {
        var dates = folder.resolve("birthdays.csv");
        Files.writeString(
                dates, "Name,Birthday,City\nAnn Lee,09/01/2008,Oslo\nBob Ray,02/03/2009,Bonn\n");
        var picture = folder.resolve("holiday.png");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0});
        try (var window = Window.over(folder.resolve("program"), Language.ENGLISH, CLOCK)) {
            Window.onUi(
                    () -> {
                        window.session
                                .settings()
                                .change(settings -> settings.withTheme(ThemeChoice.DARK));
                        return null;
                    });
            window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
            window.waitFor("the place to drop", () -> window.sees("#drop-area"));
            window.pasteFile(picture);
            window.waitToRead("is not a text file");
            window.screenshot("import-refused-en-dark");

            window.pasteFile(dates);
            window.waitFor("the question", () -> window.sees(".date-question"));
            window.screenshot("import-dates-en-dark");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertTrue(window.sees("#import-rows"));
            window.press(KeyCode.ALT, KeyCode.DIGIT5);
            window.waitFor("no question", () -> !window.sees(".date-question"));
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitFor("the result", () -> window.sees("#import-result"));
            window.screenshot("import-result-en-dark");
            window.click("#exchange-action-again");

            window.pasteFile(SAMPLES.resolve("reco-outlook-en-desktop.csv"));
            window.waitFor("the rehearsal", () -> window.sees("#import-rows"));
            window.screenshot("import-wide-en-dark");
            narrow(window);
            window.screenshot("import-narrow-en-dark");
            window.press(KeyCode.F6);
            window.waitFor("the columns", () -> window.sees("#import-columns"));
            window.screenshot("import-wide-columns-en-dark");
            window.press(KeyCode.ESCAPE);
            window.waitFor("the earlier import", () -> window.sees("#past-imports"));
            window.screenshot("import-past-en-dark");
            assertNamed(window);
        }
    }

    private static void assertNamed(Window window) {
        assertEquals(
                List.of(), Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
    }

    /// As small as the window may be, as on a screen at 200 %.
    private static void narrow(Window window) {
        Window.onUi(
                () -> {
                    window.stage.setWidth(window.stage.getMinWidth());
                    window.stage.setHeight(window.stage.getMinHeight());
                    return null;
                });
        window.waitFor(
                "the small window",
                () -> window.stage.getScene().getWidth() <= window.stage.getMinWidth());
    }
}
