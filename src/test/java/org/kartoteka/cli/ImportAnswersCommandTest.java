package org.kartoteka.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kartoteka.cli.CliTest.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

class ImportAnswersCommandTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Moscow"));

    private static final String SURVEY =
            """
            Email,Date,Quality,Speed,Would you recommend us?,Why?
            anna@firm.ru,18.11.2026,5,4,10,"Quick, polite"
            ivan@firm.ru,19.11.2026,1,2,3,
            nobody@firm.ru,19.11.2026,5,5,9,
            """;

    private static final String EITHER_WAY = "Email,Date,Score\nanna@firm.ru,03/04/2026,5\n";

    @TempDir private Path folder;

    private Terminal terminal;

    @BeforeEach
    void importTwoClients() throws IOException {
        terminal = new Terminal(folder, CLOCK);
        terminal.run("import", file("Имя;Почта\nАнна;anna@firm.ru\nИван;ivan@firm.ru\n"));
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), text).toString();
    }

    @Test
    void aRehearsalSaysWhatWouldBecomeOfEachRowAndWritesNothing() throws IOException {
        var rehearsed = terminal.run("import-answers", file(SURVEY), "--rehearse");

        assertAll(
                () ->
                        assertEquals(
                                List.of(
                                        "Rows: 3; to be written: 2; written before: 0.",
                                        "Line 4: nobody@firm.ru: no such client"),
                                rehearsed.out()),
                () -> assertEquals(1, rehearsed.status(), rehearsed::toString),
                () -> assertEquals(List.of(), exported("Answers.csv")));
    }

    @Test
    void answersAreWrittenOnceAndGoOutAgain() throws IOException {
        var imported = terminal.run("import-answers", file(SURVEY));
        var again = terminal.run("import-answers", file(SURVEY));

        assertAll(
                () ->
                        assertEquals(
                                "Scores written: 4; clients to call back: 1.",
                                imported.out().getLast()),
                () -> assertEquals(1, imported.status(), imported::toString),
                () ->
                        assertEquals(
                                List.of(
                                        "Rows: 3; to be written: 0; written before: 2.",
                                        "Line 4: nobody@firm.ru: no such client",
                                        "Scores written: 0; clients to call back: 0."),
                                again.out()),
                () ->
                        assertEquals(
                                List.of(
                                        "Анна,CSI,,4.556,2026-11-18,,,Quick, polite,",
                                        "Анна,NPS,10,,2026-11-18,,,,",
                                        "Иван,CSI,,1.444,2026-11-19,,,,",
                                        "Иван,NPS,3,,2026-11-19,,,,"),
                                exported("Answers.csv")),
                () ->
                        assertEquals(
                                List.of(
                                        "Анна,2026-11-18,Quality,5,5",
                                        "Анна,2026-11-18,Speed,4,4",
                                        "Иван,2026-11-19,Quality,1,5",
                                        "Иван,2026-11-19,Speed,2,4"),
                                exported("Factor scores.csv")));
    }

    @Test
    void aDayThatReadsTwoWaysIsAskedFor() throws IOException {
        var refused = terminal.run("import-answers", file(EITHER_WAY));

        assertRefused(refused);
        assertEquals(
                List.of(
                        "Is “03/04/2026” 3 Apr 2026 or 4 Mar 2026? The file does not tell: add"
                                + " --dates day or --dates month. Nothing was written."),
                refused.err());
        assertRefused(terminal.run("import-answers", file(EITHER_WAY), "--rehearse"));
        assertEquals(List.of(), exported("Answers.csv"));
    }

    @Test
    void theOrderOfDatesCanBeSaid() throws IOException {
        var imported = terminal.run("import-answers", file(EITHER_WAY), "--dates", "day");

        assertEquals(0, imported.status(), imported::toString);
        assertEquals(List.of("Анна,CSAT,5,,2026-04-03,,,,"), exported("Answers.csv"));

        terminal.run("undo");
        terminal.run("import-answers", file(EITHER_WAY), "--dates", "month");

        assertEquals(List.of("Анна,CSAT,5,,2026-03-04,,,,"), exported("Answers.csv"));
    }

    @Test
    void whatIsNoSurveyIsRefused() throws IOException {
        assertRefused(terminal.run("import-answers", file("Name;Phone\nАнна;+7 900 000-00-01\n")));
        assertRefused(terminal.run("import-answers", folder.resolve("none.csv").toString()));
        assertRefused(terminal.run("import-answers", file(EITHER_WAY), "--dates", "year"));
    }

    /// The rows of an exported file, each without the number of its client.
    private List<String> exported(String name) throws IOException {
        var target = Files.createTempDirectory(folder, "out");
        terminal.run("export", "--to", target.toString(), "--exact");
        var lines = Files.readString(target.resolve("Kartoteka 2026-11-20").resolve(name));
        return Arrays.stream(lines.split("\r?\n"))
                .skip(1)
                .map(line -> line.substring(line.indexOf(',') + 1).replace("\"", ""))
                .toList();
    }
}
