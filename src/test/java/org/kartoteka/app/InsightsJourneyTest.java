package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.text.Language;
import org.kartoteka.testing.Named;
import org.kartoteka.testing.Window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// The owner's morning minute, by keys alone.
class InsightsJourneyTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Moscow"));

    @TempDir Path folder;

    @Test
    void fromTheSentencesThroughAChartToItsClientsAndBack() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            window.base.addSampleBase.add(Language.RUSSIAN);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
            window.waitToRead("За последние 7 дней");
            window.waitFor("news", () -> window.sees(".news-line"));
            window.settle();
            window.screenshot("insights-satisfaction-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            window.type("средний чек");
            window.press(KeyCode.ENTER);
            window.waitToRead("Выручка и средний чек");
            window.waitFor("the chart", () -> window.sees(".chart"));
            window.settle();
            window.press(KeyCode.D);
            window.press(KeyCode.LEFT);
            window.press(KeyCode.RIGHT);
            window.waitFor("the figure in words", () -> window.sees(".chart-hint"));
            window.settle();
            window.screenshot("insights-revenue-ru-light");
            var figure = window.text(".chart-hint");
            assertTrue(figure.contains("средний чек"), figure);

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
            var table = Window.onUi(() -> Clipboard.getSystemClipboard().getString());
            assertEquals(
                    "Месяц\tПокупок\tВыручка, ₽\tСредний чек, ₽",
                    table.lines().findFirst().orElseThrow());
            assertEquals(13, table.lines().count());

            window.press(KeyCode.ENTER);
            window.waitFor("the clients", () -> window.sees(".table-row-cell:filled"));
            window.waitToRead("Покупали: " + figure.substring(0, figure.indexOf(':')));
            window.settle();
            window.screenshot("insights-clients-ru-light");

            window.press(KeyCode.ESCAPE);
            window.waitToRead("Выручка и средний чек");
            window.waitFor("the chart", () -> window.sees(".chart"));
            window.settle();
            window.press(KeyCode.T);
            window.waitFor("the table", () -> window.sees("#chart-table"));
            window.settle();
            window.screenshot("insights-table-ru-light");
            window.press(KeyCode.T);
            window.waitFor("the chart again", () -> window.sees(".chart"));
        }
    }

    @Test
    void anEmptyBaseSaysWhatToDo() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
            window.waitToRead("Здесь будет видно, куда идут отношения");
            window.settle();
            window.screenshot("insights-empty-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
        }
    }
}
