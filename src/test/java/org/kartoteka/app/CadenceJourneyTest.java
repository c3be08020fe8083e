package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.cadence.Cadence;
import org.kartoteka.cadence.CadenceRule;
import org.kartoteka.cadence.CadenceTarget;
import org.kartoteka.cadence.PutOff;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keeping in touch: from a page that teaches to a set interval, the calls of the day, and a card
/// with an interval of its own.
class CadenceJourneyTest {

    /// A Friday.
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Moscow"));

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ChannelId CALL = new ChannelId(6);

    @TempDir Path folder;

    @Test
    void anIntervalIsSetAndTheCallsOfTheDayAreWorkedThrough() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            var anna = client(window, "Белова", "Анна", 70);
            client(window, "Громов", "Пётр", 41);
            client(window, "Юдина", "Вера", 5);
            var shipped = window.base.cadenceSettings.rules();
            window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            window.waitToRead("Как часто быть на связи?");
            window.screenshot("losing-empty-ru-light");

            window.click("#cadence-losing-settle");
            window.waitFor(
                    "the settings",
                    () -> Window.onUi(() -> window.node("#cadence-everyone").isFocused()));
            window.type("30 60");
            window.waitToRead("раз в 30 дней, крайний срок 60");
            window.press(KeyCode.ENTER);
            window.waitToRead("Срок связи для всех");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
            window.screenshot("preferences-cadence-ru-light");
            assertEquals(shipped, window.base.cadenceSettings.rules(), "looking changes nothing");

            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.waitToRead("Быть на связи");
            window.waitToRead("молчим 70 дней");
            window.waitToRead("пора связаться");
            window.screenshot("today-cadence-ru-light");
            window.press(KeyCode.SPACE);
            window.waitToRead("связались сегодня");
            assertEquals(
                    List.of("Были на связи"),
                    window.base.interactions.timeline(anna, Set.of(), Optional.empty(), 1).stream()
                            .map(Interaction::text)
                            .toList());
            window.press(KeyCode.DOWN);
            window.press(KeyCode.F);
            window.waitFor("the question", () -> window.sees("#touch-answer"));
            window.type("через 2 нед");
            window.waitToRead("пт, 04.12.2026");
            window.screenshot("today-put-off-ru-light");
            window.press(KeyCode.ENTER);
            window.waitToRead("отложено до пт, 04.12.2026");
            window.settle();
            window.screenshot("today-handled-ru-light");

            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitToRead("молчим 41 день");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitToRead("молчим 70 дней");
        }
    }

    @Test
    void whoIsBeingLostIsSeenAndTheCardHasItsOwnInterval() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            var anna = client(window, "Белова", "Анна", 70);
            client(window, "Громов", "Пётр", 41);
            window.base.transactions.step(
                    Label.of("step.cadence.everyone"),
                    () -> {
                        window.base.cadences.put(
                                new CadenceRule(
                                        new CadenceTarget.OfEveryone(),
                                        Optional.of(new Cadence(30, 60))));
                        window.base.putOffs.put(
                                new PutOff(anna, TODAY.minusDays(9), TODAY.minusDays(2), ""));
                        window.base.putOffs.put(new PutOff(anna, TODAY.minusDays(2), TODAY, ""));
                    });
            window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            window.waitToRead("Белова Анна");
            window.waitToRead("1 дольше крайнего срока");
            window.settle();
            window.screenshot("losing-ru-light");
            window.press(KeyCode.ENTER);
            window.waitFor("the card", () -> window.sees("#client-cadence"));
            window.waitToRead("Связываться раз в 30 дней, крайний срок 60: молчим 70 дней.");
            window.waitToRead("Срок задан для всех");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
            window.type("квартал");
            window.press(KeyCode.ENTER);
            window.waitToRead("Срок задан на карточке");
            window.waitToRead("всё в срок");
            window.settle();
            window.screenshot("card-cadence-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));

            window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            window.waitToRead("Никого не теряем");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitToRead("Белова Анна");
            window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
            window.waitFor("the question", () -> window.sees("#touch-answer"));
            window.waitToRead("Откладывается в третий раз. Почему?");
            window.screenshot("losing-why-ru-light");
            window.type("в отпуске");
            window.press(KeyCode.ENTER);
            window.waitToRead("отложено 3 раза, до пт, 27.11.2026: в отпуске");
            window.waitToRead("Отложены");
            window.settle();
            window.screenshot("losing-put-off-ru-light");
        }
    }

    private static ClientId client(Window window, String family, String given, int silentDays) {
        var base = window.base;
        var id = new ClientId(base.ids.next());
        var then = CLOCK.instant().minus(Duration.ofDays(silentDays));
        var client = Client.person(id, then).name(PersonName.of(family, given, "")).build();
        var talk =
                Interaction.of(new InteractionId(base.ids.next()), id, CALL, Direction.OUT, then)
                        .createdAt(then)
                        .build();
        base.transactions.step(
                Label.of("step.client.saved", given),
                () -> {
                    base.clients.insert(client);
                    base.interactions.insert(talk);
                });
        return id;
    }
}
