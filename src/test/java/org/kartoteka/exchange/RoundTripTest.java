package org.kartoteka.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.clients.CustomField;
import org.kartoteka.platform.table.CsvFile;
import org.kartoteka.platform.table.FormulaGuard;
import org.kartoteka.platform.table.Limits;
import org.kartoteka.platform.table.TableReader;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.text.Language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// T23. What is exported is read back whole, whatever stands in it, and what is exported for a
/// spreadsheet never runs there.
///
/// The short form takes some hundreds of clients, the long one (`-Dtrust.long=true`) more than ten
/// thousand.
class RoundTripTest {

    private static final int TRIES = 24;
    private static final int CLIENTS = Boolean.getBoolean("trust.long") ? 500 : 25;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Pattern LIVE = Pattern.compile("(?s)[ \u00a0]*[=+\\-@\t\r\n|%＝＋－＠].*");
    private static final Pattern HARMLESS =
            Pattern.compile("\\+[0-9][0-9 ()\\-.]{4,24}|-?\\d+([.,]\\d+)?");
    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("round-trip");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("clients.csv"));
        Files.delete(folder);
    }

    @Property(tries = TRIES)
    void nothingIsLost(@ForAll long seed, @ForAll Language language) throws IOException {
        var clients = NastyClients.some(seed, CLIENTS);
        for (var kind : ExportKind.values()) {
            var read =
                    ContactList.read(
                                    TableSource.file(write(clients, kind, language)),
                                    ReadingChoices.AUTOMATIC,
                                    TODAY)
                            .entries()
                            .map(entry -> comparable(entry.client()))
                            .toList();
            assertEquals(clients.stream().map(RoundTripTest::comparable).toList(), read);
        }
    }

    @Property(tries = TRIES)
    void nothingRunsInASpreadsheet(@ForAll long seed, @ForAll Language language)
            throws IOException {
        var file = write(NastyClients.some(seed, CLIENTS), ExportKind.SPREADSHEET, language);
        var table =
                new TableReader(Limits.USUAL)
                        .read(TableSource.file(file), TableReader.Choice.AUTOMATIC);
        for (var row : table.rows()) {
            for (var cell : row.cells()) {
                assertTrue(
                        !LIVE.matcher(cell).matches() || HARMLESS.matcher(cell).matches(),
                        () -> "a live cell: " + cell);
            }
        }
    }

    @Property(tries = 1)
    void aRussianSpreadsheetGetsAMarkAndSemicolons() throws IOException {
        var file = write(NastyClients.some(1, 1), ExportKind.SPREADSHEET, Language.RUSSIAN);
        assertTrue(
                Files.readString(file, StandardCharsets.UTF_8)
                        .startsWith("\ufeff\"Код Картотеки\";"));
        var exact = write(NastyClients.some(1, 1), ExportKind.EXACT, Language.ENGLISH);
        assertTrue(Files.readString(exact, StandardCharsets.UTF_8).startsWith("\"Kartoteka ID\","));
    }

    @Property(tries = 5_000)
    void whatTheGuardDoesItsReadingUndoes(@ForAll("triggers") String text) {
        assertEquals(text, FormulaGuard.decode(FormulaGuard.encode(text)));
        assertEquals(text, FormulaGuard.decode(FormulaGuard.exact(text)));
    }

    @Provide
    Arbitrary<String> triggers() {
        return Arbitraries.strings().withChars("'=+-@\t\r\n |%a1＝\u00a0.").ofMaxLength(8);
    }

    private static Path write(List<Client> clients, ExportKind kind, Language language)
            throws IOException {
        var file = folder.resolve("clients.csv");
        var sheet = new ClientSheet(SheetWords.of(language));
        clients.forEach(sheet::makeRoom);
        try (var csv = new CsvFile(file, kind.style(language))) {
            csv.write(sheet.header().stream().map(kind::cell).toList());
            clients.forEach(
                    client -> csv.write(sheet.row(client).stream().map(kind::cell).toList()));
            csv.complete();
        }
        return file;
    }

    /// Custom fields are columns, so their order among each other is the sheet's; contacts are kept
    /// in order within a kind.
    private static Client comparable(Client client) {
        return client.with()
                .contacts(
                        client.contacts().stream()
                                .sorted(Comparator.comparing(ContactPoint::kind))
                                .toList())
                .customFields(
                        client.customFields().stream()
                                .sorted(Comparator.comparing(CustomField::name))
                                .toList())
                .build();
    }
}
