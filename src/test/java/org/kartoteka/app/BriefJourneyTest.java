package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.text.Language;
import org.kartoteka.testing.Named;
import org.kartoteka.testing.Window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// From a card to its brief and back, and to the briefs of tomorrow, by keys alone.
class BriefJourneyTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void aHintStandsInTheBriefAndTomorrowHasBriefs() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            window.base.addSampleBase.add(Language.RUSSIAN);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.waitToRead("300 клиентов");
            window.press(KeyCode.ENTER);
            window.waitFor("the card", () -> window.sees("#talk-hint"));
            focus(window, "#talk-hint");
            window.type("Говорить коротко");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitToRead("Записано, как говорить");
            window.screenshot("card-hint-ru-light");

            window.press(KeyCode.CONTROL, KeyCode.P);
            window.waitFor("the sheet", () -> window.sees(".sheet"));
            window.waitToRead("Говорить коротко");
            window.screenshot("brief-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
            window.press(KeyCode.ESCAPE);
            window.waitFor("the card", () -> window.sees("#talk-hint"));

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
            window.waitToRead("Справки на завтра");
            window.screenshot("briefs-tomorrow-ru-light");

            window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
            window.waitFor("the phrases", () -> window.sees("#phrases"));
            focus(window, "#new-phrase");
            window.type("Спросить про отпуск");
            window.press(KeyCode.ENTER);
            window.waitToRead("Спросить про отпуск");
            window.screenshot("preferences-phrases-ru-light");
        }
    }

    private static void focus(Window window, String query) {
        Window.onUi(
                () -> {
                    window.node(query).requestFocus();
                    return null;
                });
    }
}
