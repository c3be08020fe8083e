package org.kartoteka.platform.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class TableReaderTest {

    @TempDir Path folder;

    @Test
    void aQuoteThatNeverClosesDoesNotSwallowTheRest() {
        var table = pasted("a,b\n1,\"never closed\n2,two\n3,three\n");
        assertEquals(
                List.of(
                        List.of("a", "b"),
                        List.of("1", "\"never closed"),
                        List.of("2", "two"),
                        List.of("3", "three")),
                cells(table));
        assertEquals(1, table.brokenQuotes());
    }

    @Test
    void aQuoteThatClosesInAnotherRowsCellIsACharacter() {
        var table = pasted("a,b\n1,\"open\n2,\"two\"\n");
        assertEquals(
                List.of(List.of("a", "b"), List.of("1", "\"open"), List.of("2", "two")),
                cells(table));
    }

    @Test
    void rowsKnowTheirLine() {
        var table = pasted("a;b\r\n\r\n\"two\r\nlines\";x\r\ny;z\r\n");
        assertEquals(List.of(1, 3, 5), table.rows().stream().map(Row::line).toList());
        assertEquals(1, table.blankLines());
        assertEquals(List.of("two\r\nlines", "x"), table.rows().get(1).cells());
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r\n'", "'\r'", "'\r\r\n'"})
    void everyLineEndIsOne(String end) {
        assertEquals(
                List.of(List.of("a", "b"), List.of("1", "2")),
                cells(pasted("a,b" + end + "1,2" + end)));
    }

    @Test
    void theDelimiterIsFoundOverQuotedText() {
        assertEquals(';', pasted("a;b;c\n\"1,2,3\";x,y;\"z\nq\"\n\"a,b,c\";d;e\n").delimiter());
        assertEquals('|', pasted("a|b|c\n1|2|3\n").delimiter());
        assertEquals('\t', pasted("a\tb\n1,5\t2,5\n").delimiter());
        assertEquals(';', pasted("sep=;\nName\nAnna, Petrova\n").delimiter());
        assertEquals(',', pasted("only\none\ncolumn\n").delimiter());
    }

    @Test
    void aLineInAnotherEncodingIsReadInIt() throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var i = 0; i < 20; i++) {
            bytes.writeBytes("Иванов Иван;Москва\n".getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeBytes("Петров Пётр;Тверь\n".getBytes(Charset.forName("windows-1251")));
        var table = file(bytes.toByteArray());
        assertEquals(List.of("Петров Пётр", "Тверь"), table.rows().get(20).cells());
        assertEquals(1, table.strayLines());
        assertEquals("utf-8", table.encoding().label());
    }

    @Test
    void aChosenEncodingThatDoesNotFitIsRefusedRatherThanReplaced() throws IOException {
        Files.write(
                folder.resolve("list.csv"),
                "Имя\nАнна\n".getBytes(Charset.forName("windows-1251")));
        var choice = new TableReader.Choice(Optional.of(Encoding.UTF_8), Optional.empty());
        var refused =
                assertThrows(
                        TableRefused.class,
                        () ->
                                new TableReader(Limits.USUAL)
                                        .read(
                                                TableSource.file(folder.resolve("list.csv")),
                                                choice));
        assertEquals(TableRefused.Reason.BROKEN_ENCODING, refused.reason());
    }

    @Test
    void whatIsNoTableIsRefusedWithItsReason() throws IOException {
        var noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        assertEquals(TableRefused.Reason.BINARY, refusal(noise));
        assertEquals(
                TableRefused.Reason.BINARY, refusal("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                TableRefused.Reason.SPREADSHEET,
                refusal("PK\u0003\u0004…xl/workbook.xml".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                TableRefused.Reason.VCARD,
                refusal("BEGIN:VCARD\nFN:Anna\n".getBytes(StandardCharsets.UTF_16)));
        assertEquals(
                TableRefused.Reason.CALENDAR,
                refusal("begin:vcalendar\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(TableRefused.Reason.EMPTY, refusal(new byte[0]));
        assertEquals(
                TableRefused.Reason.TOO_MANY_COLUMNS,
                refusal(",".repeat(100_000).getBytes(StandardCharsets.UTF_8)));
        assertEquals(TableRefused.Reason.FOLDER, refusalOf(folder));
        assertEquals(TableRefused.Reason.MISSING, refusalOf(folder.resolve("nothing.csv")));
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() throws IOException {
        var file = folder.resolve("huge.csv");
        try (var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.SPARSE)) {
            channel.write(ByteBuffer.wrap(new byte[] {'a'}), (2L << 30) - 1);
        }
        assertEquals(TableRefused.Reason.TOO_LARGE, refusalOf(file));
    }

    @Test
    void aFieldOfTenMegabytesIsReadWhole() throws IOException {
        var long10 = "x".repeat(10 << 20);
        var table = file(("a,b\n1,\"" + long10 + "\"\n2,y\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(long10, table.rows().get(1).cells().get(1));
        assertEquals(List.of("2", "y"), table.rows().get(2).cells());
    }

    @Test
    void anEndlessLineIsRefused() throws IOException {
        assertEquals(
                TableRefused.Reason.LINE_TOO_LONG,
                refusal("x".repeat(40 << 20).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void singleNulsAreTakenOut() {
        var table = pasted("a,b\n\u0000,2\n");
        assertEquals(List.of(List.of("a", "b"), List.of("", "2")), cells(table));
        assertEquals(1, table.nuls());
    }

    @Test
    void theAlternativesFollowTheGuess() throws IOException {
        var table =
                file("Имя;Город\nАнна Ивановна;Новосибирск\n".getBytes(Charset.forName("KOI8-R")));
        assertEquals("koi8-r", table.encoding().label());
        assertTrue(
                table.encodings().stream().map(Encoding::label).toList().contains("windows-1251"));
        assertEquals(List.of(';', ',', '\t', '|'), table.delimiters());
    }

    private TableRefused.Reason refusal(byte[] bytes) throws IOException {
        var file = folder.resolve("refused.csv");
        Files.write(file, bytes);
        return refusalOf(file);
    }

    private static TableRefused.Reason refusalOf(Path file) {
        var reader = new TableReader(Limits.USUAL);
        return assertThrows(
                        TableRefused.class,
                        () -> reader.read(TableSource.file(file), TableReader.Choice.AUTOMATIC))
                .reason();
    }

    private Table file(byte[] bytes) throws IOException {
        var file = folder.resolve("list.csv");
        Files.write(file, bytes);
        return new TableReader(Limits.USUAL)
                .read(TableSource.file(file), TableReader.Choice.AUTOMATIC);
    }

    private static Table pasted(String text) {
        return new TableReader(Limits.USUAL)
                .read(TableSource.pasted(text), TableReader.Choice.AUTOMATIC);
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream().map(Row::cells).toList();
    }
}
