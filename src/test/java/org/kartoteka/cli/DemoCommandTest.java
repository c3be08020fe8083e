package org.kartoteka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kartoteka.cli.CliTest.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.app.Bundles;
import org.kartoteka.app.Wiring;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Label;
import org.kartoteka.testing.Bases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

class DemoCommandTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T06:00:00Z"), ZoneId.of("Europe/Moscow"));

    @TempDir private Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder, CLOCK);
    }

    @Test
    void itComesOnceAndGoesInOnePress() {
        var added = terminal.run("demo");
        var again = terminal.run("demo");
        var verified = terminal.run("verify");
        var removed = terminal.run("demo", "--remove");
        var afterwards = terminal.run("verify");

        assertEquals(0, added.status(), added::toString);
        assertTrue(added.text().startsWith("Sample base added: 300 clients"), added::text);
        assertRefused(again);
        assertTrue(verified.text().contains("300 clients"), verified::text);
        assertEquals(0, removed.status(), removed::toString);
        assertTrue(afterwards.text().contains(" 0 clients"), afterwards::text);
        assertTrue(afterwards.text().contains("0 talks"), afterwards::text);
        assertRefused(terminal.run("demo", "--remove"));
    }

    @Test
    void whatThePersonChangedSinceStaysAndIsNamed() {
        terminal.run("demo");
        var name = changeOneClient();

        var removed = terminal.run("demo", "--remove");

        assertEquals(1, removed.status(), removed::toString);
        assertTrue(removed.text().contains(name), removed::text);
        assertTrue(terminal.run("verify").text().contains(" 1 client"));
    }

    private String changeOneClient() {
        try (var base = Bases.opened(new BaseLocation(terminal.base()))) {
            var wiring =
                    new Wiring(
                            base,
                            new Changes(Runnable::run),
                            CLOCK,
                            CLOCK.getZone(),
                            new Messages(Language.RUSSIAN, Bundles.ALL));
            var row =
                    wiring.clientRows.all().stream()
                            .filter(found -> found.companyId().isEmpty())
                            .findFirst()
                            .orElseThrow();
            var client = wiring.clients.find(row.id()).orElseThrow();
            wiring.transactions.step(
                    Label.of("step.client.saved", row.displayName()),
                    () -> wiring.clients.update(client.with().note("met at the fair").build()));
            return row.displayName();
        }
    }

    @Test
    void bothLanguagesHaveTheirOwn() {
        terminal.runAsWritten("demo", "--lang=ru", "--base", terminal.base().toString());
        var russian = terminal.run("today");
        var other = new Terminal(folder.resolve("other"), CLOCK);
        other.run("demo");
        var english = other.run("today");

        assertNotEquals(russian.text(), english.text());
        assertEquals(0, english.status());
    }

    @Test
    void todayShowsWhatIsDueInItsGroups() {
        terminal.run("demo");

        var today = terminal.run("today");
        var later = terminal.run("today", "--later");

        assertEquals(0, today.status());
        assertEquals("Overdue", today.out().getFirst());
        assertTrue(today.out().contains("Today"), today::text);
        assertTrue(today.text().contains("promised"), today::text);
        assertFalse(today.out().contains("Later"), today::text);
        assertTrue(later.out().contains("Later"), later::text);
        assertFalse(today.out().contains("Keep in touch"), "nobody is called on a Sunday");
        assertTrue(today.text().contains(" more calls wait: "), today::text);
    }

    @Test
    void todayShowsTheCallsOfAWorkingDay() {
        terminal.run("demo");
        var monday = new Terminal(folder, Clock.offset(CLOCK, Duration.ofDays(1))).run("today");

        assertTrue(monday.out().contains("Keep in touch"), monday::text);
        assertEquals(6, monday.out().stream().filter(line -> line.contains(": silent ")).count());
    }

    @Test
    void todayOfAnEmptyBaseSaysSo() {
        Bases.created(new BaseLocation(terminal.base())).close();

        assertEquals("Nothing is planned.", terminal.run("today").text());
        assertTrue(Files.exists(terminal.base()));
    }
}
