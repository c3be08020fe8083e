package org.kartoteka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kartoteka.cli.CliTest.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.exchange.ExportTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

class ExportCommandTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Moscow"));

    @TempDir private Path folder;

    private Terminal terminal;

    @BeforeEach
    void importTwoClients() throws IOException {
        terminal = new Terminal(folder, CLOCK);
        var list = folder.resolve("list.csv");
        Files.writeString(list, "Имя;Телефон\nАнна;+7 912 345-67-89\nИван;+7 912 000-11-22\n");
        terminal.run("import", list.toString());
        terminal.run("log", "анна звонок обсудили договор !завтра перезвонить");
    }

    @Test
    void clientsGoToAFileThatImportsAgain() {
        var file = folder.resolve("out.csv");
        var exported = terminal.run("export", "--to", file.toString());
        var other = new Terminal(folder.resolve("other"), CLOCK);
        var imported = other.run("import", file.toString());

        assertEquals(0, exported.status(), exported::toString);
        assertTrue(exported.text().startsWith("2 clients were written"), exported::text);
        assertEquals(0, imported.status(), imported::toString);
        assertTrue(other.run("find", "6789").text().contains("Анна"));
    }

    @Test
    void onlyTheFoundGoToTheFile() throws IOException {
        var file = folder.resolve("out.csv");

        assertEquals(
                0,
                terminal.run("export", "--to", file.toString(), "--find", "анна", "--exact")
                        .status());
        assertFalse(Files.readString(file).contains("Иван"));
        assertRefused(terminal.run("export", "--to", file.toString(), "--find", "никто"));
        assertRefused(terminal.run("export", "--to", folder.toString(), "--find", "анна"));
    }

    @Test
    void everythingGoesToAFolderOfItsOwn() throws IOException {
        var exported = terminal.run("export", "--to", folder.toString());

        assertEquals(0, exported.status(), exported::toString);
        try (var files = Files.list(folder.resolve("Kartoteka 2026-11-20"))) {
            // one for each kind of row, and one of the clients
            assertEquals(ExportTable.values().length + 1, files.count());
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefused() {
        assertRefused(terminal.run("export", "--to", ""));
        assertRefused(
                terminal.run(
                        "export", "--to", folder.resolve("no/such/folder/out.csv").toString()));
    }
}
