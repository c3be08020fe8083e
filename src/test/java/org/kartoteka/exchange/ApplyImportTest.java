package org.kartoteka.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.work.Cancellation;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.UndoOutcome;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/// An import is carried out whole or not at all, and can be taken back.
class ApplyImportTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private ImportingBase base;

    @BeforeEach
    void open() {
        base = new ImportingBase(folder, CLOCK);
    }

    @AfterEach
    void close() {
        base.close();
    }

    @Test
    void aCancelledImportLeavesNothing() {
        var list = new StringBuilder("Имя;Телефон\n");
        for (var i = 0; i < 3_000; i++) {
            list.append("Анна ").append(i).append(";8916").append(1_000_000 + i).append('\n');
        }
        var session = base.rehearse(list.toString());
        var cancellation = new Cancellation();
        var result =
                session.apply(
                        (done, total) -> {
                            if (done >= 1_000) {
                                cancellation.request();
                            }
                        },
                        cancellation);
        assertEquals(new ImportResult.Cancelled(), result);
        assertEquals(List.of(), base.all());
        assertEquals(List.of(), base.imports.list(10));
    }

    @Test
    void aBackupThatFailsStopsTheImport() {
        var session =
                ImportSession.open(
                        TableSource.pasted("Имя\nАнна Иванова\n"),
                        base.tools(
                                () -> {
                                    throw new IllegalStateException("disk full");
                                }));
        session.rehearse(Progress.NONE, new Cancellation());
        assertThrows(
                IllegalStateException.class,
                () -> session.apply(Progress.NONE, new Cancellation()));
        assertEquals(List.of(), base.all());
    }

    @Test
    void anImportIsTakenBackAndKeepsWhatAPersonChangedSince() {
        var known =
                base.add(
                        base.person("Анна", "Иванова")
                                .contacts(List.of(ContactPoint.email("a@example.com"))));
        var before = base.clients.find(known).orElseThrow();
        var done =
                base.apply(
                        "Имя;Фамилия;E-mail;Должность\n"
                                + "Анна;Иванова;a@example.com;Директор\n"
                                + "Пётр;Ким;kim@example.com;\n"
                                + "Олег;Цой;tsoi@example.com;\n");
        var oleg =
                base.all().stream()
                        .filter(client -> client.name().given().equals("Олег"))
                        .findFirst()
                        .orElseThrow();
        base.base.transactions.step(
                Label.of("step.client.saved", ""),
                () -> {
                    base.clients.update(oleg.with().note("звонил сам").build());
                });

        var outcome = base.tools(() -> {}).undoImport().undo(done.id());

        assertEquals(Set.of(oleg.id()), assertInstanceOf(UndoOutcome.Done.class, outcome).kept());
        assertEquals(before, base.clients.find(known).orElseThrow());
        assertEquals(
                Set.of("Анна", "Олег"),
                Set.copyOf(base.all().stream().map(client -> client.name().given()).toList()));
        assertInstanceOf(
                UndoOutcome.Nothing.class, base.tools(() -> {}).undoImport().undo(done.id()));
    }
}
