package org.kartoteka.occasions.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.COURTESY;
import static org.kartoteka.db.Tables.GIFT;
import static org.kartoteka.db.Tables.INTERACTION;
import static org.kartoteka.db.Tables.PURCHASE;
import static org.kartoteka.db.Tables.STAGE_ENTRY;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.kartoteka.interactions.Outcome;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.occasions.Courtesy;
import org.kartoteka.occasions.Loyalty;
import org.kartoteka.occasions.LoyaltyFacts;
import org.kartoteka.platform.db.Chunks;
import org.kartoteka.platform.db.Sql;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Counts table by table, never client by client.
public final class JooqLoyaltyFacts implements LoyaltyFacts {

    private static final List<String> TELLING_STAGES =
            List.of(
                    RelationshipStage.EXPANSION.name(),
                    RelationshipStage.COMMITMENT.name(),
                    RelationshipStage.DISSOLUTION.name());

    private final Sql sql;
    private final ZoneId zone;

    /// @param zone in which a day begins
    public JooqLoyaltyFacts(Sql sql, ZoneId zone) {
        this.sql = sql;
        this.zone = zone;
    }

    @Override
    public Map<ClientId, Loyalty> since(
            LocalDate from, Predicate<Loyalty> wanted, Optional<Set<ClientId>> among) {
        var found = new HashMap<ClientId, Loyalty>();
        if (among.isEmpty()) {
            found.putAll(sql.read(db -> new Counting(db, from, _ -> noCondition()).all()));
        } else {
            for (var some : Chunks.of(among.get())) {
                found.putAll(
                        sql.read(db -> new Counting(db, from, client -> client.in(some)).all()));
            }
        }
        found.values().removeIf(wanted.negate());
        found.keySet().retainAll(stored(found.keySet()));
        return found;
    }

    /// Those who are not in the Trash: of the few who are wanted, not of a million.
    private Set<ClientId> stored(Set<ClientId> wanted) {
        var stored = new HashSet<ClientId>();
        for (var some : Chunks.of(wanted)) {
            stored.addAll(
                    sql.read(
                            db ->
                                    db.select(CLIENT.ID)
                                            .from(CLIENT)
                                            .where(CLIENT.ID.in(some))
                                            .and(CLIENT.DELETED_AT.isNull())
                                            .fetch(CLIENT.ID)));
        }
        return stored;
    }

    /// @param which the condition on a column with the client's id
    private final class Counting {

        private final DSLContext db;
        private final LocalDate from;
        private final Function<Field<ClientId>, Condition> which;

        Counting(DSLContext db, LocalDate from, Function<Field<ClientId>, Condition> which) {
            this.db = db;
            this.from = from;
            this.which = which;
        }

        Map<ClientId, Loyalty> all() {
            var contacts = map(contacts());
            var purchases = map(purchases());
            var stages = stages();
            var thanked = map(courtesies());
            map(gifts()).forEach((client, day) -> thanked.merge(client, day, Counting::later));
            var clients = new HashSet<>(contacts.keySet());
            clients.addAll(purchases.keySet());
            clients.addAll(stages.keySet());
            var all = new HashMap<ClientId, Loyalty>();
            clients.forEach(
                    client ->
                            all.put(
                                    client,
                                    new Loyalty(
                                            contacts.getOrDefault(client, 0),
                                            purchases.getOrDefault(client, 0),
                                            Optional.ofNullable(stages.get(client)),
                                            Optional.ofNullable(thanked.get(client)))));
            return all;
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }

        private static <T> Map<ClientId, T> map(ResultQuery<Record2<ClientId, T>> query) {
            var values = new HashMap<ClientId, T>();
            query.fetchLazy().forEach(row -> values.put(row.value1(), row.value2()));
            return values;
        }

        private ResultQuery<Record2<ClientId, Integer>> contacts() {
            return db.select(INTERACTION.CLIENT_ID, count())
                    .from(INTERACTION)
                    .where(INTERACTION.HAPPENED_AT.ge(from.atStartOfDay(zone).toInstant()))
                    .and(
                            INTERACTION
                                    .OUTCOME
                                    .isNull()
                                    .or(INTERACTION.OUTCOME.ne(Outcome.NO_ANSWER.name())))
                    .and(which.apply(INTERACTION.CLIENT_ID))
                    .groupBy(INTERACTION.CLIENT_ID);
        }

        private ResultQuery<Record2<ClientId, Integer>> purchases() {
            return db.select(PURCHASE.CLIENT_ID, count())
                    .from(PURCHASE)
                    .where(PURCHASE.BOUGHT_ON.ge(from))
                    .and(PURCHASE.MINOR_UNITS.gt(0L))
                    .and(which.apply(PURCHASE.CLIENT_ID))
                    .groupBy(PURCHASE.CLIENT_ID);
        }

        private ResultQuery<Record2<ClientId, LocalDate>> courtesies() {
            return db.select(COURTESY.CLIENT_ID, max(COURTESY.SHOWN_ON))
                    .from(COURTESY)
                    .where(COURTESY.KIND.eq(Courtesy.Kind.THANKS.name()))
                    .and(which.apply(COURTESY.CLIENT_ID))
                    .groupBy(COURTESY.CLIENT_ID);
        }

        private ResultQuery<Record2<ClientId, LocalDate>> gifts() {
            return db.select(GIFT.CLIENT_ID, max(GIFT.GIVEN_ON))
                    .from(GIFT)
                    .where(which.apply(GIFT.CLIENT_ID))
                    .groupBy(GIFT.CLIENT_ID);
        }

        /// Clients whose latest entry speaks for them or against.
        private Map<ClientId, RelationshipStage> stages() {
            var later = STAGE_ENTRY.as("later");
            var stages = new HashMap<ClientId, RelationshipStage>();
            db.select(STAGE_ENTRY.CLIENT_ID, STAGE_ENTRY.STAGE)
                    .from(STAGE_ENTRY)
                    .where(STAGE_ENTRY.STAGE.in(TELLING_STAGES))
                    .and(which.apply(STAGE_ENTRY.CLIENT_ID))
                    .and(
                            notExists(
                                    selectOne()
                                            .from(later)
                                            .where(later.CLIENT_ID.eq(STAGE_ENTRY.CLIENT_ID))
                                            .and(
                                                    later.ENTERED_ON
                                                            .gt(STAGE_ENTRY.ENTERED_ON)
                                                            .or(
                                                                    later.ENTERED_ON
                                                                            .eq(
                                                                                    STAGE_ENTRY
                                                                                            .ENTERED_ON)
                                                                            .and(
                                                                                    later.ID.gt(
                                                                                            STAGE_ENTRY
                                                                                                    .ID))))))
                    .fetchLazy()
                    .forEach(
                            row ->
                                    stages.put(
                                            row.value1(), RelationshipStage.valueOf(row.value2())));
            return stages;
        }
    }
}
