package org.kartoteka.stages.store;

import static org.kartoteka.db.Tables.STAGE_THRESHOLD;

import org.kartoteka.db.tables.records.StageThresholdRecord;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.stages.StageSettings;
import org.kartoteka.stages.StageThreshold;
import org.kartoteka.stages.StageThresholds;

import java.util.EnumMap;
import java.util.Optional;
import java.util.stream.Stream;

/// Thresholds that a person changed, in the base. One that this program does not know, or does not
/// allow, is as if it were not there.
public final class JooqStageSettings implements StageSettings {

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;

    public JooqStageSettings(Sql sql, Ledger ledger, IdSource ids) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
    }

    @Override
    public StageThresholds thresholds() {
        var changed = new EnumMap<StageThreshold, Integer>(StageThreshold.class);
        sql.read(db -> db.selectFrom(STAGE_THRESHOLD).fetch())
                .forEach(
                        row ->
                                Stream.of(StageThreshold.values())
                                        .filter(known -> known.name().equals(row.getCode()))
                                        .filter(known -> known.allows(row.getAmount()))
                                        .forEach(known -> changed.put(known, row.getAmount())));
        return new StageThresholds(changed);
    }

    @Override
    public void set(StageThreshold threshold, int amount) {
        var stored = stored(threshold);
        var row = STAGE_THRESHOLD.newRecord();
        row.setId(stored.map(StageThresholdRecord::getId).orElseGet(ids::next));
        row.setCode(threshold.name());
        row.setAmount(amount);
        if (stored.isPresent()) {
            ledger.update(row);
        } else {
            ledger.insert(row);
        }
    }

    private Optional<StageThresholdRecord> stored(StageThreshold threshold) {
        return sql.read(
                db ->
                        db.selectFrom(STAGE_THRESHOLD)
                                .where(STAGE_THRESHOLD.CODE.eq(threshold.name()))
                                .fetchOptional());
    }
}
