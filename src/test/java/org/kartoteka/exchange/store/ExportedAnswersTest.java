package org.kartoteka.exchange.store;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.exchange.ExportTable;
import org.kartoteka.exchange.ExportedRows.Own;
import org.kartoteka.kernel.AnswerId;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.satisfaction.Answer;
import org.kartoteka.satisfaction.FactorScores;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.SatisfactionBook;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ExportedAnswersTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final FactorId QUALITY = new FactorId(1);
    private static final FactorId EASE = new FactorId(5);
    private static final ChannelId PHONE = new ChannelId(1);

    @TempDir Path folder;
    private SatisfactionBook book;
    private ClientId anna;
    private ClientId deleted;

    @BeforeEach
    void open() {
        book = SatisfactionBook.in(folder);
        anna = client("Анна");
        deleted = client("Борис");
        store(
                answer(
                        anna,
                        Measure.CSI,
                        Optional.of(4),
                        Optional.of(Map.of(QUALITY, 5, EASE, 2)),
                        "доставка",
                        Optional.of(PHONE),
                        "Долго ждали",
                        List.of("сроки", "цена")));
        store(book.answer(anna, Measure.NPS, 9));
        store(book.answer(deleted, Measure.CSAT, 1));
        book.book.step(() -> book.book.clients.trash(List.of(deleted), SatisfactionBook.NOW));
    }

    @AfterEach
    void close() {
        book.close();
    }

    /// The index is (5·5 + 2·2) / (5 + 2).
    @Test
    void anAnswerGoesOutWithItsIndexChannelAndThemes() {
        assertAll(
                () ->
                        assertEquals(
                                List.of(
                                        row(
                                                anna.value(),
                                                "Анна",
                                                new Own("csi"),
                                                (short) 4,
                                                new BigDecimal("4.143"),
                                                MONDAY,
                                                new Own("phone"),
                                                "доставка",
                                                "Долго ждали",
                                                "сроки, цена"),
                                        row(
                                                anna.value(),
                                                "Анна",
                                                new Own("nps"),
                                                (short) 9,
                                                null,
                                                SatisfactionBook.TODAY,
                                                null,
                                                "",
                                                "",
                                                null)),
                                rows(ExportTable.ANSWERS)),
                () ->
                        assertEquals(
                                List.of(
                                        row(
                                                anna.value(),
                                                "Анна",
                                                MONDAY,
                                                new Own("ease"),
                                                (short) 2,
                                                2),
                                        row(
                                                anna.value(),
                                                "Анна",
                                                MONDAY,
                                                new Own("quality"),
                                                (short) 5,
                                                5)),
                                rows(ExportTable.FACTOR_SCORES).stream()
                                        .sorted(
                                                (one, other) ->
                                                        one.get(3)
                                                                .toString()
                                                                .compareTo(other.get(3).toString()))
                                        .toList()));
    }

    private List<List<Object>> rows(ExportTable table) {
        var rows = new ArrayList<List<Object>>();
        new JooqExportedRows(book.book.base.sql).forEach(table, rows::add);
        return rows;
    }

    private static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }

    private void store(Answer answer) {
        book.book.step(() -> book.answers.insertAll(List.of(answer)));
    }

    private Answer answer(
            ClientId client,
            Measure measure,
            Optional<Integer> score,
            Optional<Map<FactorId, Integer>> factors,
            String occasion,
            Optional<ChannelId> channel,
            String words,
            List<String> themes) {
        return new Answer(
                new AnswerId(book.book.base.ids.next()),
                client,
                measure,
                score,
                factors.map(
                        given ->
                                new FactorScores(
                                        book.factorSets.all().getFirst().weighting().id(), given)),
                MONDAY,
                occasion,
                channel,
                words,
                themes,
                Optional.empty(),
                SatisfactionBook.NOW,
                0);
    }

    private ClientId client(String given) {
        var id = new ClientId(book.book.base.ids.next());
        book.book.step(
                () ->
                        book.book.clients.insert(
                                Client.person(id, SatisfactionBook.NOW)
                                        .name(PersonName.of("", given, ""))
                                        .build()));
        return id;
    }
}
