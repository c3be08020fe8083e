package org.kartoteka.stages.store;

import static org.jooq.impl.DSL.noCondition;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.INTERACTION;
import static org.kartoteka.db.Tables.SATISFACTION_RULES;

import org.jooq.Condition;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.platform.work.Cancellation;
import org.kartoteka.stages.ClientFacts;
import org.kartoteka.stages.RiskSign;
import org.kartoteka.stages.StageFacts;
import org.kartoteka.stages.StageThresholds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Counts what the rules look at, some thousands of clients by each question.
public final class JooqStageFacts implements StageFacts {

    /// So many clients, with all their talks, lie in memory without harm.
    private static final int AT_ONCE = 5_000;

    private final Sql sql;
    private final ZoneId zone;

    /// @param zone the person's own, in which a talk has its day
    public JooqStageFacts(Sql sql, ZoneId zone) {
        this.sql = sql;
        this.zone = zone;
    }

    @Override
    public void forEach(
            LocalDate today,
            StageThresholds thresholds,
            Cancellation cancellation,
            Consumer<ClientFacts> each) {
        var recent = recent(noCondition(), today, thresholds);
        var last = new ClientId(0);
        var more = true;
        while (more) {
            cancellation.check();
            var some = some(CLIENT.ID.gt(last));
            facts(some, today, thresholds, recent).forEach(each);
            more = some.size() == AT_ONCE;
            last = some.isEmpty() ? last : some.getLast().id();
        }
    }

    @Override
    public Optional<ClientFacts> of(ClientId client, LocalDate today, StageThresholds thresholds) {
        var recent = recent(INTERACTION.CLIENT_ID.eq(client), today, thresholds);
        return facts(some(CLIENT.ID.eq(client)), today, thresholds, recent).stream().findFirst();
    }

    private RecentTalks recent(Condition which, LocalDate today, StageThresholds thresholds) {
        return sql.read(db -> new RecentTalks(db, which, zone, today, thresholds));
    }

    private List<FactsReading.Card> some(Condition which) {
        return sql.read(
                db ->
                        db.select(CLIENT.ID, CLIENT.CREATED_AT)
                                .from(CLIENT)
                                .where(which)
                                .and(CLIENT.DELETED_AT.isNull())
                                .orderBy(CLIENT.ID)
                                .limit(AT_ONCE)
                                .fetch(
                                        row ->
                                                new FactsReading.Card(
                                                        row.value1(), day(row.value2()))));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private List<ClientFacts> facts(
            List<FactsReading.Card> cards,
            LocalDate today,
            StageThresholds thresholds,
            RecentTalks recent) {
        return cards.isEmpty()
                ? List.of()
                : sql.read(
                        db -> new FactsReading(db, zone, today, thresholds, recent, cards).facts());
    }

    @Override
    public RiskSign.ScoreRules scoreRules() {
        return sql.read(
                db ->
                        db.select(SATISFACTION_RULES.LOW_SCORE, SATISFACTION_RULES.DROP_HUNDREDTHS)
                                .from(SATISFACTION_RULES)
                                .fetchSingle(
                                        row ->
                                                new RiskSign.ScoreRules(
                                                        row.value1(), row.value2())));
    }
}
