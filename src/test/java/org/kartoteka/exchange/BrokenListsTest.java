package org.kartoteka.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.table.TableRefused;
import org.kartoteka.platform.table.TableSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Bad input gets a clear answer and loses nothing.
class BrokenListsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int SHORT = 600;
    private static final int LONG = 10_000;

    @TempDir Path folder;

    /// Real lists with bytes changed, cut out, doubled and mixed: each is read or refused, and
    /// nothing else happens.
    @Test
    void damagedListsAreReadOrRefused() throws IOException {
        var random = new Random(21);
        var samples = samples();
        for (var round = 0; round < (Boolean.getBoolean("trust.long") ? LONG : SHORT); round++) {
            var bytes = samples.get(random.nextInt(samples.size())).clone();
            for (var damages = 1 + random.nextInt(8); damages > 0 && bytes.length > 0; damages--) {
                bytes = damaged(bytes, samples, random);
            }
            var file = folder.resolve("damaged.csv");
            Files.write(file, bytes);
            try {
                RehearsalReport.of(file, TODAY);
            } catch (TableRefused refused) {
                assertFalse(refused.reason().key().isEmpty());
            }
        }
    }

    @Test
    void aFieldOfTenMegabytesIsOneRowsError() {
        var list = "Имя;Заметка\nАнна;\"" + "x".repeat(10 << 20) + "\"\nПётр;коротко\n";
        try (var base = new ImportingBase(folder, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))) {
            var session = base.rehearse(list);
            assertEquals(
                    List.of("import.error.too_long", ""),
                    session.plan().orElseThrow().rows().stream().map(RowPlan::error).toList());
            assertEquals(1, base.apply(list).created());
        }
    }

    @Test
    void aValueTooLongForItsFieldIsKeptApart() {
        var list = "Имя;ИНН;Город\nАнна;" + "7".repeat(60) + ";" + "М".repeat(400) + "\n";
        var entry = first(list);
        assertEquals(
                List.of("ИНН", "Город"),
                entry.client().customFields().stream().map(field -> field.name()).toList());
        assertEquals(
                List.of(CellProblem.Kind.TEXT_TOO_LONG, CellProblem.Kind.TEXT_TOO_LONG),
                entry.problems().stream().map(CellProblem::kind).toList());
    }

    @Test
    void oddValuesAreKeptAndSaid() {
        var entry =
                first(
                        "Имя;Дата рождения;Телефон;E-mail\n"
                                + "Анна;05.06.0000;7,9161E+10;anna(собака)example.com\n");
        assertEquals("--06-05", entry.client().birthday().orElseThrow().toString());
        assertEquals(
                List.of(CellProblem.Kind.PHONE_DAMAGED, CellProblem.Kind.EMAIL_UNREADABLE),
                entry.problems().stream().map(CellProblem::kind).toList());
        assertEquals("7,9161E+10", entry.client().contacts().getFirst().text());
        assertEquals("anna(собака)example.com", entry.client().customFields().getFirst().text());
    }

    @Test
    void aNameOfControlCharactersIsNobody() {
        assertFalse(first("Имя;Город\n\u0001\u0002\u200b;Тверь\n").isImportable());
    }

    @Test
    void aListOfOneColumnIsRead() {
        assertEquals(
                "anna@example.com",
                first("anna@example.com\npetr@example.com\n")
                        .client()
                        .contacts()
                        .getFirst()
                        .text());
        assertEquals("Анна", first("Имя\nАнна\nПётр\n").client().name().given());
    }

    @Test
    void aListWithoutRowsSaysNothing() {
        assertEquals(0, list("Имя;Телефон\n").rows().size());
        assertEquals(0, list("\n\n").rows().size());
    }

    @Test
    void undecidableDatesAreAskedOncePerColumn() {
        var asked = list("Name,Birthday\nAnn,09/01/2008\nBob,10/02/2009\n");
        assertEquals(Set.of(1), asked.undecidedDates());
        assertTrue(
                list("Name,Birthday\nAnn,09/01/2008\nBob,25/02/2009\n").undecidedDates().isEmpty());
        var decided =
                ContactList.read(
                        TableSource.pasted("Name,Birthday\nAnn,09/01/2008\n"),
                        ReadingChoices.AUTOMATIC.withDateOrder(1, DateOrder.MONTH_FIRST),
                        TODAY);
        assertEquals(
                "2008-09-01",
                decided.entries()
                        .findFirst()
                        .orElseThrow()
                        .client()
                        .birthday()
                        .orElseThrow()
                        .toString());
    }

    private static ContactList list(String text) {
        return ContactList.read(TableSource.pasted(text), ReadingChoices.AUTOMATIC, TODAY);
    }

    private static Entry first(String text) {
        return list(text).entries().findFirst().orElseThrow();
    }

    private static List<byte[]> samples() throws IOException {
        var samples = new ArrayList<byte[]>();
        try (var files = Files.list(Path.of("src/test/resources/org/kartoteka/exchange/samples"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".csv")).sorted().toList()) {
                samples.add(Files.readAllBytes(file));
            }
        }
        samples.add("\ufeffИмя;Телефон\nАнна;8916\n".getBytes(StandardCharsets.UTF_16LE));
        samples.add("Имя\tТелефон\nАнна\t8916\n".getBytes(Charset.forName("IBM866")));
        return samples;
    }

    private static byte[] damaged(byte[] bytes, List<byte[]> samples, Random random) {
        var at = random.nextInt(bytes.length);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> with(bytes, at, (byte) random.nextInt(256));
            case 2 -> with(bytes, at, (byte) "\"',;\n\r\t=\u0000".charAt(random.nextInt(9)));
            case 3 -> joined(bytes, samples.get(random.nextInt(samples.size())));
            case 4 ->
                    joined(
                            Arrays.copyOf(bytes, at),
                            Arrays.copyOfRange(
                                    bytes,
                                    Math.min(bytes.length, at + random.nextInt(40)),
                                    bytes.length));
            default -> joined(Arrays.copyOf(bytes, at), bytes);
        };
    }

    private static byte[] with(byte[] bytes, int at, byte value) {
        bytes[at] = value;
        return bytes;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
