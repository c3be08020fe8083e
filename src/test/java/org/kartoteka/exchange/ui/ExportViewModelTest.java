package org.kartoteka.exchange.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.store.JooqClients;
import org.kartoteka.exchange.ExportClients;
import org.kartoteka.exchange.ExportEverything;
import org.kartoteka.exchange.ExportKind;
import org.kartoteka.exchange.store.JooqExportedRows;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Label;
import org.kartoteka.testing.TestBase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

class ExportViewModelTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;

    private TestBase base;
    private ExportViewModel model;
    private ClientId anna;

    @BeforeEach
    void open() {
        base = TestBase.in(folder, CLOCK);
        var clients = new JooqClients(base.sql, base.ledger, base.ids);
        anna = add(clients, "Анна");
        add(clients, "Борис");
        var exporting = new ExportClients(clients, base.transactions);
        var everything =
                new ExportEverything(
                        exporting, new JooqExportedRows(base.sql), base.transactions, CLOCK);
        var background =
                new Background(
                        Runnable::run,
                        Runnable::run,
                        fault -> {
                            throw new AssertionError(fault);
                        });
        model = new ExportViewModel(exporting, everything, background);
    }

    private ClientId add(JooqClients clients, String given) {
        var client =
                Client.person(new ClientId(base.ids.next()), CLOCK.instant())
                        .name(PersonName.of("", given, ""))
                        .build();
        base.transactions.step(
                Label.of("step.client.saved", given),
                () -> {
                    clients.insertAll(List.of(client));
                    return true;
                });
        return client.id();
    }

    @AfterEach
    void close() {
        model.close();
        base.close();
    }

    @Test
    void allGoToOneFileTheSelectionToAnother() throws IOException {
        var file = folder.resolve("clients.csv");
        model.write(file, Language.RUSSIAN);
        assertEquals(Optional.of(new ExportSaid.Written(file, 2)), model.saidProperty().get());
        assertTrue(Files.readString(file).startsWith("\ufeff"));

        model.select(List.of(anna));
        model.kindProperty().set(ExportKind.EXACT);
        model.write(file, Language.RUSSIAN);
        assertEquals(Optional.of(new ExportSaid.Written(file, 1)), model.saidProperty().get());
        assertFalse(Files.readString(file).contains("Борис"));
    }

    @Test
    void theSignBetweenCellsIsTheOneChosen() throws IOException {
        var file = folder.resolve("clients.csv");
        model.kindProperty().set(ExportKind.COMMAS);
        model.write(file, Language.RUSSIAN);
        assertTrue(Files.readAllLines(file).getFirst().contains("\",\""));
        model.kindProperty().set(ExportKind.SEMICOLONS);
        model.write(file, Language.ENGLISH);
        assertTrue(Files.readAllLines(file).getFirst().contains("\";\""));
    }

    @Test
    void whereNothingCanBeWrittenOneSentenceSaysSo() {
        var nowhere = folder.resolve("no/such/folder/clients.csv");
        model.write(nowhere, Language.ENGLISH);
        assertEquals(Optional.of(new ExportSaid.NotWritten(nowhere)), model.saidProperty().get());
        assertFalse(model.writingProperty().get());
    }

    @Test
    void everythingGoesToAFolderOfItsOwn() {
        model.writeEverything(folder, Language.ENGLISH, code -> code);
        assertEquals(
                Optional.of(new ExportSaid.FolderWritten(folder.resolve("Kartoteka 2026-11-22"))),
                model.saidProperty().get());
    }
}
