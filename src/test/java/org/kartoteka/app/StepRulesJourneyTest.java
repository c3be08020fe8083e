package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Label;
import org.kartoteka.testing.Named;
import org.kartoteka.testing.Window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

class StepRulesJourneyTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void aRuleIsMadeByKeysPlansItsStepAndIsTakenBack() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            window.waitFor("the palette", () -> window.sees("#palette-search"));
            window.type("шаги по правилам");
            window.press(KeyCode.ENTER);
            window.waitToRead("Правил пока нет.");
            window.waitToRead("NPS 9 и выше, через 2 дня: Попросить отзыв");
            window.settle();
            window.screenshot("rules-empty-ru-light");

            Window.onUi(
                    () -> {
                        window.node("#rule-kind").requestFocus();
                        return null;
                    });
            for (var down = 0; down < 6; down++) {
                window.press(KeyCode.DOWN);
            }
            window.waitToRead("Новый клиент, через 1 день. За последние 30 дней такое было 0 раз.");
            window.press(KeyCode.TAB);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("400");
            window.waitToRead("Дней: от 0 до 365.");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("4");
            window.press(KeyCode.TAB);
            window.press(KeyCode.ENTER);
            window.waitToRead("Напишите, что сделать");
            window.type("Позвонить и познакомиться");
            window.press(KeyCode.ENTER);
            window.waitToRead("Новый клиент, через 4 дня");
            window.waitToRead("Добавлено правило «Позвонить и познакомиться»");
            window.settle();
            window.screenshot("rules-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));

            var anna = anna(window);
            window.waitFor("the step", () -> !window.base.followUps.of(anna).isEmpty());
            assertEquals(
                    List.of(LocalDate.of(2026, 11, 24)),
                    window.base.followUps.of(anna).stream().map(FollowUp::dueDate).toList());

            window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitFor("no client", () -> window.base.clients.find(anna).isEmpty());
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitFor("no rule", () -> window.base.stepRules.all().isEmpty());
        }
    }

    @Test
    void theFocusStaysAmongTheRules() {
        try (var window = Window.over(folder, Language.ENGLISH, CLOCK)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            window.waitFor("the palette", () -> window.sees("#palette-search"));
            window.type("steps by rule");
            window.press(KeyCode.ENTER);
            window.waitToRead("There are no rules yet.");
            window.press(KeyCode.TAB);
            window.press(KeyCode.SPACE);
            window.waitToRead("Rule made: Send a letter of welcome");
            var rule = "#rule-" + window.base.stepRules.all().getFirst().id().value();
            window.waitFor(
                    "the words of the rule",
                    () -> Window.onUi(() -> window.node(rule).isFocused()));

            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            window.press(KeyCode.SPACE);
            window.waitToRead("There are no rules yet.");
            window.press(KeyCode.SPACE);
            window.waitFor("a rule again", () -> window.base.stepRules.all().size() == 1);
        }
    }

    private static ClientId anna(Window window) {
        var id = new ClientId(window.base.ids.next());
        var anna =
                Client.person(id, CLOCK.instant())
                        .name(PersonName.of("Белова", "Анна", "Сергеевна"))
                        .build();
        window.base.transactions.step(
                Label.of("step.client.added", "Анна"), () -> window.base.clients.insert(anna));
        return id;
    }
}
