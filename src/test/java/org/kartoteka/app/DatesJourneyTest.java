package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PartialDate;
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
import java.util.Optional;
import java.util.Set;

/// Journey 5 by keys alone: from the Dates page to a greeting on the clipboard that is marked as
/// sent, in four presses.
///
/// Eight keys go down in them, 2.24 s at 0.28 s each; with a thought of 1.35 s before each press it
/// is 7.64 s, under the eight that a greeting may take (keystroke-level model; Card, Moran and
/// Newell, "The Keystroke-Level Model for User Performance Time with Interactive Systems",
/// Communications of the ACM 23, 1980). The second greeting of a morning needs one press less.
class DatesJourneyTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Moscow"));

    @TempDir Path folder;

    @Test
    void aBirthdayIsGreetedInFourKeysAndStandsInTheTimeline() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            var anna = anna(window);
            var before = window.presses();
            window.press(KeyCode.CONTROL, KeyCode.DIGIT8);
            window.waitToRead("Белова Анна Сергеевна");
            window.waitToRead("сегодня");
            window.screenshot("dates-ru-light");

            window.press(KeyCode.G);
            window.waitFor("the greeting", () -> window.sees("#greeting-body"));
            window.waitFor(
                    "a text", () -> window.text("#greeting-body").contains("Анна Сергеевна"));
            window.screenshot("greeting-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
            var text = window.text("#greeting-body");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
            assertEquals(text, Window.onUi(() -> Clipboard.getSystemClipboard().getString()));
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitToRead("поздравлено 1 из 1");
            assertEquals(4, window.presses() - before);
            window.waitToRead("Поздравление отправлено: Белова Анна Сергеевна");
            window.screenshot("dates-greeted-ru-light");
            assertEquals(
                    List.of(text.strip()),
                    window.base.interactions.timeline(anna, Set.of(), Optional.empty(), 10).stream()
                            .map(entry -> entry.text())
                            .toList());

            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitToRead("поздравлено 0 из 1");
            window.press(KeyCode.SPACE);
            window.waitToRead("поздравлено 1 из 1");
        }
    }

    @Test
    void todayBeginsWithThoseToBeGreeted() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            anna(window);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.waitToRead("Поздравить");
            window.screenshot("today-greet-ru-light");
            window.press(KeyCode.G);
            window.waitFor(
                    "a text", () -> window.text("#greeting-body").contains("Анна Сергеевна"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.SPACE);
            window.waitToRead("Поздравление отправлено: Белова Анна Сергеевна");
            window.waitFor("nobody left to greet", () -> !window.reads("Поздравить"));
        }
    }

    @Test
    void datesAndGiftsAreNotedOnTheCard() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            anna(window);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT8);
            window.waitToRead("Белова Анна Сергеевна");
            window.press(KeyCode.ENTER);
            window.waitFor("the card", () -> window.sees("#client-dates"));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
            window.type("16 февраля");
            window.press(KeyCode.ENTER);
            window.waitToRead("Именины");
            Window.onUi(
                    () -> {
                        window.node("#gift-what").requestFocus();
                        return null;
                    });
            window.press(KeyCode.END);
            window.type("Набор зёрен");
            window.press(KeyCode.TAB);
            window.type("1250,50");
            window.press(KeyCode.ENTER);
            window.waitToRead("Набор зёрен");
            window.screenshot("card-dates-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));

            window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
            window.waitFor("the rules", () -> window.sees("#occasion-settings"));
            window.settle();
            window.screenshot("preferences-dates-ru-light");
        }
    }

    private static ClientId anna(Window window) {
        var id = new ClientId(window.base.ids.next());
        var anna =
                Client.person(id, CLOCK.instant())
                        .name(PersonName.of("Белова", "Анна", "Сергеевна"))
                        .birthday(Optional.of(new PartialDate(1986, 11, 20)))
                        .build();
        window.base.transactions.step(
                Label.of("step.client.saved", "Анна"), () -> window.base.clients.insert(anna));
        return id;
    }
}
