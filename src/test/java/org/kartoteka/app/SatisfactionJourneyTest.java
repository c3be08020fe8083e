package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Label;
import org.kartoteka.satisfaction.Score;
import org.kartoteka.testing.Named;
import org.kartoteka.testing.Window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Journey 9 by keys alone: a score in three keys, five factors in nine, and the card shows them at
/// once.
class SatisfactionJourneyTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Moscow"));

    @TempDir Path folder;

    @Test
    void scoresAreNotedByDigitsAndShownAtOnce() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            var anna = anna(window);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.waitToRead("Белова Анна Сергеевна");
            window.press(KeyCode.ENTER);
            window.waitToRead("Клиента ещё не спрашивали");
            window.screenshot("card-unasked-ru-light");

            var before = window.presses();
            window.press(KeyCode.S);
            window.waitFor("the form", () -> window.sees("#answer-form"));
            window.press(KeyCode.DIGIT2);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertEquals(3, window.presses() - before);
            window.waitToRead("CSAT 2");
            window.waitToRead("поставлен шаг «Перезвонить»");
            assertEquals(
                    List.of("Перезвонить: оценка 2 из 5"),
                    window.base.followUps.of(anna).stream().map(step -> step.text()).toList());

            window.press(KeyCode.S);
            window.waitFor("the form", () -> window.sees("#answer-form"));
            window.press(KeyCode.N);
            window.waitToRead("десять — это 1 и 0");
            window.press(KeyCode.DIGIT1);
            window.press(KeyCode.DIGIT0);
            window.screenshot("answer-nps-ru-light");
            window.type("Быстро ответили");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitToRead("«Быстро ответили»");

            var beforeFactors = window.presses();
            window.press(KeyCode.S);
            window.waitFor("the form", () -> window.sees("#answer-form"));
            window.press(KeyCode.F);
            window.waitToRead("Персонал");
            for (var digit :
                    List.of(
                            KeyCode.DIGIT5,
                            KeyCode.DIGIT4,
                            KeyCode.SPACE,
                            KeyCode.DIGIT3,
                            KeyCode.DIGIT5)) {
                window.press(digit);
            }
            window.screenshot("answer-factors-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
            window.press(KeyCode.DIGIT4);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertEquals(9, window.presses() - beforeFactors);
            window.waitToRead("CSI 4,3");
            window.screenshot("card-satisfaction-ru-light");
            assertAll(
                    () ->
                            assertEquals(
                                    List.of(2.0, 10.0, 60.0 / 14),
                                    window.base.answers.scores(List.of(anna)).stream()
                                            .map(Score::value)
                                            .toList()));

            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitFor("the index to go", () -> !window.reads("CSI 4,3"));
        }
    }

    @Test
    void thePageSaysWhomToAskAndWhatClientsSay() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            var anna = anna(window);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            window.waitToRead("Сейчас спрашивать некого");
            var talk =
                    Interaction.of(
                                    new InteractionId(window.base.ids.next()),
                                    anna,
                                    new ChannelId(6),
                                    Direction.IN,
                                    CLOCK.instant().minusSeconds(86_400L * 120))
                            .score(Optional.of(2))
                            .text("Третий раз опаздывает доставка")
                            .build();
            window.base.transactions.step(
                    Label.of("step.interaction.logged", "Анна"),
                    () -> window.base.interactions.insert(talk));
            window.waitToRead("Пора спросить");
            window.waitToRead("последняя оценка: CSAT 2, 23.07.2026");
            window.screenshot("asking-ru-light");

            window.press(KeyCode.Q);
            window.waitFor("the survey", () -> window.sees("#survey-form"));
            window.waitToRead("Получили ли вы то, что хотели?");
            window.screenshot("survey-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
            window.waitToRead("спросили 20.11.2026, снова можно с 20.12.2026");

            window.click("#asking-part-1");
            window.waitToRead("«Третий раз опаздывает доставка»");
            window.screenshot("asking-words-ru-light");
            window.click("#asking-part-2");
            window.waitToRead("Только одна сторона: остались 0");
            window.screenshot("asking-improve-ru-light");
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
