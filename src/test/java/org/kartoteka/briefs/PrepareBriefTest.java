package org.kartoteka.briefs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.app.Bundles;
import org.kartoteka.briefs.store.JooqPhrases;
import org.kartoteka.briefs.store.JooqTalkHints;
import org.kartoteka.clients.Client;
import org.kartoteka.followups.AddFollowUp;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.interactions.EditPromises;
import org.kartoteka.interactions.InteractionBuilder;
import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.PromisePlan;
import org.kartoteka.interactions.Sentiment;
import org.kartoteka.kernel.AnswerId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.platform.paper.PaperText;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.satisfaction.Answer;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.store.JooqAnswers;
import org.kartoteka.satisfaction.store.JooqSatisfactionSettings;
import org.kartoteka.stages.EditHouseRules;
import org.kartoteka.stages.HouseRule;
import org.kartoteka.stages.store.JooqHouseRules;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class PrepareBriefTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @TempDir Path folder;

    private LogbookBase book;
    private JooqPhrases phrases;
    private SaveTalkHint hinting;
    private EditHouseRules ruling;
    private PrepareBrief preparing;
    private ClientId anna;
    private JooqAnswers answers;

    @BeforeEach
    void open() {
        book = LogbookBase.in(folder, NOW, MOSCOW);
        phrases = new JooqPhrases(book.base.sql, book.base.ledger);
        var hints = new JooqTalkHints(book.base.sql, book.base.ledger, book.base.ids);
        hinting = new SaveTalkHint(hints, book.clients, book.base.transactions);
        var rules = new JooqHouseRules(book.base.sql, book.base.ledger);
        ruling = new EditHouseRules(rules, book.clients, book.base.transactions, book.base.ids);
        answers = new JooqAnswers(book.base.sql, book.base.ledger, book.base.ids, MOSCOW);
        preparing =
                new PrepareBrief(
                        new PrepareBrief.Sources(
                                book.clients,
                                book.interactions,
                                book.channels,
                                book.promises,
                                book.followUps,
                                hints,
                                rules,
                                answers,
                                new JooqSatisfactionSettings(book.base.sql, book.base.ledger)),
                        book.base.transactions,
                        book.clock);
        anna = book.client("Анна");
    }

    @Test
    void anAnswerIsReadWithTheScoresOfTalks() {
        answers(9, "Всегда выручаете", "2026-11-01");
        answers(4, "Сорвали срок", "2026-11-20");

        var brief = preparing.of(anna).orElseThrow();
        assertEquals(Situation.AFTER_BAD_TALK, brief.situation());
        var text =
                PaperText.of(
                        new BriefPaper(
                                        new Messages(Language.RUSSIAN, Bundles.ALL),
                                        MOSCOW,
                                        List.of())
                                .of(brief));
        assertTrue(
                text.contains("В среднем 6,5 из 10 (n\u00a0=\u00a02), последняя 4. «Сорвали срок»"),
                text);
    }

    private void answers(int score, String words, String day) {
        book.step(
                () ->
                        answers.insertAll(
                                List.of(
                                        new Answer(
                                                new AnswerId(book.base.ids.next()),
                                                anna,
                                                Measure.NPS,
                                                Optional.of(score),
                                                Optional.empty(),
                                                LocalDate.parse(day),
                                                "",
                                                Optional.empty(),
                                                words,
                                                List.of(),
                                                Optional.empty(),
                                                NOW,
                                                0))));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void houseRulesStandThereWhatToDoFirst() {
        ruling.add(anna, HouseRule.Kind.DONT, "Не звонить до обеда");
        ruling.add(anna, HouseRule.Kind.DO, "Счёт на бумаге");

        assertEquals(
                List.of("Счёт на бумаге", "Не звонить до обеда"),
                preparing.of(anna).orElseThrow().rules().stream().map(HouseRule::text).toList());
    }

    @Test
    void theLastThreeTalksAndAllThatIsOpenAreThere() {
        for (var day = 10; day < 15; day++) {
            store(book.call(anna, "2026-11-" + day + "T09:00:00Z").text("разговор " + day));
        }
        promise(Promise.Side.MINE, "прислать смету", TODAY.plusDays(3));
        promise(Promise.Side.THEIRS, "оплатить счёт", TODAY.plusDays(1));
        plan(anna, "перезвонить", TODAY.plusDays(4), Optional.of(LocalTime.of(10, 0)));

        var brief = preparing.of(anna).orElseThrow();

        assertEquals(
                List.of("разговор 14", "разговор 13", "разговор 12"),
                brief.talks().stream().map(talk -> talk.entry().text()).toList());
        assertEquals(2, brief.promises().size());
        assertEquals(1, brief.steps().size());
        assertEquals(8, brief.rhythm().daysSinceLast().orElseThrow());
    }

    @Test
    void aClientThatIsGoneHasNone() {
        assertEquals(Optional.empty(), preparing.of(new ClientId(404)));
    }

    @Test
    void theTalkBeginsWithWhatWeighsMost() {
        assertEquals(Situation.FIRST_TALK, situation());

        store(book.call(anna, "2026-11-20T09:00:00Z"));
        assertEquals(Situation.USUAL, situation());

        hinting.save(anna, "Не торопить, говорить по делу");
        assertEquals(Situation.DIFFICULT, situation());

        born(PartialDate.yearless(11, 22));
        assertEquals(Situation.BIRTHDAY, situation());

        store(book.call(anna, "2026-11-21T09:00:00Z").sentiment(Optional.of(Sentiment.NEGATIVE)));
        assertEquals(Situation.AFTER_BAD_TALK, situation());

        promise(Promise.Side.MINE, "прислать смету", TODAY.minusDays(1));
        assertEquals(Situation.PROMISE_LATE, situation());
    }

    @Test
    void aSilenceLongerThanUsualIsSpokenOf() {
        for (var day : List.of("01", "04", "07", "10")) {
            store(book.call(anna, "2026-10-" + day + "T09:00:00Z"));
        }
        assertEquals(Situation.LONG_SILENCE, situation());
    }

    @Test
    void tomorrowBringsEachOnceInTheOrderOfTheDay() {
        var boris = book.client("Борис");
        plan(anna, "встреча", TODAY.plusDays(1), Optional.of(LocalTime.of(15, 0)));
        plan(boris, "звонок", TODAY.plusDays(1), Optional.of(LocalTime.of(9, 0)));
        plan(boris, "письмо", TODAY.plusDays(1), Optional.empty());
        plan(book.client("Вера"), "звонок", TODAY, Optional.empty());

        assertEquals(
                List.of("Борис", "Анна"),
                preparing.ofTomorrow().stream()
                        .map(brief -> brief.client().displayName())
                        .toList());
        assertEquals(TODAY.plusDays(1), preparing.ofTomorrow().getFirst().day());
    }

    @Test
    void aHintIsOneStepAndCanBeTakenBack() {
        hinting.save(anna, " Любит цифры ");
        hinting.save(anna, "Любит графики");
        assertEquals("Любит графики", preparing.of(anna).orElseThrow().hint());

        book.base.journal.undo();
        assertEquals("Любит цифры", preparing.of(anna).orElseThrow().hint());

        hinting.save(anna, "  ");
        assertEquals("", preparing.of(anna).orElseThrow().hint());
        book.base.journal.undo();
        assertEquals("Любит цифры", preparing.of(anna).orElseThrow().hint());
    }

    @Test
    void aClientWithAHintCanBeRemovedForGood() {
        hinting.save(anna, "Любит цифры");

        book.step(() -> book.clients.trash(List.of(anna), NOW));
        book.step(() -> book.clients.purge(List.of(anna)));

        assertEquals(Optional.empty(), preparing.of(anna));
        book.base.journal.undo();
        book.base.journal.undo();
        assertEquals("Любит цифры", preparing.of(anna).orElseThrow().hint());
    }

    @Test
    void aPhraseIsWordedAnewAndGetsItsWordsBack() {
        var messages = new Messages(Language.RUSSIAN, Bundles.ALL);
        var editing = new EditPhrases(phrases, book.base.transactions, book.base.ids);
        var first = phrases.all().getFirst();
        var shipped = first.words(messages);

        editing.reword(first, "Улыбнуться");
        assertEquals("Улыбнуться", phrases.all().getFirst().words(messages));
        editing.reword(phrases.all().getFirst(), "");
        assertEquals(shipped, phrases.all().getFirst().words(messages));

        var own = editing.add(Situation.REVIEW, "Расскажите, как всё прошло");
        assertEquals(own, phrases.all().getLast());
        editing.reword(own, " ");
        assertEquals(own, phrases.all().getLast());
        editing.archive(own, true);
        assertTrue(phrases.all().getLast().archived());
    }

    @Test
    void everyShippedPhraseHasWordsInBothLanguages() {
        for (var language : Language.values()) {
            var messages = new Messages(language, Bundles.ALL);
            phrases.all().forEach(phrase -> assertFalse(phrase.words(messages).isBlank()));
        }
    }

    @Test
    void theSheetTellsItAllInWords() {
        store(
                book.call(anna, "2026-11-20T09:00:00Z")
                        .text("обсудили договор")
                        .score(Optional.of(2)));
        promise(Promise.Side.MINE, "прислать смету", TODAY.minusDays(1));
        plan(anna, "", TODAY.plusDays(1), Optional.of(LocalTime.of(10, 0)));
        hinting.save(anna, "Любит цифры");
        var messages = new Messages(Language.RUSSIAN, Bundles.ALL);
        var paper =
                new BriefPaper(messages, MOSCOW, phrases.all())
                        .of(preparing.of(anna).orElseThrow());

        assertEquals(
                """
                Анна
                К разговору вс, 22.11.2026

                С чего начать
                – Обещанное задержалось, прошу прощения. Вот что уже сделано.
                – Назову новый срок и сразу сообщу, когда всё будет готово.

                Как говорить
                Любит цифры

                Мы обещали
                – просрочено: сб, 21.11.2026: прислать смету

                Запланировано
                – пн, 23.11.2026 10:00: Связаться

                Удовлетворённость
                – CSAT · 20.11.2026: В среднем 2,0 из 5 (n\u00a0=\u00a01), последняя 2.

                Последние разговоры
                – 20.11.2026 12:00, Звонок, от нас, оценка 2: обсудили договор

                Ритм
                Не общались 2 дня.\
                """,
                PaperText.of(paper));
    }

    private Situation situation() {
        return preparing.of(anna).orElseThrow().situation();
    }

    private void store(InteractionBuilder entry) {
        book.step(() -> book.interactions.insert(entry.build()));
    }

    private void promise(Promise.Side side, String text, LocalDate due) {
        new EditPromises(
                        book.promises,
                        book.clients,
                        book.base.transactions,
                        book.base.ids,
                        book.clock)
                .add(anna, Optional.empty(), new PromisePlan(side, text, Optional.of(due)));
    }

    private void plan(ClientId client, String text, LocalDate day, Optional<LocalTime> time) {
        new AddFollowUp(
                        book.followUps,
                        book.clients,
                        book.base.transactions,
                        book.base.ids,
                        book.clock)
                .add(client, new StepPlan(text, day, time));
    }

    private void born(PartialDate date) {
        var client = book.clients.find(anna).orElseThrow();
        book.step(() -> book.clients.update(withBirthday(client, date)));
    }

    private static Client withBirthday(Client client, PartialDate date) {
        return client.with().birthday(Optional.of(date)).build();
    }
}
