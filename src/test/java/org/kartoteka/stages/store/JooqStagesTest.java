package org.kartoteka.stages.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kartoteka.kernel.RelationshipStage.AWARENESS;
import static org.kartoteka.kernel.RelationshipStage.COMMITMENT;
import static org.kartoteka.kernel.RelationshipStage.DISSOLUTION;
import static org.kartoteka.kernel.RelationshipStage.EXPANSION;
import static org.kartoteka.kernel.RelationshipStage.EXPLORATION;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kartoteka.clients.ClientDirectory;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientQuery;
import org.kartoteka.clients.ClientSnapshot;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.stages.Dissolution;
import org.kartoteka.stages.DissolutionReason;
import org.kartoteka.stages.DissolutionSide;
import org.kartoteka.stages.EditHouseRules;
import org.kartoteka.stages.EditThresholds;
import org.kartoteka.stages.HouseRule;
import org.kartoteka.stages.StageEntry;
import org.kartoteka.stages.StageHistory;
import org.kartoteka.stages.StageMove;
import org.kartoteka.stages.StageThreshold;
import org.kartoteka.stages.StageThresholds;
import org.kartoteka.stages.Standing;
import org.kartoteka.testing.LogbookBase;
import org.kartoteka.testing.StagesBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

class JooqStagesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Dissolution UNHAPPY =
            new Dissolution(DissolutionSide.CLIENT, DissolutionReason.DISSATISFIED, "");

    @TempDir Path folder;

    private LogbookBase book;
    private StagesBase stages;

    @BeforeEach
    void open() {
        book =
                LogbookBase.in(
                        folder, Instant.parse("2026-11-22T21:30:00Z"), ZoneId.of("Europe/Moscow"));
        stages = new StagesBase(book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private StageEntry move(ClientId client, StageMove move) {
        return stages.moving.move(client, move, StagesBase.WORDS).orElseThrow();
    }

    private record Planned(String text, LocalDate day) {}

    private List<Planned> planned(ClientId client) {
        return book.followUps.of(client).stream()
                .filter(step -> step.state() == FollowUp.State.OPEN)
                .map(step -> new Planned(step.text(), step.dueDate()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(RelationshipStage.class)
    void everyStageCanBeEnteredFromEveryOther(RelationshipStage from) {
        for (var to : RelationshipStage.values()) {
            var client = book.client("К");
            var first = move(client, into(from, TODAY.minusDays(9)));
            var second = move(client, into(to, TODAY));

            var history = stages.stages.of(client);
            assertEquals(List.of(first, second), history.entries());
            assertEquals(Optional.of(second), history.current());
            assertEquals(Optional.of(first), history.before(second.id()));
        }
    }

    private static StageMove into(RelationshipStage stage, LocalDate day) {
        return stage == DISSOLUTION ? StageMove.dissolving(day, UNHAPPY) : StageMove.to(stage, day);
    }

    @Test
    void whatWasNotedOfThePastStandsInItsPlaceAndMovesNobodyNow() {
        var anna = book.client("Анна");
        var now = move(anna, StageMove.to(COMMITMENT, TODAY));
        var past = move(anna, StageMove.dissolving(TODAY.minusYears(1), UNHAPPY));

        var history = stages.stages.of(anna);
        assertEquals(
                List.of(
                        new StageHistory.Stay(past, 365, false),
                        new StageHistory.Stay(now, 0, true)),
                history.stays(TODAY));
        assertEquals(List.of(), planned(anna));
    }

    @Test
    void aDissolutionKeepsSideReasonAndOriginAndPlansTheWinBackInOneStep() {
        var anna = book.client("Анна");
        move(anna, StageMove.to(EXPANSION, TODAY.minusDays(40)));
        var how =
                new Dissolution(DissolutionSide.BOTH, DissolutionReason.OTHER, " Закрыли кофейню ");
        var entry = move(anna, StageMove.dissolving(TODAY, how));

        assertEquals(
                Optional.of(
                        new Dissolution(
                                DissolutionSide.BOTH, DissolutionReason.OTHER, "Закрыли кофейню")),
                entry.move().dissolution());
        assertEquals(
                List.of(new Planned("win back OTHER from EXPANSION", TODAY.plusDays(90))),
                planned(anna));

        book.base.journal.undo();
        assertEquals(
                Optional.of(EXPANSION), stages.stages.of(anna).current().map(StageEntry::stage));
        assertEquals(List.of(), planned(anna));
        book.base.journal.redo();
        assertEquals(Optional.of(entry), stages.stages.of(anna).current());
    }

    @Test
    void whoComesBackNeedNotBeAskedBackAnyMore() {
        var anna = book.client("Анна");
        move(anna, StageMove.dissolving(TODAY.minusDays(5), UNHAPPY));
        var other = book.client("Борис");
        move(other, StageMove.dissolving(TODAY.minusDays(5), UNHAPPY));
        var asked = new Planned("win back DISSATISFIED from null", TODAY.plusDays(25));
        var trial = StageMove.to(EXPLORATION, TODAY).withTrial(Optional.of(TODAY.plusDays(14)));

        move(anna, StageMove.to(EXPANSION, TODAY.minusDays(90)));
        assertEquals(List.of(asked), planned(anna), "the past brings nobody back");
        var back = move(anna, trial);

        assertEquals(
                List.of(new Planned("ask about the trial", TODAY.plusDays(14))), planned(anna));
        assertEquals(
                Map.of(
                        "ask about the trial",
                        FollowUp.State.OPEN,
                        asked.text(),
                        FollowUp.State.CANCELLED),
                book.followUps.of(anna).stream()
                        .collect(Collectors.toMap(FollowUp::text, FollowUp::state)));
        assertEquals(List.of(asked), planned(other));
        book.base.journal.undo();
        assertEquals(List.of(asked), planned(anna));
        book.base.journal.redo();
        assertEquals(Optional.of(back), stages.stages.of(anna).current());
        assertEquals(
                List.of(new Planned("ask about the trial", TODAY.plusDays(14))), planned(anna));
    }

    @Test
    void anEndThatWasNotedInErrorTakesTheWinBackWithIt() {
        var mended = book.client("Анна");
        var wrong = move(mended, StageMove.dissolving(TODAY, UNHAPPY));
        assertTrue(
                stages.moving.change(wrong.with(StageMove.to(EXPANSION, TODAY)), StagesBase.WORDS));
        assertEquals(List.of(), planned(mended));

        var takenOut = book.client("Борис");
        assertTrue(stages.moving.remove(move(takenOut, StageMove.dissolving(TODAY, UNHAPPY))));
        assertEquals(List.of(), planned(takenOut));

        var said = book.client("Вера");
        var end = move(said, StageMove.dissolving(TODAY, UNHAPPY));
        var better = new Dissolution(DissolutionSide.WE, DissolutionReason.DISSATISFIED, "Спор");
        stages.moving.change(end.with(StageMove.dissolving(TODAY, better)), StagesBase.WORDS);
        assertEquals(
                List.of(new Planned("win back DISSATISFIED from null", TODAY.plusDays(30))),
                planned(said));
    }

    @Test
    void theDelayOfTheWinBackIsThePersonsAndNoughtMeansNone() {
        var editing = new EditThresholds(stages.settings, book.base.transactions);
        editing.set(StageThreshold.WIN_BACK_DISSATISFIED, 7);
        var anna = book.client("Анна");
        move(anna, StageMove.dissolving(TODAY, UNHAPPY));
        assertEquals(
                List.of(new Planned("win back DISSATISFIED from null", TODAY.plusDays(7))),
                planned(anna));

        var late = book.client("Борис");
        move(late, StageMove.dissolving(TODAY.minusDays(60), UNHAPPY));
        assertEquals(List.of(new Planned("win back DISSATISFIED from null", TODAY)), planned(late));

        editing.set(StageThreshold.WIN_BACK_DISSATISFIED, 0);
        assertEquals(
                StageThresholds.SHIPPED.with(StageThreshold.WIN_BACK_DISSATISFIED, 0),
                stages.settings.thresholds());
        var boris = book.client("Вера");
        move(boris, StageMove.dissolving(TODAY, UNHAPPY));
        assertEquals(List.of(), planned(boris));
        assertThrows(
                IllegalArgumentException.class, () -> editing.set(StageThreshold.GROWTH_DAYS, 0));
    }

    @Test
    void aTrialPlansTheQuestionForItsLastDay() {
        var anna = book.client("Анна");
        var entry =
                move(
                        anna,
                        StageMove.to(EXPLORATION, TODAY)
                                .withTrial(Optional.of(TODAY.plusDays(14))));
        assertEquals(
                List.of(new Planned("ask about the trial", TODAY.plusDays(14))), planned(anna));

        var longer = entry.with(entry.move().withTrial(Optional.of(TODAY.plusDays(30))));
        assertTrue(stages.moving.change(longer, StagesBase.WORDS));
        assertEquals(
                List.of(new Planned("ask about the trial", TODAY.plusDays(30))), planned(anna));
        assertFalse(stages.moving.change(longer, StagesBase.WORDS), "read before the change");

        book.base.journal.undo();
        assertEquals(
                List.of(new Planned("ask about the trial", TODAY.plusDays(14))), planned(anna));
    }

    @Test
    void theQuestionAboutATrialGoesWithTheTrialAndWithItsEntry() {
        var anna = book.client("Анна");
        var trial = StageMove.to(EXPLORATION, TODAY).withTrial(Optional.of(TODAY.plusDays(14)));
        var entry = move(anna, trial);
        stages.moving.change(
                entry.with(entry.move().withTrial(Optional.empty())), StagesBase.WORDS);
        assertEquals(List.of(), planned(anna));

        var boris = book.client("Борис");
        var removed = move(boris, trial);
        stages.moving.remove(removed);
        assertEquals(List.of(), planned(boris));
    }

    @Test
    void aQuestionThatThePersonPutOffStaysWhereItIsAndIsNotAskedTwice() {
        var anna = book.client("Анна");
        var entry =
                move(
                        anna,
                        StageMove.to(EXPLORATION, TODAY)
                                .withTrial(Optional.of(TODAY.plusDays(14))));
        var step = book.followUps.of(anna).getFirst();
        book.step(
                () -> book.followUps.update(step.moved(TODAY.plusDays(20), Optional.empty(), "")));

        stages.moving.change(
                entry.with(entry.move().withTrial(Optional.of(TODAY.plusDays(30)))),
                StagesBase.WORDS);
        assertEquals(
                List.of(new Planned("ask about the trial", TODAY.plusDays(20))), planned(anna));
    }

    @Test
    void anotherReasonAsksTheClientBackInItsOwnWayAndTime() {
        var anna = book.client("Анна");
        var entry = move(anna, StageMove.dissolving(TODAY, UNHAPPY));
        var analogue =
                new Dissolution(DissolutionSide.CLIENT, DissolutionReason.BETTER_ANALOGUE, "");
        stages.moving.change(entry.with(StageMove.dissolving(TODAY, analogue)), StagesBase.WORDS);

        var delay = StageThresholds.SHIPPED.amount(analogue.reason().winBackDelay());
        assertEquals(
                List.of(new Planned("win back BETTER_ANALOGUE from null", TODAY.plusDays(delay))),
                planned(anna));
    }

    @Test
    void anEntryIsMendedAndTakenOut() {
        var anna = book.client("Анна");
        move(anna, StageMove.to(AWARENESS, TODAY.minusDays(30)));
        var entry = move(anna, StageMove.to(EXPLORATION, TODAY));

        stages.moving.change(
                entry.with(StageMove.to(EXPANSION, TODAY.minusDays(40))), StagesBase.WORDS);
        assertEquals(
                List.of(EXPANSION, AWARENESS),
                stages.stages.of(anna).entries().stream().map(StageEntry::stage).toList());

        assertTrue(stages.moving.remove(entry));
        assertFalse(stages.moving.remove(entry));
        book.base.journal.undo();
        assertEquals(2, stages.stages.of(anna).entries().size());
    }

    @Test
    void standingsAreTheLatestEntriesOfEveryone() {
        var anna = book.client("Анна");
        var boris = book.client("Борис");
        var vera = book.client("Вера");
        book.client("Глеб");
        move(anna, StageMove.to(COMMITMENT, TODAY.minusDays(10)));
        move(anna, StageMove.to(AWARENESS, TODAY.minusDays(100)));
        move(boris, StageMove.to(EXPLORATION, TODAY).withTrial(Optional.of(TODAY)));
        move(vera, StageMove.to(EXPANSION, TODAY));

        assertEquals(
                Map.of(
                        anna,
                        new Standing(COMMITMENT, TODAY.minusDays(10), Optional.empty()),
                        boris,
                        new Standing(EXPLORATION, TODAY, Optional.of(TODAY)),
                        vera,
                        new Standing(EXPANSION, TODAY, Optional.empty())),
                stages.stages.standings(Optional.empty()));
        assertEquals(
                Map.of(anna, new Standing(AWARENESS, TODAY.minusDays(100), Optional.empty())),
                stages.stages.standings(Optional.of(TODAY.minusDays(11))));
    }

    @Test
    void theListOfClientsFollowsTheStage() {
        var anna = book.client("Анна");
        var boris = book.client("Борис");
        var directory = new ClientDirectory(book.clientRows);
        directory.refresh();
        move(anna, StageMove.to(COMMITMENT, TODAY));
        move(anna, StageMove.to(AWARENESS, TODAY.minusDays(3)));
        var snapshot = directory.refresh();

        assertEquals(List.of(anna), in(snapshot, Set.of(Optional.of(COMMITMENT))));
        assertEquals(List.of(boris), in(snapshot, Set.of(Optional.empty())));
        assertEquals(
                List.of(anna, boris),
                in(snapshot, Set.of(Optional.of(COMMITMENT), Optional.empty())));
        assertEquals(List.of(), in(snapshot, Set.of(Optional.of(AWARENESS))));
    }

    private List<ClientId> in(ClientSnapshot snapshot, Set<Optional<RelationshipStage>> stages) {
        return snapshot.select(ClientQuery.ALL.withStages(stages), book.clock.instant()).stream()
                .map(ClientListRow::id)
                .toList();
    }

    @Test
    void nobodyEntersAStageTomorrow() {
        var anna = book.client("Анна");
        assertThrows(
                IllegalArgumentException.class,
                () -> move(anna, StageMove.to(AWARENESS, TODAY.plusDays(1))));
        assertEquals(
                Optional.empty(),
                stages.moving.move(
                        new ClientId(7), StageMove.to(AWARENESS, TODAY), StagesBase.WORDS));
    }

    @Test
    void houseRulesStandInOrderAndCanBeTakenBack() {
        var rules = new JooqHouseRules(book.base.sql, book.base.ledger);
        var editing =
                new EditHouseRules(rules, book.clients, book.base.transactions, book.base.ids);
        var anna = book.client("Анна");
        editing.add(anna, HouseRule.Kind.DONT, " Не звонить до обеда ");
        editing.add(anna, HouseRule.Kind.DO, "Писать в мессенджер");
        editing.add(anna, HouseRule.Kind.DO, "Счёт на бумаге");

        assertEquals(
                List.of("Писать в мессенджер", "Счёт на бумаге", "Не звонить до обеда"),
                rules.of(anna).stream().map(HouseRule::text).toList());
        editing.remove(rules.of(anna).getFirst());
        book.base.journal.undo();
        assertEquals(3, rules.of(anna).size());
    }
}
