package org.kartoteka.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartoteka.app.Bundles;
import org.kartoteka.app.Wiring;
import org.kartoteka.clients.Client;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.kernel.AnswerId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ContractId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.kernel.PurchaseId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.kernel.StageEntryId;
import org.kartoteka.occasions.OccasionKind;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.platform.work.UndoOutcome;
import org.kartoteka.sales.Contract;
import org.kartoteka.sales.Purchase;
import org.kartoteka.sales.PurchaseLine;
import org.kartoteka.satisfaction.Answer;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.stages.StageEntry;
import org.kartoteka.stages.StageMove;
import org.kartoteka.testing.TestBase;
import org.kartoteka.testing.TurnedClock;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class PlanRuleStepsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final Currency RUB = Currency.getInstance("RUB");

    /// A Monday.
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @TempDir Path folder;

    private final TurnedClock clock = new TurnedClock(noon(MONDAY), ZONE);
    private TestBase base;
    private Wiring wiring;
    private EditStepRules editing;
    private ClientId anna;

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    @BeforeEach
    void open() {
        base = TestBase.in(folder, clock);
        wiring = started();
        editing =
                new EditStepRules(wiring.stepRules, wiring.transactions, wiring.ids, wiring.clock);
        anna = client("Anna", Optional.empty());
    }

    private Wiring started() {
        return new Wiring(
                base.connections,
                new Changes(Runnable::run),
                clock,
                ZONE,
                new Messages(Language.ENGLISH, Bundles.ALL));
    }

    @AfterEach
    void close() {
        base.close();
    }

    private LocalDate today() {
        return LocalDate.now(wiring.clock);
    }

    private void goTo(LocalDate day) {
        clock.turnTo(noon(day));
    }

    private ClientId client(String name, Optional<PartialDate> birthday) {
        var id = new ClientId(wiring.ids.next());
        var client =
                Client.person(id, wiring.clock.instant())
                        .name(PersonName.of("", name, ""))
                        .birthday(birthday)
                        .build();
        wiring.transactions.step(
                Label.of("step.client.added", name), () -> wiring.clients.insert(client));
        return id;
    }

    private StageEntry enter(ClientId client, RelationshipStage stage, LocalDate day) {
        var entry =
                new StageEntry(
                        new StageEntryId(wiring.ids.next()),
                        client,
                        StageMove.to(stage, day),
                        wiring.clock.instant(),
                        0);
        wiring.transactions.step(
                Label.of("step.stage.moved"), () -> wiring.stages.insertAll(List.of(entry)));
        return entry;
    }

    private Answer nps(ClientId client, int score) {
        var answer =
                new Answer(
                        new AnswerId(wiring.ids.next()),
                        client,
                        Measure.NPS,
                        Optional.of(score),
                        Optional.empty(),
                        today(),
                        "",
                        Optional.empty(),
                        "",
                        List.of(),
                        Optional.empty(),
                        wiring.clock.instant(),
                        0);
        wiring.transactions.step(
                Label.of("step.answer.recorded"), () -> wiring.answers.insertAll(List.of(answer)));
        return answer;
    }

    private Purchase buy(ClientId client, long minorUnits) {
        var purchase =
                Purchase.typed(
                        new PurchaseId(wiring.ids.next()),
                        client,
                        new PurchaseLine(today(), new Money(minorUnits, RUB), "tea"),
                        wiring.clock.instant());
        wiring.transactions.step(
                Label.of("step.purchase.added"), () -> wiring.purchases.insert(purchase));
        return purchase;
    }

    private void redate(Purchase purchase, LocalDate day) {
        var line = new PurchaseLine(day, purchase.amount(), purchase.items());
        wiring.transactions.step(
                Label.of("step.purchase.changed"),
                () -> wiring.purchases.update(purchase.rewritten(line)));
    }

    private void finish(FollowUp step) {
        wiring.transactions.step(
                Label.of("step.followup.done"),
                () ->
                        wiring.followUps.update(
                                step.closed(FollowUp.State.DONE, wiring.clock.instant())));
    }

    private void bear(ClientId client, PartialDate birthday) {
        var born = wiring.clients.find(client).orElseThrow();
        wiring.transactions.step(
                Label.of("step.client.saved"),
                () -> wiring.clients.update(born.with().birthday(Optional.of(birthday)).build()));
    }

    private List<FollowUp> open(ClientId client) {
        return wiring.followUps.of(client).stream()
                .filter(step -> step.state() == FollowUp.State.OPEN)
                .toList();
    }

    private List<LocalDate> days(ClientId client) {
        return open(client).stream().map(FollowUp::dueDate).toList();
    }

    @Test
    void aStageBringsItsStepOnceSoManyDaysLater() {
        editing.add(new Occurrence.StageEntered(RelationshipStage.COMMITMENT), 3, "write a letter");
        enter(anna, RelationshipStage.EXPLORATION, MONDAY);
        assertEquals(0, wiring.planRuleSteps.plan());

        enter(anna, RelationshipStage.COMMITMENT, MONDAY);
        assertEquals(1, wiring.planRuleSteps.planLatest(Topic.STAGES));
        assertEquals(0, wiring.planRuleSteps.plan());

        assertEquals(List.of(MONDAY.plusDays(3)), days(anna));
        assertEquals("write a letter", open(anna).getFirst().text());
        assertEquals(
                Optional.of("step.stage.moved"),
                wiring.journal.nextUndo().map(step -> step.label().key()),
                "Ctrl+Z passes by what the program did");
    }

    @Test
    void onADayOffTheStepStandsOnTheNextThatIsWorked() {
        editing.add(new Occurrence.PurchaseMade(), 5, "ask how it tastes");
        buy(anna, 10_000);
        buy(anna, -5_000);
        assertEquals(1, wiring.planRuleSteps.plan());
        assertEquals(List.of(MONDAY.plusDays(7)), days(anna));
    }

    @Test
    void scoresAreMeantFromTheBoundOrToIt() {
        editing.add(new Occurrence.ScoreGiven(Measure.NPS, 9, true), 0, "ask for a review");
        editing.add(new Occurrence.ScoreGiven(Measure.NPS, 3, false), 0, "visit");
        nps(anna, 8);
        nps(anna, 9);
        nps(anna, 10);
        nps(anna, 3);
        nps(anna, 4);
        assertEquals(3, wiring.planRuleSteps.plan());
        assertEquals(
                List.of("ask for a review", "ask for a review", "visit"),
                open(anna).stream().map(FollowUp::text).sorted().toList());
    }

    @Test
    void whatHappenedBeforeTheRuleOrWhileItWasOffIsLeftAlone() {
        goTo(MONDAY.minusDays(1));
        buy(anna, 100);
        goTo(MONDAY);
        var rule = editing.add(new Occurrence.PurchaseMade(), 0, "thank");
        assertEquals(0, wiring.planRuleSteps.plan());
        editing.switchTo(rule, false);
        buy(anna, 200);
        assertEquals(0, wiring.planRuleSteps.plan());
        goTo(MONDAY.plusDays(1));
        editing.switchTo(wiring.stepRules.all().getFirst(), true);
        assertEquals(0, wiring.planRuleSteps.plan());
        buy(anna, 300);
        assertEquals(1, wiring.planRuleSteps.plan());
    }

    @Test
    void aDateIsPreparedOnceAYearAlsoOverNewYearAndOn29February() {
        editing.add(new Occurrence.DateComes(OccasionKind.BIRTHDAY), 7, "choose a present");
        var boris = client("Boris", Optional.of(new PartialDate(1980, 1, 3)));
        var leap = client("Lea", Optional.of(new PartialDate(1996, 2, 29)));
        var monthOnly = client("Mia", Optional.of(new PartialDate(0, 1, 0)));
        var planned = 0;
        for (var day = MONDAY; day.isBefore(MONDAY.plusYears(3)); day = day.plusDays(1)) {
            goTo(day);
            planned += wiring.planRuleSteps.plan();
        }
        assertEquals(6, planned);
        assertEquals(3, open(boris).size());
        assertEquals(
                List.of(
                        LocalDate.of(2027, 2, 22),
                        LocalDate.of(2028, 2, 22),
                        LocalDate.of(2029, 2, 21)),
                days(leap).stream().sorted().toList());
        assertEquals(List.of(), open(monthOnly));
    }

    @Test
    void theEndOfAContractThatMovesTakesItsStepAlong() {
        editing.add(new Occurrence.ContractEnds(), 30, "talk about the next year");
        var contract =
                new Contract(
                        new ContractId(wiring.ids.next()),
                        anna,
                        "Rent",
                        MONDAY.minusYears(1),
                        Optional.of(MONDAY.plusDays(20)),
                        Optional.empty(),
                        wiring.clock.instant(),
                        1);
        wiring.transactions.step(
                Label.of("step.contract.added"), () -> wiring.contracts.insert(contract));
        assertEquals(1, wiring.planRuleSteps.plan());
        assertEquals(List.of(MONDAY), days(anna));

        wiring.transactions.step(
                Label.of("step.contract.changed"),
                () ->
                        wiring.contracts.update(
                                new Contract(
                                        contract.id(),
                                        anna,
                                        "Rent",
                                        contract.starts(),
                                        Optional.of(MONDAY.plusYears(1)),
                                        Optional.empty(),
                                        contract.createdAt(),
                                        2)));
        wiring.planRuleSteps.planLatest(Topic.SALES);
        assertEquals(List.of(), open(anna));
    }

    @Test
    void whatIsTakenBackTakesItsStepAlongAndBringsItBack() {
        editing.add(new Occurrence.ScoreGiven(Measure.NPS, 9, true), 0, "ask for a review");
        nps(anna, 10);
        wiring.planRuleSteps.planLatest(Topic.SATISFACTION);
        assertEquals(1, open(anna).size());

        assertInstanceOf(UndoOutcome.Done.class, wiring.journal.undo());
        wiring.planRuleSteps.planLatest(Topic.SATISFACTION);
        assertEquals(List.of(), open(anna));

        assertInstanceOf(UndoOutcome.Done.class, wiring.journal.redo());
        wiring.planRuleSteps.planLatest(Topic.SATISFACTION);
        assertEquals(1, open(anna).size());
    }

    @Test
    void aClientWhoWasAddedByMistakeGoesWithTheStepThatARulePlanned() {
        editing.add(new Occurrence.ClientAdded(), 1, "call");
        var boris = client("Boris", Optional.empty());
        assertEquals(2, wiring.planRuleSteps.planLatest(Topic.CLIENTS));

        assertInstanceOf(UndoOutcome.Done.class, wiring.journal.undo());
        assertEquals(Optional.empty(), wiring.clients.find(boris));
        assertEquals(1, open(anna).size());
        assertEquals(0, wiring.planRuleSteps.plan());

        assertInstanceOf(UndoOutcome.Done.class, wiring.journal.redo());
        assertEquals(1, open(boris).size());
        assertEquals(0, wiring.planRuleSteps.plan());
    }

    @Test
    void aPlannedStepThatSomebodyWorkedOnHoldsItsClient() {
        editing.add(new Occurrence.ClientAdded(), 1, "call");
        var boris = client("Boris", Optional.empty());
        wiring.planRuleSteps.planLatest(Topic.CLIENTS);
        var added = wiring.journal.nextUndo().orElseThrow();
        finish(open(boris).getFirst());

        var blocked = assertInstanceOf(UndoOutcome.Blocked.class, wiring.journal.undo(added.id()));
        assertTrue(
                blocked.inTheWay().stream()
                        .anyMatch(each -> each.label().key().equals("step.followup.done")));
        assertTrue(wiring.clients.find(boris).isPresent());
    }

    @Test
    void ofVeryManyNoDayGetsMoreThanFits() {
        editing.add(new Occurrence.PurchaseMade(), 0, "thank");
        for (var i = 0; i < 2 * PlanRuleSteps.STEPS_A_DAY + 3; i++) {
            buy(anna, 100 + i);
        }
        wiring.planRuleSteps.plan();
        assertEquals(
                Set.of(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2)), Set.copyOf(days(anna)));
        assertEquals(PlanRuleSteps.STEPS_A_DAY, days(anna).stream().filter(MONDAY::equals).count());
    }

    @Test
    void aRuleThatIsTakenOutPlansNothingMoreAndKeepsWhatItPlanned() {
        var rule = editing.add(new Occurrence.PurchaseMade(), 0, "thank");
        buy(anna, 100);
        wiring.planRuleSteps.plan();
        editing.reword(rule, "thank warmly");
        assertEquals("thank warmly", wiring.stepRules.all().getFirst().text());
        editing.remove(rule);
        buy(anna, 100);
        assertEquals(0, wiring.planRuleSteps.plan());
        assertEquals(1, open(anna).size());
        wiring.journal.undo();
        wiring.journal.undo();
        assertEquals(List.of("thank warmly"), texts());
    }

    @Test
    void aCorrectedDayMovesTheOpenStepAndPlansNoSecondWhereItIsDone() {
        editing.add(new Occurrence.PurchaseMade(), 3, "ask how it tastes");
        goTo(MONDAY.plusDays(1));
        var first = buy(anna, 100);
        var second = buy(anna, 200);
        assertEquals(2, wiring.planRuleSteps.plan());
        finish(open(anna).getFirst());
        redate(first, MONDAY);
        redate(second, MONDAY);

        assertEquals(0, wiring.planRuleSteps.plan());
        assertEquals(List.of(MONDAY.plusDays(3)), days(anna));
        assertEquals(0, wiring.planRuleSteps.plan());
    }

    @Test
    void aBirthdayThatIsCorrectedIsPreparedOnce() {
        editing.add(new Occurrence.DateComes(OccasionKind.BIRTHDAY), 7, "choose a present");
        var boris = client("Boris", Optional.of(new PartialDate(1980, 11, 23)));
        var vera = client("Vera", Optional.of(new PartialDate(1980, 11, 23)));
        assertEquals(2, wiring.planRuleSteps.plan());
        finish(open(boris).getFirst());
        goTo(MONDAY.plusDays(2));
        bear(boris, new PartialDate(1980, 11, 25));
        bear(vera, new PartialDate(1980, 11, 24));

        assertEquals(0, wiring.planRuleSteps.plan());
        assertEquals(List.of(), open(boris));
        assertEquals(List.of(MONDAY.plusDays(2)), days(vera));
        bear(vera, new PartialDate(1980, 3, 1));
        wiring.planRuleSteps.plan();
        assertEquals(List.of(), open(vera));
    }

    @Test
    void aStepFarAheadGoesWithItsOccurrenceHoweverLateAndThoughTheRuleIsOff() {
        var rule = editing.add(new Occurrence.PurchaseMade(), 180, "offer the new harvest");
        var first = buy(anna, 100);
        var second = buy(anna, 200);
        assertEquals(2, wiring.planRuleSteps.plan());
        goTo(MONDAY.plusDays(50));
        wiring.transactions.step(
                Label.of("step.purchase.removed"), () -> wiring.purchases.delete(first.id()));
        wiring.planRuleSteps.plan();
        assertEquals(1, open(anna).size());

        editing.switchTo(rule, false);
        wiring.transactions.step(
                Label.of("step.purchase.removed"), () -> wiring.purchases.delete(second.id()));
        wiring.planRuleSteps.plan();
        assertEquals(List.of(), open(anna));
    }

    private List<String> texts() {
        return wiring.stepRules.all().stream().map(StepRule::text).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void eachOccurrenceHasOneStepWhateverIsDone(long seed) {
        new RandomRuledLife(this::started, clock, seed).live();
    }
}
