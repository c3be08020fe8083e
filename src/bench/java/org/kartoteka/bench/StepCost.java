package org.kartoteka.bench;

import static org.kartoteka.db.Tables.ANSWER;
import static org.kartoteka.db.Tables.INTERACTION;
import static org.kartoteka.db.Tables.STAGE_ENTRY;

import org.kartoteka.app.Wiring;
import org.kartoteka.db.tables.records.AnswerRecord;
import org.kartoteka.db.tables.records.InteractionRecord;
import org.kartoteka.db.tables.records.StageEntryRecord;
import org.kartoteka.kernel.AnswerId;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.kernel.StageEntryId;
import org.kartoteka.platform.db.Base;
import org.kartoteka.platform.db.JooqTransactions;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.platform.db.Summaries;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Label;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Random;

/// What summaries cost the step that changes what they sum up: with them and without, turn about.
/// Each change is taken back by the one who made it, so that the base is right in the end.
final class StepCost {

    private static final int TIMES = 200;
    private static final int ROWS = 100_000;
    private static final Label LABEL = Label.of("step.bench");

    private final Wiring wiring;
    private final int clients;
    private final Random random = new Random(1);
    private final Side with;
    private final Side without;

    private record Side(JooqTransactions transactions, Ledger ledger) {

        void step(Runnable work) {
            transactions.step(LABEL, work);
        }
    }

    StepCost(Base base, Wiring wiring, int clients) {
        this.wiring = wiring;
        this.clients = clients;
        this.with = side(base, wiring.summaries);
        this.without = side(base, Summaries.none(base, wiring.changes));
    }

    private static Side side(Base base, Summaries summaries) {
        var sql = new Sql(base);
        return new Side(
                new JooqTransactions(
                        base, sql, summaries, new Changes(Runnable::run), Clock.systemUTC()),
                new Ledger(sql));
    }

    void measure() throws Exception {
        single("a talk without a score", (side, id) -> side.ledger.insert(talk(id, null)));
        single("a talk with a score", (side, id) -> side.ledger.insert(talk(id, (short) 4)));
        single("a stage move", (side, id) -> side.ledger.insert(move(id)));
        many();
    }

    @FunctionalInterface
    private interface Change {
        void make(Side side, long id);
    }

    private void single(String what, Change change) throws Exception {
        var own = new Times();
        var bare = new Times();
        var cost = new Spent[] {Spent.NOTHING, Spent.NOTHING};
        for (var i = -TIMES / 4; i < TIMES; i++) {
            for (var side : new Side[] {with, without}) {
                var id = wiring.ids.next();
                var at = side == with ? 0 : 1;
                var times = i < 0 ? new Times() : side == with ? own : bare;
                var spent = spent(times, () -> side.step(() -> change.make(side, id)));
                cost[at] = i < 0 ? Spent.NOTHING : cost[at].plus(spent);
                side.step(() -> remove(side, id));
            }
        }
        System.out.println(what + ", with summaries " + own);
        System.out.println(what + ", without        " + bare);
        System.out.printf(
                "    processor of all threads per step: %.2f ms with, %.2f ms without%n",
                cost[0].processor() * 1_000 / TIMES, cost[1].processor() * 1_000 / TIMES);
    }

    private static Spent spent(Times times, Runnable work) throws Exception {
        return Spent.on(
                () ->
                        times.measure(
                                () -> {
                                    work.run();
                                    return null;
                                }));
    }

    private static void remove(Side side, long id) {
        side.ledger.delete(INTERACTION, id);
        side.ledger.delete(STAGE_ENTRY, id);
    }

    private InteractionRecord talk(long id, Short score) {
        var row = new InteractionRecord();
        row.setId(new InteractionId(id));
        row.setClientId(anyone());
        row.setChannelId(new ChannelId(6));
        row.setDirection("OUT");
        row.setHappenedAt(BenchBase.NOW);
        row.setText("Обсудили доставку");
        row.setScore(score);
        row.setCreatedAt(BenchBase.NOW);
        row.setVersion(1);
        return row;
    }

    private StageEntryRecord move(long id) {
        var row = new StageEntryRecord();
        row.setId(new StageEntryId(id));
        row.setClientId(anyone());
        row.setStage("COMMITMENT");
        row.setEnteredOn(LoadedBase.LAST_DAY);
        row.setMovedBy("PERSON");
        row.setWhy("");
        row.setCreatedAt(BenchBase.NOW);
        row.setVersion(1);
        return row;
    }

    private ClientId anyone() {
        return new ClientId(1 + random.nextInt(clients));
    }

    private void many() throws Exception {
        for (var side : new Side[] {with, without}) {
            var rows = new ArrayList<AnswerRecord>();
            for (var i = 0; i < ROWS; i++) {
                rows.add(answer(wiring.ids.next()));
            }
            var named = side == with ? "with summaries" : "without       ";
            System.out.println(
                    ROWS
                            + " answers in one step, "
                            + named
                            + " "
                            + spent(() -> side.step(() -> side.ledger.insertAll(rows))));
            System.out.println(
                    ROWS
                            + " answers removed,      "
                            + named
                            + " "
                            + spent(() -> side.step(() -> side.ledger.deleteAll(ANSWER, rows))));
        }
    }

    private static Spent spent(Runnable work) throws Exception {
        return Spent.on(
                () -> {
                    work.run();
                    return null;
                });
    }

    private AnswerRecord answer(long id) {
        var row = new AnswerRecord();
        row.setId(new AnswerId(id));
        row.setClientId(anyone());
        row.setMeasure("CSAT");
        row.setScore((short) (1 + random.nextInt(5)));
        row.setAnsweredOn(LoadedBase.LAST_DAY.minusDays(random.nextInt(LoadedBase.DAYS)));
        row.setOccasion("");
        row.setWords("");
        row.setCreatedAt(BenchBase.NOW);
        row.setVersion(1);
        return row;
    }
}
