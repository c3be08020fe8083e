package org.kartoteka.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// T22. Two hundred lists in the encodings, line ends and delimiters of real programs: at least 98
/// in 100 are read right with nothing said, and never does a character become U+FFFD.
class EncodingsTest {

    private static final int LISTS = 200;
    private static final double BAR = 0.98;

    /// UTF-8 with single lines of another program in Windows-1251.
    private static final String MIXED = "UTF-8 mixed";

    private static final int EVERY_MIXED_LINE = 9;
    private static final List<String> RUSSIAN =
            List.of(
                    "windows-1251",
                    "windows-1251",
                    "UTF-8",
                    "UTF-8 BOM",
                    MIXED,
                    "UTF-16LE BOM",
                    "UTF-16BE BOM",
                    "UTF-16LE",
                    "KOI8-R",
                    "IBM866",
                    "x-MacCyrillic");
    private static final List<String> WESTERN =
            List.of("windows-1252", "UTF-8", "UTF-8 BOM", "UTF-16LE BOM", "UTF-16LE");
    private static final List<String> ENDS = List.of("\n", "\r\n", "\r");
    private static final List<String> DELIMITERS = List.of(";", ",", "\t");
    private static final List<String> RUSSIAN_NAMES =
            List.of(
                    "Иванов Пётр Сергеевич",
                    "Щёголева Алёна Фёдоровна",
                    "Ким Виктор",
                    "Ёлкина Юлия",
                    "ПЕТРОВ ИВАН",
                    "Ян Чжао",
                    "Хабибуллина Эльвира Ильдаровна",
                    "Съедин Егор",
                    "Цой Объедков",
                    "Ы");
    private static final List<String> RUSSIAN_TEXTS =
            List.of(
                    "",
                    "любит «кофе»; чай — нет",
                    "№ 5, подъезд 2",
                    "просил \"скидку\"\r\nи образцы",
                    "Москва, ул. Ленина, д. 5",
                    "VIP");
    private static final List<String> WESTERN_NAMES =
            List.of(
                    "Zoë Müller-Lüdenscheidt",
                    "Åke Ärn",
                    "François Bélanger",
                    "Luís Gonçalves",
                    "Øyvind Hansen",
                    "Teodoro Villaseñor",
                    "John Public",
                    "Jürgen Weiß");
    private static final List<String> WESTERN_TEXTS =
            List.of(
                    "",
                    "Café, “quoted” – dash",
                    "Straße 1\r\nKöln",
                    "likes \"tea\"; no coffee",
                    "VIP");

    @TempDir Path folder;

    @Test
    void nearlyAllAreReadRightAndNoneSilentlyWrong() throws IOException {
        var wrong = new ArrayList<String>();
        for (var seed = 0; seed < LISTS; seed++) {
            var list =
                    new MadeList(
                            new Random(seed), seed % 4 == 3 ? WESTERN : RUSSIAN, seed % 4 == 3);
            var file = folder.resolve("list-" + seed + ".csv");
            Files.write(file, list.bytes);
            var table =
                    new TableReader(Limits.USUAL)
                            .read(TableSource.file(file), TableReader.Choice.AUTOMATIC);
            var cells = table.rows().stream().map(Row::cells).toList();
            assertTrue(
                    cells.stream()
                            .flatMap(List::stream)
                            .noneMatch(cell -> cell.indexOf('\ufffd') >= 0));
            if (!cells.equals(list.rows)) {
                wrong.add(seed + " " + list.encoding + " read as " + table.encoding().label());
            }
        }
        assertTrue(wrong.size() <= LISTS * (1 - BAR), () -> wrong.size() + " read wrong: " + wrong);
    }

    @Test
    void aCellOfAMegabyteDoesNotHideTheEncoding() throws IOException {
        var long1 = "Очень длинное примечание. ".repeat(40_000);
        var file = folder.resolve("long.csv");
        Files.write(
                file,
                ("Имя;Примечание\nАнна;\"" + long1 + "\"\n")
                        .getBytes(Charset.forName("windows-1251")));
        var table =
                new TableReader(Limits.USUAL)
                        .read(TableSource.file(file), TableReader.Choice.AUTOMATIC);
        assertEquals(long1, table.rows().get(1).cells().get(1));
    }

    private static final class MadeList {

        private final List<List<String>> rows = new ArrayList<>();
        private final String encoding;
        private final byte[] bytes;

        MadeList(Random random, List<String> encodings, boolean western) {
            encoding = pick(random, encodings);
            rows.add(
                    western
                            ? List.of("Name", "Phone", "Note")
                            : List.of("Имя", "Телефон", "Примечание"));
            var count = 3 + random.nextInt(60);
            for (var i = 0; i < count; i++) {
                rows.add(
                        List.of(
                                pick(random, western ? WESTERN_NAMES : RUSSIAN_NAMES),
                                "+7 9" + (100_000_000 + random.nextInt(899_999_999)),
                                pick(random, western ? WESTERN_TEXTS : RUSSIAN_TEXTS)));
            }
            bytes = encoded(text(pick(random, DELIMITERS), pick(random, ENDS)));
        }

        private String text(String delimiter, String end) {
            var text = new StringBuilder();
            for (var row : rows) {
                text.append(
                                String.join(
                                        delimiter,
                                        row.stream().map(cell -> quoted(cell, delimiter)).toList()))
                        .append(end);
            }
            return text.toString();
        }

        private static String quoted(String cell, String delimiter) {
            return cell.contains(delimiter) || cell.contains("\"") || cell.contains("\n")
                    ? '"' + cell.replace("\"", "\"\"") + '"'
                    : cell;
        }

        private byte[] encoded(String text) {
            if (encoding.equals(MIXED)) {
                return mixed(text);
            }
            var charset = Charset.forName(encoding.replace(" BOM", ""));
            var marked = encoding.endsWith(" BOM") ? "\ufeff" + text : text;
            var bytes = marked.getBytes(charset);
            if (!new String(bytes, charset).equals(marked)) {
                replaceWhatTheEncodingLacks(charset);
                return encoded(text(DELIMITERS.getFirst(), ENDS.getFirst()));
            }
            return bytes;
        }

        private static byte[] mixed(String text) {
            var bytes = new ByteArrayOutputStream();
            var lines = text.split("(?<=\n)");
            for (var i = 0; i < lines.length; i++) {
                bytes.writeBytes(
                        lines[i].getBytes(
                                i % EVERY_MIXED_LINE == EVERY_MIXED_LINE - 1
                                        ? Charset.forName("windows-1251")
                                        : StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        }

        /// A program cannot write « in KOI8-R: its list has another sign there.
        private void replaceWhatTheEncodingLacks(Charset charset) {
            rows.replaceAll(
                    row ->
                            row.stream()
                                    .map(
                                            cell ->
                                                    new String(cell.getBytes(charset), charset)
                                                            .replace('?', '-'))
                                    .toList());
        }

        private static <T> T pick(Random random, List<T> from) {
            return from.get(random.nextInt(from.size()));
        }
    }

    @Test
    void asciiIsUtf8() throws IOException {
        var file = folder.resolve("ascii.csv");
        Files.write(file, "a,b\n1,2\n".getBytes(StandardCharsets.US_ASCII));
        var table =
                new TableReader(Limits.USUAL)
                        .read(TableSource.file(file), TableReader.Choice.AUTOMATIC);
        assertEquals("utf-8", table.encoding().label());
    }
}
