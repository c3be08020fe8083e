package org.kartoteka.satisfaction.store;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.platform.work.UndoOutcome;
import org.kartoteka.satisfaction.EditFactorSets;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.SatisfactionBook;
import org.kartoteka.satisfaction.SatisfactionRules;
import org.kartoteka.satisfaction.Score;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class JooqAnswersTest {

    @TempDir Path folder;
    private SatisfactionBook book;
    private ClientId anna;

    @BeforeEach
    void open() {
        book = SatisfactionBook.in(folder);
        anna = book.book.client("Анна");
    }

    @AfterEach
    void close() {
        book.close();
    }

    /// A talk late in the evening belongs to the day where the person is.
    @Test
    void talksAndAnswersAreReadAsOneRowOfScores() {
        var talk =
                book.book
                        .call(anna, "2026-11-18T22:30:00Z")
                        .score(Optional.of(4))
                        .text("Всё привезли")
                        .tags(List.of("доставка"))
                        .build();
        book.book.step(() -> book.talks.insert(talk));
        book.recording.record(
                book.answer(
                        anna,
                        Measure.CSI,
                        Optional.of(4),
                        Map.of(new FactorId(1), 5, new FactorId(4), 3),
                        SatisfactionBook.TODAY,
                        "Дороговато"));
        book.recording.record(
                book.answer(
                        anna, Measure.CSI, Optional.of(4), Map.of(), SatisfactionBook.TODAY, ""));

        var scores = book.answers.scores(List.of(anna));
        assertAll(
                () ->
                        assertEquals(
                                List.of(4.0, 34.0 / 8, 4.0),
                                scores.stream().map(Score::value).toList()),
                () -> assertEquals(SatisfactionBook.TODAY.minusDays(1), scores.getFirst().on()),
                () -> assertEquals(List.of("доставка"), scores.getFirst().themes()),
                () -> assertEquals(scores, book.answers.since(SatisfactionBook.TODAY.minusDays(1))),
                () ->
                        assertEquals(
                                List.of(scores.get(1), scores.get(2)),
                                book.answers.since(SatisfactionBook.TODAY)));
    }

    @Test
    void quotesAreThoseOfTheScoreNewestFirst() {
        record(Measure.CSAT, 2, "Опять опоздали", 3);
        record(Measure.CSAT, 2, "", 2);
        record(Measure.CSAT, 4, "Хорошо", 1);
        record(Measure.CSAT, 1, "Никто не перезвонил", 0);

        assertEquals(
                List.of("Никто не перезвонил", "Опять опоздали"),
                book.answers.quotes(Measure.CSAT, 1, 2, 10).stream().map(Score::words).toList());
    }

    @Test
    void clientsInTheTrashCountNowhere() {
        record(Measure.CSAT, 5, "Спасибо", 0);
        book.book.step(() -> book.book.clients.trash(List.of(anna), SatisfactionBook.NOW));

        assertAll(
                () -> assertEquals(List.of(), book.answers.of(anna)),
                () -> assertEquals(List.of(), book.answers.scores(List.of(anna))),
                () -> assertEquals(List.of(), book.answers.quotes(Measure.CSAT, 1, 5, 10)));
    }

    @Test
    void ofTwoCorrectionsTheEarlierIsTakenBackAfterTheLater() {
        var answer = book.recordFactors(anna, 5);
        var corrected = book.correctFactors(answer, 4);
        book.correctFactors(corrected, 3);
        var journal = book.book.base.journal;
        var earlier = journal.steps(Optional.empty(), 2).getLast();

        assertInstanceOf(UndoOutcome.Blocked.class, journal.undo(earlier.id()));
        journal.undo();
        journal.undo();
        assertEquals(
                Map.of(new FactorId(1), 5),
                book.answers.find(answer.id()).orElseThrow().factors().orElseThrow().scores());
    }

    @Test
    void newWeightsLeaveOldAnswersAsTheyWere() {
        var editing =
                new EditFactorSets(
                        book.factorSets,
                        book.settings,
                        book.book.base.transactions,
                        book.book.base.ids,
                        book.book.clock);
        var factors = Map.of(new FactorId(1), 5, new FactorId(2), 1);
        book.recording.record(
                book.answer(
                        anna, Measure.CSI, Optional.empty(), factors, SatisfactionBook.TODAY, ""));
        var before = book.answers.scores(List.of(anna));

        editing.weigh(book.factorSets.all().getFirst(), Map.of(new FactorId(2), 1));
        book.recording.record(
                book.answer(
                        anna, Measure.CSI, Optional.empty(), factors, SatisfactionBook.TODAY, ""));

        var after = book.answers.scores(List.of(anna));
        assertAll(
                () -> assertEquals(29.0 / 9, before.getFirst().value()),
                () -> assertEquals(before.getFirst(), after.getFirst()),
                () -> assertEquals(1.0, after.getLast().value()));
    }

    @Test
    void setsAndTheirFactorsAreEditedAndTakenBack() {
        var editing =
                new EditFactorSets(
                        book.factorSets,
                        book.settings,
                        book.book.base.transactions,
                        book.book.base.ids,
                        book.book.clock);
        var shipped = book.factorSets.all();
        editing.add("Доставка", List.of("Скорость", "Упаковка"));
        var added = book.factorSets.all().getLast();
        editing.addFactor(added, "Вежливость");
        editing.renameFactor(
                book.factorSets.all().getLast(), added.factors().getFirst().id(), "Срок");
        editing.archiveFactor(
                book.factorSets.all().getLast(), added.factors().getLast().id(), true);
        editing.rename(book.factorSets.all().getLast(), "Как доставили");

        var now = book.factorSets.all().getLast();
        assertAll(
                () -> assertEquals(Optional.of("Как доставили"), now.name()),
                () ->
                        assertEquals(
                                List.of("Срок", "Вежливость"),
                                now.asked().stream().map(f -> f.name().orElseThrow()).toList()),
                () -> assertEquals(1, now.weighting().of(now.factors().getLast().id())),
                () -> assertEquals(new FactorSetId(1), shipped.getFirst().id()),
                () ->
                        assertEquals(
                                List.of(5, 4, 4, 3, 2),
                                shipped.getFirst().factors().stream()
                                        .map(f -> shipped.getFirst().weighting().of(f.id()))
                                        .toList()));
        for (var i = 0; i < 5; i++) {
            book.book.base.journal.undo();
        }
        assertEquals(shipped, book.factorSets.all());
    }

    @Test
    void rulesAreKept() {
        var rules = new SatisfactionRules(6, 60, 3, 150, 3);
        assertEquals(SatisfactionRules.DEFAULTS, book.settings.rules());
        book.book.step(() -> book.settings.put(rules));
        assertEquals(rules, book.settings.rules());
    }

    private void record(Measure measure, int score, String words, int daysAgo) {
        book.recording.record(
                book.answer(
                        anna,
                        measure,
                        Optional.of(score),
                        Map.of(),
                        SatisfactionBook.TODAY.minusDays(daysAgo),
                        words));
    }
}
