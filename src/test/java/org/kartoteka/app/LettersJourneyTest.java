package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.kartoteka.testing.Named;
import org.kartoteka.testing.Window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Texts of one's own, thanks and unanswered messages, by keys alone.
class LettersJourneyTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Moscow"));
    private static final ChannelId MESSENGER = new ChannelId(2);

    @TempDir Path folder;

    @Test
    void aTextIsWrittenWithFieldsByKeyAndReadByThreeClients() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            client(window, "Белова", "Анна", "Сергеевна");
            client(window, "Орлов", "Пётр", "Ильич");
            client(window, "Ким", "Саша", "");
            window.settle();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            window.waitFor("the texts", () -> window.sees("#texts-list"));
            window.waitToRead("С днём рождения!");
            window.settle();
            window.screenshot("texts-ru-light");

            window.press(KeyCode.INSERT);
            window.press(KeyCode.END);
            window.type("Для ");
            window.press(KeyCode.CONTROL, KeyCode.J);
            window.waitFor("the fields", () -> window.sees("#field-search"));
            window.press(KeyCode.END);
            window.type("отчество родительный");
            window.settle();
            window.screenshot("texts-fields-ru-light");
            window.press(KeyCode.ENTER);
            assertEquals("Для {имя отчество:род}", window.text("#text-subject"));
            window.waitToRead("Анны Сергеевны");
            window.waitToRead("Петра Ильича");
            window.type(" {тема}");
            window.waitToRead("Поля {тема} нет. Ctrl+J покажет, какие есть.");
            window.screenshot("texts-flawed-ru-light");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            for (var i = 0; i < " {тема}".length(); i++) {
                window.press(KeyCode.BACK_SPACE);
            }
            window.press(KeyCode.TAB);
            window.press(KeyCode.CONTROL, KeyCode.END);
            window.type(" Рады вам.");
            window.settle();
            window.screenshot("texts-writing-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitToRead("Добавлен текст «Для {имя отчество:род}»");
            assertEquals(1, window.base.textShelf.own().size());
            window.waitToRead("свой");

            window.press(KeyCode.DELETE);
            window.waitToRead("убран");
            assertTrue(window.base.textShelf.own().getFirst().archived());
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitFor("it is back", () -> !window.reads("убран"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitFor("it is gone", () -> window.base.textShelf.own().isEmpty());
        }
    }

    @Test
    void aLoyalClientIsThankedAndAMessageAnsweredFromToday() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            var anna = client(window, "Белова", "Анна", "Сергеевна");
            var peter = client(window, "Орлов", "Пётр", "Ильич");
            var vera = client(window, "Зимина", "Вера", "Павловна");
            for (var i = 0; i < 6; i++) {
                talk(window, anna, Direction.OUT, "Звонок", Duration.ofDays(30 + i));
            }
            talk(window, peter, Direction.IN, "Когда привезёте?", Duration.ofDays(3));
            talk(window, vera, Direction.IN, "Спасибо, всё получила", Duration.ofDays(1));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.waitToRead("Ждут ответа");
            window.waitToRead("Сказать спасибо");
            window.settle();
            window.screenshot("today-quiet-ru-light");

            window.press(KeyCode.HOME);
            window.press(KeyCode.G);
            window.waitFor("the answer", () -> window.text("#greeting-body").contains("Пётр"));
            window.screenshot("answer-ru-light");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitToRead("Ответ отправлен: Орлов Пётр Ильич");
            window.waitFor("Peter is answered", () -> !window.reads("Когда привезёте?"));
            window.press(KeyCode.DELETE);
            window.waitToRead("Ответ не нужен: Зимина Вера Павловна");
            window.waitFor("nobody waits", () -> !window.reads("Ждут ответа"));

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            window.waitFor("the thanks", () -> window.sees("#thanks-list"));
            window.waitToRead("6 разговоров");
            window.screenshot("thanks-ru-light");
            window.press(KeyCode.G);
            window.waitFor("a text", () -> window.text("#greeting-body").contains("Анна"));
            window.screenshot("thanks-letter-ru-light");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitToRead("Благодарность отправлена: Белова Анна Сергеевна");
            window.waitToRead("Благодарить пока некого");
            window.screenshot("thanks-empty-ru-light");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitToRead("6 разговоров");

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
            window.waitToRead("Никто не ждёт ответа");
            assertEquals(
                    Direction.OUT,
                    window.base
                            .interactions
                            .timeline(peter, Set.of(), Optional.empty(), 1)
                            .getFirst()
                            .direction());
        }
    }

    private static ClientId client(Window window, String family, String given, String middle) {
        var id = new ClientId(window.base.ids.next());
        var client =
                Client.person(id, CLOCK.instant())
                        .name(PersonName.of(family, given, middle))
                        .build();
        window.base.transactions.step(
                Label.of("step.client.saved", given), () -> window.base.clients.insert(client));
        return id;
    }

    private static void talk(
            Window window, ClientId client, Direction direction, String text, Duration ago) {
        var entry =
                Interaction.of(
                                new InteractionId(window.base.ids.next()),
                                client,
                                MESSENGER,
                                direction,
                                CLOCK.instant().minus(ago))
                        .text(text)
                        .createdAt(CLOCK.instant())
                        .build();
        window.base.transactions.step(
                Label.of("step.interaction.logged", ""),
                () -> window.base.interactions.insert(entry));
    }
}
