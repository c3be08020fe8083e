package org.kartoteka.followups.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.app.Wiring;
import org.kartoteka.clients.SampleClients;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
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

/// Journeys 3 and 4 of the product: set or move a next step, and work through the day, by keys
/// alone.
class TodayJourneyTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final TurnedClock clock =
            new TurnedClock(Instant.parse("2026-11-20T09:12:00Z"), ZoneId.of("Europe/Moscow"));

    @TempDir Path folder;

    @Test
    void theDayIsWorkedThroughByKeysAlone() {
        try (var window = Window.over(folder, Language.RUSSIAN, clock)) {
            seed(window.base, window.session.changes());
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.waitToRead("перезвонить по договору");

            window.press(KeyCode.SPACE);
            window.waitFor("the next step is asked for", () -> window.sees("#today-answer"));
            window.type("чт 10:00");
            window.waitToRead("Шаг: чт, 26.11.2026, 10:00: перезвонить по договору");
            window.press(KeyCode.ENTER);
            window.waitFor("the question is answered", () -> !window.sees("#today-answer"));

            window.press(KeyCode.ALT, KeyCode.RIGHT);
            window.waitToRead("Орлова Мария: перенесено на сб, 21.11.2026");
            window.press(KeyCode.F);
            window.waitFor("another day is asked for", () -> window.sees("#today-answer"));
            window.type("через 2 нед");
            window.press(KeyCode.ENTER);
            window.waitToRead("Иванов Пётр: перенесено на пт, 04.12.2026");

            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitToRead("Отменено: Перенесён шаг: Иванов Пётр");
            assertEquals(
                    List.of(
                            "Иванов Пётр " + FRIDAY,
                            "Орлова Мария " + FRIDAY.plusDays(1),
                            "Соловьёва Анна " + FRIDAY.plusDays(6)),
                    window.base.followUps.dueUpTo(FRIDAY.plusYears(1)).stream()
                            .map(step -> name(window.base, step) + " " + step.dueDate())
                            .toList());
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
        }
    }

    @Test
    void anItemTakesTwoPressesAndAMoveTakesOne() {
        try (var window = Window.over(folder, Language.RUSSIAN, clock)) {
            seed(window.base, window.session.changes());
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.waitToRead("выслать прайс");
            var before = window.presses();
            for (var done = 1; done <= 3; done++) {
                window.press(KeyCode.SPACE);
                window.waitFor("the next step is offered", () -> window.sees("#today-answer"));
                window.press(KeyCode.ENTER);
                window.waitFor("it is taken", () -> !window.sees("#today-answer"));
                var steps = 3 + done;
                window.waitFor(
                        "the step that was offered",
                        () ->
                                window.base.followUps.dueUpTo(FRIDAY.plusYears(1)).size() == 3
                                        && steps(window.base) == steps);
            }
            assertEquals(6, window.presses() - before, "Space and Enter for each item");
            assertEquals(
                    List.of(),
                    window.base.followUps.dueUpTo(FRIDAY),
                    "nothing is left of what was due");
        }
    }

    @Test
    void aMoveLeadsToTheNextItemAndPassesNoneOver() {
        try (var window = Window.over(folder, Language.RUSSIAN, clock)) {
            seed(window.base, window.session.changes());
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.waitToRead("выслать прайс");
            for (var name : List.of("Соловьёва Анна", "Орлова Мария", "Иванов Пётр")) {
                window.press(KeyCode.ALT, KeyCode.RIGHT);
                window.waitToRead(name + ": перенесено на сб, 21.11.2026");
                window.settle();
            }
        }
    }

    @Test
    void theThirdMoveAsksWhyAndAsksOnce() {
        try (var window = Window.over(folder, Language.RUSSIAN, clock)) {
            seed(window.base, window.session.changes());
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.waitToRead("выслать прайс");
            window.press(KeyCode.END);
            move(window, "пт, 27.11.2026");
            choose(window);
            move(window, "пт, 04.12.2026");
            choose(window);
            window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
            window.waitFor("why", () -> window.sees("#today-answer"));
            window.type("ждут бюджет");
            window.press(KeyCode.ENTER);
            window.waitToRead("Иванов Пётр: перенесено на пт, 11.12.2026");
            choose(window);
            move(window, "пт, 18.12.2026");
        }
    }

    private static void move(Window window, String day) {
        window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        window.waitToRead("Иванов Пётр: перенесено на " + day);
    }

    /// The item of Иванов is the one that falls due last.
    private static void choose(Window window) {
        window.settle();
        window.press(KeyCode.END);
        window.settle();
    }

    private static int steps(Wiring base) {
        return List.of(1, 2, 3).stream()
                .mapToInt(client -> base.followUps.of(new ClientId(client)).size())
                .sum();
    }

    private static String name(Wiring base, FollowUp step) {
        return base.clients.find(step.client()).orElseThrow().displayName();
    }

    private void seed(Wiring base, Changes changes) {
        base.transactions.step(
                Label.of("step.demo.added"),
                () -> {
                    base.clients.insertAll(
                            List.of(
                                    SampleClients.person(1, "Соловьёва", "Анна").build(),
                                    SampleClients.person(2, "Орлова", "Мария").build(),
                                    SampleClients.person(3, "Иванов", "Пётр").build()));
                    base.followUps.insertAll(
                            List.of(
                                    step(1, "перезвонить по договору", FRIDAY.minusDays(2)),
                                    step(2, "узнать про доставку", FRIDAY.minusDays(1)),
                                    step(3, "выслать прайс", FRIDAY)));
                });
        changes.announce(Topic.FOLLOW_UPS);
    }

    private FollowUp step(long client, String text, LocalDate day) {
        return FollowUp.open(
                new FollowUpId(client),
                new ClientId(client),
                Optional.empty(),
                new StepPlan(text, day, Optional.empty()),
                clock.instant());
    }
}
