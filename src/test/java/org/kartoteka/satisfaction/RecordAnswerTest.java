package org.kartoteka.satisfaction;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.interactions.EditInteraction;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FactorId;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class RecordAnswerTest {

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

    @Test
    void aGoodScoreAsksForNothing() {
        book.record(anna, Measure.CSAT, 5);

        assertEquals(List.of(), book.steps(anna));
        assertEquals(1, book.answers.of(anna).size());
    }

    @Test
    void aBadScorePlansTheCallInTheSameStep() {
        book.record(anna, Measure.CSAT, 2);

        assertEquals(List.of("Перезвонить: оценка 2 из 5"), book.steps(anna));
        book.book.base.journal.undo();
        assertAll(
                () -> assertEquals(List.of(), book.steps(anna)),
                () -> assertEquals(List.of(), book.answers.of(anna)));
        book.book.base.journal.redo();
        assertAll(
                () -> assertEquals(1, book.steps(anna).size()),
                () -> assertEquals(1, book.answers.of(anna).size()));
    }

    @Test
    void aDropSaysWhatWasUsual() {
        book.record(anna, Measure.CSAT, 5);
        book.record(anna, Measure.CSAT, 5);
        book.record(anna, Measure.CSAT, 4);

        assertEquals(
                List.of("Перезвонить: оценка 4 из 5, обычно 5,0 (n\u00a0=\u00a02)"),
                book.steps(anna));
    }

    @Test
    void theScoreOfATalkDoesTheSame() {
        var talk = book.book.call(anna, "2026-11-20T08:00:00Z").score(Optional.of(1)).build();
        book.book.step(() -> book.talks.insert(talk));

        assertEquals(List.of("Перезвонить: оценка 1 из 5"), book.steps(anna));
        assertEquals(Optional.of(talk.id()), book.book.followUps.of(anna).getFirst().interaction());
    }

    @Test
    void aScoreMendedInTheTimelineDoesItOnce() {
        var talk = book.book.call(anna, "2026-11-20T08:00:00Z").build();
        book.book.step(() -> book.talks.insert(talk));
        var edit = new EditInteraction(book.talks, book.book.clients, book.book.base.transactions);
        var stored = book.talks.find(talk.id()).orElseThrow();
        edit.save(stored.with().score(Optional.of(2)).build());
        assertEquals(1, book.steps(anna).size());

        var scored = book.talks.find(talk.id()).orElseThrow();
        edit.save(scored.with().text("Жалуется на сроки").build());
        assertEquals(1, book.steps(anna).size());
    }

    @Test
    void anOldScoreAsksForNothing() {
        book.recording.record(
                book.answer(
                        anna,
                        Measure.CSAT,
                        Optional.of(1),
                        Map.of(),
                        SatisfactionBook.TODAY.minusDays(CallBacks.FRESH_DAYS + 1),
                        ""));

        assertEquals(List.of(), book.steps(anna));
    }

    @Test
    void ofManyBadScoresAtOnceEachClientIsCalledTheWorstFirstAndSomeEachDay() {
        var all = new ArrayList<Answer>();
        for (var i = 0; i < 8; i++) {
            all.add(book.answer(book.book.client("Клиент " + i), Measure.CSAT, i == 5 ? 1 : 2));
        }
        book.book.step(
                () -> {
                    book.answers.insertAll(all);
                    var written = new HashMap<ScoreSource, ClientId>();
                    all.forEach(
                            answer ->
                                    written.put(
                                            new ScoreSource.OfAnswer(answer.id()),
                                            answer.client()));
                    assertEquals(8, book.callBacks.after(written).size());
                });

        var days =
                all.stream()
                        .map(answer -> book.book.followUps.of(answer.client()))
                        .map(steps -> steps.size() == 1 ? steps.getFirst().dueDate() : null)
                        .toList();
        assertEquals(SatisfactionBook.TODAY, days.get(5));
        assertEquals(5, Collections.frequency(days, SatisfactionBook.TODAY));
        assertEquals(3, Collections.frequency(days, SatisfactionBook.TODAY.plusDays(1)));
    }

    @Test
    void theIndexIsLookedAtLikeAScore() {
        book.recording.record(
                book.answer(
                        anna,
                        Measure.CSI,
                        Optional.of(3),
                        Map.of(new FactorId(1), 2, new FactorId(2), 1),
                        SatisfactionBook.TODAY,
                        ""));

        assertEquals(List.of("Перезвонить: оценка 1,6 из 5"), book.steps(anna));
    }

    @Test
    void aClientInTheTrashIsGone() {
        book.book.step(() -> book.book.clients.trash(List.of(anna), SatisfactionBook.NOW));

        assertInstanceOf(
                RecordAnswer.Outcome.ClientGone.class,
                book.recording.record(book.answer(anna, Measure.CSAT, 5)));
    }

    @Test
    void anAnswerIsMendedAndRemoved() {
        var answer = book.record(anna, Measure.CSAT, 4);
        var mended =
                new Answer(
                        answer.id(),
                        anna,
                        Measure.NPS,
                        Optional.of(9),
                        Optional.empty(),
                        answer.answeredOn(),
                        "доставка",
                        Optional.empty(),
                        "Быстро",
                        List.of("сроки"),
                        Optional.empty(),
                        answer.createdAt(),
                        answer.version());

        var saved = assertInstanceOf(EditAnswer.Outcome.Saved.class, book.editing.save(mended));
        assertEquals(List.of(saved.answer()), book.answers.of(anna));
        assertEquals(List.of("сроки"), saved.answer().themes());
        assertInstanceOf(EditAnswer.Outcome.Conflict.class, book.editing.save(mended));
        assertEquals(true, book.editing.delete(saved.answer()));
        assertInstanceOf(EditAnswer.Outcome.Gone.class, book.editing.save(saved.answer()));
        assertEquals(List.of(), book.answers.of(anna));
        book.book.base.journal.undo();
        assertEquals(List.of(saved.answer()), book.answers.of(anna));
    }
}
