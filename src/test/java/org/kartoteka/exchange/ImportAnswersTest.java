package org.kartoteka.exchange;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.app.Bundles;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.exchange.AnswerPlan.Fate;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.satisfaction.Answer;
import org.kartoteka.satisfaction.SatisfactionBook;
import org.kartoteka.satisfaction.Score;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ImportAnswersTest {

    private static final String RUSSIAN_FORM =
            """
            "Отметка времени","Адрес электронной почты","Насколько вы довольны?","Порекомендуете ли вы нас?","Почему вы так оценили?"
            "18.11.2026 10:02:11","anna@firm.ru","5","10","Быстро, вежливо"
            "19.11.2026 23:50:00","BORIS@firm.ru","2 - скорее нет","4","Опоздали"
            "19.11.2026 9:00:00","nobody@firm.ru","3","7",""
            "20.11.2026 9:00:00","anna@firm.ru","","",""
            "41.11.2026 9:00:00","anna@firm.ru","5","9",""
            """;

    private static final String ENGLISH_SURVEY =
            """
            Respondent ID,End Date,Email Address,Full name,Quality,Speed,Overall,What should we improve?
            ,,,Open-Ended Response,Response,Response,Response,Open-Ended Response
            1,11/18/2026 10:02:11 PM,,Белова Анна,5,4,5,Nothing
            2,11/19/2026 01:00:00 AM,boris@firm.ru,,1,2,1,
            """;

    @TempDir Path folder;
    private SatisfactionBook book;
    private ImportAnswers importing;
    private ClientId anna;
    private ClientId boris;

    @BeforeEach
    void open() {
        book = SatisfactionBook.in(folder);
        importing =
                new ImportAnswers(
                        new ImportAnswers.Stores(
                                book.book.clients, book.answers, book.factorSets, book.callBacks),
                        book.book.base.transactions,
                        book.book.base.ids,
                        book.book.clock,
                        Bundles.ALL);
        anna = client("Белова", "Анна", "anna@firm.ru");
        boris = client("Ким", "Борис", "boris@firm.ru");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aRussianFormIsRehearsedRowByRow() {
        var plan = rehearsed(RUSSIAN_FORM);

        assertAll(
                () ->
                        assertEquals(
                                List.of(
                                        Fate.TAKEN,
                                        Fate.TAKEN,
                                        Fate.NOBODY,
                                        Fate.NO_SCORE,
                                        Fate.NO_DAY),
                                plan.lines().stream().map(AnswerPlan.Line::fate).toList()),
                () -> assertEquals(List.of(2, 3, 4, 5, 6), lines(plan)),
                () -> assertEquals(4, plan.answers().size()),
                () -> assertEquals(List.of(), book.answers.of(anna)));
    }

    @Test
    void itIsWrittenAsOneStepWithItsCallsAndTakenBack() {
        var alerts = importing.apply(rehearsed(RUSSIAN_FORM));

        assertAll(
                () -> assertEquals(1, alerts.size()),
                () -> assertEquals(List.of("Перезвонить: оценка 2 из 5"), book.steps(boris)),
                () ->
                        assertEquals(
                                List.of(5.0, 10.0),
                                book.answers.scores(List.of(anna)).stream()
                                        .map(Score::value)
                                        .toList()),
                () ->
                        assertEquals(
                                LocalDate.of(2026, 11, 18),
                                book.answers.of(anna).getFirst().answeredOn()),
                () ->
                        assertEquals(
                                List.of("Быстро, вежливо"),
                                book.answers.of(anna).stream()
                                        .map(Answer::words)
                                        .filter(words -> !words.isEmpty())
                                        .toList()));
        book.book.base.journal.undo();
        assertEquals(List.of(), book.answers.of(anna));
        assertEquals(List.of(), book.steps(boris));
    }

    @Test
    void aSecondTimeNothingIsWritten() {
        importing.apply(rehearsed(RUSSIAN_FORM));

        var again = rehearsed(RUSSIAN_FORM);

        assertEquals(2, again.count(Fate.STORED));
        assertEquals(List.of(), again.answers());
    }

    @Test
    void factorsOfAnEnglishSurveyAreKnownByTheirNamesAndAPersonByTheirName() {
        importing.apply(rehearsed(ENGLISH_SURVEY));

        var annas = book.answers.of(anna).getFirst();
        assertAll(
                () -> assertEquals(Optional.of(5), annas.score()),
                () -> assertEquals(LocalDate.of(2026, 11, 18), annas.answeredOn()),
                () -> assertEquals("Nothing", annas.words()),
                () ->
                        assertEquals(
                                List.of(41.0 / 9),
                                book.answers.scores(List.of(anna)).stream()
                                        .map(Score::value)
                                        .toList()),
                () -> assertEquals(1, book.answers.of(boris).size()));
    }

    @Test
    void aNameThatTwoBearSaysNotWhich() {
        client("Белова", "Анна", "other@firm.ru");

        assertEquals(Fate.SEVERAL, rehearsed(ENGLISH_SURVEY).lines().get(1).fate());
    }

    @Test
    void aListWithoutScoresIsNoSurvey() {
        assertEquals(
                Optional.empty(),
                importing.rehearse(
                        TableSource.pasted("Имя;Телефон\nАнна;+7 900 000-00-01\n"),
                        Optional.empty()));
    }

    /// The second row reads the same either way, the third is written with points.
    @Test
    void aDayThatReadsTwoWaysIsNotGuessed() {
        var file =
                """
                Email,Date,Score
                anna@firm.ru,03/04/2026,5
                anna@firm.ru,05/05/2026,4
                boris@firm.ru,02.03.2026,4
                """;
        var doubt = new DateDoubt("03/04/2026", LocalDate.of(2026, 4, 3), LocalDate.of(2026, 3, 4));

        assertAll(
                () ->
                        assertEquals(
                                List.of(Fate.NO_DAY, Fate.TAKEN, Fate.TAKEN),
                                rehearsed(file).lines().stream()
                                        .map(AnswerPlan.Line::fate)
                                        .toList()),
                () -> assertEquals(Optional.of(doubt), rehearsed(file).doubt()),
                () ->
                        assertEquals(
                                List.of(
                                        LocalDate.of(2026, 4, 3),
                                        LocalDate.of(2026, 5, 5),
                                        LocalDate.of(2026, 3, 2)),
                                days(file, DateOrder.DAY_FIRST)),
                () ->
                        assertEquals(
                                List.of(
                                        LocalDate.of(2026, 3, 4),
                                        LocalDate.of(2026, 5, 5),
                                        LocalDate.of(2026, 3, 2)),
                                days(file, DateOrder.MONTH_FIRST)));
    }

    @Test
    void oneRowTellsTheOrderOfAllWhateverIsChosen() {
        var file =
                """
                Email,Date,Score
                anna@firm.ru,03/04/2026,5
                boris@firm.ru,20/03/2026,4
                """;

        assertEquals(Optional.empty(), rehearsed(file).doubt());
        assertEquals(
                List.of(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 3, 20)),
                days(file, DateOrder.MONTH_FIRST));
    }

    private List<LocalDate> days(String file, DateOrder order) {
        return importing
                .rehearse(TableSource.pasted(file), Optional.of(order))
                .orElseThrow()
                .answers()
                .stream()
                .map(Answer::answeredOn)
                .toList();
    }

    @Test
    void manyBadAnswersMakeACallForEachClientAndFillNoDay() {
        var file = new StringBuilder("Email,Score\n");
        for (var i = 0; i < 20; i++) {
            client("Клиентов", "Имя" + i, "c" + i + "@firm.ru");
            file.append("c").append(i).append("@firm.ru,1\n");
        }

        assertEquals(20, importing.apply(rehearsed(file.toString())).size());
        assertEquals(20, book.book.followUps.countAfter(SatisfactionBook.TODAY.minusDays(1)));
        assertEquals(15, book.book.followUps.countAfter(SatisfactionBook.TODAY));
    }

    @Test
    void aClientWhoWentAfterTheRehearsalIsLeftOut() {
        var plan = rehearsed(RUSSIAN_FORM);
        book.book.step(
                () -> {
                    book.book.clients.trash(List.of(anna), SatisfactionBook.NOW);
                    book.book.clients.purge(List.of(anna));
                });
        importing.apply(plan);
        assertEquals(List.of(), book.answers.of(anna));
        assertEquals(2, book.answers.of(boris).size());
    }

    @Test
    void wordsLongerThanAnyThatAreKeptAreToldBeforeAnythingIsWritten() {
        var words = "я".repeat(Answer.LONGEST_WORDS + 1);
        var plan =
                rehearsed(
                        """
                        Email,Насколько вы довольны?,Почему?
                        anna@firm.ru,5,%s
                        boris@firm.ru,4,Хорошо
                        """
                                .formatted(words));
        assertEquals(
                List.of(Fate.TOO_LONG, Fate.TAKEN),
                plan.lines().stream().map(AnswerPlan.Line::fate).toList());
    }

    private AnswerPlan rehearsed(String file) {
        return importing.rehearse(TableSource.pasted(file), Optional.empty()).orElseThrow();
    }

    private static List<Integer> lines(AnswerPlan plan) {
        return plan.lines().stream().map(AnswerPlan.Line::line).toList();
    }

    private ClientId client(String family, String given, String email) {
        var id = new ClientId(book.book.base.ids.next());
        book.book.step(
                () ->
                        book.book.clients.insert(
                                Client.person(id, SatisfactionBook.NOW)
                                        .name(PersonName.of(family, given, ""))
                                        .contacts(List.of(ContactPoint.email(email)))
                                        .build()));
        return id;
    }
}
