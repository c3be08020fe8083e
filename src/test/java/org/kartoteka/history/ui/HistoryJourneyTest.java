package org.kartoteka.history.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.ClientDraft;
import org.kartoteka.clients.SampleClients;
import org.kartoteka.clients.SaveClient;
import org.kartoteka.clients.TrashClients;
import org.kartoteka.clients.store.JooqClients;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.testing.Named;
import org.kartoteka.testing.TurnedClock;
import org.kartoteka.testing.Window;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

class HistoryJourneyTest {

    private final TurnedClock clock =
            new TurnedClock(Instant.parse("2026-11-18T09:12:00Z"), ZoneId.of("Europe/Moscow"));

    @TempDir Path folder;

    @Test
    void aStepIsTakenBackByKeysAndWhatStandsInTheWayIsNamed() {
        try (var window = Window.over(folder, Language.RUSSIAN, clock)) {
            seed(window);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            window.waitToRead("Изменена карточка: Петров Борис Ильич");
            window.screenshot("history-ru-light");

            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.waitFor("the question", () -> window.sees("#history-in-the-way"));
            window.screenshot("history-in-the-way-ru-light");
            window.press(KeyCode.ENTER);
            window.waitFor("no question", () -> !window.sees("#history-in-the-way"));

            window.press(KeyCode.SHIFT, KeyCode.TAB);
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
        }
    }

    @Test
    void aDeletedClientComesBackFromTheTrashByKeys() {
        try (var window = Window.over(folder, Language.RUSSIAN, clock)) {
            seed(window);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT7);
            window.waitToRead("Соловьёва Анна Сергеевна");
            window.screenshot("trash-ru-light");
            window.press(KeyCode.ENTER);
            window.waitToRead("Корзина пуста");
            window.screenshot("trash-empty-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
        }
    }

    private void seed(Window window) {
        var base = window.base;
        var clients = new JooqClients(base.sql, base.ledger, base.ids);
        var saving = new SaveClient(clients, base.transactions, base.ids, clock);
        var anna = saving.add(ClientDraft.of(SampleClients.anna()));
        var boris = saving.add(ClientDraft.of(SampleClients.person(7, "Петров", "Борис").build()));
        clock.turnTo(Instant.parse("2026-11-20T12:40:00Z"));
        new TrashClients(clients, base.transactions, () -> {}, clock).trash(List.of(anna.id()));
        saving.save(
                boris, ClientDraft.of(SampleClients.person(7, "Петров", "Борис Ильич").build()));
        window.session.changes().announce(Topic.HISTORY);
    }
}
