package org.kartoteka.automation.store;

import static org.kartoteka.db.Tables.RULE_STEP;
import static org.kartoteka.db.Tables.STEP_RULE;

import org.kartoteka.automation.Occurrence;
import org.kartoteka.automation.StepRule;
import org.kartoteka.automation.StepRules;
import org.kartoteka.db.tables.records.StepRuleRecord;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.kernel.StepRuleId;
import org.kartoteka.occasions.OccasionKind;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.satisfaction.Measure;

import java.time.LocalDate;
import java.util.List;

/// Rules in the base.
public final class JooqStepRules implements StepRules {

    private static final String STAGE = "STAGE";
    private static final String SCORE = "SCORE";
    private static final String PURCHASE = "PURCHASE";
    private static final String CLIENT = "CLIENT";
    private static final String DATE = "DATE";
    private static final String CONTRACT = "CONTRACT";

    private final Sql sql;
    private final Ledger ledger;

    public JooqStepRules(Sql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    @Override
    public List<StepRule> all() {
        return sql.read(
                db ->
                        db.selectFrom(STEP_RULE)
                                .orderBy(STEP_RULE.ID)
                                .fetch(
                                        row ->
                                                new StepRule(
                                                        row.getId(),
                                                        occurrence(row),
                                                        row.getDays(),
                                                        row.getText(),
                                                        row.getSince(),
                                                        row.getActive())));
    }

    private static Occurrence occurrence(StepRuleRecord row) {
        return switch (row.getOccurrence()) {
            case STAGE -> new Occurrence.StageEntered(RelationshipStage.valueOf(row.getDetail()));
            case SCORE ->
                    new Occurrence.ScoreGiven(
                            Measure.valueOf(row.getDetail()), row.getBound(), row.getFromBound());
            case PURCHASE -> new Occurrence.PurchaseMade();
            case CLIENT -> new Occurrence.ClientAdded();
            case DATE -> new Occurrence.DateComes(OccasionKind.valueOf(row.getDetail()));
            case CONTRACT -> new Occurrence.ContractEnds();
            default -> throw new IllegalStateException("No occurrence " + row.getOccurrence());
        };
    }

    private static StepRuleRecord row(StepRule rule) {
        var row = STEP_RULE.newRecord();
        row.setId(rule.id());
        switch (rule.occurrence()) {
            case Occurrence.StageEntered(var stage) -> detailed(row, STAGE, stage);
            case Occurrence.ScoreGiven(var measure, var bound, var fromBound) -> {
                detailed(row, SCORE, measure);
                row.setBound(bound);
                row.setFromBound(fromBound);
            }
            case Occurrence.PurchaseMade _ -> row.setOccurrence(PURCHASE);
            case Occurrence.ClientAdded _ -> row.setOccurrence(CLIENT);
            case Occurrence.DateComes(var kind) -> detailed(row, DATE, kind);
            case Occurrence.ContractEnds _ -> row.setOccurrence(CONTRACT);
        }
        row.setDays(rule.days());
        row.setText(rule.text());
        row.setSince(rule.since());
        row.setActive(rule.active());
        return row;
    }

    private static void detailed(StepRuleRecord row, String occurrence, Enum<?> detail) {
        row.setOccurrence(occurrence);
        row.setDetail(detail.name());
    }

    @Override
    public void insert(StepRule rule) {
        ledger.insert(row(rule));
    }

    @Override
    public void update(StepRule rule) {
        var stored =
                sql.read(
                        db ->
                                db.selectFrom(STEP_RULE)
                                        .where(STEP_RULE.ID.eq(rule.id()))
                                        .fetchOne());
        if (stored != null) {
            stored.from(row(rule));
            ledger.update(stored);
        }
    }

    @Override
    public void delete(StepRuleId id) {
        ledger.delete(STEP_RULE, id.value());
    }

    @Override
    public List<Planned> planned(StepRuleId rule, LocalDate from, LocalDate to) {
        return sql.read(
                db ->
                        db.selectFrom(RULE_STEP)
                                .where(RULE_STEP.RULE_ID.eq(rule))
                                .and(RULE_STEP.HAPPENS_ON.between(from, to))
                                .orderBy(RULE_STEP.ID)
                                .fetch(
                                        row ->
                                                new Planned(
                                                        row.getId(),
                                                        row.getRuleId(),
                                                        row.getClientId(),
                                                        row.getFactId(),
                                                        row.getHappensOn())));
    }

    @Override
    public void insertPlanned(Planned planned) {
        var row = RULE_STEP.newRecord();
        row.setId(planned.id());
        row.setClientId(planned.client());
        row.setRuleId(planned.rule());
        row.setFactId(planned.row());
        row.setHappensOn(planned.on());
        ledger.insert(row);
    }

    @Override
    public void deletePlanned(Planned planned) {
        ledger.delete(RULE_STEP, planned.id());
    }
}
