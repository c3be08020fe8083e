package org.kartoteka.interactions.quicklog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kartoteka.interactions.quicklog.KnownClients.ANNA;
import static org.kartoteka.interactions.quicklog.KnownClients.ANNA_BELL;
import static org.kartoteka.interactions.quicklog.KnownClients.IVAN;
import static org.kartoteka.interactions.quicklog.KnownClients.MARIA_ORLOVA;
import static org.kartoteka.interactions.quicklog.KnownClients.MARIA_SMIRNOVA;
import static org.kartoteka.interactions.quicklog.KnownClients.ROMASHKA;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Outcome;
import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.PromisePlan;
import org.kartoteka.interactions.Sentiment;
import org.kartoteka.interactions.quicklog.Span.Kind;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.platform.text.HumanDate;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

final class QuickLogTest {

    /// A Sunday.
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-22T11:30");

    private static final LocalDate THURSDAY = LocalDate.parse("2026-11-26");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");
    private static final ChannelId CALL = new ChannelId(6);
    private static final ChannelId MEETING = new ChannelId(4);
    private static final ChannelId OFFICE = new ChannelId(10);
    private static final ChannelId AVITO = new ChannelId(100);

    private final KnownClients known = new KnownClients();
    private final QuickLog grammar = new QuickLog(new ChannelWords(channels()), known);

    @Test
    void theExampleInRussian() {
        var line =
                read(
                        "анна звонок 15м обсудили договор !чт 10:00 перезвонить #цена оценка 4"
                                + " обещал прислать смету до пятницы");

        assertEquals(List.of(ANNA), line.client().orElseThrow().candidates());
        assertEquals(Optional.of(CALL), line.channel());
        assertEquals(Optional.of(Duration.ofMinutes(15)), line.duration());
        assertEquals("обсудили договор", line.text());
        assertEquals(
                List.of(
                        new LineStep(
                                "перезвонить",
                                HumanDate.at(THURSDAY, LocalTime.of(10, 0)),
                                "чт 10:00 перезвонить",
                                false)),
                line.steps());
        assertEquals(List.of("цена"), line.tags());
        assertEquals(Optional.of(4), line.score());
        assertEquals(
                List.of(new PromisePlan(Promise.Side.MINE, "прислать смету", Optional.of(FRIDAY))),
                line.promises());
        assertEquals(
                "CLIENT=анна|CHANNEL=звонок|DURATION=15м|TEXT=обсудили"
                    + " договор|STEP_MARK=!|STEP_DATE=чт"
                    + " 10:00|STEP_TEXT=перезвонить|TAG=#цена|SCORE=оценка"
                    + " 4|PROMISE_MARK=обещал|PROMISE_TEXT=прислать смету|PROMISE_DATE=до пятницы",
                chips(line));
    }

    @Test
    void theExampleInEnglish() {
        var line = read("anna call 15m discussed contract !thu 10:00 call back #price");

        assertEquals(List.of(ANNA_BELL), line.client().orElseThrow().candidates());
        assertEquals(Optional.of(CALL), line.channel());
        assertEquals(Optional.of(Duration.ofMinutes(15)), line.duration());
        assertEquals("discussed contract", line.text());
        assertEquals(
                List.of(
                        new LineStep(
                                "call back",
                                HumanDate.at(THURSDAY, LocalTime.of(10, 0)),
                                "thu 10:00 call back",
                                false)),
                line.steps());
        assertEquals(List.of("price"), line.tags());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    анна звонок                          | CLIENT=анна;CHANNEL=звонок
                    звонок анна 15м                      | CHANNEL=звонок;CLIENT=анна;DURATION=15м
                    с анной петровой встреча             | CLIENT=с анной петровой;CHANNEL=встреча
                    анна с договором согласна            | CLIENT=анна;TEXT=с договором согласна
                    анна встреча в офисе обсудили        | CLIENT=анна;CHANNEL=встреча в офисе;TEXT=обсудили
                    от анны письмо                       | CLIENT=от анны;CHANNEL=письмо
                    6789 вх звонок                       | CLIENT=6789;DIRECTION=вх;CHANNEL=звонок
                    +7 912 345-67-89 звонок              | CLIENT=+7 912 345-67-89;CHANNEL=звонок
                    «Ромашка» звонок                     | CLIENT=«Ромашка»;CHANNEL=звонок
                    анна звонок вчера 14:00 1ч30м скидка | CLIENT=анна;CHANNEL=звонок;WHEN=вчера 14:00;DURATION=1ч30м;TEXT=скидка
                    анна обсудили договор 15 мин         | CLIENT=анна;TEXT=обсудили договор;DURATION=15 мин
                    анна обсудили 15м кабеля             | CLIENT=анна;TEXT=обсудили 15м кабеля
                    анна обсудили звонок                 | CLIENT=анна;TEXT=обсудили звонок
                    анна звонок -> скидка                | CLIENT=анна;CHANNEL=звонок;DIRECTION=->;TEXT=скидка
                    анна call in 20m prices              | CLIENT=анна;CHANNEL=call;DIRECTION=in;DURATION=20m;TEXT=prices
                    анна Авито скидка                    | CLIENT=анна;CHANNEL=Авито;TEXT=скидка
                    анна директ привет                   | CLIENT=анна;TEXT=директ привет
                    анна срочно! ждёт                    | CLIENT=анна;TEXT=срочно! ждёт
                    анна !!! ждёт                        | CLIENT=анна;TEXT=!!! ждёт
                    анна заказ #1234 готов               | CLIENT=анна;TEXT=заказ #1234 готов
                    анна оценка 7                        | CLIENT=анна;TEXT=оценка 7
                    анна не обещал ничего                | CLIENT=анна;TEXT=не обещал ничего
                    анна обещал                          | CLIENT=анна;TEXT=обещал
                    анна скидка :)                       | CLIENT=анна;TEXT=скидка;SENTIMENT=:)
                    анна настроение -1 злится            | CLIENT=анна;SENTIMENT=настроение -1;TEXT=злится
                    анна !                               | CLIENT=анна;STEP_MARK=!
                    анна !нет                            | CLIENT=анна;STEP_MARK=!;NO_STEP=нет
                    анна !нет ответа, повторить          | CLIENT=анна;STEP_MARK=!;STEP_TEXT=нет ответа, повторить
                    анна !перезвонить в чт 10            | CLIENT=анна;STEP_MARK=!;STEP_TEXT=перезвонить;STEP_DATE=в чт 10
                    анна !перезвонить в чт и спросить    | CLIENT=анна;STEP_MARK=!;STEP_TEXT=перезвонить в чт и спросить
                    анна !завтра. Обсудили цену          | CLIENT=анна;STEP_MARK=!;STEP_DATE=завтра.;TEXT=Обсудили цену
                    анна обещал смету. Обсудили цену     | CLIENT=анна;PROMISE_MARK=обещал;PROMISE_TEXT=смету.;TEXT=Обсудили цену
                    """)
    void takesEachWordForWhatItIs(String typed, String expected) {
        assertEquals(expected.replace(';', '|'), chips(read(typed)));
    }

    @Test
    void aClientIsShownWithAllWhoMayBeMeant() {
        assertEquals(
                List.of(MARIA_SMIRNOVA, MARIA_ORLOVA),
                read("мария звонок").client().orElseThrow().candidates());
        assertEquals(Optional.empty(), read("мария звонок").client().orElseThrow().sure());
        assertEquals(
                Optional.of(MARIA_ORLOVA),
                read("мария орлова звонок").client().orElseThrow().sure());
        assertEquals(Optional.of(ANNA), read("анне петровой звонок").client().orElseThrow().sure());
        assertEquals(Optional.of(IVAN), read("2233").client().orElseThrow().sure());
        assertEquals(Optional.of(ROMASHKA), read("«ромашка» письмо").client().orElseThrow().sure());
    }

    @Test
    void aFurtherWordMayBeTheCompanyOrTypedInTheOtherLayout() {
        var anna = new Candidate(ANNA.id(), "Петрова Анна", "ООО Ромашка");
        var lookup = new QuickLog(new ChannelWords(channels()), _ -> List.of(anna));

        assertEquals(
                "анна ромашка",
                lookup.read("анна ромашка звонок", NOW).client().orElseThrow().query());
        assertEquals(
                "fyyf gtnhjdf",
                lookup.read("fyyf gtnhjdf звонок", NOW).client().orElseThrow().query());
        assertEquals("анна", lookup.read("анна просит звонок", NOW).client().orElseThrow().query());
    }

    @Test
    void wordsThatNameNobodyStayText() {
        var line = read("зинаида попова звонок обсудили договор");

        assertEquals(ClientMention.of("зинаида попова", List.of()), line.client().orElseThrow());
        assertEquals("зинаида попова обсудили договор", line.text());
        assertEquals("обсудили договор", line.textWithoutClient());
        assertEquals("скидка", read("анна скидка").textWithoutClient());
    }

    @Test
    void aLineAboutAKnownClientNamesNobody() {
        var line = grammar.readAboutKnown("звонок 5м анна передала привет", NOW);

        assertEquals(Optional.empty(), line.client());
        assertEquals("анна передала привет", line.text());
        assertEquals(List.of(), known.asked);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "анна вх звонок, IN",
        "анна входящее письмо, IN",
        "от анны письмо, IN",
        "анна исх. звонок, OUT",
        "anna outgoing call, OUT",
        "from anna letter, IN"
    })
    void readsTheDirection(String typed, Direction expected) {
        assertEquals(Optional.of(expected), read(typed).direction());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "15м, 15",
        "15 минут, 15",
        "1ч, 60",
        "1 ч 20 мин, 80",
        "1ч30, 90",
        "'1,5ч', 90",
        "полчаса, 30",
        "час, 60",
        "полтора часа, 90",
        "1h30m, 90",
        "half an hour, 30",
        "2 hours, 120",
        "45min, 45"
    })
    void readsTheDuration(String typed, int minutes) {
        assertEquals(
                Optional.of(Duration.ofMinutes(minutes)),
                read("анна звонок " + typed + " скидка").duration());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0м", "1441м", "99ч", "м", "15"})
    void noSuchDuration(String typed) {
        assertEquals(Optional.empty(), read("анна звонок " + typed).duration());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "анна звонок недозвон, NO_ANSWER",
        "анна звонок не дозвонилась, NO_ANSWER",
        "анна call no answer, NO_ANSWER",
        "анна звонок отказ: дорого, DECLINED",
        "анна звонок договорились о поставке, AGREED",
        "'анна обсудили цену, думает', UNDECIDED"
    })
    void readsTheOutcomeAndKeepsItsWords(String typed, Outcome expected) {
        var line = read(typed);

        assertEquals(Optional.of(expected), line.outcome());
        assertTrue(line.text().length() > 3, line.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "анна обсудили отказ поставщика",
                "анна звонок не договорились",
                "анна он думает долго"
            })
    void wordsInsideASentenceAreNoOutcome(String typed) {
        assertEquals(Optional.empty(), read(typed).outcome());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    обещал прислать смету до пятницы           | MINE   | прислать смету      | 2026-11-27
                    обещала прислать смету                     | MINE   | прислать смету      |
                    я обещала скидку завтра                    | MINE   | скидку              | 2026-11-23
                    мы обещали привезти образцы                | MINE   | привезти образцы    |
                    обещали оплатить до 25.12                  | THEIRS | оплатить            | 2026-12-25
                    обещала мне прислать фото в пт             | THEIRS | прислать фото       | 2026-11-27
                    мне обещали ответ к среде                  | THEIRS | ответ               | 2026-11-25
                    она обещала подумать                       | THEIRS | подумать            |
                    promised to send the quote by friday       | MINE   | send the quote      | 2026-11-27
                    i promised a discount                      | MINE   | a discount          |
                    they promised to pay in 2 weeks            | THEIRS | pay                 | 2026-12-06
                    she promised an answer tomorrow            | THEIRS | an answer           | 2026-11-23
                    обещал до пятницы прислать смету           | MINE   | прислать смету      | 2026-11-27
                    обещал в пятницу                           | MINE   | в пятницу           | 2026-11-27
                    """)
    void readsPromisesOfBothSides(String typed, Promise.Side side, String text, LocalDate due) {
        assertEquals(
                List.of(new PromisePlan(side, text, Optional.ofNullable(due))),
                read("анна звонок " + typed).promises());
    }

    @Test
    void severalStepsAndPromisesInOneLine() {
        var line = read("анна обещал смету обещала мне фото !завтра смета !через 2 нед позвонить");

        assertEquals(
                List.of(
                        new PromisePlan(Promise.Side.MINE, "смету", Optional.empty()),
                        new PromisePlan(Promise.Side.THEIRS, "фото", Optional.empty())),
                line.promises());
        assertEquals(
                List.of(
                        new LineStep(
                                "смета",
                                HumanDate.on(LocalDate.parse("2026-11-23")),
                                "завтра смета",
                                false),
                        new LineStep(
                                "позвонить",
                                HumanDate.on(LocalDate.parse("2026-12-06")),
                                "через 2 нед позвонить",
                                false)),
                line.steps());
    }

    @Test
    void aStepWithoutADayIsTakenForTheNextWorkingDay() {
        assertEquals(
                List.of(
                        new LineStep(
                                "перезвонить",
                                HumanDate.on(LocalDate.parse("2026-11-23")),
                                "перезвонить",
                                true)),
                read("анна !перезвонить").steps());
        assertEquals(
                List.of(
                        new LineStep(
                                "перезвонить",
                                HumanDate.on(LocalDate.parse("2026-11-30")),
                                "перезвонить",
                                true)),
                grammar.read("анна !перезвонить", LocalDateTime.parse("2026-11-27T18:00")).steps());
    }

    @Test
    void nothingFollowsOnPurpose() {
        for (var typed :
                List.of(
                        "анна обсудили !нет",
                        "anna discussed !none",
                        "анна обсудили !-",
                        "анна !нет #цена")) {
            assertTrue(read(typed).noNextStep(), typed);
            assertEquals(List.of(), read(typed).steps());
        }
    }

    @Test
    void aTagInsideASentenceIsAWordOfItToo() {
        var line = read("анна обсудили #цена и сроки #опт !завтра отправить #прайс Анне #цена");

        assertEquals("обсудили цена и сроки", line.text());
        assertEquals("отправить прайс Анне", line.steps().getFirst().text());
        assertEquals(List.of("цена", "опт", "прайс"), line.tags());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "оценка 4, 4",
        "оценка: 5, 5",
        "оценил на 3, 3",
        "score 4/5, 4",
        "rated 2, 2",
        "★★★★☆, 4",
        "оценка:1, 1"
    })
    void readsTheScore(String typed, int expected) {
        assertEquals(Optional.of(expected), read("анна скидка " + typed).score());
    }

    @Test
    void readsTheMood() {
        assertEquals(Optional.of(Sentiment.POSITIVE), read("анна скидка :)").sentiment());
        assertEquals(Optional.of(Sentiment.NEGATIVE), read("анна mood -1").sentiment());
        assertEquals(Optional.of(Sentiment.NEUTRAL), read("анна :|").sentiment());
    }

    @Test
    void theDayOfTheTalkLiesBehind() {
        assertEquals(
                Optional.of(HumanDate.on(LocalDate.parse("2026-11-21"))),
                read("анна звонок вчера скидка").when());
        assertEquals(
                Optional.of(HumanDate.on(LocalDate.parse("2026-11-19"))),
                read("анна встреча в чт").when());
        assertEquals(Optional.empty(), read("анна звонок завтра скидка").when());
        assertEquals("завтра скидка", read("анна звонок завтра скидка").text());
        assertEquals(Optional.empty(), read("анна обсудили вчера скидку").when());
    }

    @Test
    void anEmptyLineSaysNothing() {
        assertEquals(List.of(), read("").spans());
        assertEquals(List.of(new Span(Kind.BLANK, 0, 2)), read("  ").spans());
    }

    private QuickLine read(String line) {
        return grammar.read(line, NOW);
    }

    private static String chips(QuickLine line) {
        return String.join(
                "|",
                line.spans().stream()
                        .filter(span -> span.kind() != Kind.BLANK)
                        .map(span -> span.kind() + "=" + span.of(line.typed()))
                        .toList());
    }

    static List<Channel> channels() {
        return List.of(
                shipped(CALL, "call", false),
                shipped(MEETING, "meeting", false),
                shipped(OFFICE, "office_meeting", false),
                shipped(new ChannelId(3), "email", false),
                shipped(new ChannelId(12), "social_message", true),
                new Channel(
                        AVITO,
                        Optional.empty(),
                        Optional.of("Авито"),
                        Optional.empty(),
                        17,
                        false));
    }

    private static Channel shipped(ChannelId id, String code, boolean archived) {
        return new Channel(id, Optional.of(code), Optional.empty(), Optional.empty(), 1, archived);
    }
}
