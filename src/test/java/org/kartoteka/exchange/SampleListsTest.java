package org.kartoteka.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kartoteka.platform.table.Limits;
import org.kartoteka.platform.table.Row;
import org.kartoteka.platform.table.TableReader;
import org.kartoteka.platform.table.TableRefused;
import org.kartoteka.platform.table.TableSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lists of other programs, each with what a reader should find in it.
class SampleListsTest {

    private static final Path SAMPLES =
            Path.of("src/test/resources/org/kartoteka/exchange/samples");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> contactListsAreUnderstood() throws IOException {
        return expectations("csv-contacts")
                .map(
                        expected ->
                                DynamicTest.dynamicTest(
                                        name(expected),
                                        () -> {
                                            var want = JSON.readTree(expected.toFile());
                                            var got =
                                                    JSON.readTree(
                                                            RehearsalReport.of(
                                                                            file(expected), TODAY)
                                                                    .json());
                                            for (var key :
                                                    List.of(
                                                            "delimiter",
                                                            "header_row_index",
                                                            "records",
                                                            "importable",
                                                            "emails",
                                                            "notes")) {
                                                assertEquals(want.get(key), got.get(key), key);
                                            }
                                            assertEquals(
                                                    want.path("ambiguous").asBoolean(),
                                                    got.get("ambiguous").asBoolean());
                                            assertEquals(
                                                    birthdays(want), texts(got.get("birthdays")));
                                            assertTrue(
                                                    missingColumns(want, got).isEmpty(),
                                                    () ->
                                                            "columns not understood: "
                                                                    + missingColumns(want, got));
                                        }));
    }

    @TestFactory
    Stream<DynamicTest> rowsAreReadAsExpected() throws IOException {
        return expectations("csv-conformance")
                .map(
                        expected ->
                                DynamicTest.dynamicTest(
                                        name(expected),
                                        () -> {
                                            var want = JSON.readTree(expected.toFile());
                                            if (want.get("alternatives_allowed").asBoolean()
                                                    || !want.hasNonNull("rows")) {
                                                return;
                                            }
                                            var table =
                                                    new TableReader(Limits.USUAL)
                                                            .read(
                                                                    TableSource.file(
                                                                            file(expected)),
                                                                    TableReader.Choice.AUTOMATIC);
                                            assertEquals(
                                                    rows(want.get("rows")),
                                                    table.rows().stream().map(Row::cells).toList());
                                            assertEquals(
                                                    want.get("delimiter").asText(),
                                                    String.valueOf(table.delimiter()));
                                        }));
    }

    @Test
    void aMarkThatLiesAboutTheEncodingIsRefused() {
        var broken = SAMPLES.resolve("conf-sf-csvtext_BOM_UTF32LE.csv");
        try {
            RehearsalReport.of(broken, TODAY);
        } catch (TableRefused refused) {
            assertEquals(TableRefused.Reason.BINARY, refused.reason());
            return;
        }
        throw new AssertionError("read although half of it is U+0000");
    }

    @Test
    void theSamplesAreThere() throws IOException {
        assertTrue(expectations("csv-contacts").count() >= 12);
        assertTrue(expectations("csv-conformance").count() >= 30);
    }

    private static Stream<Path> expectations(String kind) throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.list(SAMPLES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".expect.json"))
                            .sorted()
                            .toList()) {
                if (JSON.readTree(file.toFile()).get("kind").asText().equals(kind)) {
                    found.add(file);
                }
            }
        }
        return found.stream();
    }

    private static String name(Path expected) {
        return file(expected).getFileName().toString();
    }

    private static Path file(Path expected) {
        return Path.of(expected.toString().replace(".expect.json", ""));
    }

    private static List<List<String>> rows(JsonNode rows) {
        var all = new ArrayList<List<String>>();
        rows.forEach(
                row ->
                        all.add(
                                texts(row).stream()
                                        .map(text -> text.replace("\u0000", ""))
                                        .toList()));
        return all;
    }

    private static List<String> birthdays(JsonNode want) {
        var values = new ArrayList<String>();
        want.get("birthdays")
                .forEach(
                        birthday -> {
                            if (birthday.hasNonNull("value")) {
                                values.add(birthday.get("value").asText());
                            }
                        });
        return values;
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<String> missingColumns(JsonNode want, JsonNode got) {
        var known = new ArrayList<String>();
        got.get("columns")
                .forEach(
                        column ->
                                known.add(column.get(0).asText() + " = " + column.get(1).asText()));
        var missing = new ArrayList<String>();
        want.get("columns")
                .forEach(
                        column -> {
                            var pair =
                                    column.get(0).asText().strip() + " = " + column.get(1).asText();
                            if (!known.remove(pair)) {
                                missing.add(pair);
                            }
                        });
        return missing;
    }
}
