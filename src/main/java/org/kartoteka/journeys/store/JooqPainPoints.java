package org.kartoteka.journeys.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.PAIN_POINT;
import static org.kartoteka.db.Tables.PAIN_REMEDY;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.kartoteka.db.tables.records.PainPointRecord;
import org.kartoteka.db.tables.records.PainRemedyRecord;
import org.kartoteka.journeys.PainPoint;
import org.kartoteka.journeys.PainPoints;
import org.kartoteka.journeys.Remedy;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PainPointId;
import org.kartoteka.kernel.RemedyId;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Pain points and remedies in the base.
public final class JooqPainPoints implements PainPoints {

    private final Sql sql;
    private final Ledger ledger;

    public JooqPainPoints(Sql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    private static Condition ofLivingClient() {
        return exists(
                selectOne()
                        .from(CLIENT)
                        .where(CLIENT.ID.eq(PAIN_POINT.CLIENT_ID))
                        .and(CLIENT.DELETED_AT.isNull()));
    }

    @Override
    public List<PainPoint> of(ClientId client) {
        return sql.read(
                db ->
                        db.selectFrom(PAIN_POINT)
                                .where(PAIN_POINT.CLIENT_ID.eq(client))
                                .and(ofLivingClient())
                                .orderBy(PAIN_POINT.NOTED_ON.desc(), PAIN_POINT.ID.desc())
                                .fetch(JooqPainPoints::pain));
    }

    @Override
    public List<String> themes(int limit) {
        return sql.read(
                db ->
                        db.select(PAIN_POINT.THEME)
                                .from(PAIN_POINT)
                                .where(ofLivingClient())
                                .groupBy(PAIN_POINT.THEME)
                                .orderBy(DSL.count().desc(), PAIN_POINT.THEME)
                                .limit(limit)
                                .fetch(PAIN_POINT.THEME));
    }

    @Override
    public long count(Remedy remedy, LocalDate from, LocalDate to) {
        var named = PAIN_POINT.THEME.eq(remedy.theme());
        var meant = remedy.step().map(PAIN_POINT.JOURNEY_STEP_ID::eq).map(named::and).orElse(named);
        return sql.read(
                db ->
                        db.fetchCount(
                                PAIN_POINT,
                                meant,
                                PAIN_POINT.NOTED_ON.ge(from),
                                PAIN_POINT.NOTED_ON.lt(to),
                                ofLivingClient()));
    }

    @Override
    public void insert(PainPoint pain) {
        ledger.insert(row(pain));
    }

    @Override
    public void insertAll(Collection<PainPoint> pains) {
        ledger.insertAll(pains.stream().map(JooqPainPoints::row).toList());
    }

    @Override
    public boolean delete(PainPointId id) {
        return ledger.delete(PAIN_POINT, id.value());
    }

    @Override
    public List<Remedy> remedies() {
        return sql.read(
                db ->
                        db.selectFrom(PAIN_REMEDY)
                                .orderBy(PAIN_REMEDY.CHANGED_ON.desc(), PAIN_REMEDY.ID.desc())
                                .fetch(JooqPainPoints::remedy));
    }

    @Override
    public void insert(Remedy remedy) {
        ledger.insert(row(remedy));
    }

    @Override
    public boolean delete(RemedyId id) {
        return ledger.delete(PAIN_REMEDY, id.value());
    }

    private static PainPoint pain(PainPointRecord row) {
        return new PainPoint(
                row.getId(),
                row.getClientId(),
                Optional.ofNullable(row.getInteractionId()),
                row.getJourneyStepId(),
                row.getTheme(),
                row.getNotedOn(),
                row.getWords());
    }

    private static PainPointRecord row(PainPoint pain) {
        var row = PAIN_POINT.newRecord();
        row.setId(pain.id());
        row.setClientId(pain.client());
        row.setInteractionId(pain.talk().orElse(null));
        row.setJourneyStepId(pain.step());
        row.setTheme(pain.theme());
        row.setNotedOn(pain.notedOn());
        row.setWords(pain.words());
        return row;
    }

    private static Remedy remedy(PainRemedyRecord row) {
        return new Remedy(
                row.getId(),
                row.getTheme(),
                Optional.ofNullable(row.getJourneyStepId()),
                row.getChangedOn(),
                row.getWords());
    }

    private static PainRemedyRecord row(Remedy remedy) {
        var row = PAIN_REMEDY.newRecord();
        row.setId(remedy.id());
        row.setTheme(remedy.theme());
        row.setJourneyStepId(remedy.step().orElse(null));
        row.setChangedOn(remedy.changedOn());
        row.setWords(remedy.words());
        return row;
    }
}
