package org.kartoteka.followups.store;

import static org.kartoteka.db.Tables.ALERT_RULES;

import org.kartoteka.followups.AlertList;
import org.kartoteka.followups.AlertRules;
import org.kartoteka.followups.AlertSettings;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

/// The one row of rules for alerts in the base.
public final class JooqAlertSettings implements AlertSettings {

    private static final long ONE = 1;

    private final Sql sql;
    private final Ledger ledger;

    public JooqAlertSettings(Sql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    @Override
    public AlertRules rules() {
        return sql.read(
                db ->
                        db.selectFrom(ALERT_RULES)
                                .where(ALERT_RULES.ID.eq(ONE))
                                .fetchSingle(
                                        row ->
                                                new AlertRules(
                                                        row.getWorkdayStart(),
                                                        AlertList.parse(row.getWithTime()),
                                                        AlertList.parse(row.getWithoutTime()),
                                                        row.getSinceOn()
                                                                .atTime(row.getSinceTime()))));
    }

    @Override
    public void put(AlertRules rules) {
        var row = ALERT_RULES.newRecord();
        row.setId(ONE);
        row.setWorkdayStart(rules.workdayStart());
        row.setWithTime(AlertList.stored(rules.withTime()));
        row.setWithoutTime(AlertList.stored(rules.withoutTime()));
        row.setSinceOn(rules.since().toLocalDate());
        row.setSinceTime(rules.since().toLocalTime());
        ledger.update(row);
    }
}
