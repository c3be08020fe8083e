package org.kartoteka.followups.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.app.Wiring;
import org.kartoteka.clients.SampleClients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.testing.Named;
import org.kartoteka.testing.TurnedClock;
import org.kartoteka.testing.Window;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Journey 1 of the product: log a call after a meeting, with the next step, by keys alone.
class QuickLogJourneyTest {

    private static final ClientId ANNA = new ClientId(1);

    private final TurnedClock clock =
            new TurnedClock(Instant.parse("2026-11-20T09:12:00Z"), ZoneId.of("Europe/Moscow"));

    @TempDir Path folder;

    @Test
    void aCallIsLoggedWithItsNextStepByKeysAlone() {
        try (var window = Window.over(folder, Language.RUSSIAN, clock)) {
            seed(window.base, window.session.changes());
            window.press(KeyCode.CONTROL, KeyCode.L);
            window.waitFor("the quick log", () -> window.sees("#quicklog-line"));
            window.type("анна");
            window.waitFor("Anna is offered", () -> window.reads("Соловьёва Анна"));
            window.press(KeyCode.ENTER);
            window.type("обсудили договор !чт 10");
            window.waitToRead("шаг: чт, 26.11.2026, 10:00");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitToRead("Записан разговор: Соловьёва Анна. Шаг: чт, 26.11.2026, 10:00");
            window.waitFor("the quick log is closed", () -> !window.sees("#quicklog-line"));
            assertEquals(3, window.presses(), "Ctrl+L, Enter, Ctrl+Enter, and the words");

            var base = window.base;
            assertEquals(
                    "обсудили договор",
                    base.interactions
                            .timeline(ANNA, Set.of(), Optional.empty(), 5)
                            .getFirst()
                            .text());
            assertEquals(LocalDate.of(2026, 11, 26), base.followUps.of(ANNA).getFirst().dueDate());
            window.waitToRead("Позже");
        }
    }

    @Test
    void onePressTakesBackAllThatOneLineWrote() {
        try (var window = Window.over(folder, Language.RUSSIAN, clock)) {
            seed(window.base, window.session.changes());
            window.press(KeyCode.CONTROL, KeyCode.L);
            window.waitFor("the quick log", () -> window.sees("#quicklog-line"));
            window.type("анна звонок 15м цена !чт 10 счёт обещал прислать смету до пт");
            window.waitToRead("я обещал: прислать смету, до 27.11.2026");
            window.press(KeyCode.ENTER);
            window.waitToRead("Записан разговор: Соловьёва Анна. Шаг: чт, 26.11.2026, 10:00");
            assertEquals(1, window.base.promises.of(ANNA).size());
            assertEquals(2, window.presses(), "Ctrl+L and Enter, where one client is meant");

            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitToRead("Отменено: Записан разговор: Соловьёва Анна");

            var base = window.base;
            assertEquals(
                    List.of(), base.interactions.timeline(ANNA, Set.of(), Optional.empty(), 5));
            assertEquals(List.of(), base.followUps.of(ANNA));
            assertEquals(List.of(), base.promises.of(ANNA));
            assertEquals(
                    Optional.empty(), base.clientRows.of(List.of(ANNA)).getFirst().lastContact());
        }
    }

    @Test
    void anUnfinishedLineOutlivesTheProgram() {
        try (var window = Window.over(folder, Language.RUSSIAN, clock)) {
            seed(window.base, window.session.changes());
            window.press(KeyCode.CONTROL, KeyCode.L);
            window.waitFor("the quick log", () -> window.sees("#quicklog-line"));
            window.type("анна звонок обсу");
            window.waitToRead("обсу");
        }
        try (var window = Window.withoutBase(folder, Language.RUSSIAN, clock)) {
            window.waitFor("the page", () -> window.sees("#today-list"));
            window.press(KeyCode.CONTROL, KeyCode.L);
            window.waitFor("the quick log", () -> window.sees("#quicklog-line"));
            assertEquals("анна звонок обсу", window.text("#quicklog-line"));
        }
    }

    @Test
    void whatIsChangedInTheFormIsInTheLineAgain() {
        try (var window = Window.over(folder, Language.RUSSIAN, clock)) {
            seed(window.base, window.session.changes());
            window.press(KeyCode.CONTROL, KeyCode.L);
            window.waitFor("the quick log", () -> window.sees("#quicklog-line"));
            window.type("анна письмо вх прайс !завтра позвонить");
            window.waitToRead("шаг: сб, 21.11.2026: позвонить");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            window.waitFor("the form", () -> window.sees("#quicklog-form-text"));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            window.waitFor("the line", () -> window.sees("#quicklog-line"));
            assertEquals("анна письмо вх прайс !завтра позвонить", window.text("#quicklog-line"));

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            window.waitFor("the form", () -> window.sees("#quicklog-form-text"));
            window.click("#quicklog-form-text");
            window.press(KeyCode.END);
            window.type(" и скидка");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            window.waitFor("the line", () -> window.sees("#quicklog-line"));
            assertEquals(
                    "Соловьёва Анна Электронная почта <- прайс и скидка !21.11.2026 позвонить",
                    window.text("#quicklog-line"));
            window.waitToRead("шаг: сб, 21.11.2026: позвонить");
        }
    }

    @Test
    void aTalkWithoutANextStepAsksOnceAndADashIsANo() {
        try (var window = Window.over(folder, Language.ENGLISH, clock)) {
            seed(window.base, window.session.changes());
            window.press(KeyCode.CONTROL, KeyCode.L);
            window.waitFor("the quick log", () -> window.sees("#quicklog-line"));
            window.type("анна call all is well");
            window.waitToRead("Соловьёва Анна");
            window.press(KeyCode.ESCAPE);
            window.waitFor("closed", () -> !window.sees("#quicklog-line"));
            window.press(KeyCode.CONTROL, KeyCode.L);
            window.waitToRead("анна call all is well");
            window.press(KeyCode.ENTER);
            window.waitFor("the next step is asked for", () -> window.sees("#quicklog-next"));
            window.type("-");
            window.waitFor("closed", () -> !window.sees("#quicklog-next"));
            window.waitFor(
                    "nothing is to follow",
                    () ->
                            window.base
                                    .interactions
                                    .timeline(ANNA, Set.of(), Optional.empty(), 5)
                                    .getFirst()
                                    .noNextStep());
        }
    }

    private static void seed(Wiring base, Changes changes) {
        base.transactions.step(
                Label.of("step.demo.added"),
                () ->
                        base.clients.insertAll(
                                List.of(
                                        SampleClients.person(1, "Соловьёва", "Анна").build(),
                                        SampleClients.person(2, "Орлова", "Мария").build())));
        changes.announce(Topic.CLIENTS);
    }
}
