package org.kartoteka.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kartoteka.db.Tables.ANSWER;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.FOLLOW_UP;
import static org.kartoteka.db.Tables.PURCHASE;
import static org.kartoteka.db.Tables.RULE_STEP;
import static org.kartoteka.db.Tables.STAGE_ENTRY;

import org.kartoteka.app.Wiring;
import org.kartoteka.clients.Client;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.kernel.AnswerId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.kernel.PurchaseId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.kernel.StageEntryId;
import org.kartoteka.kernel.StepRuleId;
import org.kartoteka.occasions.OccasionKind;
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
import java.time.Year;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// A person who works at random under four rules: adds, buys, is answered, mends days, takes back,
/// does steps, throws away, starts anew and stays away for weeks. After each deed the program
/// looks, and all that stands in the tables is judged row by row: each occurrence has its step,
/// once; what is still to be done stands for something that is so, on the day it has.
final class RandomRuledLife {

    private static final int DEEDS = 80;
    private static final int DAYS_AWAY = 45;
    private static final int DAYS_BEFORE = 7;

    private final Supplier<Wiring> starting;
    private final TurnedClock clock;
    private final Random random;
    private final LocalDate begun;
    private final StepRuleId onStage;
    private final StepRuleId onScore;
    private final StepRuleId onPurchase;
    private final StepRuleId onBirthday;
    private Wiring wiring;

    /// @param starting the program started anew over the same base
    RandomRuledLife(Supplier<Wiring> starting, TurnedClock clock, long seed) {
        this.starting = starting;
        this.wiring = starting.get();
        this.clock = clock;
        this.random = new Random(seed);
        this.begun = today();
        onStage = rule(new Occurrence.StageEntered(RelationshipStage.COMMITMENT), 2);
        onScore = rule(new Occurrence.ScoreGiven(Measure.NPS, 9, true), 1);
        onPurchase = rule(new Occurrence.PurchaseMade(), 180);
        onBirthday = rule(new Occurrence.DateComes(OccasionKind.BIRTHDAY), DAYS_BEFORE);
    }

    private StepRuleId rule(Occurrence occurrence, int days) {
        return new EditStepRules(wiring.stepRules, wiring.transactions, wiring.ids, wiring.clock)
                .add(occurrence, days, "something")
                .id();
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
        var kind = any == null ? 0 : random.nextInt(18);
        switch (kind) {
            case 0 -> addClient();
            case 1, 2 -> enter(any);
            case 3, 4 -> answer(any);
            case 5, 6 -> buy(any);
            case 7, 8 -> undoDeed();
            case 9 -> wiring.journal.redo();
            case 10 -> trashOrRestore(any);
            case 11 -> bear(any);
            case 12, 13 -> finish();
            case 14 -> redatePurchase(any);
            case 15 -> wiring = starting.get();
            case 16 -> goOn(DAYS_AWAY);
            default -> goOn(1 + random.nextInt(5));
        }
        return "deed " + kind;
    }

    private void goOn(int days) {
        clock.turnTo(clock.instant().plus(Duration.ofDays(days)));
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

    private Optional<PartialDate> birthday() {
        var soon = today().plusDays(random.nextInt(60));
        return random.nextInt(4) == 0
                ? Optional.of(new PartialDate(1996, 2, 29))
                : Optional.of(new PartialDate(1980, soon.getMonthValue(), soon.getDayOfMonth()));
    }

    private void addClient() {
        var client =
                Client.person(new ClientId(wiring.ids.next()), wiring.clock.instant())
                        .name(PersonName.of("", "Somebody", ""))
                        .birthday(birthday())
                        .build();
        step("step.client.added", () -> wiring.clients.insert(client));
    }

    private void bear(ClientId client) {
        var born = wiring.clients.find(client).orElseThrow();
        var given = random.nextInt(4) == 0 ? Optional.<PartialDate>empty() : birthday();
        step("step.client.saved", () -> wiring.clients.update(born.with().birthday(given).build()));
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

    private void redatePurchase(ClientId client) {
        wiring.purchases.of(client).stream()
                .filter(purchase -> purchase.day().isAfter(begun))
                .findFirst()
                .ifPresent(
                        purchase -> {
                            var line =
                                    new PurchaseLine(
                                            purchase.day().minusDays(1),
                                            purchase.amount(),
                                            purchase.items());
                            step(
                                    "step.purchase.changed",
                                    () -> wiring.purchases.update(purchase.rewritten(line)));
                        });
    }

    private void finish() {
        clients(false).stream()
                .flatMap(client -> wiring.followUps.of(client).stream())
                .filter(step -> step.state() == FollowUp.State.OPEN)
                .findFirst()
                .ifPresent(
                        open ->
                                step(
                                        "step.followup.done",
                                        () ->
                                                wiring.followUps.update(
                                                        open.closed(
                                                                FollowUp.State.DONE,
                                                                wiring.clock.instant()))));
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

    /// An occurrence by what people would call it: of a birthday, that of one year.
    private record Key(StepRuleId rule, long row, int year) {}

    private record Planned(Key key, LocalDate on, boolean open) {}

    private void judge(String after) {
        var here = new HashSet<>(clients(false));
        var occurrences = occurrences(here);
        var planned = planned(here);
        var keys = planned.stream().map(Planned::key).toList();
        assertEquals(new HashSet<>(keys).size(), keys.size(), "a step twice after " + after);
        for (var each : planned) {
            if (each.open() && !hasPassed(each)) {
                assertEquals(
                        each.on(),
                        occurrences.get(each.key()),
                        "a step for nothing, or for another day, after " + after);
            }
        }
        var wanting = new HashSet<>(occurrences.keySet());
        wanting.removeAll(keys);
        wanting.removeAll(stagesLeft(here));
        wanting.removeIf(key -> isHistory(key, occurrences.get(key)));
        assertEquals(Set.of(), wanting, "no step after " + after);
    }

    private boolean hasPassed(Planned planned) {
        return planned.key().rule().equals(onBirthday) && planned.on().isBefore(today());
    }

    private boolean isHistory(Key key, LocalDate on) {
        return !key.rule().equals(onBirthday)
                && on.isBefore(today().minusDays(PlanRuleSteps.FRESH_DAYS));
    }

    /// What is not cancelled. A step of which nobody knows what it was planned for fails.
    private List<Planned> planned(Set<ClientId> here) {
        return wiring
                .sql
                .read(
                        db ->
                                db.select(
                                                RULE_STEP.RULE_ID,
                                                RULE_STEP.FACT_ID,
                                                RULE_STEP.HAPPENS_ON,
                                                FOLLOW_UP.CLIENT_ID,
                                                FOLLOW_UP.STATE)
                                        .from(FOLLOW_UP)
                                        .leftJoin(RULE_STEP)
                                        .on(RULE_STEP.ID.eq(FOLLOW_UP.BROUGHT_BY_ID))
                                        .where(FOLLOW_UP.BROUGHT_BY.eq("RULE"))
                                        .and(FOLLOW_UP.STATE.ne(FollowUp.State.CANCELLED.name()))
                                        .fetch())
                .stream()
                .filter(row -> here.contains(row.value4()))
                .map(
                        row -> {
                            assertTrue(row.value1() != null, "a step of nobody knows what");
                            return new Planned(
                                    key(row.value1(), row.value2(), row.value3()),
                                    row.value3(),
                                    row.value5().equals(FollowUp.State.OPEN.name()));
                        })
                .toList();
    }

    private Key key(StepRuleId rule, long row, LocalDate on) {
        return new Key(rule, row, rule.equals(onBirthday) ? on.getYear() : 0);
    }

    private Map<Key, LocalDate> occurrences(Set<ClientId> here) {
        var all = new HashMap<Key, LocalDate>();
        for (var entry : wiring.sql.read(db -> db.selectFrom(STAGE_ENTRY).fetch())) {
            if (entry.getStage().equals("COMMITMENT") && here.contains(entry.getClientId())) {
                var on = entry.getEnteredOn();
                all.put(key(onStage, entry.getId().value(), on), on);
            }
        }
        for (var answer : wiring.sql.read(db -> db.selectFrom(ANSWER).fetch())) {
            if (answer.getScore() >= 9 && here.contains(answer.getClientId())) {
                var on = answer.getAnsweredOn();
                all.put(key(onScore, answer.getId().value(), on), on);
            }
        }
        for (var purchase : wiring.sql.read(db -> db.selectFrom(PURCHASE).fetch())) {
            if (purchase.getMinorUnits() > 0 && here.contains(purchase.getClientId())) {
                var on = purchase.getBoughtOn();
                all.put(key(onPurchase, purchase.getId().value(), on), on);
            }
        }
        for (var client : here) {
            wiring.clients
                    .find(client)
                    .flatMap(Client::birthday)
                    .flatMap(this::nextWithinAWeek)
                    .ifPresent(on -> all.put(key(onBirthday, client.value(), on), on));
        }
        return all;
    }

    /// 29 February is kept on the 28th in a common year.
    private Optional<LocalDate> nextWithinAWeek(PartialDate born) {
        return IntStream.rangeClosed(0, DAYS_BEFORE)
                .mapToObj(today()::plusDays)
                .filter(
                        day ->
                                day.getMonthValue() == born.month()
                                        && (day.getDayOfMonth() == born.day()
                                                || born.month() == 2
                                                        && born.day() == 29
                                                        && day.getDayOfMonth() == 28
                                                        && !Year.isLeap(day.getYear())))
                .findFirst();
    }

    /// Who has left the stage before the program looked needs no step: who came back from the Trash
    /// or from an undo with a later entry.
    private Set<Key> stagesLeft(Set<ClientId> here) {
        var left = new HashSet<Key>();
        for (var client : here) {
            var entries = wiring.stages.of(client).entries();
            entries.stream()
                    .limit(Math.max(0, entries.size() - 1L))
                    .forEach(entry -> left.add(key(onStage, entry.id().value(), begun)));
        }
        return left;
    }
}
