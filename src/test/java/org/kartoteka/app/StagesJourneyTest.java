package org.kartoteka.app;

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
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Label;
import org.kartoteka.stages.StageEntry;
import org.kartoteka.stages.StageMove;
import org.kartoteka.testing.Named;
import org.kartoteka.testing.StagesBase;
import org.kartoteka.testing.Window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// A relationship is moved, ended and won back on the card, then moved over the board, by keys
/// alone.
class StagesJourneyTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Moscow"));
    private static final ChannelId CALL = new ChannelId(6);

    @TempDir Path folder;

    @Test
    void aRelationshipEndsWithItsReasonAndTheWinBackStandsOnToday() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            var anna = client(window, "Белова", "Анна");
            open(window, "Белова");
            window.waitToRead("Ещё не определена");

            window.press(KeyCode.M);
            window.waitFor("the form", () -> window.sees("#stage-form"));
            window.screenshot("stage-form-ru-light");
            window.press(KeyCode.DIGIT2);
            window.waitFor("the trial", () -> window.sees("#stage-trial"));
            window.type("через 2 недели");
            window.press(KeyCode.ENTER);
            window.waitToRead("Пробный период до 04.12.2026");
            window.waitToRead("Спросить, как прошёл пробный период");

            window.press(KeyCode.M);
            window.waitFor("the form", () -> window.sees("#stage-form"));
            window.press(KeyCode.DIGIT5);
            window.waitToRead("Что не подошло?");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitToRead("Выберите, кто расторг отношения.");
            window.press(KeyCode.DIGIT2);
            window.press(KeyCode.DIGIT3);
            window.type("Долго ждали образец");
            window.press(KeyCode.TAB);
            window.type("20.10.2026");
            window.screenshot("stage-dissolution-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
            window.press(KeyCode.ENTER);
            window.waitFor("the entry", () -> history(window, anna).size() == 2);
            assertEquals(
                    List.of(RelationshipStage.DISSOLUTION, RelationshipStage.EXPLORATION),
                    history(window, anna));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitFor("one entry", () -> history(window, anna).size() == 1);

            window.press(KeyCode.M);
            window.waitFor("the form", () -> window.sees("#stage-form"));
            window.press(KeyCode.DIGIT5);
            window.waitFor("the questions", () -> window.sees("#stage-side-2"));
            window.press(KeyCode.DIGIT2);
            window.press(KeyCode.DIGIT3);
            window.type("Долго ждали образец");
            window.press(KeyCode.ENTER);
            window.waitToRead("Клиент · Недоволен обслуживанием · «Долго ждали образец»");
            window.waitToRead("Вернуть: извиниться и рассказать, что мы исправили");
            window.screenshot("card-stage-ru-light");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitFor(
                    "the win-back gone",
                    () -> !window.reads("Вернуть: извиниться и рассказать, что мы исправили"));
        }
    }

    @Test
    void whatEndedAMonthAgoIsToBeWonBackToday() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            client(window, "Белова", "Анна");
            open(window, "Белова");
            window.press(KeyCode.M);
            window.waitFor("the form", () -> window.sees("#stage-form"));
            window.press(KeyCode.DIGIT5);
            window.waitFor("the questions", () -> window.sees("#stage-side-2"));
            window.press(KeyCode.DIGIT1);
            window.press(KeyCode.DIGIT3);
            window.press(KeyCode.TAB);
            window.type("20.10.2026");
            window.press(KeyCode.ENTER);
            window.waitToRead("Мы · Недоволен обслуживанием");
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.waitToRead("Вернуть: извиниться и рассказать, что мы исправили");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitFor(
                    "the win-back gone",
                    () -> !window.reads("Вернуть: извиниться и рассказать, что мы исправили"));
        }
    }

    @Test
    void theBoardIsWorkedByKeysAndTheAssistantOnlyProposes() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            var anna = client(window, "Белова", "Анна");
            var boris = client(window, "Волков", "Борис");
            talk(window, boris);
            window.base.moveStage.move(
                    anna,
                    StageMove.to(RelationshipStage.EXPLORATION, LocalDate.parse("2026-11-01")),
                    StagesBase.WORDS);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT9);
            window.waitToRead("Белова Анна");
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.CONTROL, KeyCode.RIGHT);
            window.waitFor("expansion", () -> stands(window, anna, RelationshipStage.EXPANSION));
            window.settle();
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.DIGIT4);
            window.waitFor("commitment", () -> stands(window, anna, RelationshipStage.COMMITMENT));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitFor("undone", () -> stands(window, anna, RelationshipStage.EXPANSION));
            window.settle();
            window.screenshot("board-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.type("волк");
            window.waitFor("nobody else", () -> !window.reads("Белова Анна"));

            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            window.waitToRead("1 разговор");
            window.screenshot("proposals-ru-light");
            assertEquals(List.of(), history(window, boris), "nothing moves by itself");
            window.press(KeyCode.SPACE);
            window.waitFor("accepted", () -> stands(window, boris, RelationshipStage.EXPLORATION));
            window.waitToRead("Предложений нет");
            window.press(KeyCode.ALT, KeyCode.DIGIT4);
            window.waitToRead("Портфель отношений");
            window.settle();
            window.screenshot("portfolio-ru-light");
        }
    }

    private static void open(Window window, String name) {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.waitFor("the box", () -> window.sees("#search-field"));
        window.type(name);
        window.settle();
        window.press(KeyCode.ENTER);
        window.waitFor("the card", () -> window.sees("#stage-panel"));
        window.settle();
    }

    private static List<RelationshipStage> history(Window window, ClientId client) {
        return window.base.stages.of(client).entries().stream().map(StageEntry::stage).toList();
    }

    private static boolean stands(Window window, ClientId client, RelationshipStage stage) {
        return window.base
                .stages
                .of(client)
                .current()
                .map(StageEntry::stage)
                .equals(Optional.of(stage));
    }

    private static ClientId client(Window window, String family, String given) {
        var id = new ClientId(window.base.ids.next());
        var client =
                Client.person(id, CLOCK.instant()).name(PersonName.of(family, given, "")).build();
        window.base.transactions.step(
                Label.of("step.client.saved", given), () -> window.base.clients.insert(client));
        return id;
    }

    private static void talk(Window window, ClientId client) {
        var talk =
                Interaction.of(
                                new InteractionId(window.base.ids.next()),
                                client,
                                CALL,
                                Direction.OUT,
                                Instant.parse("2026-11-19T09:00:00Z"))
                        .createdAt(CLOCK.instant())
                        .build();
        window.base.transactions.step(
                Label.of("step.interaction.logged", ""),
                () -> window.base.interactions.insertAll(List.of(talk)));
    }
}
