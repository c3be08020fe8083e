package org.kartoteka.platform.db;

import static org.kartoteka.db.Tables.STEP;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.kartoteka.db.tables.records.StepRecord;
import org.kartoteka.kernel.StepId;
import org.kartoteka.platform.work.Journal;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Step;
import org.kartoteka.platform.work.UndoOutcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The change journal, read from the base; taking back is itself a step.
///
/// A step that a person took has no `reverts_id`. Undo is a step that reverts it and marks it
/// undone; redo is a step that reverts the undo and takes the mark off again.
public final class JooqJournal implements Journal {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Sql sql;
    private final JooqTransactions transactions;
    private final Reversal reversal;

    public JooqJournal(Sql sql, JooqTransactions transactions, Ledger ledger) {
        this.sql = sql;
        this.transactions = transactions;
        this.reversal = new Reversal(sql, ledger);
    }

    @Override
    public List<Step> steps(Optional<StepId> before, int limit) {
        return stepsWhere(before.map(STEP.ID::lt).orElse(DSL.noCondition()), limit);
    }

    @Override
    public Optional<Step> find(StepId id) {
        return stepsWhere(STEP.ID.eq(id), 1).stream().findFirst();
    }

    @Override
    public Optional<Step> newest(String labelKey) {
        return stepsWhere(STEP.LABEL.eq(labelKey).and(STEP.UNDONE.isFalse()), 1).stream()
                .findFirst();
    }

    @Override
    public Optional<Step> nextUndo() {
        return stepsWhere(standingDeed(), 1).stream().findFirst();
    }

    /// What a person did and that was not taken back.
    private static Condition standingDeed() {
        return STEP.REVERTS_ID
                .isNull()
                .and(STEP.UNDONE.isFalse())
                .and(STEP.LABEL.startsWith(Label.OWN).not());
    }

    @Override
    public Optional<Step> nextRedo() {
        return undosAfterTheLastDeed().stream()
                .flatMap(undo -> undo.reverts().stream())
                .map(this::find)
                .flatMap(Optional::stream)
                .filter(Step::undone)
                .findFirst();
    }

    private List<Step> undosAfterTheLastDeed() {
        var undone = STEP.as("undone");
        var isUndo =
                DSL.exists(
                        DSL.selectOne()
                                .from(undone)
                                .where(undone.ID.coerce(Long.class).eq(STEP.REVERTS_ID))
                                .and(undone.REVERTS_ID.isNull()));
        var lastDeed =
                DSL.select(DSL.coalesce(DSL.max(STEP.ID), DSL.val(new StepId(0), STEP.ID)))
                        .from(STEP)
                        .where(standingDeed());
        return stepsWhere(STEP.UNDONE.isFalse().and(isUndo).and(STEP.ID.gt(lastDeed)), 1);
    }

    @Override
    public UndoOutcome undo() {
        return nextUndo().map(step -> undo(step.id())).orElseGet(UndoOutcome.Nothing::new);
    }

    @Override
    public UndoOutcome redo() {
        return nextRedo().map(step -> redo(step.id())).orElseGet(UndoOutcome.Nothing::new);
    }

    @Override
    public UndoOutcome undo(StepId id) {
        return takeBack(id, reversal::whole);
    }

    @Override
    public UndoOutcome undoKeepingLaterChanges(StepId id) {
        return takeBack(id, reversal::keepingLaterChanges);
    }

    private UndoOutcome takeBack(StepId id, Function<Step, Reversal.Result> reversing) {
        var step = find(id).filter(found -> found.reverts().isEmpty() && !found.undone());
        return step.map(found -> revert(found, found, "step.undone", true, reversing))
                .orElseGet(UndoOutcome.Nothing::new);
    }

    @Override
    public UndoOutcome redo(StepId id) {
        var undo =
                stepsWhere(STEP.REVERTS_ID.eq(id.value()).and(STEP.UNDONE.isFalse()), 1).stream()
                        .findFirst();
        var step = find(id).filter(Step::undone);
        return step.isEmpty() || undo.isEmpty()
                ? new UndoOutcome.Nothing()
                : revert(undo.get(), step.get(), "step.redone", false, reversal::whole);
    }

    private UndoOutcome revert(
            Step reverted,
            Step meant,
            String label,
            boolean undone,
            Function<Step, Reversal.Result> reversing) {
        try {
            return transactions.step(
                    labelOf(label, meant),
                    reverted.id(),
                    () -> {
                        var result = reversing.apply(reverted);
                        mark(meant, undone);
                        if (reverted != meant) {
                            mark(reverted, true);
                        }
                        return new UndoOutcome.Done(meant, result.kept());
                    });
        } catch (Reversal.InTheWay later) {
            return new UndoOutcome.Blocked(
                    meant, stepsWhere(STEP.ID.in(later.steps()), later.steps().size()));
        }
    }

    private static Label labelOf(String key, Step meant) {
        var args = new ArrayList<>(List.of(meant.label().key()));
        args.addAll(meant.label().args());
        return new Label(key, args);
    }

    private void mark(Step step, boolean undone) {
        sql.read(
                db ->
                        db.update(STEP)
                                .set(STEP.UNDONE, undone)
                                .where(STEP.ID.eq(step.id()))
                                .execute());
    }

    private List<Step> stepsWhere(Condition condition, int limit) {
        return sql.read(
                db ->
                        db.selectFrom(STEP)
                                .where(condition)
                                .orderBy(STEP.ID.desc())
                                .limit(limit)
                                .fetch(JooqJournal::step));
    }

    private static Step step(StepRecord row) {
        return new Step(
                row.getId(),
                row.getDoneAt(),
                new Label(row.getLabel(), args(row.getLabelArgs())),
                Optional.ofNullable(row.getRevertsId()).map(StepId::new),
                row.getUndone(),
                row.getLastChange() - row.getFirstChange() + 1);
    }

    private static List<String> args(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A label cannot be read", e);
        }
    }
}
