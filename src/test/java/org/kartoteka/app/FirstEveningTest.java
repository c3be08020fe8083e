package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.text.Language;
import org.kartoteka.testing.Child;
import org.kartoteka.testing.Window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The one long journey: an empty start, a list from Google, a card, a call, Today, undo, export;
/// then the process is killed, the program starts again, and everything is there.
class FirstEveningTest {

    private static final Path GOOGLE_LIST =
            Path.of(
                    "src/test/resources/org/kartoteka/exchange/samples/reco-google-2024-ru-full.csv");

    @TempDir Path folder;

    @Test
    void everythingIsThereAfterTheProcessWasKilled() throws Exception {
        killAtTheEndOfTheEvening();

        try (var window = Window.withoutBase(folder, Language.RUSSIAN, FirstEvening.CLOCK)) {
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.waitToRead("перезвонить");
            window.waitToRead("Кузнецова Наталья Ивановна");

            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.waitToRead("5 клиентов");

            openTheCard(window);
            window.waitToRead("обсудили договор");
            window.screenshot("first-evening-card-ru-light");

            window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            window.waitToRead("Записан разговор: Кузнецова Наталья Ивановна");
            window.waitToRead("отменено");

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            window.waitToRead("Возвращено: Перенесён шаг: Кузнецова Наталья Ивановна");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitToRead("Отменено: Перенесён шаг: Кузнецова Наталья Ивановна");
            assertExportedAsBefore(window);
        }
    }

    private void killAtTheEndOfTheEvening() throws Exception {
        var errors = folder.resolve("errors.txt");
        try (var program =
                Child.withWindow(
                        errors, FirstEvening.class, folder.toString(), GOOGLE_LIST.toString())) {
            assertEquals(
                    List.of(
                            "base made",
                            "list imported",
                            "call logged",
                            "next step seen",
                            "mistake undone",
                            "exported"),
                    Stream.generate(program::line).limit(6).filter(Objects::nonNull).toList(),
                    () -> read(errors));
            program.kill();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void openTheCard(Window window) {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.waitFor("the search", () -> window.sees("#search-field"));
        window.type("fakel");
        window.waitFor("a hit", () -> window.sees(".hit"));
        window.press(KeyCode.ENTER);
        window.waitFor("the card", () -> window.sees("#client-name"));
    }

    private void assertExportedAsBefore(Window window) throws IOException {
        var again = folder.resolve("again.csv");
        FirstEvening.export(window, again);
        assertArrayEquals(
                Files.readAllBytes(FirstEvening.exported(folder)), Files.readAllBytes(again));
    }
}
