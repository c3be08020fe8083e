package org.kartoteka.cadence.store;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.kartoteka.db.Tables.CLIENT_TAG;
import static org.kartoteka.db.Tables.FOLLOW_UP;
import static org.kartoteka.db.Tables.STAGE_ENTRY;

import org.jooq.Condition;
import org.kartoteka.cadence.CadenceFacts;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.db.Sql;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tags, stages and next steps as cadence needs them.
public final class JooqCadenceFacts implements CadenceFacts {

    private final Sql sql;
    private final ZoneId zone;

    /// @param zone the person's own, in which a step was planned on some day
    public JooqCadenceFacts(Sql sql, ZoneId zone) {
        this.sql = sql;
        this.zone = zone;
    }

    @Override
    public List<Tagged> tags() {
        return sql.read(
                db ->
                        db.select(CLIENT_TAG.CLIENT_ID, CLIENT_TAG.TAG)
                                .from(CLIENT_TAG)
                                .fetch(row -> new Tagged(row.value1(), row.value2())));
    }

    @Override
    public List<String> tags(ClientId client) {
        return sql.read(
                db ->
                        db.select(CLIENT_TAG.TAG)
                                .from(CLIENT_TAG)
                                .where(CLIENT_TAG.CLIENT_ID.eq(client))
                                .orderBy(CLIENT_TAG.POSITION)
                                .fetch(CLIENT_TAG.TAG));
    }

    @Override
    public Map<ClientId, RelationshipStage> standingIn(
            Set<RelationshipStage> stages, LocalDate today) {
        var names = stages.stream().map(RelationshipStage::name).toList();
        return sql.read(
                db ->
                        db.select(STAGE_ENTRY.CLIENT_ID, STAGE_ENTRY.STAGE)
                                .from(STAGE_ENTRY)
                                .where(STAGE_ENTRY.STAGE.in(names))
                                .and(STAGE_ENTRY.ENTERED_ON.le(today))
                                .and(isLatest(today))
                                .fetchMap(
                                        STAGE_ENTRY.CLIENT_ID,
                                        row -> RelationshipStage.valueOf(row.value2())));
    }

    private static Condition isLatest(LocalDate today) {
        var later = STAGE_ENTRY.as("later");
        return notExists(
                selectOne()
                        .from(later)
                        .where(later.CLIENT_ID.eq(STAGE_ENTRY.CLIENT_ID))
                        .and(later.ENTERED_ON.le(today))
                        .and(
                                row(later.ENTERED_ON, later.ID)
                                        .gt(STAGE_ENTRY.ENTERED_ON, STAGE_ENTRY.ID)));
    }

    @Override
    public Optional<RelationshipStage> stage(ClientId client, LocalDate today) {
        return sql.read(
                db ->
                        db.select(STAGE_ENTRY.STAGE)
                                .from(STAGE_ENTRY)
                                .where(STAGE_ENTRY.CLIENT_ID.eq(client))
                                .and(STAGE_ENTRY.ENTERED_ON.le(today))
                                .orderBy(STAGE_ENTRY.ENTERED_ON.desc(), STAGE_ENTRY.ID.desc())
                                .limit(1)
                                .fetchOptional(STAGE_ENTRY.STAGE)
                                .map(RelationshipStage::valueOf));
    }

    /// Two questions, each of which has an index of its own.
    @Override
    public List<PlannedStep> stepsOpenOn(LocalDate today) {
        var midnight = today.atStartOfDay(zone).toInstant();
        var open = FOLLOW_UP.STATE.eq(FollowUp.State.OPEN.name());
        var closedToday = FOLLOW_UP.CLOSED_AT.ge(midnight);
        return sql.read(
                db ->
                        db.select(FOLLOW_UP.CLIENT_ID, FOLLOW_UP.CREATED_AT)
                                .from(FOLLOW_UP)
                                .where(open)
                                .unionAll(
                                        db.select(FOLLOW_UP.CLIENT_ID, FOLLOW_UP.CREATED_AT)
                                                .from(FOLLOW_UP)
                                                .where(closedToday))
                                .fetch(
                                        row ->
                                                new PlannedStep(
                                                        row.value1(),
                                                        LocalDate.ofInstant(row.value2(), zone))));
    }
}
