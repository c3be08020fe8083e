package org.kartoteka.automation.store;

import static org.jooq.impl.DSL.select;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.FOLLOW_UP;
import static org.kartoteka.db.Tables.RULE_STEP;
import static org.kartoteka.db.Tables.STEP_RULE;

import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.kartoteka.automation.Occurrence;
import org.kartoteka.automation.StepRule;
import org.kartoteka.automation.StepRules;
import org.kartoteka.db.tables.records.RuleStepRecord;
import org.kartoteka.db.tables.records.StepRuleRecord;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.StepOrigin;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.kernel.StepRuleId;
import org.kartoteka.occasions.OccasionKind;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.satisfaction.Measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Rules in the base.
public final class JooqStepRules implements StepRules {

    private static final String STAGE = "STAGE";
    private static final String SCORE = "SCORE";
    private static final String PURCHASE = "PURCHASE";
    private static final String NEW_CLIENT = "CLIENT";
    private static final String DATE = "DATE";
    private static final String CONTRACT = "CONTRACT";

    private static final int AT_ONCE = 1_000;

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
            case NEW_CLIENT -> new Occurrence.ClientAdded();
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
            case Occurrence.ClientAdded _ -> row.setOccurrence(NEW_CLIENT);
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
        replace(STEP_RULE, STEP_RULE.ID.eq(rule.id()), row(rule));
    }

    @Override
    public void delete(StepRuleId id) {
        ledger.delete(STEP_RULE, id.value());
    }

    @Override
    public List<Planned> planned(StepRuleId rule, Collection<Long> rows) {
        var wanted = List.copyOf(rows);
        var found = new ArrayList<Planned>();
        for (var from = 0; from < wanted.size(); from += AT_ONCE) {
            var some = wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE));
            found.addAll(planned(RULE_STEP.RULE_ID.eq(rule).and(RULE_STEP.FACT_ID.in(some))));
        }
        return found;
    }

    @Override
    public List<Planned> open(StepRuleId rule) {
        var open =
                select(FOLLOW_UP.BROUGHT_BY_ID)
                        .from(FOLLOW_UP)
                        .join(CLIENT)
                        .on(CLIENT.ID.eq(FOLLOW_UP.CLIENT_ID))
                        .and(CLIENT.DELETED_AT.isNull())
                        .where(FOLLOW_UP.STATE.eq(FollowUp.State.OPEN.name()))
                        .and(FOLLOW_UP.BROUGHT_BY.eq(StepOrigin.Kind.RULE.name()));
        return planned(RULE_STEP.RULE_ID.eq(rule).and(RULE_STEP.ID.in(open)));
    }

    private List<Planned> planned(Condition which) {
        return sql.read(
                db ->
                        db.selectFrom(RULE_STEP)
                                .where(which)
                                .orderBy(RULE_STEP.ID)
                                .fetch(
                                        row ->
                                                new Planned(
                                                        row.getId(),
                                                        row.getRuleId(),
                                                        row.getClientId(),
                                                        row.getFactId(),
                                                        row.getTurn(),
                                                        row.getHappensOn())));
    }

    private static RuleStepRecord row(Planned planned) {
        var row = RULE_STEP.newRecord();
        row.setId(planned.id());
        row.setClientId(planned.client());
        row.setRuleId(planned.rule());
        row.setFactId(planned.row());
        row.setTurn(planned.turn());
        row.setHappensOn(planned.on());
        return row;
    }

    @Override
    public void insertPlanned(Planned planned) {
        ledger.insert(row(planned));
    }

    @Override
    public void updatePlanned(Planned planned) {
        replace(RULE_STEP, RULE_STEP.ID.eq(planned.id()), row(planned));
    }

    private <R extends UpdatableRecord<R>> void replace(Table<R> table, Condition which, R row) {
        sql.<Optional<R>>read(db -> db.selectFrom(table).where(which).fetchOptional())
                .ifPresent(
                        stored -> {
                            stored.from(row);
                            ledger.update(stored);
                        });
    }

    @Override
    public void deletePlanned(Planned planned) {
        ledger.delete(RULE_STEP, planned.id());
    }
}
