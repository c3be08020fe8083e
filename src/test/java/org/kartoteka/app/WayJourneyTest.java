package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.journeys.JourneyEntry;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Label;
import org.kartoteka.testing.Named;
import org.kartoteka.testing.Window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// A client is moved along the journey and what hurts is noted, by keys alone.
class WayJourneyTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Moscow"));

    @TempDir Path folder;

    @Test
    void aStepAndAPainPointAreNotedOnTheCardByKeys() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            var anna = anna(window);
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.type("Белова");
            window.waitFor("a hit", () -> window.sees(".hit"));
            window.press(KeyCode.ENTER);
            window.waitToRead("Информирование");

            window.press(KeyCode.W);
            window.waitToRead("Информирование · с сегодняшнего дня");
            window.press(KeyCode.W);
            window.waitToRead("Рассмотрение · с сегодняшнего дня");
            assertEquals(
                    List.of(2L, 1L),
                    window.base.journeyEntries.of(anna).stream()
                            .map(JourneyEntry::step)
                            .map(JourneyStepId::value)
                            .toList());
            window.press(KeyCode.SHIFT, KeyCode.W);
            window.waitToRead("Информирование · с сегодняшнего дня");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitToRead("Рассмотрение · с сегодняшнего дня");

            window.press(KeyCode.B);
            window.waitFor("the form", () -> window.sees("#pain-theme"));
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitToRead("Назовите в двух-трёх словах, что мешает.");
            window.type("Долго ждать ответа");
            window.screenshot("card-pain-form-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitToRead("20.11.2026 · Рассмотрение");
            window.screenshot("card-journey-ru-light");
        }
    }

    @Test
    void theFunnelTheHeatAndWhatWasChangedStandOnTheirPage() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            window.base.addSampleBase.add(Language.RUSSIAN);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
            window.waitFor("the funnel", () -> window.sees("#way-funnel"));
            window.waitFor("the heat", () -> window.sees("#way-heat"));
            window.screenshot("way-ru-light");

            window.press(KeyCode.N);
            window.type("Перезваниваем в тот же день");
            window.press(KeyCode.TAB);
            window.type("Долгая доставка");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitToRead("Записано, что изменили: Долгая доставка");
            window.waitToRead("Перезваниваем в тот же день");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
            window.settle();
            window.screenshot("way-changed-ru-light");
            assertEquals(3, window.base.painPoints.remedies().size());
        }
    }

    private static ClientId anna(Window window) {
        var id = new ClientId(window.base.ids.next());
        var anna =
                Client.person(id, CLOCK.instant())
                        .name(PersonName.of("Белова", "Анна", "Сергеевна"))
                        .build();
        window.base.transactions.step(
                Label.of("step.client.saved", "Анна"), () -> window.base.clients.insert(anna));
        return id;
    }
}
