package org.kartoteka.occasions.store;

import static org.kartoteka.db.Tables.OCCASION_RULES;

import org.kartoteka.occasions.LeapDayPolicy;
import org.kartoteka.occasions.OccasionRules;
import org.kartoteka.occasions.OccasionSettings;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

/// The one row of rules in the base.
public final class JooqOccasionSettings implements OccasionSettings {

    private static final long ONE = 1;

    private final Sql sql;
    private final Ledger ledger;

    public JooqOccasionSettings(Sql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    @Override
    public OccasionRules rules() {
        return sql.read(
                db ->
                        db.selectFrom(OCCASION_RULES)
                                .where(OCCASION_RULES.ID.eq(ONE))
                                .fetchSingle(
                                        row ->
                                                new OccasionRules(
                                                        LeapDayPolicy.valueOf(row.getLeapDay()),
                                                        row.getLeadDays(),
                                                        row.getLateDays())));
    }

    @Override
    public void put(OccasionRules rules) {
        var row = OCCASION_RULES.newRecord();
        row.setId(ONE);
        row.setLeapDay(rules.leapDay().name());
        row.setLeadDays((short) rules.leadDays());
        row.setLateDays((short) rules.lateDays());
        ledger.update(row);
    }
}
