package org.kartoteka.interactions.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.app.Wiring;
import org.kartoteka.clients.SampleClients;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Label;
import org.kartoteka.testing.Named;
import org.kartoteka.testing.TurnedClock;
import org.kartoteka.testing.Window;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class JournalJourneyTest {

    private final TurnedClock clock =
            new TurnedClock(Instant.parse("2026-11-20T15:00:00Z"), ZoneId.of("Europe/Moscow"));

    @TempDir Path folder;

    @Test
    void aPersonGoesFromDayToDayAndPutsAnEntryRightByKeys() {
        try (var window = Window.over(folder, Language.RUSSIAN, clock)) {
            seed(window.base);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.waitToRead("обсудили договор");
            window.press(KeyCode.LEFT);
            window.waitToRead("спросила про доставку");
            window.press(KeyCode.D);
            window.type("20.11");
            window.press(KeyCode.ENTER);
            window.waitToRead("обсудили договор");

            window.press(KeyCode.F2);
            window.waitFor("the entry is open", () -> window.sees("#entry-text"));
            window.type(" и скидку");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitToRead("обсудили договор и скидку");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));

            window.press(KeyCode.DELETE);
            window.waitToRead("В этот день разговоров не было");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitToRead("обсудили договор и скидку");
        }
    }

    private static void seed(Wiring base) {
        base.transactions.step(
                Label.of("step.demo.added"),
                () -> {
                    base.clients.insert(SampleClients.person(1, "Соловьёва", "Анна").build());
                    base.interactions.insertAll(
                            List.of(
                                    talk(1, "2026-11-20T07:00:00Z", "обсудили договор"),
                                    talk(2, "2026-11-19T07:00:00Z", "спросила про доставку")));
                });
    }

    private static Interaction talk(long id, String at, String text) {
        return Interaction.of(
                        new InteractionId(id),
                        new ClientId(1),
                        new ChannelId(6),
                        Direction.OUT,
                        Instant.parse(at))
                .duration(Optional.of(Duration.ofMinutes(15)))
                .text(text)
                .build();
    }
}
