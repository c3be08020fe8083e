package org.kartoteka.stages.store;

import static org.jooq.impl.DSL.noCondition;
import static org.kartoteka.db.Tables.STAGE_ENTRY;

import org.kartoteka.db.tables.records.StageEntryRecord;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.kernel.StageEntryId;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.stages.Dissolution;
import org.kartoteka.stages.DissolutionReason;
import org.kartoteka.stages.DissolutionSide;
import org.kartoteka.stages.StageEntry;
import org.kartoteka.stages.StageHistory;
import org.kartoteka.stages.StageMove;
import org.kartoteka.stages.StageMover;
import org.kartoteka.stages.Stages;
import org.kartoteka.stages.Standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Entries into stages in the base.
public final class JooqStages implements Stages {

    private final Sql sql;
    private final Ledger ledger;

    public JooqStages(Sql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    @Override
    public StageHistory of(ClientId client) {
        return new StageHistory(
                sql.read(
                        db ->
                                db.selectFrom(STAGE_ENTRY)
                                        .where(STAGE_ENTRY.CLIENT_ID.eq(client))
                                        .fetch(JooqStages::entry)));
    }

    @Override
    public Optional<StageEntry> find(StageEntryId id) {
        return row(id).map(JooqStages::entry);
    }

    private Optional<StageEntryRecord> row(StageEntryId id) {
        return sql.read(
                db -> db.selectFrom(STAGE_ENTRY).where(STAGE_ENTRY.ID.eq(id)).fetchOptional());
    }

    @Override
    public void insertAll(Collection<StageEntry> entries) {
        ledger.insertAll(entries.stream().map(entry -> row(entry, 1)).toList());
    }

    @Override
    public boolean update(StageEntry entry) {
        if (row(entry.id()).filter(row -> row.getVersion() == entry.version()).isEmpty()) {
            return false;
        }
        ledger.update(row(entry, entry.version() + 1));
        return true;
    }

    @Override
    public boolean delete(StageEntryId id) {
        return ledger.delete(STAGE_ENTRY, id.value());
    }

    @Override
    public Map<ClientId, Standing> standings(Optional<LocalDate> asOf) {
        var standings = new HashMap<ClientId, Standing>();
        sql.read(
                db -> {
                    try (var rows =
                            db.select(
                                            STAGE_ENTRY.CLIENT_ID,
                                            STAGE_ENTRY.STAGE,
                                            STAGE_ENTRY.ENTERED_ON,
                                            STAGE_ENTRY.TRIAL_ENDS_ON)
                                    .from(STAGE_ENTRY)
                                    .where(
                                            asOf.map(STAGE_ENTRY.ENTERED_ON::le)
                                                    .orElse(noCondition()))
                                    .orderBy(
                                            STAGE_ENTRY.CLIENT_ID,
                                            STAGE_ENTRY.ENTERED_ON,
                                            STAGE_ENTRY.ID)
                                    .fetchLazy()) {
                        rows.forEach(
                                row ->
                                        standings.put(
                                                row.value1(),
                                                Standing.after(
                                                        Optional.ofNullable(
                                                                standings.get(row.value1())),
                                                        RelationshipStage.valueOf(row.value2()),
                                                        row.value3(),
                                                        Optional.ofNullable(row.value4()))));
                    }
                    return null;
                });
        return standings;
    }

    private static StageEntry entry(StageEntryRecord row) {
        var dissolution =
                Optional.ofNullable(row.getSide())
                        .map(
                                side ->
                                        new Dissolution(
                                                DissolutionSide.valueOf(side),
                                                DissolutionReason.valueOf(row.getReason()),
                                                Objects.requireNonNullElse(
                                                        row.getReasonWords(), "")));
        return new StageEntry(
                row.getId(),
                row.getClientId(),
                new StageMove(
                        RelationshipStage.valueOf(row.getStage()),
                        row.getEnteredOn(),
                        StageMover.valueOf(row.getMovedBy()),
                        row.getWhy(),
                        Optional.ofNullable(row.getTrialEndsOn()),
                        dissolution),
                row.getCreatedAt(),
                row.getVersion());
    }

    private static StageEntryRecord row(StageEntry entry, int version) {
        var move = entry.move();
        var row = STAGE_ENTRY.newRecord();
        row.setId(entry.id());
        row.setClientId(entry.client());
        row.setStage(move.stage().name());
        row.setEnteredOn(move.day());
        row.setMovedBy(move.by().name());
        row.setWhy(move.why());
        row.setTrialEndsOn(move.trialEndsOn().orElse(null));
        row.setSide(move.dissolution().map(how -> how.side().name()).orElse(null));
        row.setReason(move.dissolution().map(how -> how.reason().name()).orElse(null));
        row.setReasonWords(
                move.dissolution()
                        .map(Dissolution::words)
                        .filter(words -> !words.isEmpty())
                        .orElse(null));
        row.setCreatedAt(entry.createdAt());
        row.setVersion(version);
        return row;
    }
}
