package org.kartoteka.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kartoteka.testing.LogbookBase.CALL;
import static org.kartoteka.testing.LogbookBase.EMAIL;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.PromisePlan;
import org.kartoteka.interactions.quicklog.ChannelWords;
import org.kartoteka.interactions.quicklog.QuickLog;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class LogInteractionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalDate TOMORROW = LocalDate.parse("2026-11-23");

    @TempDir Path folder;

    private LogbookBase book;
    private LogInteraction log;
    private ClientId anna;

    @BeforeEach
    void open() {
        book = LogbookBase.in(folder, NOW, MOSCOW);
        log =
                new LogInteraction(
                        book.clients,
                        book.interactions,
                        book.promises,
                        book.followUps,
                        book.series,
                        book.base.transactions,
                        book.base.ids,
                        book.clock);
        anna = book.client("Анна");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aLineBecomesTheTalkItsStepAndItsPromiseInOneStep() {
        var logged =
                assertInstanceOf(
                        LogOutcome.Logged.class,
                        log.log(
                                entry(
                                        "звонок 15м обсудили договор !завтра 10:00 перезвонить"
                                                + " #цена обещал смету до пятницы")));

        var talk = book.interactions.timeline(anna, Set.of(), Optional.empty(), 10).getFirst();
        assertEquals(logged.talk(), talk);
        assertEquals("обсудили договор", talk.text());
        assertEquals(List.of("цена"), talk.tags());
        var step = book.followUps.of(anna).getFirst();
        assertEquals(
                new StepPlan("перезвонить", TOMORROW, Optional.of(LocalTime.of(10, 0))),
                new StepPlan(step.text(), step.dueDate(), step.dueTime()));
        assertEquals(Optional.of(talk.id()), step.interaction());
        var promise = book.promises.of(anna).getFirst();
        assertEquals("смету", promise.text());
        assertEquals(Optional.of(LocalDate.parse("2026-11-27")), promise.due());
        assertFalse(logged.asksForNextStep());

        book.base.journal.undo();
        assertEquals(List.of(), book.interactions.timeline(anna, Set.of(), Optional.empty(), 10));
        assertEquals(List.of(), book.followUps.of(anna));
        assertEquals(List.of(), book.promises.of(anna));
    }

    @Test
    void aLineSaysHowOftenAStepComesAndWhenItIsToldOf() {
        log.log(entry("звонок обсудили договор !каждый 3-й пн 10:00 за день сверка #цена"));

        var step = book.followUps.of(anna).getFirst().plan();
        assertEquals(
                new StepPlan(
                        "сверка",
                        step.date(),
                        Optional.of(LocalTime.of(10, 0)),
                        Optional.of(new Recurrence.ByRule("FREQ=MONTHLY;BYDAY=3MO")),
                        Optional.of(List.of(new Alert(24 * 60)))),
                step);
        assertEquals(DayOfWeek.MONDAY, step.date().getDayOfWeek());
    }

    @Test
    void whatChangedIsAnnouncedOnce() {
        var heard = EnumSet.noneOf(Topic.class);
        for (var topic : Topic.values()) {
            book.base.changes.on(topic, () -> assertTrue(heard.add(topic), topic::name));
        }
        log.log(entry("звонок !завтра перезвонить обещал смету"));

        assertTrue(
                heard.containsAll(Set.of(Topic.INTERACTIONS, Topic.FOLLOW_UPS, Topic.PROMISES)),
                heard::toString);
    }

    @Test
    void aTalkWithoutANextStepAsksForOne() {
        assertTrue(logged("звонок обсудили").asksForNextStep());
        assertFalse(
                logged("звонок обсудили !нет").asksForNextStep(), "nothing follows, on purpose");
        assertFalse(logged("звонок !завтра").asksForNextStep());
        assertFalse(logged("звонок обсудили").asksForNextStep(), "yesterday's step is still open");
    }

    @Test
    void thePlannedStepThatTheTalkWasIsDone() {
        var planned = logged("звонок !завтра перезвонить").steps().getFirst();
        var entry = entry("звонок дозвонился !нет");
        log.log(
                new LogEntry(
                        entry.talk(), entry.steps(), entry.promises(), Optional.of(planned.id())));

        assertEquals(FollowUp.State.DONE, book.followUps.find(planned.id()).orElseThrow().state());
    }

    @Test
    void nothingIsWrittenForAClientWhoIsGone() {
        var entry = entry("звонок !завтра");
        book.step(() -> book.clients.trash(List.of(anna), NOW));

        assertEquals(new LogOutcome.ClientGone(), log.log(entry));
        book.step(() -> book.clients.restore(List.of(anna)));
        assertEquals(List.of(), book.followUps.of(anna));
    }

    @Test
    void aTextThatDoesNotFitIsRefusedWhole() {
        var longText = "x".repeat(Interaction.LONGEST_TEXT + 1);
        var entry = entry("звонок");
        var plan = new PromisePlan(Promise.Side.MINE, longText, Optional.empty());

        assertEquals(new LogOutcome.TooLong(), log.log(entry(longText)));
        assertEquals(
                new LogOutcome.TooLong(),
                log.log(new LogEntry(entry.talk(), List.of(), List.of(plan), Optional.empty())));
        assertInstanceOf(
                LogOutcome.Logged.class, log.log(entry("x".repeat(Interaction.LONGEST_TEXT))));
    }

    @Test
    void theMomentOfTheTalk() {
        assertEquals(NOW, entry("звонок").talk().happenedAt());
        assertEquals(NOW, entry("звонок сегодня").talk().happenedAt());
        assertEquals(
                Instant.parse("2026-11-21T09:00:00Z"), entry("звонок вчера").talk().happenedAt());
        assertEquals(
                Instant.parse("2026-11-21T11:00:00Z"),
                entry("звонок вчера 14:00").talk().happenedAt());
    }

    @Test
    void whatTheLineDoesNotSay() {
        var talk = entry("обсудили").talk();

        assertEquals(EMAIL, talk.channel());
        assertEquals(Direction.OUT, talk.direction());
        assertEquals(CALL, entry("звонок").talk().channel());
        assertEquals(Direction.IN, entry("вх звонок").talk().direction());
    }

    @Test
    void aDeletedTalkLeavesItsStepAndPromise() {
        var logged = logged("звонок !завтра перезвонить обещал смету");
        var delete =
                new DeleteInteraction(
                        book.clients,
                        book.interactions,
                        book.promises,
                        book.followUps,
                        book.base.transactions);

        assertTrue(delete.delete(logged.talk()));
        assertFalse(delete.delete(logged.talk()));
        assertEquals(Optional.empty(), book.interactions.find(logged.talk().id()));
        assertEquals(Optional.empty(), book.followUps.of(anna).getFirst().interaction());
        assertEquals(Optional.empty(), book.promises.of(anna).getFirst().interaction());

        book.base.journal.undo();
        assertEquals(Optional.of(logged.talk()), book.interactions.find(logged.talk().id()));
        assertEquals(
                Optional.of(logged.talk().id()), book.followUps.of(anna).getFirst().interaction());
    }

    private LogOutcome.Logged logged(String line) {
        return assertInstanceOf(LogOutcome.Logged.class, log.log(entry(line)));
    }

    private LogEntry entry(String typed) {
        var grammar = new QuickLog(new ChannelWords(book.channels.all()), _ -> List.of());
        var line = grammar.readAboutKnown(typed, LocalDateTime.ofInstant(NOW, MOSCOW));
        return new EntryOfLine(book.base.ids, book.clock).entry(line, anna, line.text(), EMAIL);
    }
}
