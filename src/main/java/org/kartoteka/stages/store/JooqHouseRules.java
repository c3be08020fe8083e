package org.kartoteka.stages.store;

import static org.kartoteka.db.Tables.HOUSE_RULE;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.HouseRuleId;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.stages.HouseRule;
import org.kartoteka.stages.HouseRules;

import java.util.List;

/// House rules in the base.
public final class JooqHouseRules implements HouseRules {

    private final Sql sql;
    private final Ledger ledger;

    public JooqHouseRules(Sql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    @Override
    public List<HouseRule> of(ClientId client) {
        return sql.read(
                db ->
                        db.selectFrom(HOUSE_RULE)
                                .where(HOUSE_RULE.CLIENT_ID.eq(client))
                                .orderBy(HOUSE_RULE.KIND, HOUSE_RULE.POSITION, HOUSE_RULE.ID)
                                .fetch(
                                        row ->
                                                new HouseRule(
                                                        row.getId(),
                                                        row.getClientId(),
                                                        HouseRule.Kind.valueOf(row.getKind()),
                                                        row.getText(),
                                                        row.getPosition())));
    }

    @Override
    public void insert(HouseRule rule) {
        var row = HOUSE_RULE.newRecord();
        row.setId(rule.id());
        row.setClientId(rule.client());
        row.setKind(rule.kind().name());
        row.setText(rule.text());
        row.setPosition(rule.position());
        ledger.insert(row);
    }

    @Override
    public boolean delete(HouseRuleId id) {
        return ledger.delete(HOUSE_RULE, id.value());
    }
}
