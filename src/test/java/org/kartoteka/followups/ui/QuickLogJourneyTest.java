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
