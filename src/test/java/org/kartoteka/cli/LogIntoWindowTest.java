package org.kartoteka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kartoteka.cli.CliTest.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Label;
import org.kartoteka.testing.Window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

class LogIntoWindowTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Moscow"));

    @TempDir private Path folder;

    @Test
    void aTalkLoggedOnTheCommandLineReachesTheOpenWindow() {
        var terminal = new Terminal(folder, CLOCK);
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            var wiring = window.wiring();
            var anna =
                    Client.person(new ClientId(wiring.ids.next()), CLOCK.instant())
                            .name(PersonName.of("Соловьёва", "Анна", ""))
                            .build();
            wiring.transactions.step(
                    Label.of("step.client.added", "Анна"), () -> wiring.clients.insert(anna));

            var logged = terminal.run("log", "анна звонок обсудили договор");

            assertEquals(0, logged.status(), logged::toString);
            assertEquals(1, wiring.interactions.moments(anna.id()).size());
            assertRefused(terminal.run("log", "борис звонок"));
            assertRefused(terminal.run("today"));
        }
    }
}
