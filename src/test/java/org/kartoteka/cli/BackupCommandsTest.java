package org.kartoteka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kartoteka.cli.CliTest.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartoteka.app.Bundles;
import org.kartoteka.app.Wiring;
import org.kartoteka.clients.Client;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.db.Backups;
import org.kartoteka.platform.db.Base;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Label;
import org.kartoteka.testing.Bases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

class BackupCommandsTest {

    private static final Clock CLOCK = Clock.systemDefaultZone();

    @TempDir private Path folder;

    private Terminal terminal;
    private BaseLocation location;

    @BeforeEach
    void makeBaseWithOneClient() {
        terminal = new Terminal(folder, CLOCK);
        location = new BaseLocation(terminal.base());
        try (var base = Bases.created(location)) {
            add("Анна", base);
        }
    }

    private static void add(String name, Base base) {
        var wiring =
                new Wiring(
                        base,
                        new Changes(Runnable::run),
                        CLOCK,
                        CLOCK.getZone(),
                        new Messages(Language.RUSSIAN, Bundles.ALL));
        var client =
                Client.person(new ClientId(wiring.ids.next()), CLOCK.instant())
                        .name(PersonName.of("", name, ""))
                        .build();
        wiring.transactions.step(
                Label.of("step.client.added", name), () -> wiring.clients.insert(client));
    }

    @Test
    void stepsAreListedAndTakenBack() {
        var listed = terminal.run("undo", "--list");
        var undone = terminal.run("undo");
        var again = terminal.run("undo");

        assertEquals(1, listed.out().size());
        assertTrue(listed.text().contains("Анна"), listed::text);
        assertEquals(0, undone.status());
        assertTrue(undone.text().startsWith("Undone: "), undone::text);
        assertRefused(again);
    }

    @Test
    void aCommandThatChangesSomethingLeavesABackupAndTheNextSoonAfterNone() {
        var backups = new Backups(location, CLOCK);
        terminal.run("today");
        assertEquals(List.of(), backups.list());
        terminal.run("undo");
        assertEquals(1, backups.list().size());
        terminal.run("log", "Анна звонок");
        terminal.run("demo");
        assertEquals(1, backups.list().size());
    }

    @Test
    void aStepThatIsNotThereIsRefused() {
        assertRefused(terminal.run("undo", "77"));
    }

    @Test
    void aBackupIsMadeVerifiedAndRestored() {
        var made = terminal.run("backup");
        var verified = terminal.run("verify");
        terminal.run("undo");
        var announced = terminal.run("restore");
        var restored = terminal.run("restore", "--yes");

        assertEquals(0, made.status());
        assertTrue(made.text().contains("1 client:"), made::text);
        assertEquals(0, verified.status());
        assertEquals(3, verified.out().size(), verified::text);
        assertTrue(announced.text().contains("--yes"), announced::text);
        assertEquals(0, restored.status());
        assertTrue(restored.text().contains("1 later step is not in it."), restored::text);
        assertEquals(1, terminal.run("undo", "--list").out().size());
    }

    @Test
    void aBackupIsRestoredByItsNameAlone() {
        terminal.run("backup");
        var listed = terminal.run("restore", "--list");
        var name = listed.text().substring(listed.text().indexOf("kartoteka "));

        assertEquals(0, terminal.run("restore", name, "--yes").status());
    }

    @Test
    void aFileThatIsNoBackupIsRefused() throws IOException {
        var other = Files.writeString(folder.resolve("other.zip"), "not a backup");

        assertRefused(terminal.run("restore", other.toString(), "--yes"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aBrokenBackupIsNamedAndTheRestIsDone(int quarter) throws IOException {
        terminal.run("backup");
        try (var files = Files.list(location.backups())) {
            var backup = files.findFirst().orElseThrow();
            var bytes = Files.readAllBytes(backup);
            var end = bytes.length * (quarter + 1) / 4;
            for (var i = bytes.length * quarter / 4; i < end; i++) {
                bytes[i] ^= 0x55;
            }
            Files.write(backup, bytes);
        }

        var verified = terminal.run("verify");

        assertEquals(1, verified.status(), verified::toString);
        assertTrue(verified.text().contains("Broken backup: "), verified::text);
        assertEquals(List.of(), verified.err());
    }

    @Test
    void aWrongFigureOfTheChartsIsNamedAndMended() {
        terminal.run("log", "Анна звонок оценка 5");
        var right = terminal.run("verify", "--figures");
        try (var base = Bases.opened(location)) {
            base.onWriter(
                    writer -> {
                        try (var statement = writer.createStatement()) {
                            statement.execute("update figure_score set n = n + 1");
                        }
                        writer.commit();
                        return null;
                    });
        }
        var unasked = terminal.run("verify");
        var found = terminal.run("verify", "--figures");
        var again = terminal.run("verify", "--figures");

        assertEquals(0, right.status(), right::toString);
        assertEquals(0, unasked.status(), unasked::toString);
        assertEquals(1, found.status());
        assertTrue(found.text().contains("anew: FIGURE_SCORE"), found::text);
        assertEquals(0, again.status(), again::toString);
    }

    @Test
    void aBaseInUseIsSaidToBeOpen() {
        try (var _ = Bases.opened(location)) {
            var answer = terminal.run("undo");

            assertRefused(answer);
            assertTrue(
                    answer.err().getFirst().contains("open in another program"), answer::toString);
            assertRefused(terminal.run("restore", "--yes"));
        }
    }

    @Test
    void aDamagedBaseIsLeftAsItIsAndTheBackupIsNamed() throws IOException {
        terminal.run("backup");
        Files.write(location.file(), new byte[0]);

        var answer = terminal.run("undo");

        assertRefused(answer);
        assertTrue(answer.err().getFirst().contains("damaged"), answer::toString);
        assertEquals(0, Files.size(location.file()));
        assertEquals(0, terminal.run("restore", "--yes").status());
        assertEquals(1, terminal.run("undo", "--list").out().size());
    }
}
