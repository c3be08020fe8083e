package org.kartoteka.followups.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.SampleClients;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.testing.Named;
import org.kartoteka.testing.TurnedClock;
import org.kartoteka.testing.Window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// A step that comes again, and the alerts of steps, by keys alone.
class RecurringJourneyTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final ClientId ANNA = new ClientId(1);

    private final TurnedClock clock =
            new TurnedClock(Instant.parse("2026-11-20T09:12:00Z"), ZoneId.of("Europe/Moscow"));

    @TempDir Path folder;

    @Test
    void aStepIsMadeToComeAgainDoneSkippedAndEnded() {
        try (var window = Window.over(folder, Language.RUSSIAN, clock)) {
            seed(window, new StepPlan("планёрка", FRIDAY, Optional.empty()));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.waitToRead("планёрка");

            var before = window.presses();
            window.press(KeyCode.F);
            window.waitFor("the question", () -> window.sees("#today-answer"));
            window.type("каждую пятницу 15:00 за день и за 15 минут");
            window.waitToRead(
                    "Шаг: пт, 20.11.2026, 15:00: планёрка · по пятницам · напомнить за день и за"
                            + " 15 минут");
            window.screenshot("recurring-typed-ru-light");
            window.press(KeyCode.ENTER);
            window.waitToRead("Соловьёва Анна: теперь пт, 20.11.2026, 15:00: планёрка");
            assertEquals(2, window.presses() - before, "F and Enter, and the words");
            window.settle();
            window.screenshot("recurring-today-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));

            window.press(KeyCode.SPACE);
            window.waitToRead("Сделано: Соловьёва Анна. Следующий раз: пт, 27.11.2026");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitToRead("Отменено: Шаг выполнен: Соловьёва Анна");
            assertEquals(List.of(FRIDAY), due(window));

            window.settle();
            window.press(KeyCode.DELETE);
            window.waitToRead("Пропущено: Соловьёва Анна. Следующий раз: пт, 27.11.2026");
            assertEquals(List.of(FRIDAY.plusWeeks(1)), due(window));

            window.settle();
            window.press(KeyCode.END);
            window.settle();
            window.press(KeyCode.SHIFT, KeyCode.DELETE);
            window.waitToRead("Шаг отменён: Соловьёва Анна");
            assertEquals(List.of(), due(window));
        }
    }

    @Test
    void aStepIsPlannedAndChangedOnTheCard() {
        try (var window = Window.over(folder, Language.RUSSIAN, clock)) {
            seed(window, new StepPlan("планёрка", FRIDAY, Optional.empty()));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.waitToRead("планёрка");
            window.press(KeyCode.ENTER);
            window.waitFor("the card", () -> window.sees("#next-step"));
            window.settle();
            window.press(KeyCode.SHIFT, KeyCode.F);
            window.waitToRead("Изменить шаг");
            window.type("каждые 90 дней после выполнения за час");
            window.press(KeyCode.ENTER);
            window.waitToRead("через 90 дней после выполнения");
            window.settle();
            window.screenshot("recurring-card-ru-light");
            window.press(KeyCode.SHIFT, KeyCode.TAB);
            window.press(KeyCode.SHIFT, KeyCode.F);
            window.waitToRead("Изменить шаг");
            window.type("не повторять");
            window.press(KeyCode.ENTER);
            window.waitFor(
                    "no recurrence",
                    () ->
                            window.base.followUps.of(ANNA).getFirst().series().isEmpty()
                                    && !window.reads("через 90 дней"));
        }
    }

    private static String atTheFoot(Window window) {
        return Window.onUi(() -> ((Button) window.node("#waiting-reminders")).getText());
    }

    @Test
    void alertsAreToldOnceInOneCalmLineAndPutAway() throws Exception {
        try (var window = Window.over(folder, Language.RUSSIAN, clock)) {
            seed(window, at("сверка", 13, 0), at("договор", 13, 30));
            clock.turnTo(clock.instant().plus(Duration.ofMinutes(90)));
            window.session.changes().announce(Topic.FOLLOW_UPS);
            window.waitToRead("2 напоминания");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
            window.waitFor("the list", () -> window.sees("#waiting-list"));
            window.waitToRead("13:00 сверка");
            window.waitToRead("13:30 договор");
            window.screenshot("waiting-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
            window.press(KeyCode.DELETE);
            window.waitFor("one is put away", () -> !window.reads("13:00 сверка"));
            window.waitFor("one at the foot", () -> atTheFoot(window).equals("1 напоминание"));
            window.press(KeyCode.ENTER);
            window.waitFor("the card", () -> window.sees("#next-step"));
            window.settle();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
            window.waitToRead("Всё просмотрено.");
            window.press(KeyCode.ESCAPE);
            assertFalse(window.sees("#waiting-reminders"), "nothing waits");

            window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
            window.waitFor("the rules", () -> window.sees("#alert-with-time"));
            Window.onUi(
                    () -> {
                        window.node("#alert-with-time").requestFocus();
                        return null;
                    });
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("за час и в срок");
            window.press(KeyCode.ENTER);
            window.waitToRead("Изменено, когда напоминать");
            window.settle();
            scroll(window, 0.42);
            window.screenshot("preferences-alerts-ru-light");

            var file = folder.resolve("календарь.ics");
            Window.onUi(
                    () -> {
                        window.node("#calendar-place").requestFocus();
                        return null;
                    });
            window.type(file.toString());
            window.press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            window.waitToRead("Файл календаря обновлён: 2 записи");
            scroll(window, 0.5);
            window.screenshot("preferences-calendar-ru-light");
            assertEquals(2, Files.readString(file).split("BEGIN:VEVENT").length - 1);
        }
    }

    private static void scroll(Window window, double share) {
        Window.onUi(
                () -> {
                    ((ScrollPane) window.node(".page .scroll-pane")).setVvalue(share);
                    return null;
                });
        window.settle();
    }

    private static StepPlan at(String text, int hour, int minute) {
        return new StepPlan(text, FRIDAY, Optional.of(LocalTime.of(hour, minute)));
    }

    private static List<LocalDate> due(Window window) {
        return window.base.followUps.dueUpTo(FRIDAY.plusYears(1)).stream()
                .map(FollowUp::dueDate)
                .toList();
    }

    private void seed(Window window, StepPlan... plans) {
        var base = window.base;
        base.transactions.step(
                Label.of("step.demo.added"),
                () -> {
                    base.clients.insert(SampleClients.person(1, "Соловьёва", "Анна").build());
                    for (var plan : plans) {
                        base.followUps.insertAll(
                                List.of(
                                        FollowUp.open(
                                                new FollowUpId(base.ids.next()),
                                                ANNA,
                                                Optional.empty(),
                                                plan,
                                                clock.instant())));
                    }
                });
        window.session.changes().announce(Topic.FOLLOW_UPS);
    }
}
