package org.kartoteka.app;

import static org.kartoteka.db.Tables.ANSWER;
import static org.kartoteka.db.Tables.ANSWER_FACTOR;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.CLIENT_TAG;
import static org.kartoteka.db.Tables.CONTRACT;
import static org.kartoteka.db.Tables.FACTOR_WEIGHT;
import static org.kartoteka.db.Tables.FACTOR_WEIGHTING;
import static org.kartoteka.db.Tables.INTERACTION;
import static org.kartoteka.db.Tables.JOURNEY_ENTRY;
import static org.kartoteka.db.Tables.PAIN_POINT;
import static org.kartoteka.db.Tables.PURCHASE;
import static org.kartoteka.db.Tables.STAGE_ENTRY;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.kartoteka.kernel.AnswerId;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ContractId;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.kernel.JourneyEntryId;
import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.kernel.PainPointId;
import org.kartoteka.kernel.PurchaseId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.kernel.StageEntryId;
import org.kartoteka.kernel.WeightingId;
import org.kartoteka.platform.work.Label;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Does something to a base, as people, imports, merges and undo do.
final class RandomLife {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 17);
    static final List<String> TAGS = List.of("опт", "VIP", "розница");

    private static final Label LABEL = Label.of("step.client.saved", "");
    private static final Instant NOW = TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final int DAYS = 400;
    private static final List<Table<?>> OF_CLIENTS =
            List.of(
                    STAGE_ENTRY,
                    INTERACTION,
                    ANSWER,
                    ANSWER_FACTOR,
                    CLIENT_TAG,
                    PURCHASE,
                    CONTRACT,
                    JOURNEY_ENTRY,
                    PAIN_POINT);

    private final Wiring wiring;
    private final Random random;

    RandomLife(Wiring wiring, Random random) {
        this.wiring = wiring;
        this.random = random;
    }

    /// @return what was done, for the report of a failure
    String step() {
        return switch (random.nextInt(12)) {
            case 0 -> done("undo", () -> wiring.journal.undo());
            case 1 -> done("redo", () -> wiring.journal.redo());
            case 2 -> done("undo of an older step", this::undoAnOlderStep);
            case 3 -> done("import", () -> change(() -> times(30, this::addAnything)));
            case 4 -> done("new client", () -> change(this::addClient));
            case 5 -> done("merge", () -> change(this::merge));
            case 6 -> done("trash or restore", () -> change(this::trashOrRestore));
            case 7, 8 -> done("change of a row", () -> change(this::changeAnything));
            case 9 -> done("removal of a row", () -> change(this::removeAnything));
            default -> done("some rows", () -> change(() -> times(3, this::addAnything)));
        };
    }

    private static String done(String what, Runnable work) {
        work.run();
        return what;
    }

    private void change(Runnable work) {
        wiring.transactions.step(LABEL, work);
    }

    private static void times(int count, Runnable work) {
        for (var i = 0; i < count; i++) {
            work.run();
        }
    }

    private void undoAnOlderStep() {
        var steps = wiring.journal.steps(Optional.empty(), 10);
        if (!steps.isEmpty()) {
            wiring.journal.undoKeepingLaterChanges(one(steps).id());
        }
    }

    private void addAnything() {
        if (all(CLIENT).isEmpty() || random.nextInt(10) == 0) {
            addClient();
        }
        var client = someClient();
        switch (random.nextInt(9)) {
            case 0, 1 -> addEntry(client);
            case 2 -> addTalk(client);
            case 3, 4 -> addAnswer(client);
            case 5 -> addPurchase(client);
            case 6 -> addContract(client);
            case 7 -> addJourney(client);
            default -> addTag(client);
        }
    }

    private void addClient() {
        var id = new ClientId(wiring.ids.next());
        var row = row(CLIENT);
        row.set(CLIENT.ID, id);
        row.set(CLIENT.KIND, "PERSON");
        row.set(CLIENT.GIVEN_NAME, "Анна");
        insert(row);
        times(random.nextInt(3), () -> addTag(id));
        if (random.nextBoolean()) {
            addEntry(id);
        }
    }

    private void addTag(ClientId client) {
        var row = row(CLIENT_TAG);
        row.set(CLIENT_TAG.ID, wiring.ids.next());
        row.set(CLIENT_TAG.CLIENT_ID, client);
        row.set(CLIENT_TAG.TAG, one(TAGS));
        row.set(CLIENT_TAG.POSITION, 0);
        insert(row);
    }

    private void addEntry(ClientId client) {
        var row = row(STAGE_ENTRY);
        row.set(STAGE_ENTRY.ID, new StageEntryId(wiring.ids.next()));
        row.set(STAGE_ENTRY.CLIENT_ID, client);
        row.set(STAGE_ENTRY.ENTERED_ON, day());
        row.set(STAGE_ENTRY.MOVED_BY, "PERSON");
        row.set(STAGE_ENTRY.WHY, "");
        place(row);
        insert(row);
    }

    private void place(Record row) {
        var stage = one(List.of(RelationshipStage.values()));
        var ends = stage == RelationshipStage.DISSOLUTION;
        row.set(STAGE_ENTRY.STAGE, stage.name());
        row.set(STAGE_ENTRY.SIDE, ends ? one(List.of("WE", "CLIENT", "BOTH")) : null);
        row.set(STAGE_ENTRY.REASON, ends ? one(List.of("DISSATISFIED", "OTHER")) : null);
    }

    private void addTalk(ClientId client) {
        var row = row(INTERACTION);
        row.set(INTERACTION.ID, new InteractionId(wiring.ids.next()));
        row.set(INTERACTION.CLIENT_ID, client);
        row.set(INTERACTION.CHANNEL_ID, channel());
        row.set(INTERACTION.DIRECTION, "IN");
        row.set(INTERACTION.HAPPENED_AT, moment());
        row.set(INTERACTION.TEXT, "");
        row.set(INTERACTION.SCORE, random.nextBoolean() ? null : score(5));
        insert(row);
    }

    private void addAnswer(ClientId client) {
        var measure = one(List.of("CSAT", "NPS", "CSI", "CSI"));
        var id = new AnswerId(wiring.ids.next());
        var row = row(ANSWER);
        row.set(ANSWER.ID, id);
        row.set(ANSWER.CLIENT_ID, client);
        row.set(ANSWER.MEASURE, measure);
        row.set(ANSWER.ANSWERED_ON, day());
        row.set(ANSWER.OCCASION, "");
        row.set(ANSWER.WORDS, "");
        row.set(ANSWER.CHANNEL_ID, random.nextInt(3) == 0 ? null : channel());
        row.set(ANSWER.SCORE, score(5));
        if (measure.equals("CSI")) {
            row.set(ANSWER.SCORE, random.nextInt(3) == 0 ? null : score(5));
            row.set(ANSWER.WEIGHTING_ID, weighting());
        }
        insert(row);
        for (var factor = 1L; measure.equals("CSI") && factor <= 5; factor++) {
            if (random.nextInt(3) > 0) {
                var answered = row(ANSWER_FACTOR);
                answered.set(ANSWER_FACTOR.ID, wiring.ids.next());
                answered.set(ANSWER_FACTOR.ANSWER_ID, id);
                answered.set(ANSWER_FACTOR.CLIENT_ID, client);
                answered.set(ANSWER_FACTOR.FACTOR_ID, new FactorId(factor));
                answered.set(ANSWER_FACTOR.SCORE, score(5));
                insert(answered);
            }
        }
    }

    /// The shipped weighting, or a new one, some of whose weights are 0.
    private WeightingId weighting() {
        if (random.nextInt(4) > 0) {
            return new WeightingId(1);
        }
        var id = new WeightingId(wiring.ids.next());
        var row = row(FACTOR_WEIGHTING);
        row.set(FACTOR_WEIGHTING.ID, id);
        row.set(FACTOR_WEIGHTING.FACTOR_SET_ID, new FactorSetId(1));
        row.set(FACTOR_WEIGHTING.MADE_AT, NOW);
        insert(row);
        for (var factor = 1L; factor <= 5; factor++) {
            var weight = row(FACTOR_WEIGHT);
            weight.set(FACTOR_WEIGHT.ID, wiring.ids.next());
            weight.set(FACTOR_WEIGHT.WEIGHTING_ID, id);
            weight.set(FACTOR_WEIGHT.FACTOR_ID, new FactorId(factor));
            weight.set(FACTOR_WEIGHT.WEIGHT, random.nextInt(4));
            insert(weight);
        }
        return id;
    }

    private void addPurchase(ClientId client) {
        var row = row(PURCHASE);
        row.set(PURCHASE.ID, new PurchaseId(wiring.ids.next()));
        row.set(PURCHASE.CLIENT_ID, client);
        row.set(PURCHASE.BOUGHT_ON, TODAY.minusDays(random.nextInt(3 * DAYS)));
        row.set(PURCHASE.MINOR_UNITS, random.nextLong(-200, 1_000));
        row.set(PURCHASE.CURRENCY, one(List.of("RUB", "EUR")));
        row.set(PURCHASE.ITEMS, "");
        insert(row);
    }

    private void addContract(ClientId client) {
        var starts = TODAY.minusDays(random.nextInt(3 * DAYS));
        var row = row(CONTRACT);
        row.set(CONTRACT.ID, new ContractId(wiring.ids.next()));
        row.set(CONTRACT.CLIENT_ID, client);
        row.set(CONTRACT.TITLE, "");
        row.set(CONTRACT.STARTS_ON, starts);
        row.set(
                CONTRACT.ENDS_ON,
                random.nextInt(5) == 0 ? null : starts.plusDays(random.nextInt(DAYS)));
        insert(row);
    }

    private void addJourney(ClientId client) {
        var step = new JourneyStepId(1 + random.nextInt(8));
        var row = row(JOURNEY_ENTRY);
        row.set(JOURNEY_ENTRY.ID, new JourneyEntryId(wiring.ids.next()));
        row.set(JOURNEY_ENTRY.CLIENT_ID, client);
        row.set(JOURNEY_ENTRY.JOURNEY_STEP_ID, step);
        row.set(JOURNEY_ENTRY.ENTERED_ON, day());
        insert(row);
        var pain = row(PAIN_POINT);
        pain.set(PAIN_POINT.ID, new PainPointId(wiring.ids.next()));
        pain.set(PAIN_POINT.CLIENT_ID, client);
        pain.set(PAIN_POINT.JOURNEY_STEP_ID, step);
        pain.set(PAIN_POINT.THEME, one(List.of("долго", "дорого")));
        pain.set(PAIN_POINT.NOTED_ON, day());
        pain.set(PAIN_POINT.WORDS, "");
        insert(pain);
    }

    private void trashOrRestore() {
        for (var client : all(CLIENT)) {
            if (random.nextInt(4) == 0) {
                client.set(CLIENT.DELETED_AT, client.get(CLIENT.DELETED_AT) == null ? NOW : null);
                wiring.ledger.update(client);
            }
        }
    }

    /// As clients are merged: the rows go over, the other card goes to the Trash.
    private void merge() {
        if (all(CLIENT).size() < 2) {
            return;
        }
        var kept = someClient();
        var other = someClient();
        for (var table : OF_CLIENTS) {
            var moving = new ArrayList<UpdatableRecord<?>>();
            for (var row : all(table)) {
                if (row.get("CLIENT_ID").equals(other)) {
                    setUnchecked(row, table.field("CLIENT_ID"), kept);
                    moving.add(row);
                }
            }
            wiring.ledger.updateAll(moving);
        }
        for (var client : all(CLIENT)) {
            if (client.get(CLIENT.ID).equals(other) && !other.equals(kept)) {
                client.set(CLIENT.DELETED_AT, NOW);
                wiring.ledger.update(client);
            }
        }
    }

    private void changeAnything() {
        var table = one(OF_CLIENTS);
        for (var row : all(table)) {
            if (random.nextInt(3) == 0) {
                change(table, row);
                wiring.ledger.update(row);
            }
        }
    }

    private void change(Table<?> table, Record row) {
        if (table.equals(STAGE_ENTRY)) {
            row.set(STAGE_ENTRY.ENTERED_ON, day());
            place(row);
        } else if (table.equals(INTERACTION)) {
            row.set(INTERACTION.HAPPENED_AT, moment());
            row.set(INTERACTION.SCORE, random.nextInt(3) == 0 ? null : score(5));
            row.set(INTERACTION.CHANNEL_ID, channel());
        } else if (table.equals(ANSWER)) {
            row.set(ANSWER.ANSWERED_ON, day());
            row.set(ANSWER.CHANNEL_ID, channel());
            row.set(ANSWER.SCORE, score(5));
        } else if (table.equals(ANSWER_FACTOR)) {
            row.set(ANSWER_FACTOR.SCORE, score(5));
        } else if (table.equals(CLIENT_TAG)) {
            row.set(CLIENT_TAG.TAG, one(TAGS));
        } else if (table.equals(PURCHASE)) {
            row.set(PURCHASE.BOUGHT_ON, day());
            row.set(PURCHASE.MINOR_UNITS, random.nextLong(-200, 1_000));
        } else if (table.equals(CONTRACT)) {
            row.set(CONTRACT.ENDS_ON, null);
        } else if (table.equals(JOURNEY_ENTRY)) {
            row.set(JOURNEY_ENTRY.ENTERED_ON, day());
        } else {
            row.set(PAIN_POINT.THEME, "обещали");
        }
    }

    private void removeAnything() {
        var table =
                one(
                        List.of(
                                STAGE_ENTRY,
                                ANSWER_FACTOR,
                                CLIENT_TAG,
                                PURCHASE,
                                CONTRACT,
                                JOURNEY_ENTRY,
                                PAIN_POINT,
                                INTERACTION));
        var going = new ArrayList<Record>();
        for (var row : all(table)) {
            if (random.nextInt(3) == 0) {
                going.add(row);
            }
        }
        wiring.ledger.deleteAll(table, going);
    }

    private List<? extends UpdatableRecord<?>> all(Table<?> table) {
        return wiring.sql.read(
                db ->
                        db.selectFrom(table).orderBy(DSL.field("ID")).fetch().stream()
                                .map(row -> (UpdatableRecord<?>) row)
                                .toList());
    }

    private ClientId someClient() {
        return one(all(CLIENT)).get(CLIENT.ID);
    }

    private static <R extends Record> TableRecord<?> row(Table<R> table) {
        var row = (TableRecord<?>) DSL.using(SQLDialect.H2).newRecord(table);
        var version = table.field("VERSION");
        if (version != null) {
            setUnchecked(row, version, 1);
            setUnchecked(row, table.field("CREATED_AT"), NOW);
        }
        return row;
    }

    @SuppressWarnings("unchecked")
    private static void setUnchecked(Record row, Field<?> field, Object value) {
        row.set((Field<Object>) field, value);
    }

    private void insert(TableRecord<?> row) {
        wiring.ledger.insert(row);
    }

    private LocalDate day() {
        return TODAY.minusDays(random.nextInt(DAYS));
    }

    /// Often near midnight, where zones part.
    private Instant moment() {
        return day().atTime(LocalTime.of(one(List.of(0, 2, 12, 21, 23)), 30))
                .toInstant(ZoneOffset.UTC);
    }

    private short score(int highest) {
        return (short) (1 + random.nextInt(highest));
    }

    private ChannelId channel() {
        return new ChannelId(1 + random.nextInt(8));
    }

    private <T> T one(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
