package org.kartoteka.cadence.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.cadence.Cadence;
import org.kartoteka.cadence.CadenceLevel;
import org.kartoteka.cadence.CadenceOffer;
import org.kartoteka.cadence.CadenceRule;
import org.kartoteka.cadence.CadenceRules;
import org.kartoteka.cadence.CadenceTarget;
import org.kartoteka.cadence.CountedContacts;
import org.kartoteka.cadence.EditCadence;
import org.kartoteka.cadence.KeepInTouch;
import org.kartoteka.cadence.Losing;
import org.kartoteka.cadence.NoteContact;
import org.kartoteka.cadence.Portion;
import org.kartoteka.cadence.PutOff;
import org.kartoteka.cadence.Snooze;
import org.kartoteka.cadence.SnoozeClient;
import org.kartoteka.cadence.SnoozeOutcome;
import org.kartoteka.cadence.TouchLine;
import org.kartoteka.cadence.TypedDays;
import org.kartoteka.clients.TagClients;
import org.kartoteka.db.Tables;
import org.kartoteka.followups.AddFollowUp;
import org.kartoteka.followups.LogInteraction;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Outcome;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.kernel.StageEntryId;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Cadences on a real base: what is set, what counts, who is asked for, and the way back.
class KeepInTouchTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    /// A Friday.
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 5);

    private static final CadenceTarget EVERYONE = new CadenceTarget.OfEveryone();

    @TempDir Path folder;

    private LogbookBase logbook;
    private JooqCadences cadences;
    private JooqCadenceSettings settings;
    private JooqPutOffs putOffs;
    private KeepInTouch keepInTouch;
    private EditCadence editing;
    private SnoozeClient snoozing;

    @BeforeEach
    void open() {
        logbook = LogbookBase.in(folder, Instant.parse("2026-03-01T09:00:00Z"), MOSCOW);
        var base = logbook.base;
        cadences = new JooqCadences(base.sql, base.ledger, base.ids);
        settings = new JooqCadenceSettings(base.sql, base.ledger, base.ids);
        putOffs = new JooqPutOffs(base.sql, base.ledger, base.ids);
        keepInTouch =
                new KeepInTouch(
                        new KeepInTouch.Sources(
                                cadences,
                                settings,
                                putOffs,
                                new JooqContactHistory(base.sql, MOSCOW),
                                new JooqCadenceFacts(base.sql, MOSCOW),
                                logbook.clientRows),
                        base.transactions,
                        logbook.clock);
        editing = new EditCadence(cadences, settings, logbook.clients, base.transactions);
        snoozing =
                new SnoozeClient(
                        keepInTouch, putOffs, settings, logbook.clients, base.transactions);
    }

    @AfterEach
    void close() {
        logbook.close();
    }

    private void goTo(LocalDate day) {
        logbook.clock.set(day.atTime(10, 0).atZone(MOSCOW).toInstant());
    }

    private void call(ClientId client, LocalDate day) {
        logbook.step(
                () ->
                        logbook.interactions.insert(
                                logbook.call(client, day + "T07:00:00Z").build()));
    }

    private void set(CadenceTarget target, int ideal, int longest) {
        editing.set(new CadenceRule(target, Optional.of(new Cadence(ideal, longest))));
    }

    private void undo() {
        logbook.base.journal.undo();
    }

    private static List<ClientId> clients(List<TouchLine> lines) {
        return lines.stream().map(line -> line.standing().client()).toList();
    }

    private static List<Boolean> handled(Portion portion) {
        return portion.calls().stream().map(TouchLine::isHandled).toList();
    }

    private Optional<CadenceOffer> offer(ClientId client) {
        return keepInTouch.of(client).orElseThrow().offer();
    }

    private static Optional<CadenceOffer> offer(
            CadenceLevel level, String source, int ideal, int longest) {
        return Optional.of(
                new CadenceOffer(level, source, Optional.of(new Cadence(ideal, longest))));
    }

    @Test
    void theCardGoesBeforeTheTagTheTagBeforeTheStageAndEachCanBeTakenBack() {
        var anna = logbook.client("Анна");
        goTo(TODAY);
        assertEquals(Optional.empty(), offer(anna));
        set(EVERYONE, 60, 90);
        assertEquals(offer(CadenceLevel.DEFAULT, "", 60, 90), offer(anna));

        enterStage(anna, RelationshipStage.EXPLORATION, TODAY.minusDays(3));
        enterStage(anna, RelationshipStage.EXPANSION, TODAY.plusDays(3));
        set(new CadenceTarget.OfStage(RelationshipStage.EXPLORATION), 20, 30);
        set(new CadenceTarget.OfStage(RelationshipStage.EXPANSION), 1, 2);
        assertEquals(offer(CadenceLevel.STAGE, "EXPLORATION", 20, 30), offer(anna));

        new TagClients(logbook.clients, logbook.base.transactions).add(List.of(anna), "Опт");
        set(new CadenceTarget.OfTag("опт"), 40, 50);
        assertEquals(offer(CadenceLevel.TAG, "опт", 40, 50), offer(anna));

        var card = new CadenceTarget.OfClient(anna);
        editing.set(new CadenceRule(card, Optional.empty()));
        var none = Optional.of(new CadenceOffer(CadenceLevel.CLIENT, "", Optional.empty()));
        assertEquals(none, offer(anna));
        assertEquals(none, lineOffer(anna), "one by one as all at once");
        editing.inherit(card);
        assertEquals(offer(CadenceLevel.TAG, "опт", 40, 50), offer(anna));
        undo();
        assertEquals(none, offer(anna));
        undo();
        undo();
        assertEquals(offer(CadenceLevel.STAGE, "EXPLORATION", 20, 30), offer(anna));
    }

    /// What the list of those who are being lost was told of one client who is not let go.
    private Optional<CadenceOffer> lineOffer(ClientId client) {
        var losing = keepInTouch.losing();
        return List.of(Losing.Group.values()).stream()
                .flatMap(group -> losing.of(group).stream())
                .filter(line -> line.standing().client().equals(client))
                .findFirst()
                .map(line -> line.standing().offer())
                .orElse(Optional.of(new CadenceOffer(CadenceLevel.CLIENT, "", Optional.empty())));
    }

    private void enterStage(ClientId client, RelationshipStage stage, LocalDate day) {
        var row = Tables.STAGE_ENTRY.newRecord();
        row.setId(new StageEntryId(logbook.base.ids.next()));
        row.setClientId(client);
        row.setStage(stage.name());
        row.setEnteredOn(day);
        row.setMovedBy("PERSON");
        row.setWhy("");
        row.setCreatedAt(logbook.clock.instant());
        row.setVersion(1);
        if (stage == RelationshipStage.DISSOLUTION) {
            row.setSide("CLIENT");
            row.setReason("OTHER");
        }
        logbook.step(() -> logbook.base.ledger.insert(row));
    }

    @Test
    void aTagKeepsItsCadenceWhateverItsCase() {
        set(new CadenceTarget.OfTag("VIP"), 7, 14);
        set(new CadenceTarget.OfTag("vip"), 10, 20);
        assertEquals(
                List.of(
                        new CadenceRule(
                                new CadenceTarget.OfTag("VIP"), Optional.of(new Cadence(10, 20))),
                        new CadenceRule(
                                new CadenceTarget.OfStage(RelationshipStage.DISSOLUTION),
                                Optional.empty())),
                cadences.all());
    }

    @Test
    void theDayAsksForTheLatestAndKeepsThemWhenTheyAreHandled() {
        var called = logbook.client("Анна");
        var putOff = logbook.client("Борис");
        var planned = logbook.client("Вера");
        var left = logbook.client("Глеб");
        var waiting = logbook.client("Дина");
        var fine = logbook.client("Егор");
        List.of(called, putOff, planned, left, waiting)
                .forEach(client -> call(client, TODAY.minusDays(40 - client.value() % 2)));
        call(called, TODAY.minusDays(39));
        call(fine, TODAY.minusDays(3));
        goTo(TODAY);
        assertEquals(List.of(), keepInTouch.portion().calls(), "nothing is asked unbidden");
        set(EVERYONE, 30, 60);
        editing.settle(rules -> rules.withDailyCap(4));
        var morning = keepInTouch.portion();
        assertEquals(4, morning.calls().size());
        assertEquals(
                List.of(1, TODAY.plusDays(3)), List.of(morning.waiting(), morning.waitingUntil()));

        var who = clients(morning.calls());
        call(who.get(0), TODAY);
        snoozing.by(who.get(1), Period.ofWeeks(1), Optional.empty());
        new AddFollowUp(
                        logbook.followUps,
                        logbook.clients,
                        logbook.base.transactions,
                        logbook.base.ids,
                        logbook.clock)
                .add(who.get(2), new StepPlan("смета", TODAY.plusDays(9), Optional.empty()));
        var evening = keepInTouch.portion();
        assertEquals(who, clients(evening.calls()));
        assertEquals(List.of(true, true, true, false), handled(evening));
        assertEquals(1, evening.left());
        assertEquals(1, evening.waiting());
        undo();
        assertEquals(List.of(true, true, false, false), handled(keepInTouch.portion()));

        goTo(TODAY.plusDays(1));
        assertEquals(List.of(), keepInTouch.portion().calls(), "a Saturday");
        goTo(TODAY.plusDays(3));
        var monday = keepInTouch.portion();
        assertEquals(
                Set.of(who.get(2), who.get(3), waitingOf(who)),
                Set.copyOf(clients(monday.calls())));
        assertTrue(List.of(called, putOff, planned, left, waiting).containsAll(who));
    }

    /// The one of the five who was not asked for on Friday.
    private ClientId waitingOf(List<ClientId> asked) {
        return logbook.clientRows.all().stream()
                .filter(row -> !asked.contains(row.id()))
                .filter(row -> !row.displayName().equals("Егор"))
                .map(row -> row.id())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyWhatCountsEndsASilence() {
        var anna = logbook.client("Анна");
        goTo(TODAY);
        call(anna, TODAY.minusDays(50));
        logbook.step(
                () ->
                        logbook.interactions.insertAll(
                                List.of(
                                        logbook.call(anna, "2026-05-20T07:00:00Z")
                                                .outcome(Optional.of(Outcome.NO_ANSWER))
                                                .build(),
                                        logbook.call(anna, "2026-05-16T07:00:00Z")
                                                .channel(LogbookBase.EMAIL)
                                                .build(),
                                        logbook.call(anna, "2026-05-26T07:00:00Z")
                                                .channel(new ChannelId(13))
                                                .build(),
                                        logbook.call(anna, "2026-05-11T07:00:00Z")
                                                .direction(Direction.IN)
                                                .build())));
        assertEquals(20, silent(anna), "a call that nobody took and a post for all do not count");
        counting(new CountedContacts(true, true, true, Set.of(new ChannelId(13))));
        assertEquals(16, silent(anna));
        counting(new CountedContacts(true, true, true, Set.of()));
        assertEquals(10, silent(anna));
        counting(new CountedContacts(true, false, false, Set.of()));
        assertEquals(25, silent(anna));
        counting(
                new CountedContacts(
                        true, true, false, Set.of(LogbookBase.EMAIL, new ChannelId(13))));
        assertEquals(25, silent(anna));
        set(EVERYONE, 5, 10);
        assertEquals(
                List.of(25),
                keepInTouch.losing().of(Losing.Group.TOO_LONG).stream()
                        .map(line -> line.standing().silentDays())
                        .toList());
        undo();
        undo();
        undo();
        assertEquals(10, silent(anna), "what counts is a step like any other");
    }

    private void counting(CountedContacts counted) {
        editing.settle(rules -> rules.withCounted(counted));
    }

    private int silent(ClientId client) {
        return keepInTouch.of(client).orElseThrow().silentDays();
    }

    @Test
    void weAreLosingWhoIsSilentTooLongOrLongerThanUsual() {
        var tooLong = logbook.client("Анна");
        var unusual = logbook.client("Борис");
        var putOff = logbook.client("Вера");
        var gone = logbook.client("Глеб");
        var trashed = logbook.client("Дина");
        goTo(TODAY);
        List.of(tooLong, putOff, gone, trashed)
                .forEach(client -> call(client, TODAY.minusDays(70)));
        for (var ago : List.of(51, 44, 37, 30)) {
            call(unusual, TODAY.minusDays(ago));
        }
        enterStage(gone, RelationshipStage.DISSOLUTION, TODAY.minusDays(60));
        logbook.step(() -> logbook.clients.trash(List.of(trashed), logbook.clock.instant()));
        assertEquals(List.of(List.of(), List.of(unusual), List.of()), losing(), "with nothing set");
        set(EVERYONE, 30, 60);
        snoozing.until(putOff, TODAY.plusDays(2), Optional.empty());
        assertEquals(List.of(List.of(tooLong), List.of(unusual), List.of(putOff)), losing());
        undo();
        assertEquals(List.of(List.of(tooLong, putOff), List.of(unusual), List.of()), losing());
        call(tooLong, TODAY);
        logbook.step(() -> logbook.clients.restore(List.of(trashed)));
        assertEquals(List.of(List.of(putOff, trashed), List.of(unusual), List.of()), losing());
    }

    private List<List<ClientId>> losing() {
        var losing = keepInTouch.losing();
        return List.of(Losing.Group.values()).stream()
                .map(group -> clients(losing.of(group)))
                .toList();
    }

    @Test
    void theThirdTimeAsksWhyOnceAndDaysOffArePassedOver() {
        var anna = logbook.client("Анна");
        goTo(TODAY);
        assertEquals(
                new SnoozeOutcome.Done(new PutOff(anna, TODAY, TODAY.plusDays(3), "")),
                snoozing.by(anna, Period.ofDays(1), Optional.empty()),
                "to Monday");
        snoozing.by(anna, Period.ofDays(1), Optional.empty());
        assertEquals(
                Optional.of(new Snooze(TODAY.plusDays(4), TODAY, 1, "")),
                keepInTouch.of(anna).orElseThrow().snooze(),
                "again on the same day is further, not oftener");
        goTo(TODAY.plusDays(4));
        snoozing.until(anna, TODAY.plusDays(5), Optional.empty());
        goTo(TODAY.plusDays(5));
        assertEquals(
                new SnoozeOutcome.ReasonAsked(TODAY.plusDays(6)),
                snoozing.until(anna, TODAY.plusDays(6), Optional.empty()));
        snoozing.until(anna, TODAY.plusDays(6), Optional.of("в отпуске"));
        var third = new Snooze(TODAY.plusDays(6), TODAY.plusDays(5), 3, "в отпуске");
        assertEquals(Optional.of(third), keepInTouch.of(anna).orElseThrow().snooze());
        snoozing.until(anna, TODAY.plusDays(9), Optional.empty());
        assertEquals(
                Optional.of(new Snooze(TODAY.plusDays(9), TODAY.plusDays(5), 3, "в отпуске")),
                keepInTouch.of(anna).orElseThrow().snooze());
        undo();
        assertEquals(Optional.of(third), keepInTouch.of(anna).orElseThrow().snooze());
        assertEquals(
                new SnoozeOutcome.Gone(),
                snoozing.by(new ClientId(1), Period.ofDays(1), Optional.empty()));
    }

    @Test
    void whatIsSettledIsStoredWholeAndTakenBackWhole() {
        var shipped = settings.rules();
        assertEquals(
                new CadenceRules(
                        6,
                        new CountedContacts(
                                true,
                                true,
                                false,
                                Set.of(
                                        new ChannelId(13),
                                        new ChannelId(14),
                                        new ChannelId(15),
                                        new ChannelId(16))),
                        Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        true,
                        List.of()),
                shipped);
        var own =
                new CadenceRules(
                        9,
                        new CountedContacts(
                                false, true, true, Set.of(new ChannelId(2), new ChannelId(14))),
                        Set.of(DayOfWeek.MONDAY),
                        false,
                        List.of(
                                new TypedDays(TODAY, TODAY.plusDays(13), false),
                                new TypedDays(TODAY.plusDays(20), TODAY.plusDays(20), true)));
        editing.settle(_ -> own);
        assertEquals(own, settings.rules());
        assertTrue(own.daysOff().isOff(TODAY.plusDays(13)));
        assertTrue(!own.daysOff().isOff(TODAY.plusDays(14)));
        undo();
        assertEquals(shipped, settings.rules());
    }

    @Test
    void aSaturdayThatTheGovernmentMovedIsWorked() {
        var saturday = TODAY.plusDays(1);
        var rules = settings.rules();
        assertTrue(rules.daysOff().isOff(saturday));
        assertTrue(rules.daysOff().isOff(LocalDate.of(2026, 6, 12)), "Russia Day");
        var moved = List.of(new TypedDays(saturday, saturday, true));
        assertTrue(!rules.withTypedDays(moved).daysOff().isOff(saturday));
    }

    @Test
    void aContactIsNotedInAChannelThatCounts() {
        var anna = logbook.client("Анна");
        goTo(TODAY);
        var logging =
                new LogInteraction(
                        logbook.clients,
                        logbook.interactions,
                        logbook.promises,
                        logbook.followUps,
                        logbook.series,
                        logbook.base.transactions,
                        logbook.base.ids,
                        logbook.clock);
        var noting =
                new NoteContact(
                        logging,
                        logbook.interactions,
                        logbook.channels,
                        settings,
                        logbook.base.ids,
                        logbook.clock);
        logbook.step(
                () ->
                        logbook.interactions.insert(
                                logbook.call(anna, "2026-05-01T07:00:00Z")
                                        .channel(new ChannelId(13))
                                        .build()));
        counting(new CountedContacts(true, false, false, Set.of(new ChannelId(13))));
        assertTrue(noting.note(anna, "Поговорили"));
        assertEquals(0, silent(anna));
        var noted = logbook.interactions.timeline(anna, Set.of(), Optional.empty(), 1).getFirst();
        assertEquals(
                List.of(LogbookBase.CALL, Direction.IN, "Поговорили"),
                List.of(noted.channel(), noted.direction(), noted.text()));
    }
}
