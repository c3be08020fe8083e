package org.kartoteka.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kartoteka.db.Tables.ANSWER;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.FOLLOW_UP;
import static org.kartoteka.db.Tables.PURCHASE;
import static org.kartoteka.db.Tables.RULE_STEP;
import static org.kartoteka.db.Tables.STAGE_ENTRY;

import org.jooq.Record3;
import org.kartoteka.app.Wiring;
import org.kartoteka.clients.Client;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.kernel.AnswerId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.kernel.PurchaseId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.kernel.StageEntryId;
import org.kartoteka.kernel.StepRuleId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.sales.Purchase;
import org.kartoteka.sales.PurchaseLine;
import org.kartoteka.satisfaction.Answer;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.stages.StageEntry;
import org.kartoteka.stages.StageMove;
import org.kartoteka.testing.TurnedClock;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// A person who works at random under three rules. After each deed the program looks, and all that
/// stands in the tables is judged row by row: each occurrence has its step, once, and nothing else
/// has one.
final class RandomRuledLife {

    private static final int DEEDS = 60;
    private static final int MOST_DAYS_LATER = 5;

    private final Wiring wiring;
    private final TurnedClock clock;
    private final Random random;
    private final StepRuleId onStage;
    private final StepRuleId onScore;
    private final StepRuleId onPurchase;

    RandomRuledLife(Wiring wiring, TurnedClock clock, long seed) {
        this.wiring = wiring;
        this.clock = clock;
        this.random = new Random(seed);
        var editing =
                new EditStepRules(wiring.stepRules, wiring.transactions, wiring.ids, wiring.clock);
        onStage =
                editing.add(new Occurrence.StageEntered(RelationshipStage.COMMITMENT), 2, "letter")
                        .id();
        onScore = editing.add(new Occurrence.ScoreGiven(Measure.NPS, 9, true), 1, "review").id();
        onPurchase = editing.add(new Occurrence.PurchaseMade(), 4, "thank").id();
    }

    void live() {
        for (var i = 0; i < DEEDS; i++) {
            var deed = deed();
            wiring.planRuleSteps.plan();
            judge(deed + " at " + i);
        }
    }

    private String deed() {
        var clients = clients(false);
        var any = clients.isEmpty() ? null : clients.get(random.nextInt(clients.size()));
        var kind = any == null ? 0 : random.nextInt(12);
        switch (kind) {
            case 0 -> addClient();
            case 1, 2 -> enter(any);
            case 3, 4 -> answer(any);
            case 5, 6 -> buy(any);
            case 7, 8 -> undoDeed();
            case 9 -> wiring.journal.redo();
            case 10 -> trashOrRestore(any);
            default ->
                    clock.turnTo(
                            clock.instant()
                                    .plus(Duration.ofDays(1 + random.nextInt(MOST_DAYS_LATER))));
        }
        return "deed " + kind;
    }

    /// The rules themselves stay.
    private void undoDeed() {
        wiring.journal
                .nextUndo()
                .filter(step -> !step.label().key().startsWith("step.rule."))
                .ifPresent(step -> wiring.journal.undo(step.id()));
    }

    private LocalDate today() {
        return LocalDate.now(wiring.clock);
    }

    private void step(String key, Runnable work) {
        wiring.transactions.step(Label.of(key), work);
    }

    private void addClient() {
        var client =
                Client.person(new ClientId(wiring.ids.next()), wiring.clock.instant())
                        .name(PersonName.of("", "Somebody", ""))
                        .build();
        step("step.client.added", () -> wiring.clients.insert(client));
    }

    private void enter(ClientId client) {
        var stage =
                random.nextBoolean() ? RelationshipStage.COMMITMENT : RelationshipStage.EXPANSION;
        var entry =
                new StageEntry(
                        new StageEntryId(wiring.ids.next()),
                        client,
                        StageMove.to(stage, today()),
                        wiring.clock.instant(),
                        0);
        step("step.stage.moved", () -> wiring.stages.insertAll(List.of(entry)));
    }

    private void answer(ClientId client) {
        var answer =
                new Answer(
                        new AnswerId(wiring.ids.next()),
                        client,
                        Measure.NPS,
                        Optional.of(7 + random.nextInt(4)),
                        Optional.empty(),
                        today(),
                        "",
                        Optional.empty(),
                        "",
                        List.of(),
                        Optional.empty(),
                        wiring.clock.instant(),
                        0);
        step("step.answer.recorded", () -> wiring.answers.insertAll(List.of(answer)));
    }

    private void buy(ClientId client) {
        var amount = new Money(random.nextInt(4) == 0 ? -100 : 100, Currency.getInstance("EUR"));
        var purchase =
                Purchase.typed(
                        new PurchaseId(wiring.ids.next()),
                        client,
                        new PurchaseLine(today(), amount, ""),
                        wiring.clock.instant());
        step("step.purchase.added", () -> wiring.purchases.insert(purchase));
    }

    private void trashOrRestore(ClientId any) {
        var away = clients(true);
        if (away.isEmpty() || random.nextBoolean()) {
            step(
                    "step.client.trashed",
                    () -> wiring.clients.trash(Set.of(any), wiring.clock.instant()));
        } else {
            wiring.restoreClients.restore(Set.of(away.getFirst()));
        }
    }

    private List<ClientId> clients(boolean inTrash) {
        return wiring.sql.read(
                db ->
                        db.select(CLIENT.ID)
                                .from(CLIENT)
                                .where(
                                        inTrash
                                                ? CLIENT.DELETED_AT.isNotNull()
                                                : CLIENT.DELETED_AT.isNull())
                                .orderBy(CLIENT.ID)
                                .fetch(CLIENT.ID));
    }

    private record Key(StepRuleId rule, long row) {}

    private void judge(String after) {
        var here = new HashSet<>(clients(false));
        var steps = liveSteps(here);
        assertEquals(new HashSet<>(steps).size(), steps.size(), "a step twice after " + after);
        var there = occurrences(here);
        assertTrue(there.containsAll(steps), () -> "a step for nothing after " + after);
        var wanting = new HashSet<>(there);
        wanting.removeAll(new HashSet<>(steps));
        wanting.removeAll(stagesLeft(here));
        assertEquals(Set.of(), wanting, "no step after " + after);
    }

    /// What is not cancelled, by rule and row.
    private List<Key> liveSteps(Set<ClientId> here) {
        return wiring.sql.read(
                db ->
                        new ArrayList<>(
                                db
                                        .select(
                                                RULE_STEP.RULE_ID,
                                                RULE_STEP.FACT_ID,
                                                FOLLOW_UP.CLIENT_ID)
                                        .from(FOLLOW_UP)
                                        .leftJoin(RULE_STEP)
                                        .on(RULE_STEP.ID.eq(FOLLOW_UP.BROUGHT_BY_ID))
                                        .where(FOLLOW_UP.STATE.ne(FollowUp.State.CANCELLED.name()))
                                        .fetch()
                                        .stream()
                                        .filter(row -> here.contains(row.value3()))
                                        .map(RandomRuledLife::key)
                                        .toList()));
    }

    /// A step of which nobody knows what it was planned for is one for nothing.
    private static Key key(Record3<StepRuleId, Long, ClientId> row) {
        return row.value1() == null
                ? new Key(new StepRuleId(0), row.value3().value())
                : new Key(row.value1(), row.value2());
    }

    private Set<Key> occurrences(Set<ClientId> here) {
        var all = new HashSet<Key>();
        wiring.sql
                .read(db -> db.selectFrom(STAGE_ENTRY).fetch())
                .forEach(
                        row -> {
                            if (row.getStage().equals("COMMITMENT")
                                    && here.contains(row.getClientId())) {
                                all.add(new Key(onStage, row.getId().value()));
                            }
                        });
        wiring.sql
                .read(db -> db.selectFrom(ANSWER).fetch())
                .forEach(
                        row -> {
                            if (row.getScore() >= 9 && here.contains(row.getClientId())) {
                                all.add(new Key(onScore, row.getId().value()));
                            }
                        });
        wiring.sql
                .read(db -> db.selectFrom(PURCHASE).fetch())
                .forEach(
                        row -> {
                            if (row.getMinorUnits() > 0 && here.contains(row.getClientId())) {
                                all.add(new Key(onPurchase, row.getId().value()));
                            }
                        });
        return all;
    }

    /// Who has left the stage before the program looked needs no step; here that is who came back
    /// from the Trash or from an undo with a later entry.
    private Set<Key> stagesLeft(Set<ClientId> here) {
        var left = new HashSet<Key>();
        for (var client : here) {
            var entries = wiring.stages.of(client).entries();
            entries.stream()
                    .limit(Math.max(0, entries.size() - 1L))
                    .forEach(entry -> left.add(new Key(onStage, entry.id().value())));
        }
        return left;
    }
}
