package org.kartoteka.satisfaction.store;

import static org.kartoteka.db.Tables.SATISFACTION_RULES;

import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.satisfaction.SatisfactionRules;
import org.kartoteka.satisfaction.SatisfactionSettings;

/// The one row of rules in the base.
public final class JooqSatisfactionSettings implements SatisfactionSettings {

    private static final long ONE = 1;

    private final Sql sql;
    private final Ledger ledger;

    public JooqSatisfactionSettings(Sql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    @Override
    public SatisfactionRules rules() {
        return sql.read(
                db ->
                        db.selectFrom(SATISFACTION_RULES)
                                .where(SATISFACTION_RULES.ID.eq(ONE))
                                .fetchSingle(
                                        row ->
                                                new SatisfactionRules(
                                                        row.getAskEveryMonths(),
                                                        row.getNotAgainDays(),
                                                        row.getLowScore(),
                                                        row.getDropHundredths(),
                                                        row.getMonthsBeforeEnd())));
    }

    @Override
    public void put(SatisfactionRules rules) {
        var row = SATISFACTION_RULES.newRecord();
        row.setId(ONE);
        row.setAskEveryMonths((short) rules.askEveryMonths());
        row.setNotAgainDays((short) rules.notAgainDays());
        row.setLowScore((short) rules.lowScore());
        row.setDropHundredths((short) rules.dropHundredths());
        row.setMonthsBeforeEnd((short) rules.monthsBeforeEnd());
        ledger.update(row);
    }
}
