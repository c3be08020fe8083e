package org.kartoteka.cadence.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.kartoteka.db.Tables.CADENCE;
import static org.kartoteka.db.Tables.CLIENT;

import org.jooq.Condition;
import org.kartoteka.cadence.Cadence;
import org.kartoteka.cadence.CadenceLevel;
import org.kartoteka.cadence.CadenceRule;
import org.kartoteka.cadence.CadenceTarget;
import org.kartoteka.cadence.Cadences;
import org.kartoteka.db.tables.records.CadenceRecord;
import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Cadences in the base.
public final class JooqCadences implements Cadences {

    private static final Comparator<CadenceRule> IN_ORDER =
            Comparator.<CadenceRule, CadenceLevel>comparing(rule -> rule.target().level())
                    .thenComparing(rule -> place(rule.target()));

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;

    public JooqCadences(Sql sql, Ledger ledger, IdSource ids) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
    }

    private static String place(CadenceTarget target) {
        return switch (target) {
            case CadenceTarget.OfTag tagged -> Fold.text(tagged.tag());
            case CadenceTarget.OfStage staged -> Integer.toString(staged.stage().ordinal());
            case CadenceTarget.OfClient _, CadenceTarget.OfEveryone _ -> "";
        };
    }

    @Override
    public List<CadenceRule> all() {
        return sql
                .read(
                        db ->
                                db.selectFrom(CADENCE)
                                        .where(CADENCE.CLIENT_ID.isNull().or(isNotInTrash()))
                                        .orderBy(CADENCE.ID)
                                        .fetch(JooqCadences::rule))
                .stream()
                .sorted(IN_ORDER)
                .toList();
    }

    private static Condition isNotInTrash() {
        return exists(
                selectOne()
                        .from(CLIENT)
                        .where(CLIENT.ID.eq(CADENCE.CLIENT_ID))
                        .and(CLIENT.DELETED_AT.isNull()));
    }

    @Override
    public void put(CadenceRule rule) {
        var stored = stored(rule.target());
        var row = stored.orElseGet(() -> newRow(rule.target()));
        row.setIdealDays(rule.cadence().map(cadence -> (short) cadence.idealDays()).orElse(null));
        row.setLongestDays(
                rule.cadence().map(cadence -> (short) cadence.longestDays()).orElse(null));
        if (stored.isPresent()) {
            ledger.update(row);
        } else {
            ledger.insert(row);
        }
    }

    private CadenceRecord newRow(CadenceTarget target) {
        var row = CADENCE.newRecord();
        row.setId(ids.next());
        row.setLevel(target.level().name());
        switch (target) {
            case CadenceTarget.OfClient card -> row.setClientId(card.client());
            case CadenceTarget.OfTag tagged -> row.setTag(tagged.tag());
            case CadenceTarget.OfStage staged -> row.setStage(staged.stage().name());
            case CadenceTarget.OfEveryone _ -> {}
        }
        return row;
    }

    @Override
    public boolean remove(CadenceTarget target) {
        return stored(target).filter(row -> ledger.delete(CADENCE, row.getId())).isPresent();
    }

    private Optional<CadenceRecord> stored(CadenceTarget target) {
        if (target instanceof CadenceTarget.OfTag(var tag)) {
            var folded = Fold.text(tag);
            return rows(CADENCE.TAG.isNotNull()).stream()
                    .filter(row -> Fold.text(row.getTag()).equals(folded))
                    .findFirst();
        }
        var of =
                switch (target) {
                    case CadenceTarget.OfClient card -> CADENCE.CLIENT_ID.eq(card.client());
                    case CadenceTarget.OfStage staged -> CADENCE.STAGE.eq(staged.stage().name());
                    case CadenceTarget.OfTag _, CadenceTarget.OfEveryone _ ->
                            CADENCE.LEVEL.eq(target.level().name());
                };
        return rows(of).stream().findFirst();
    }

    private List<CadenceRecord> rows(Condition condition) {
        return sql.read(db -> db.selectFrom(CADENCE).where(condition).fetch());
    }

    private static CadenceRule rule(CadenceRecord row) {
        var target =
                switch (CadenceLevel.valueOf(row.getLevel())) {
                    case CLIENT -> new CadenceTarget.OfClient(row.getClientId());
                    case TAG -> new CadenceTarget.OfTag(row.getTag());
                    case STAGE ->
                            new CadenceTarget.OfStage(RelationshipStage.valueOf(row.getStage()));
                    case DEFAULT -> new CadenceTarget.OfEveryone();
                };
        var cadence =
                Optional.ofNullable(row.getIdealDays())
                        .map(ideal -> new Cadence(ideal, row.getLongestDays()));
        return new CadenceRule(target, cadence);
    }
}
