package org.kartoteka.satisfaction;

import org.kartoteka.app.Bundles;
import org.kartoteka.followups.DaysOff;
import org.kartoteka.kernel.AnswerId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.satisfaction.store.JooqAnswers;
import org.kartoteka.satisfaction.store.JooqFactorSets;
import org.kartoteka.satisfaction.store.JooqSatisfactionSettings;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A real base with the stores of satisfaction on it.
public final class SatisfactionBook implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    public final Messages messages = new Messages(Language.RUSSIAN, Bundles.ALL);
    public final LogbookBase book;
    public final JooqAnswers answers;
    public final JooqFactorSets factorSets;
    public final JooqSatisfactionSettings settings;
    public final CallBacks callBacks;
    public final RecordAnswer recording;
    public final EditAnswer editing;
    public final ScoredTalks talks;

    private SatisfactionBook(LogbookBase book) {
        this.book = book;
        this.answers = new JooqAnswers(book.base.sql, book.base.ledger, book.base.ids, ZONE);
        this.factorSets = new JooqFactorSets(book.base.sql, book.base.ledger, book.base.ids);
        this.settings = new JooqSatisfactionSettings(book.base.sql, book.base.ledger);
        this.callBacks =
                new CallBacks(
                        new CallBacks.Stores(answers, book.followUps, settings),
                        new CallBackWords(messages),
                        () -> DaysOff.NONE,
                        book.base.ids,
                        book.clock);
        this.recording =
                new RecordAnswer(
                        answers, book.clients, callBacks, book.base.transactions, book.clock);
        this.editing = new EditAnswer(answers, book.clients, callBacks, book.base.transactions);
        this.talks = new ScoredTalks(book.interactions, callBacks);
    }

    public static SatisfactionBook in(Path folder) {
        return new SatisfactionBook(LogbookBase.in(folder, NOW, ZONE));
    }

    /// An answer of today, not stored.
    public Answer answer(ClientId client, Measure measure, int score) {
        return answer(client, measure, Optional.of(score), Map.of(), TODAY, "");
    }

    public Answer answer(
            ClientId client,
            Measure measure,
            Optional<Integer> score,
            Map<FactorId, Integer> factors,
            LocalDate on,
            String words) {
        return new Answer(
                new AnswerId(book.base.ids.next()),
                client,
                measure,
                score,
                measure == Measure.CSI
                        ? Optional.of(
                                new FactorScores(
                                        factorSets.all().getFirst().weighting().id(), factors))
                        : Optional.empty(),
                on,
                "",
                Optional.empty(),
                words,
                List.of(),
                Optional.empty(),
                NOW,
                0);
    }

    public Answer record(ClientId client, Measure measure, int score) {
        return ((RecordAnswer.Outcome.Recorded) recording.record(answer(client, measure, score)))
                .answer();
    }

    /// An answer of one factor, stored.
    public Answer recordFactors(ClientId client, int score) {
        var answer =
                answer(
                        client,
                        Measure.CSI,
                        Optional.empty(),
                        Map.of(new FactorId(1), score),
                        TODAY,
                        "");
        return ((RecordAnswer.Outcome.Recorded) recording.record(answer)).answer();
    }

    /// The same answer with another score of its factor, stored.
    public Answer correctFactors(Answer answer, int score) {
        var corrected =
                new Answer(
                        answer.id(),
                        answer.client(),
                        answer.measure(),
                        answer.score(),
                        Optional.of(
                                new FactorScores(
                                        answer.factors().orElseThrow().weighting(),
                                        Map.of(new FactorId(1), score))),
                        answer.answeredOn(),
                        answer.occasion(),
                        answer.channel(),
                        answer.words(),
                        answer.themes(),
                        answer.importId(),
                        answer.createdAt(),
                        answer.version());
        return ((EditAnswer.Outcome.Saved) editing.save(corrected)).answer();
    }

    /// What the open steps of a client say.
    public List<String> steps(ClientId client) {
        return book.followUps.of(client).stream().map(step -> step.text()).toList();
    }

    @Override
    public void close() {
        book.close();
    }
}
